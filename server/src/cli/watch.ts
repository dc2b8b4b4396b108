import { watch as observe } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { statSync } from 'node:fs';
import type { Check } from './arguments.ts';
import { systemTrouble } from './files.ts';
import type { Io } from './io.ts';
import { Unwritable } from './outputs.ts';
import type { Words } from './words.ts';

/** An editor writes a file in several steps. */
const PAUSE = 120;

/** Checks now, and again after each change to a Markdown or settings file, until the program is stopped. */
export async function watch({ paths, targets }: Check, io: Io, say: Words, check: () => Promise<number>): Promise<number> {
  const written = new Set(targets.flatMap(({ file }) => (file === null ? [] : basename(file))));
  await check();
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const noticed = (name: string | null): void => {
    // Our own reports are no reason to look again.
    if (name !== null && (!/\.(?:md|markdown)$|scherp\.json$/i.test(name) || written.has(basename(name)))) return;
    clearTimeout(timer);
    timer = setTimeout(() => { wake(); }, PAUSE);
  };
  for (const folder of foldersOf(paths, io.cwd)) {
    try {
      observe(folder, { recursive: true }, (_, name) => { noticed(name); });
    } catch (error) {
      throw new Unwritable(`${folder}: ${say.trouble(systemTrouble(error))}`);
    }
  }
  await io.errors.write(`scherp: ${say.watching}\n`);
  for (;;) {
    await new Promise<void>((resolve) => { wake = resolve; });
    if (io.output.terminal) await io.output.write('\x1b[2J\x1b[H');
    await check();
  }
}

/** What is named, or the folder of it: a file that an editor replaces is another file. A pattern is watched from its fixed part on. */
function foldersOf(paths: readonly string[], cwd: string): ReadonlySet<string> {
  return new Set(paths.filter((path) => path !== '-' && !path.startsWith('!')).map((path) => {
    const fixed = resolve(cwd, path.replace(/[*?[{(].*$/s, ''));
    try {
      return statSync(fixed).isDirectory() ? fixed : dirname(fixed);
    } catch {
      return dirname(fixed);
    }
  }));
}

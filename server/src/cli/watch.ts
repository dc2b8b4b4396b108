import { existsSync, watch as observe, statSync, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { isMarkdown } from '../core/workspace/paths.ts';
import type { Check } from './arguments.ts';
import { systemTrouble } from './files.ts';
import type { Io } from './io.ts';
import { Unwritable } from './outputs.ts';
import type { Words } from './words.ts';

/** An editor writes a file in several steps. */
const PAUSE = 120;

/** Checks now, and again after each change to a Markdown or settings file, until the program is stopped. */
export async function watch({ paths, targets, config }: Check, io: Io, say: Words, check: () => Promise<number>): Promise<number> {
  const written = new Set(targets.flatMap(({ file }) => (file === null ? [] : basename(file))));
  const settings = typeof config === 'object' ? config.file : 'scherp.json';
  let changed = false;
  let broken: Error | null = null;
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const noticed = (name: string | null, { awaited }: Place): void => {
    // Our own reports are no reason to look again.
    if (name !== null && name !== awaited && (!(isMarkdown(name) || basename(name) === basename(settings)) || written.has(basename(name)))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, PAUSE);
  };
  const watcherOf = (place: Place): FSWatcher => {
    const fail = (error: unknown): Unwritable => new Unwritable(`${place.folder}: ${say.trouble(systemTrouble(error))}`);
    try {
      return observe(place.folder, { recursive: place.below }, (_, name) => { noticed(name, place); }).on('error', (error) => {
        broken = fail(error);
        wake();
      });
    } catch (error) {
      throw fail(error);
    }
  };
  let watchers: readonly FSWatcher[] = [];
  try {
    for (let first = true; ; first = false) {
      // Before looking, so that nothing slips by; each time afresh, as a folder that comes back is another folder.
      const fresh = placesOf(typeof config === 'object' ? [...paths, settings] : paths, io.cwd).map(watcherOf);
      for (const old of watchers) old.close();
      watchers = fresh;
      await check();
      if (first) await io.errors.write(`scherp: ${say.watching}\n`);
      if (!changed && !broken) await new Promise<void>((resolve) => { wake = resolve; });
      if (broken) throw broken;
      changed = false;
      if (io.output.terminal) await io.output.write('\x1b[2J\x1b[H');
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

/** Where changes are looked for. `awaited`: what must come into the folder first, null when it is all there. */
interface Place {
  readonly folder: string;
  /** With all folders in it. */
  readonly below: boolean;
  readonly awaited: string | null;
}

/** What is named, or the folder of it: a file that an editor replaces is another file. A pattern is watched from its fixed part on. */
function placesOf(paths: readonly string[], cwd: string): readonly Place[] {
  const places = paths.filter((path) => !path.startsWith('!')).map((path): Place => {
    const whole = resolve(cwd, path);
    const stat = existsSync(whole) ? statSync(whole) : null;
    if (stat) return { folder: stat.isDirectory() ? whole : dirname(whole), below: stat.isDirectory(), awaited: null };
    const isPattern = /[*?[{(]/.test(path);
    let folder = isPattern ? dirname(resolve(cwd, path.replace(/[*?[{(].*$/s, '*'))) : whole;
    let awaited: string | null = null;
    for (; !existsSync(folder); folder = dirname(folder)) awaited = basename(folder);
    return { folder, below: isPattern && awaited === null, awaited };
  });
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Editor } from './editor.ts';
import { KB } from './keystrokes.ts';
import type { Programs } from './programs.ts';
import { most, type Row } from './table.ts';
import { adviceText, randomFrom } from './text.ts';
import { typist } from './typist.ts';

const EDITS = 1000;
/** Long enough for Node to tidy up by itself. */
const QUIET = 3000;

/** Memory that the operating system counts for the server's process. */
export async function* memory({ server, bare }: Programs): AsyncGenerator<Row> {
  const small = await Editor.start(server);
  const reference = await Editor.start(bare);
  for (const editor of [small, reference]) {
    await editor.open(adviceText(5 * KB, 5));
    await type(editor, 20);
  }
  await pause(QUIET);
  const [ours, theirs] = [resident(small.pid), resident(reference.pid)];
  await Promise.all([small.stop(), reference.stop()]);
  yield most('server with one document of 5 KB', ours, 'MB', 90);
  yield most(`the same against a bare server (${theirs.toFixed(0)} MB)`, ours / theirs, '×');

  const large = await Editor.start(server);
  await large.open(adviceText(500 * KB, 500));
  await type(large, EDITS / 2);
  await pause(QUIET);
  const before = resident(large.pid);
  await type(large, EDITS);
  await pause(QUIET);
  yield most('server with one document of 500 KB', before, 'MB');
  yield most(`growth by ${String(EDITS)} edits of it`, resident(large.pid) - before, 'MB');
  const peak = highest(large.pid);
  await large.stop();
  if (peak !== null) yield most('the most it ever held', peak, 'MB');
}

async function type(editor: Editor, count: number): Promise<void> {
  const next = typist(randomFrom(count));
  for (let key = 0; key < count; key++) await editor.strike(next(editor.text));
}

export function resident(pid: number): number {
  return fromProc(pid, 'VmRSS') ?? Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** Only Linux remembers it. */
const highest = (pid: number): number | null => fromProc(pid, 'VmHWM');

function fromProc(pid: number, field: string): number | null {
  const file = `/proc/${String(pid)}/status`;
  const kilobytes = existsSync(file) ? new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

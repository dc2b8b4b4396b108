import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Editor } from './editor.ts';
import { KB } from './keystrokes.ts';
import { median } from './measure.ts';
import type { Programs } from './programs.ts';
import { most, type Row } from './table.ts';
import { adviceText } from './text.ts';

const ROUNDS = 9;

/** From starting a process to the first thing a user notices of it. */
export async function* starts({ server, bare, cli }: Programs, folder: string): AsyncGenerator<Row> {
  const file = `${folder}/klein.advies.md`;
  writeFileSync(file, adviceText(2 * KB, 2));
  const times = { empty: [] as number[], ready: [] as number[], bare: [] as number[], open: [] as number[], cli: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.empty.push(await firstOutput(['--eval', 'process.stdout.write(".")']));
    const ours = await Editor.start(server);
    times.ready.push(ours.started);
    times.open.push(await ours.open(adviceText(5 * KB, round)));
    await ours.stop();
    const other = await Editor.start(bare);
    times.bare.push(other.started);
    await other.stop();
    times.cli.push(await firstOutput([cli, 'check', file]));
  }
  const empty = median(times.empty);
  yield most('server: start to ready', median(times.ready), 'ms', 300);
  yield most(`server: start to ready against an empty Node (${empty.toFixed(0)} ms)`, median(times.ready) / empty, '×');
  yield most(`server: start to ready against a bare server (${median(times.bare).toFixed(0)} ms)`, median(times.ready) / median(times.bare), '×');
  yield most('server: open to findings at 5 KB, just started', median(times.open), 'ms', 150);
  yield most('command line: first output on one file, on top of an empty Node', median(times.cli) - empty, 'ms', 150);
}

/** Milliseconds until a Node program writes its first byte; waits until it has ended, so that it does not disturb the next. */
function firstOutput(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    let first: number | null = null;
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', () => { first ??= performance.now() - from; });
    child.on('error', reject);
    child.on('close', (code) => {
      if (first === null || code === null || 1 < code) reject(new Error(`${args.join(' ')} ended with ${String(code)}`));
      else resolve(first);
    });
  });
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { KB } from './keystrokes.ts';
import { median } from './measure.ts';
import type { Programs } from './programs.ts';
import { most, type Row } from './table.ts';
import { adviceText } from './text.ts';

const FILES = 100;
const ROUNDS = 7;

/** `scherp check` on many files against a program that only parses them by remark. */
export function* commandLine({ cli, remarkFiles }: Programs, folder: string): Generator<Row> {
  const files = `${folder}/honderd`;
  mkdirSync(files, { recursive: true });
  for (let number = 0; number < FILES; number++) writeFileSync(`${files}/${String(number)}.advies.md`, adviceText(6 * KB, 1000 + number));
  const times = { ours: [] as number[], remark: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.ours.push(cpuTime([cli, 'check', files]));
    times.remark.push(cpuTime([remarkFiles, files]));
    times.empty.push(cpuTime(['--eval', '0']));
  }
  const [ours, remark, empty] = [median(times.ours), median(times.remark), median(times.empty)];
  yield most(`check of ${String(FILES)} advices of 6 KB, CPU time`, ours, 'ms');
  yield most(`the same against remark-parse alone (${remark.toFixed(0)} ms)`, ours / remark, '×', 0.5);
  yield most(`the same, both without an empty Node (${empty.toFixed(0)} ms)`, (ours - empty) / (remark - empty), '×');
}

/** CPU time of a Node program, its own start included, in milliseconds. */
export function cpuTime(args: readonly string[]): number {
  const { status, output } = spawnSync(process.execPath, ['--require', resolve('bench/cpu.cjs'), ...args], { stdio: ['ignore', 'pipe', 'inherit', 'pipe'], maxBuffer: 1e9, encoding: 'utf8' });
  const spent = Number(output[3]);
  if (status === null || 1 < status || !(0 < spent)) throw new Error(`${args.join(' ')} ended with ${String(status)}`);
  return spent;
}

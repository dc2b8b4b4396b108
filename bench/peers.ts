import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { KB } from './keystrokes.ts';
import { median } from './measure.ts';
import type { Programs } from './programs.ts';
import { least, most, type Row } from './table.ts';
import { adviceText } from './text.ts';

const FILES = 1000;
const ROUNDS = 3;
const HOME = 'out/bench/peers';

/** What is installed here, by the bench alone: other linters of Markdown, and the rules they are mostly used with. */
const PACKAGES = [
  'markdownlint-cli2@0.22.1', 'remark-cli@12.0.1', 'remark-preset-lint-recommended@7.0.1', 'remark-preset-lint-consistent@6.0.1',
  'textlint@15.8.0', 'textlint-rule-no-todo@2.0.1', 'textlint-rule-max-comma@4.0.0', 'textlint-rule-common-misspellings@1.0.1', 'rumdl@0.2.75',
] as const;

type Command = readonly [program: string, ...args: string[]];

/** `scherp check` and other linters on the same thousand files of 6 KB, by turns. Times are what a user waits. */
export function* peers({ cli, remarkFiles }: Programs, folder: string): Generator<Row> {
  install();
  const files = resolve(`${folder}/duizend`);
  mkdirSync(files, { recursive: true });
  for (let number = 0; number < FILES; number++) writeFileSync(`${files}/${String(number)}.advies.md`, adviceText(6 * KB, 1000 + number));
  const bin = (name: string): string => resolve(HOME, 'node_modules/.bin', name);
  const commands = {
    ours: [process.execPath, resolve(cli), 'check', files],
    jobs: [process.execPath, resolve(cli), 'check', '--jobs', '2', files],
    parse: [process.execPath, resolve(remarkFiles), files],
    markdownlint: [bin('markdownlint-cli2'), `${files}/*.md`],
    remark: [bin('remark'), '--no-stdout', '--use', 'remark-preset-lint-recommended', '--use', 'remark-preset-lint-consistent', files],
    textlint: [bin('textlint'), '--rule', 'no-todo', '--rule', 'max-comma', '--rule', 'common-misspellings', files],
    rumdl: [bin('rumdl'), 'check', '--no-cache', files],
  } as const satisfies Record<string, Command>;
  type Name = keyof typeof commands;
  const spent = new Map<Name, Spent[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, command] of Object.entries(commands) as [Name, Command][]) spent.set(name, [...(spent.get(name) ?? []), run(command)]);
  }
  const of = (name: Name, what: keyof Spent): number => median((spent.get(name) ?? []).map((one) => one[what]));
  const told = (name: Name): string => `${of(name, 'wall').toFixed(0)} ms; CPU ${of(name, 'cpu').toFixed(0)} ms`;
  const ours = of('ours', 'wall');
  yield most(`scherp check on ${String(FILES)} files of 6 KB (CPU ${of('ours', 'cpu').toFixed(0)} ms)`, ours, 'ms');
  yield most(`its CPU time against remark-parse alone (${of('parse', 'cpu').toFixed(0)} ms)`, of('ours', 'cpu') / of('parse', 'cpu'), '×', 0.5);
  yield most('its memory', of('ours', 'memory'), 'MB', 250);
  yield least('--jobs 2: times as fast as one job', ours / of('jobs', 'wall'), '×', 1.6);
  yield most('--jobs 2: memory', of('jobs', 'memory'), 'MB', 250);
  for (const name of ['markdownlint', 'remark', 'textlint'] as const) yield least(`times as fast as ${name} (${told(name)})`, of(name, 'wall') / ours, '×', 3);
  yield most(`against rumdl (${told('rumdl')})`, ours / of('rumdl', 'wall'), '×', 2);
  yield most('against rumdl, CPU time', of('ours', 'cpu') / of('rumdl', 'cpu'), '×');
}

function install(): void {
  const wanted = JSON.stringify({ private: true, dependencies: Object.fromEntries(PACKAGES.map((name) => [name.slice(0, name.lastIndexOf('@')), name.slice(name.lastIndexOf('@') + 1)])) });
  const file = `${HOME}/package.json`;
  if (existsSync(`${HOME}/node_modules`) && existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(file, wanted);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the peers could not be installed; this part of the bench needs a package registry');
}

/** Of a program and all that it starts: milliseconds, and megabytes of the largest process. */
interface Spent {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Whatever a linter finds, and however it counts that in its exit code: it must have run. */
function run(command: Command): Spent {
  const { stderr, status } = spawnSync('/usr/bin/time', ['--quiet', '--format', 'spent %e %U %S %M', ...command], { cwd: HOME, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9, encoding: 'utf8' });
  const [, wall, user, system, memory] = /spent (\S+) (\S+) (\S+) (\S+)\s*$/.exec(stderr) ?? [];
  if (memory === undefined || status === null || 1 < status) throw new Error(`${command.join(' ')} ended with ${String(status)}: ${stderr.slice(-500)}`);
  return { wall: 1000 * Number(wall), cpu: 1000 * (Number(user) + Number(system)), memory: Number(memory) / 1024 };
}

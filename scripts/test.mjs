#!/usr/bin/env node
// Compiles and runs the tests that need no editor: node scripts/test.mjs [--long] [part of a path …]
// --long: only those that ask `test/support/effort.ts` how much to do, and then much more of it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { bundle } from './bundle.mjs';

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const long = process.argv.includes('--long');
const outdir = `out/test${[long ? 'long' : '', ...wanted].filter(Boolean).map((part) => `-${part.replace(/\W+/g, '-')}`).join('')}`;
const files = globSync('test/**/*.test.ts', { ignore: ['test/vscode/**'] })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .filter((file) => !long || readFileSync(file, 'utf8').includes('/support/effort.ts'))
  .sort();
const folders = new Map();
for (const file of files) folders.set(folderOf(file), [...(folders.get(folderOf(file)) ?? []), file]);
// The tests of a folder share a process: starting one for each file costs more than most tests do. Three at a time, as some wait for timers.
const entries = [...folders].map(([folder, tests]) => {
  const entry = `${outdir}-entries/${folder}.ts`;
  mkdirSync(`${outdir}-entries`, { recursive: true });
  writeFileSync(entry, tests.map((file) => `import '../../${file}';\n`).join(''));
  return entry;
});
await bundle(entries, outdir);
const compiled = entries.map((entry) => `${outdir}/${entry.replace(/\.ts$/, '.mjs')}`);
// With V8's own budget more than a quarter of the time goes into optimising functions that are hardly called again (see `cli/tune.ts`).
const budget = Number.parseInt(process.versions.v8, 10) < 14 ? ['--interrupt-budget=1000000'] : [];
process.exit(spawnSync(process.execPath, [...budget, '--enable-source-maps', '--test', '--test-concurrency=3', '--test-timeout=180000', ...compiled], {
  stdio: 'inherit', env: { ...process.env, ...(long ? { SCHERP_LONG: '1' } : {}) },
}).status ?? 1);

function folderOf(file) {
  return file.split('/').slice(1, -1).join('-') || 'project';
}

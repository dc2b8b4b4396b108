#!/usr/bin/env node
// Compiles and runs the tests that need no editor: node scripts/test.mjs [part of a path …]
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { bundle } from './bundle.mjs';

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const outdir = `out/test${wanted.length ? `-${wanted.join('-').replace(/\W+/g, '-')}` : ''}`;
const files = globSync('test/**/*.test.ts', { ignore: ['test/vscode/**'] })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();
const folders = new Map();
for (const file of files) folders.set(folderOf(file), [...(folders.get(folderOf(file)) ?? []), file]);
// The tests of a folder share a process: starting one for each file costs more than most tests do.
const entries = [...folders].map(([folder, tests]) => {
  const entry = `${outdir}-entries/${folder}.ts`;
  mkdirSync(`${outdir}-entries`, { recursive: true });
  writeFileSync(entry, tests.map((file) => `import '../../${file}';\n`).join(''));
  return entry;
});
await bundle(entries, outdir);
const compiled = entries.map((entry) => `${outdir}/${entry.replace(/\.ts$/, '.mjs')}`);
process.exit(spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-concurrency=2', '--test-timeout=180000', ...compiled], { stdio: 'inherit' }).status ?? 1);

function folderOf(file) {
  return file.split('/').slice(1, -1).join('-') || 'project';
}

#!/usr/bin/env node
// Compiles and runs the tests that need no editor: node scripts/test.mjs [part of a path …]
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { bundle } from './bundle.mjs';

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const outdir = `out/test${wanted.length ? `-${wanted.join('-').replace(/\W+/g, '-')}` : ''}`;
const files = globSync('test/**/*.test.ts', { ignore: ['test/vscode/**'] })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();
await bundle(files, outdir);
const compiled = files.map((file) => `${outdir}/${file.replace(/\.ts$/, '.mjs')}`);
process.exit(spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-timeout=180000', ...compiled], { stdio: 'inherit' }).status ?? 1);

#!/usr/bin/env node
// Runs one TypeScript program of this project: node scripts/run.mjs FILE.ts [ARGUMENT …]
import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';

const [file, ...args] = process.argv.slice(2);
const outdir = `out/run/${file.replace(/\W+/g, '-')}`;
await bundle([file], outdir);
process.exit(spawnSync(process.execPath, ['--enable-source-maps', `${outdir}/${file.replace(/\.ts$/, '.mjs')}`, ...args], { stdio: 'inherit' }).status ?? 1);

// Compiles TypeScript entry points, with rule pages as text, to a folder where Node can run them.
import * as esbuild from 'esbuild';
import { rmSync } from 'node:fs';
import { dataPlugin } from './data-plugin.mjs';

/** Writes each of `entryPoints` as `<outdir>/<same path>.mjs`; packages stay imports. */
export async function bundle(entryPoints, outdir) {
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    entryPoints, outdir, outbase: '.', outExtension: { '.js': '.mjs' },
    bundle: true, splitting: true, packages: 'external', platform: 'node', format: 'esm', target: 'es2022',
    sourcemap: 'inline', loader: { '.md': 'text' }, plugins: [dataPlugin], logLevel: 'warning',
  });
}

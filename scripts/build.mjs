#!/usr/bin/env node
// Bundles the extension, the server, the command line and the editor tests into dist/ and out/.
import * as esbuild from 'esbuild';
import { rmSync } from 'node:fs';
import { cliBundle, cliPieces } from './cli-bundle.mjs';
import { dataPlugin } from './data-plugin.mjs';

const common = { bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', loader: { '.md': 'text' }, plugins: [dataPlugin], target: 'es2022' };
// The other entry of jsonc-parser loads its parts by a require that no bundler sees. The CommonJS build of yaml runs as a whole at each start.
const node = { ...common, platform: 'node', mainFields: ['module', 'main'], alias: { yaml: './node_modules/yaml/browser/dist/index.js' } };
// A worker has no `document`, which some packages ask for in a browser.
const web = { ...common, platform: 'browser', conditions: ['worker', 'module'], define: { global: 'globalThis' } };

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  esbuild.build({ ...node, format: 'cjs', external: ['vscode'], entryPoints: { client: 'client/src/node.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' } }),
  esbuild.build({ ...node, format: 'cjs', entryPoints: { server: 'server/src/lsp/main.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' } }),
  esbuild.build(cliPieces),
  esbuild.build({ ...cliBundle, outfile: 'dist/scherp.mjs' }),
  esbuild.build({ ...web, format: 'cjs', external: ['vscode'], entryPoints: { client: 'client/src/web.ts' }, outdir: 'dist/web' }),
  esbuild.build({ ...common, platform: 'browser', format: 'iife', entryPoints: ['client/view/matrix.ts', 'client/view/matrix.css'], outdir: 'dist' }),
  esbuild.build({ ...web, format: 'iife', entryPoints: { server: 'server/src/lsp/browser.ts' }, outdir: 'dist/web' }),
]);

import { dataPlugin } from './data-plugin.mjs';

const common = {
  bundle: true, minify: true, platform: 'node', format: 'esm', target: 'es2022', legalComments: 'none', logLevel: 'warning',
  // The other entry of jsonc-parser loads its parts by a require that no bundler sees.
  // The CommonJS build of yaml runs as a whole at each start.
  mainFields: ['module', 'main'], alias: { yaml: './node_modules/yaml/browser/dist/index.js' }, loader: { '.md': 'text' }, plugins: [dataPlugin],
  // Comes before all other modules, also where they are in pieces.
  inject: ['server/src/cli/tune.ts'],
};
const BANNER = '#!/usr/bin/env node\nimport{createRequire}from"node:module";const require=createRequire(import.meta.url);';

/** The command line as one file, to copy to wherever there is Node. */
export const cliBundle = { ...common, entryPoints: ['server/src/cli/main.ts'], banner: { js: BANNER } };

/** The same in pieces: a plain check reads less than half of it, which is most of what starting costs. */
export const cliPieces = { ...common, entryPoints: { cli: 'server/src/cli/main.ts' }, splitting: true, outdir: 'dist', outExtension: { '.js': '.mjs' }, chunkNames: 'cli/[name]-[hash]', banner: { js: BANNER } };

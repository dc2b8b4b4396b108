/** How the command line becomes one file; what is seldom asked for is in it, and is run when asked for. */
export const cliBundle = {
  entryPoints: ['server/src/cli/main.ts'], bundle: true, minify: true, platform: 'node', format: 'esm', target: 'es2022', legalComments: 'none', logLevel: 'warning',
  // The other entry of jsonc-parser loads its parts by a require that no bundler sees.
  mainFields: ['module', 'main'], loader: { '.md': 'text' },
  banner: { js: '#!/usr/bin/env node\nimport{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
};

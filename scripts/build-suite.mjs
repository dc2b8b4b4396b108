// Compiles the editor's test suite to out/vscode: once for Node's extension host, once for the web worker's.
import * as esbuild from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/vscode/suite';

/** Answers the compiled files. */
export async function buildSuite(extension = process.cwd()) {
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts')).sort();
  const define = { GREP: JSON.stringify(process.env.MOCHA_GREP ?? '') };
  const entry = (host) => ({
    stdin: {
      contents: `import { runTests } from './run.${host}.ts';\nexport const run = () => runTests(() => { ${tests.map((name) => `require('./${name}');`).join(' ')} });`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning', define,
  });
  const node = join(extension, 'out/vscode/node.cjs');
  const web = join(extension, 'out/vscode/web.js');
  await Promise.all([
    esbuild.build({ ...entry('node'), platform: 'node', external: ['vscode', 'mocha'], outfile: node }),
    esbuild.build({ ...entry('web'), platform: 'browser', external: ['vscode'], outfile: web,
      alias: { assert: 'assert/' }, inject: [join(folder, 'process.web.ts')],
      // Mocha's browser build is not wrapped by esbuild, and would overwrite this bundle's module.exports.
      define: { ...define, global: 'globalThis', module: 'undefined', define: 'undefined' } }),
  ]);
  return { node, web };
}

// Tables that take time to make are made when bundling: `import text from './x.data'` gives what `x.ts` beside it exports by default.
import * as esbuild from 'esbuild';
import { resolve } from 'node:path';

const made = new Map();

export const dataPlugin = {
  name: 'data',
  setup: (build) => {
    build.onResolve({ filter: /\.data$/ }, ({ path, resolveDir }) => ({ path: resolve(resolveDir, path.replace(/\.data$/, '.ts')), namespace: 'data' }));
    build.onLoad({ filter: /./, namespace: 'data' }, async ({ path }) => {
      if (!made.has(path)) made.set(path, make(path));
      const { contents, watchFiles } = await made.get(path);
      return { contents, watchFiles, loader: 'text' };
    });
  },
};

async function make(entry) {
  const { outputFiles, metafile } = await esbuild.build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', metafile: true, logLevel: 'warning' });
  const { default: contents } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return { contents, watchFiles: Object.keys(metafile.inputs).map((file) => resolve(file)) };
}

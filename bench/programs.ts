import * as esbuild from 'esbuild';
import { dataPlugin } from '../scripts/data-plugin.mjs';

/** Compiles the programs that the bench runs beside Scherp, bundled and minified as Scherp itself is. */
export async function buildPrograms(): Promise<Programs> {
  const names = ['bare-server', 'naive-server', 'remark-files', 'judge'] as const;
  await esbuild.build({
    entryPoints: names.map((name) => `bench/${name}.ts`), outdir: FOLDER, outExtension: { '.js': '.cjs' },
    bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', loader: { '.md': 'text' }, plugins: [dataPlugin], target: 'es2022',
    platform: 'node', mainFields: ['module', 'main'], format: 'cjs',
  });
  const [bare, naive, remarkFiles, judge] = names.map((name) => `${FOLDER}/${name}.cjs`);
  if (!bare || !naive || !remarkFiles || !judge) throw new Error('a program is missing');
  return { server: 'dist/server.cjs', cli: 'dist/cli.mjs', bare, naive, remarkFiles, judge };
}

/** Paths of programs for Node. */
export interface Programs {
  readonly server: string;
  readonly cli: string;
  readonly bare: string;
  readonly naive: string;
  readonly remarkFiles: string;
  readonly judge: string;
}

const FOLDER = 'out/bench/programs';

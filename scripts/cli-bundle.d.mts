import type { BuildOptions } from 'esbuild';

export const cliBundle: BuildOptions;
export const cliPieces: BuildOptions;

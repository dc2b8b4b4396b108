import type { Plugin } from 'esbuild';

export const dataPlugin: Plugin;

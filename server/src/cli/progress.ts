import type { Io } from './io.ts';

const WIDTH = 24;
const EVERY = 100;
const AFTER = 500;

/** A line that grows on the terminal, and goes away when all is done. A short run shows none. */
export function progressBar(total: number, { errors }: Io): { readonly progress: (done: number | null) => void } {
  const begun = Date.now();
  let shown = begun + AFTER - EVERY;
  let visible = false;
  return {
    progress: (done) => {
      if (done === null) {
        if (visible) void errors.write('\r\x1b[K');
        return;
      }
      const now = Date.now();
      if (now < shown + EVERY) return;
      shown = now;
      visible = true;
      const filled = Math.round((WIDTH * done) / total);
      void errors.write(`\r[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${String(done)}/${String(total)}\x1b[K`);
    },
  };
}

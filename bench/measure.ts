/** The value below which `part` of the measurements lie. */
export function quantile(measured: readonly number[], part: number): number {
  if (measured.length === 0) throw new Error('nothing was measured');
  const sorted = [...measured].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export const median = (measured: readonly number[]): number => quantile(measured, 0.5);

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

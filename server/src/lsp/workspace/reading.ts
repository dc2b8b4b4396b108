import type { Finding } from '../../core/finding.ts';
import type { Summary } from '../../core/workspace/summary.ts';

/** What is kept of a file that is not open. */
export interface Reading {
  readonly summary: Summary;
  /** What is found in it by itself. */
  readonly findings: readonly Finding[];
}

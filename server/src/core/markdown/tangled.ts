import { glued, type Patch } from './mask.ts';
import type { Mark } from './passage.ts';

/** A run of `*` or `_`, and what it can do by what stands around it. */
export interface Delimiters {
  start: number;
  end: number;
  readonly sign: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** More runs than this are left to the parser, and to the ceiling above it: each may be compared with all before it. */
export const MOST_RUNS = 64;

/** Pairs off runs that do not close in the order they open, as CommonMark does: `a*b**c*d`. What finds no partner is text. */
export function pairOff(runs: readonly Delimiters[]): { readonly marks: Mark[]; readonly patches: Patch[] } {
  const marks: Mark[] = [];
  const patches: Patch[] = [];
  const open: Delimiters[] = [];
  for (const run of runs) {
    for (let at = run.closes ? open.length - 1 : -1; 0 <= at && run.start < run.end; at--) {
      const opener = open[at];
      if (opener === undefined || opener.sign !== run.sign || !fit(opener, run)) continue;
      const use = 1 < opener.end - opener.start && 1 < run.end - run.start ? 2 : 1;
      opener.end -= use;
      run.start += use;
      marks.push({ start: opener.end, end: run.start, kind: use === 2 ? 'strong' : 'emphasis' });
      patches.push(glued(opener.end, opener.end + use), glued(run.start - use, run.start));
      // What stands between them opens nothing any more; what is left of the opener may be used again.
      open.length = opener.start < opener.end ? at + 1 : at;
      at = open.length;
    }
    if (run.opens && run.start < run.end) open.push(run);
  }
  return { marks, patches };
}

/** The rule of three: `**a*b**` is not `*` within `*`. */
function fit(opener: Delimiters, closer: Delimiters): boolean {
  if (!opener.closes && !closer.opens) return true;
  const length = closer.end - closer.start;
  return length % 3 === 0 || (length + opener.end - opener.start) % 3 !== 0;
}

import type { DraftCommitment } from './drafts.ts';

/** A commitment with its place: which sentence of the document it stands in. */
export interface Placed {
  readonly commitment: DraftCommitment;
  readonly nth: number;
}

/** How far a text keeps its tone, in sentences to either side. */
const REACH = 8;
/** Where so few sentences stand around it, nobody can tell a description from a promise. */
const FEWEST_STATEMENTS = 6;
/** At least one promise must stand around it. It counts double, as it shows what the text does; what else may be one counts once. */
const PROMISING = 4;

/**
 * Without what a text only describes. *De brug wordt geschilderd* is a promise among promises, and a fact among facts: an act in the plain
 * present is kept where the sentences around it promise something. `all` is in document order, of `sentences` sentences. Linear.
 */
export function withoutDescriptions(all: readonly Placed[], sentences: number): DraftCommitment[] {
  if (!all.some(({ commitment }) => commitment.act?.plain)) return all.map(({ commitment }) => commitment);
  return all.filter((one, index) => one.commitment.act?.plain !== true || promisesAround(all, index, sentences)).map(({ commitment }) => commitment);
}

function promisesAround(all: readonly Placed[], index: number, sentences: number): boolean {
  const nth = all[index]?.nth ?? 0;
  const saying = new Set([nth]);
  let promises = 0;
  const look = (step: 1 | -1): void => {
    for (let at = index + step; ; at += step) {
      const other = all[at];
      if (other === undefined || REACH < Math.abs(other.nth - nth)) return;
      saying.add(other.nth);
      if (other.commitment.act?.plain !== true) promises++;
    }
  };
  look(-1);
  look(1);
  const around = Math.min(sentences, nth + REACH + 1) - Math.max(0, nth - REACH);
  return around - saying.size < FEWEST_STATEMENTS || 0 < promises && PROMISING <= promises + saying.size - 1;
}

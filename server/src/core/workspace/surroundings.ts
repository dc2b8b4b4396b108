import type { Outline } from '../advice/model.ts';
import type { Link } from './links.ts';
import type { Summary } from './summary.ts';

/** A document among those it is linked to: what a rule sees of the graph. */
export interface Surroundings {
  readonly outline: Outline;
  /** Null where nothing is known of other documents. */
  readonly summary: Summary | null;
  readonly links: readonly Link[];
  /** The plans that it is about; of a reaction also those of the advices that it answers. */
  readonly plans: readonly Summary[];
  /** Of a reaction: the advices that it answers. Of a plan: the advices about it. */
  readonly advices: readonly Summary[];
  /** Of an advice: the reactions to it. Of a plan: the reactions to it or to the advices about it. */
  readonly reactions: readonly Summary[];
  /** Paths of documents that could be meant by a link, the likeliest first. */
  readonly candidates: (link: Link) => readonly string[];
  /** Whether its links lead back to itself, and by which documents. */
  readonly circle: readonly string[] | null;
}

/** A document of whose neighbours nothing is known. */
export const alone = (outline: Outline): Surroundings =>
  ({ outline, summary: null, links: [], plans: [], advices: [], reactions: [], candidates: () => [], circle: null });

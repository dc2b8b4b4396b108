import type { Clause } from './clause.ts';
import type { Reading, VerbPlace } from './finite.ts';
import type { Act, DocumentKind, Prose } from './reading.ts';
import type { Stretch } from './sentence.ts';
import type { SubjectSort } from './subject.ts';

/** A commitment as found in the clauses, before anyone asks whether it is vague. */
export interface Commitment extends Stretch {
  readonly sort: Act['sort'];
  readonly form: Act['form'];
  readonly anchor: Stretch;
  /** The verbs that say what is done, or none where nouns do. */
  readonly heads: readonly VerbPlace[];
  readonly subject: SubjectSort;
  readonly subjectAt: Stretch | null;
  readonly isPassive: boolean;
  /** The words of a passive that names nobody who acts. */
  readonly passive: Stretch | null;
  /** The subject asks another to act: *De raad adviseert het college …*. */
  readonly asks: boolean;
  readonly advises: Act['advises'];
  /** The words of the finite verb, its particle among them. */
  readonly verbAt: readonly number[];
  /** See `Act.plain`. */
  readonly plain: boolean;
  /** *zou kunnen*, *zouden willen*: the words that hedge. */
  readonly hedge: readonly number[];
}

/** What the judges of a sentence know of it. */
export interface Context {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
  readonly kind: DocumentKind;
  readonly prose: Prose;
}

import type { Outline } from '../advice/model.ts';
import type { Exception } from '../exceptions.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../span.ts';

export type LinkRole = 'plan' | 'advies';

/** A document that another one names in its front matter, as it is written there. */
export interface Declared extends Span {
  readonly written: string;
}

/** Front matter `opdrachten`: what an advice promises to treat, and where it says so. */
export interface Coverage extends Span {
  /** Null for *alle*. */
  readonly numbers: readonly string[] | null;
}

/** What an occurrence of a number is: where the number is given, or one of the ways to speak of it; `coverage` is front matter that does. */
export type OccurrenceSort = 'definition' | 'citation' | 'remark' | 'answer' | 'reference' | 'coverage';

export type NumberedRole = 'assignment' | 'recommendation' | 'question';

/** A number of an obligation where it stands. Offsets are absolute; `label` takes in the word before it: *Opdracht 11*. */
export interface Occurrence extends Span {
  readonly role: NumberedRole;
  readonly number: string;
  readonly key: string;
  readonly sort: OccurrenceSort;
  readonly label: Span;
  /** Stands in a range (*6–9*) that speaks of other numbers as well. */
  readonly inRange: boolean;
}

/**
 * What the graph keeps of one version of one document: its obligations, not its sentences, so that a thousand documents fit in
 * memory. The same analysis gives the same summary.
 */
export interface Summary {
  readonly path: string;
  readonly text: string;
  readonly settings: Settings;
  /** Null for a text that Scherp leaves alone. */
  readonly outline: Outline | null;
  /** Title and where it stands; for the words of a list of documents. */
  readonly title: (Span & { readonly text: string }) | null;
  /** The title as others would cite it; empty where it is too short to be told from other words. */
  readonly titleKey: string;
  /** The first pages, folded as titles are; empty where no title needs to be found in them. */
  readonly head: string;
  readonly declared: Readonly<Record<LinkRole, readonly Declared[]>>;
  /** The plan that `scherp.json` names, as it is written there, and the folder of that file. */
  readonly project: { readonly plan: string; readonly folder: string } | null;
  readonly coverage: Coverage | null;
  /** Where a line can be added to the front matter; null where there is none. */
  readonly frontMatterEnd: number | null;
  readonly exceptions: readonly Exception[];
  /** In document order. */
  readonly occurrences: readonly Occurrence[];
}

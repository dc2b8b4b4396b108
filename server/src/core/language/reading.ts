import type { Span } from '../span.ts';

/** All offsets in this file are relative to the passage. */

export type VagueRule =
  | 'vaag-inspanning' | 'vaag-uitstel' | 'vaag-tijd' | 'vaag-voorwaarde' | 'vaag-verdunning' | 'vaag-hoeveelheid'
  | 'vaag-kwalificatie' | 'vergelijking-zonder-maatstaf' | 'slag-om-de-arm';

/** A piece of running text as the language part wants it: a block, or what follows a label in it. */
export interface Prose {
  /** Offset of `text[0]` in the passage. */
  readonly start: number;
  /** Masked prose (see GLUE and OBJECT in markdown/passage.ts). */
  readonly text: string;
  /** Emphasised pieces, passage-relative: a single emphasised or quoted word is *discussed*, not used. */
  readonly emphasis: readonly Span[];
  /** Where the strong words end with which the text opens; absent where it opens with others. */
  readonly lead?: number | undefined;
  readonly place: 'paragraph' | 'heading' | 'item' | 'cell';
  /** What the label before the text says of it (`Opdracht 3:`), if any. */
  readonly role: 'assignment' | 'remark' | 'question' | 'recommendation' | 'answer' | 'slot' | null;
}

export type DocumentKind = 'advies' | 'plan' | 'reactie';

/** A named actor: *het college*, *wethouder Sociale Zaken*, *we* in a plan. */
export interface Party extends Span {
  /** As written, white space folded. */
  readonly text: string;
  /** `collective`: nobody can address it (partners, betrokkenen, men, we gezamenlijk). */
  readonly sort: 'named' | 'collective';
}

/**
 * A moment or term (DOMAIN §3.4). Dates are ISO `yyyy-mm-dd`; `from` and `to` are the first and last possible day, null where
 * the text gives no year or an event stands for the date.
 */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly sort: 'date' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'week' | 'term' | 'event' | 'recurring' | 'period' | 'vague';
  readonly from: string | null;
  readonly to: string | null;
  /** Usable as planning of an act: a deadline, moment or recurrence; false for vague times, bare periods and past facts. */
  readonly checkable: boolean;
  /** A date that does not exist (*31 september 2026*), with the nearest that does, written as the author wrote it. */
  readonly impossible: { readonly nearest: string } | null;
}

/** One reason why an act is vague. */
export interface Vagueness extends Span {
  readonly rule: VagueRule;
  /** The separate words of a discontinuous expression (*zet … in op*); the finding covers them from first to last. */
  readonly parts: readonly Span[];
  /** One calm question, in Dutch and English, and a concrete alternative that fits this expression. */
  readonly message: Translated;
  readonly suggestion: Translated;
  /** Carries the act (flag), or only a detail beside a checkable act (hint at most). */
  readonly weight: 'main' | 'detail';
}

export interface Translated {
  readonly nl: string;
  readonly en: string;
}

/** A clause that says that something will, shall, must or should be done. */
export interface Act extends Span {
  readonly sort: 'recommendation' | 'assignment' | 'promise';
  /**
   * `clause`: a commitment wherever it stands. `fragment`: a bare infinitive, imperative or noun phrase, which is one
   * where its place says so (a bullet, a label, a list of measures).
   */
  readonly form: 'clause' | 'fragment';
  /** The words a finding about the act as a whole stands under: the finite verb (*adviseert*), or the head of the fragment. */
  readonly anchor: Span;
  readonly owner: Party | null;
  readonly planning: TimeExpression | null;
  /** The passive that hides who acts (*wordt opgesteld*), or null. */
  readonly agentless: Span | null;
  /** The subject is a pronoun or *dit*: owner and act are named in the sentence before. */
  readonly refersBack: boolean;
  /** How the writer advises in so many words: *wij raden … aan*, *Open één loket*; null for *de gemeente moet …*, which is an opinion. */
  readonly advises: 'verb' | 'imperative' | null;
  readonly vague: readonly Vagueness[];
  /** Said in the plain present, of somebody else or of nobody (*wordt geschilderd*, *de gemeente steunt*): a promise in a text that promises, a fact in one that describes. */
  readonly plain: boolean;
}

export interface Sentence extends Span {
  readonly words: number;
  readonly question: boolean;
  /** Criticism or approval, for `opmerking-zonder-advies`. */
  readonly tone: 'critical' | 'approving' | null;
  readonly acts: readonly Act[];
  readonly times: readonly TimeExpression[];
  /** e.e.a., enz., en dergelijke: an end left open. */
  readonly openEnds: readonly Span[];
}

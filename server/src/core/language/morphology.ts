import type { VerbClass } from './nl/verbs.ts';

/** Which forms of a verb a word can be; a word can be several (*werken*: infinitive and plural present). */
export const INFINITIVE = 1, PLURAL = 2, SINGULAR = 4, STEM = 8, PAST = 16, PARTICIPLE = 32;
/** Forms a clause can be built on. */
export const FINITE = PLURAL | SINGULAR | STEM | PAST;

export interface Verb {
  /** *meenemen*, without the marks of the data. */
  readonly lemma: string;
  readonly sort: VerbClass;
  /** *mee* of a separable verb, else empty. */
  readonly particle: string;
  /** The verb behind the particle: *nemen*; the lemma itself if there is none. */
  readonly base: string;
}

export interface VerbForm {
  readonly verb: Verb;
  /** A set of INFINITIVE, PLURAL, … */
  readonly forms: number;
}

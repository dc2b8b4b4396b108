import type { Act, Sentence } from '../language/reading.ts';
import type { Block } from '../markdown/passage.ts';
import { asksForReply } from './cues.ts';

/** A sentence that says something to the model, and what the model asks of its words. */
export interface Said extends Sentence {
  /** Acts by which the council advises in so many words. */
  readonly advises: readonly Act[];
  /** The act that says when it is decided on another act of the sentence. */
  readonly decision: Act | null;
  /** A colon follows: what is advised stands below. */
  readonly introduces: boolean;
  /** A request about the letter itself. */
  readonly asksForReply: boolean;
  readonly openWords: readonly string[];
  /** Which sentence of its piece it is. */
  readonly nth: number;
}

/** What a sentence of `block` says; null where it says nothing to the model. */
export function said({ start, end, words, question, tone, acts, times, openEnds }: Sentence, nth: number, { prose, start: base }: Block): Said | null {
  if (acts.length + times.length + openEnds.length === 0 && !question && tone === null) return null;
  const advises = acts.length === 0 ? NO_ACTS : acts.filter((act) => act.sort === 'recommendation'
    && (act.advises !== null || ANNOUNCES.test(prose.slice(Math.max(0, act.start - base - LONGEST_ANNOUNCEMENT), act.start - base)) || COMMENDS.test(prose.slice(act.start - base, act.end - base))));
  return {
    start, end, words, question, tone, acts, times, openEnds, advises, nth,
    decision: acts.length < 2 ? null : acts.find((act) => decides(act, prose, base)) ?? null,
    introduces: advises.length !== 0 && COLON.test(prose.slice(end - 1 - base, end + 4 - base)),
    asksForReply: advises.length !== 0 && asksForReply(prose.slice(start - base, end - base)),
    openWords: openEnds.length === 0 ? NO_WORDS : openEnds.map((open) => prose.slice(open.start - base, open.end - base)),
  };
}

const NO_ACTS: readonly Act[] = [];
const NO_WORDS: readonly string[] = [];

const decides = ({ planning, anchor, end }: Act, prose: string, base: number): boolean =>
  planning?.checkable === true && DECIDES.test(prose.slice(anchor.start - base, Math.min(end, anchor.end + LONGEST_ADVICE) - base));

/** *Ons advies is: wijs een contactpersoon aan*, somewhere in a paragraph. */
const ANNOUNCES = /\b(?:advies|aanbeveling|voorstel)(?: is| luidt)?:[\s\u00AD]*$/i;
const LONGEST_ANNOUNCEMENT = 24;

/** *Het verdient naar ons oordeel aanbeveling dat u …*, *Het is zaak dat …*: an advice without a verb that advises. */
const COMMENDS = /^[^.]{0,40}?\b(?:verdient [^.,]{0,40}?aanbeveling|is (?:[a-z]{2,12} )?(?:zaak|raadzaam|aan te bevelen|aan te raden))\b/i;

/** What is decided stands in the first words of an act; a longer stretch is not searched. */
const LONGEST_ADVICE = 400;

/** *… en het college besluit daarover op 15 september*. */
const DECIDES = /\b(?:besluit(?:en)?|beslis(?:t|sen)|neemt\b[^.]{0,60} besluit|stelt\b[^.]{0,80} vast|stemt\b[^.]{0,60} over)\b/i;

/** At the end of a sentence or right behind it. */
const COLON = /^[^:]?[\s\u00AD]*:/;

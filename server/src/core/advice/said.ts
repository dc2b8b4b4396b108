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
}

/** What a sentence of `block` says; null where it says nothing to the model. */
export function said(sentence: Sentence, { prose, start: base }: Block): Said | null {
  const { acts, times, question, tone, openEnds, parties, end } = sentence;
  if (acts.length + times.length + openEnds.length + parties.length === 0 && !question && tone === null) return null;
  const words = (from: number, to: number): string => prose.slice(from - base, to - base);
  const advises = acts.filter((act) => act.sort === 'recommendation' && ADVISES.test(words(act.start, Math.min(act.end, act.start + LONGEST_ADVICE))));
  const decides = ({ planning, anchor, end }: Act): boolean => planning?.checkable === true && DECIDES.test(words(anchor.start, Math.min(end, anchor.end + LONGEST_ADVICE)));
  return {
    ...sentence, advises,
    decision: acts.length < 2 ? null : acts.find(decides) ?? null,
    introduces: advises.length !== 0 && COLON.test(words(end - 1, end + 4)),
    asksForReply: advises.length !== 0 && asksForReply(words(sentence.start, end)),
    openWords: openEnds.map((open) => words(open.start, open.end)),
  };
}

/**
 * Verbs by which a council advises in so many words (DOMAIN §2.2 V16); *de gemeente moet …* is an opinion, and is not held to
 * owner and planning.
 */
const ADVISES = /\b(?:advis\w+|geadviseerd|adviseer\w*|aanbevel\w*|aanbeveling|beve(?:el|elt|len)\b[^.]* aan|aan te bevelen|raad(?:t|den)?\b[^.]* aan|aan te raden|verzoek\w*|verzocht|vraagt?\b|vragen\b|pleit\w*|roep(?:t|en)?\b[^.]* op|op te roepen|dring(?:t|en)?\b[^.]* aan|stel(?:t|len)?\b[^.]* voor|voor te stellen|voorgesteld)/i;

/** Verb and particle of an advice stand in its first words; a longer stretch is not searched. */
const LONGEST_ADVICE = 400;

/** *… en het college besluit daarover op 15 september*. */
const DECIDES = /\b(?:besluit(?:en)?|beslis(?:t|sen)|neemt\b[^.]{0,60} besluit|stelt\b[^.]{0,80} vast|stemt\b[^.]{0,60} over)\b/i;

/** At the end of a sentence or right behind it. */
const COLON = /^[^:]?[\s\u00AD]*:/;

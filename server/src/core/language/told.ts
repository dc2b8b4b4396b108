import type { Reading } from './finite.ts';
import { questionFor, suggestionFor } from './message.ts';
import { FINITE } from './morphology.ts';
import type { Prose, Vagueness } from './reading.ts';
import { examining, type Verdict } from './vague.ts';

/**
 * The reasons as a reader is told of them. What a verb leaves open is a detail where something checkable stands `beside` it, and a meeting,
 * a delay or an expectation is one where the sentence is `dated`.
 */
export function present({ reasons, carried }: Verdict, beside: boolean, dated: boolean, reading: Reading, { text, start }: Prose): Vagueness[] {
  const { tokens } = reading;
  const told = reasons.map(({ rule, at, lemma, main }): Vagueness => {
    const places = [...new Set(at)].filter((index) => tokens[index] !== undefined).sort((a, b) => a - b);
    const parts = places.map((index) => ({ start: tokens[index]?.start ?? start, end: tokens[index]?.end ?? start }));
    const written = parts.map((part) => text.slice(part.start - start, part.end - start));
    const words = quoted(places, written, lemma, reading);
    const settled = lemma !== '' && (carried || beside) || dated && (examining.has(lemma) || postponing.has(lemma) || places.some((index) => tokens[index]?.norm === 'verwachting' || tokens[index]?.norm === 'inzichtelijk') || places.some((index) => isMeeting(tokens[index]?.norm)));
    return {
      start: parts[0]?.start ?? start, end: parts.at(-1)?.end ?? start, rule, parts,
      message: questionFor(rule, words), suggestion: suggestionFor(rule, lemma, words), weight: main && !settled ? 'main' : 'detail',
    };
  });
  return told.sort((a, b) => a.start - b.start);
}

/** *zet … in* is quoted as *inzetten*, *gaan … in gesprek* as *in gesprek gaan*; words in the order of an infinitive as they are written. */
function quoted(places: readonly number[], written: readonly string[], lemma: string, { tokens, words }: Reading): string {
  const finite = words[places[0] ?? -1]?.verbs.find(({ forms, verb }) => (forms & FINITE) !== 0 && lemma !== '' && lemma.endsWith(verb.base));
  if (finite === undefined || places.length < 2) return written.join(' ');
  const particle = lemma.slice(0, lemma.length - finite.verb.base.length);
  return [...written.filter((_, index) => 0 < index && tokens[places[index] ?? -1]?.norm !== particle), lemma].join(' ');
}

/** *stellen dit uit tot 2030*: the date is what was decided. */
const postponing = new Set(['terugkomen', 'doorschuiven', 'vooruitschuiven']);

/** *bespreken*, *in gesprek*: with a date anyone can see whether it took place. */
const isMeeting = (norm: string | undefined): boolean => /^(?:be)?spre(?:ek|ken|ekt)$|^besproken$|gesprek(?:ken)?$|overleg(?:gen|t)?$|agende(?:er|ert|ren)$/.test(norm ?? '');

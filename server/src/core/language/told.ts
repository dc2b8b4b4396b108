import { cite, isCounted } from './citation.ts';
import type { Reading } from './finite.ts';
import { questionFor } from './message.ts';
import type { Prose, Vagueness } from './reading.ts';
import { examining, type Verdict } from './vague.ts';

/**
 * The reasons as a reader is told of them. What a verb leaves open is a detail where something checkable stands `beside` it, and a meeting,
 * a delay or an expectation is one where the sentence is `dated`.
 */
export function present({ reasons, carried }: Verdict, beside: boolean, dated: boolean, reading: Reading, { text, start }: Prose): Vagueness[] {
  const { tokens } = reading;
  const write = (at: number): string => text.slice((tokens[at]?.start ?? start) - start, (tokens[at]?.end ?? start) - start);
  const told = reasons.map(({ rule, at, lemma, main }): Vagueness => {
    const places = [...new Set(at)].filter((index) => tokens[index] !== undefined).sort((a, b) => a - b);
    const parts = places.map((index) => ({ start: tokens[index]?.start ?? start, end: tokens[index]?.end ?? start }));
    const norms = places.map((index) => tokens[index]?.norm ?? '');
    const settled = lemma !== '' && (carried || beside) || dated && (examining.has(lemma) || postponing.has(lemma) || norms.some((norm) => norm === 'verwachting' || norm === 'inzichtelijk' || isMeeting(norm)));
    const { message, suggestion } = questionFor(rule, cite({ places, lemma }, reading, write), [...expressions(norms), lemma], isCounted(places, reading));
    return { start: parts[0]?.start ?? start, end: parts.at(-1)?.end ?? start, rule, parts, message, suggestion, weight: main && !settled ? 'main' : 'detail' };
  });
  return withoutEchoes(told).sort((a, b) => a.start - b.start);
}

/** One word is asked about once: *meer ruimte bieden* compares, and needs no second question for *meer*. The louder of the two stays. */
function withoutEchoes(told: readonly Vagueness[]): Vagueness[] {
  return told.filter((one, index) => !told.some((other, place) => place !== index && isAsked(one, other) && (one.weight === other.weight ? !isAsked(other, one) || place < index : one.weight === 'detail')));
}

/** Whether `other` asks about the same words, or about more of them. */
function isAsked(one: Vagueness, other: Vagueness): boolean {
  const same = one.rule === other.rule || one.rule === 'vaag-hoeveelheid' && other.rule === 'vergelijking-zonder-maatstaf' || one.weight !== other.weight && one.rule === 'vergelijking-zonder-maatstaf' && other.rule === 'vaag-hoeveelheid';
  const [smaller, larger] = one.rule === 'vergelijking-zonder-maatstaf' && other.rule === 'vaag-hoeveelheid' ? [other, one] : [one, other];
  return same && smaller.parts.every(({ start }) => larger.parts.some((part) => part.start === start));
}

/** The runs of words of an expression, longest first: *in kaart*, then *in* and *kaart*; *zo laag mogelijk* as the data has it. */
function expressions(norms: readonly string[]): string[] {
  const runs = norms.flatMap((_, length) => norms.slice(length).map((__, from) => norms.slice(from, from + norms.length - length).join(' ')));
  return 2 < norms.length && norms[0] === 'zo' && norms.at(-1) === 'mogelijk' ? ['zo * mogelijk', ...runs] : runs;
}

/** *stellen dit uit tot 2030*: the date is what was decided. */
const postponing = new Set(['terugkomen', 'doorschuiven', 'vooruitschuiven']);

/** *bespreken*, *in gesprek*: with a date anyone can see whether it took place. */
const isMeeting = (norm: string): boolean => /^(?:be)?spre(?:ek|ken|ekt)$|^besproken$|gesprek(?:ken)?$|overleg(?:gen|t)?$|agende(?:er|ert|ren)$/.test(norm);

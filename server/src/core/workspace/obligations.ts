import type { Outline } from '../advice/model.ts';
import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { shortened } from '../shortened.ts';
import { spanOf, type Span } from '../span.ts';
import { called, wordsOfLabel } from './called.ts';
import { numberKey } from '../advice/numbers.ts';
import type { Summary } from './summary.ts';

export type ObligationSort = 'assignment' | 'citation' | 'remark' | 'recommendation' | 'question' | 'answer';

/** One of the things that a document is made of, with a name for lists; offsets are absolute. */
export interface Obligation extends Span {
  readonly sort: ObligationSort;
  /** *Opdracht 11*, as the text itself calls it. */
  readonly name: string;
  /** Its first words. */
  readonly detail: string;
  readonly label: Span;
}

export const REMARK: Translated = { nl: 'Opmerking', en: 'Remark' };
const REPLY: Translated = { nl: 'Reactie', en: 'Reply' };

/** More words than this are no name. */
const LONGEST_DETAIL = 100;

const KNOWN = new WeakMap<Summary, readonly Obligation[]>();

/** In document order; an assignment reaches over the remarks and advices below it that belong to it. The same for the same summary. */
export function obligationsIn(summary: Summary): readonly Obligation[] {
  const known = KNOWN.get(summary) ?? read(summary);
  KNOWN.set(summary, known);
  return known;
}

function read({ text, outline, settings: { messageLanguage: language } }: Summary): readonly Obligation[] {
  if (!outline) return [];
  const { kind, assignments, remarks, recommendations, questions, answers } = outline;
  const words = (spoken: string): string => shortened(spoken.replace(/\s+/g, ' ').trim(), LONGEST_DETAIL);
  const body = ({ end }: Span, label: Span): string => words(text.slice(label.end, end).replace(/^[*_:\s]+/, ''));
  const ends = reachOf(outline);
  const found: Obligation[] = [
    ...assignments.filter(({ label }, index) => label.start !== assignments[index - 1]?.label.start).map((each): Obligation => ({ ...hull({ start: each.start, end: ends.get(each.start) ?? each.end }, each.label), sort: kind === 'plan' ? 'assignment' : 'citation', name: called(text, each.label, 'assignment', each.number, language), detail: words(each.paragraphs[0] ?? ''), label: spanOf(each.label) })),
    ...remarks.map((each): Obligation => ({ ...hull(each, each.label), sort: 'remark', name: nameOf(text, each.label, REMARK, language), detail: body(each, each.label), label: spanOf(each.label) })),
    ...recommendations.map((each): Obligation => ({ ...hull(each, each.anchor), sort: 'recommendation', name: called(text, each.anchor, 'recommendation', each.number, language), detail: words(each.words), label: spanOf(each.anchor) })),
    ...(kind === 'advies' ? questions : []).filter(({ place }) => place === 'label').map((each): Obligation => ({ ...hull(each, each.anchor), sort: 'question', name: called(text, each.anchor, 'question', each.number, language), detail: body(each, each.anchor), label: spanOf(each.anchor) })),
    ...answers.map((each): Obligation => ({ ...hull(each, each.label), sort: 'answer', name: nameOf(text, each.label, REPLY, language), detail: each.label.end <= each.start ? words(text.slice(each.start, each.end).replace(/[*_]/g, '')) : body(each, each.label), label: spanOf(each.label) })),
  ];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** As it is written: *Opmerking bij opdrachten 2–4*; a reply under a heading *Advies 3* is no advice. */
function nameOf(text: string, label: Span, fallback: Translated, language: Language): string {
  const own = wordsOfLabel(text, label);
  if (own === '' || LONGEST_DETAIL < own.length) return fallback[language];
  return fallback === REPLY && !/^(?:reactie|antwoord)/i.test(own) ? `${REPLY[language]}: ${own}` : own;
}

/** Where each assignment ends with what belongs to it, by its start: its slots, the remarks that answer it and the advices that follow from it, up to the next one. */
function reachOf({ assignments, remarks, recommendations }: Outline): ReadonlyMap<number, number> {
  const ends = new Map(assignments.map(({ start, end, bodyEnd, slots }) => [start, Math.max(end, bodyEnd, ...Object.values(slots).map((slot) => slot?.end ?? 0))]));
  const starts = [...ends.keys()].sort((a, b) => a - b);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? Infinity]));
  const extend = (owner: number, { start, end }: Span): void => {
    if (owner < start && start < (next.get(owner) ?? 0)) ends.set(owner, Math.max(ends.get(owner) ?? 0, end));
  };
  const whole = new Map(remarks.map((remark) => [remark.start, remark]));
  for (const { start, answeredBy } of assignments) for (const answer of answeredBy) extend(start, whole.get(answer.start) ?? answer);
  const owners = new Map<string, number[]>();
  for (const { number, start } of assignments) owners.set(numberKey(number), [...owners.get(numberKey(number)) ?? [], start]);
  for (const advice of recommendations) for (const number of advice.about) for (const owner of owners.get(numberKey(number)) ?? []) extend(owner, advice);
  return ends;
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });


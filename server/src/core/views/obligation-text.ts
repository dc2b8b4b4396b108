import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { shortened } from '../shortened.ts';
import type { Span } from '../span.ts';
import { ROLE_NAMES } from '../workspace/called.ts';
import type { Graph } from '../workspace/graph.ts';
import { rowOf } from '../workspace/matrix.ts';
import type { Cell } from '../workspace/matrix.ts';
import { cellText, COLUMN_NAMES, statusName, STATUS_SIGNS } from '../workspace/matrix-words.ts';
import { choicesFor, occurrencesAt, targetsOf, threadOf } from '../workspace/symbols.ts';
import type { Target } from '../workspace/symbols.ts';
import type { AdviceThread, AssignmentThread, Place } from '../workspace/thread.ts';

/** How words are put: as Markdown, or as they are for an editor that shows plain text. */
export interface Style {
  readonly strong: (words: string) => string;
  readonly quote: (words: string) => string;
  /** Words of a document, in which nothing may be taken for markup: they could fetch an image. */
  readonly words: (words: string) => string;
}

export const MARKDOWN: Style = {
  strong: (words) => `**${words}**`,
  quote: (words) => `> ${words}`,
  words: (words) => words.replace(/[\\`*_{}[\]()#+\-.!<>|~&:/@]/g, '\\$&'),
};

export const PLAIN: Style = { strong: (words) => words, quote: (words) => `‘${words}’`, words: (words) => words };

/** What can be told where a number stands: of each obligation that it may mean. Null where none stands, or nothing is known of it. */
export function obligationTextAt(graph: Graph, path: string, offset: number, language: Language, style: Style): (Span & { readonly text: string }) | null {
  const occurrences = occurrencesAt(graph, path, offset);
  const [occurrence] = occurrences;
  if (!occurrence) return null;
  const texts = occurrences.flatMap((each) => targetsOf(graph, path, each)).slice(0, MOST_TARGETS).flatMap((target) => targetText(graph, target, language, style) ?? []);
  const isAtNumber = occurrence.start <= offset && offset <= occurrence.end;
  const { start, end } = isAtNumber && occurrence.inRange ? occurrence : occurrence.label;
  return texts.length === 0 ? null : { start, end, text: texts.join('\n\n---\n\n') };
}

/** More is a book, not a hover. */
const MOST_TARGETS = 3;

/** What is known of an obligation by its number; of an assignment whose plan is not known, only its words. */
export function targetText(graph: Graph, target: Target, language: Language, style: Style): string | null {
  const thread = threadOf(graph, target);
  if (thread) return obligationText(graph, thread, language, style);
  const words = choicesFor(graph, target.path, target.role).find(({ path, key }) => path === target.path && key === target.key)?.words ?? '';
  return words === '' ? null : [style.strong(`${ROLE_NAMES[target.role][language]} ${target.number}`), style.quote(style.words(shortened(words, LONGEST)))].join('\n\n');
}

/** All that is known of an obligation: its text, its status, the answer, and what was agreed. */
function obligationText(graph: Graph, thread: AssignmentThread | AdviceThread, language: Language, style: Style): string {
  const { sort, number, words, status, cells } = rowOf(thread);
  const title = graph.documents.get(thread.path)?.title?.text;
  const name = `${ROLE_NAMES[sort][language]}${number === null ? '' : ` ${number}`}`;
  const head = [style.strong(name), `${STATUS_SIGNS[status]} ${statusName(sort, status)[language]}`, ...(title === undefined ? [] : [style.words(shortened(title, LONGEST_TITLE))])].join(' · ');
  const agreed = cells.flatMap((cell) => {
    const text = SHOWN.has(cell.column) && !(cell.column === 'decision' && cell.state === 'missing') ? cellText(cell, language) : '';
    return text === '' ? [] : [`${COLUMN_NAMES[cell.column][language]}: ${style.words(text)}${isReplied(graph, cell) ? ` (${IN_REPLY[language]})` : ''}`];
  });
  return [
    head,
    ...(words === '' ? [] : [style.quote(style.words(shortened(words, LONGEST)))]),
    ...('citations' in thread ? answersTo(graph, thread, language, style) : []),
    ...(agreed.length === 0 ? [] : [agreed.join(' · ')]),
  ].join('\n\n');
}

const SHOWN: ReadonlySet<string> = new Set(['owner', 'planning', 'decision', 'reaction']);

/** What only the college says, the advice itself still lacks: its finding says so in the same hover. */
const isReplied = (graph: Graph, { column, state, places }: Cell): boolean =>
  column !== 'reaction' && state === 'filled' && places.every(({ path }) => graph.documents.get(path)?.outline?.kind === 'reactie');

const IN_REPLY: Translated = { nl: 'in de reactie', en: 'in the reaction' };

const NO_ANSWER: Translated = { nl: 'Nog geen opmerking of advies.', en: 'No remark or advice yet.' };

/** The first remark, and the first words of each advice. */
function answersTo(graph: Graph, { remarks: [remark], advices }: AssignmentThread, language: Language, style: Style): readonly string[] {
  if (remark === undefined && advices.length === 0) return [style.words(NO_ANSWER[language])];
  return [
    ...(remark === undefined ? [] : [style.words(shortened(plainWords(graph, remark), LONGEST))]),
    ...advices.slice(0, MOST_ADVICES).map(({ item: { number, words } }) =>
      `${style.strong(`${ROLE_NAMES.recommendation[language]}${number === null ? '' : ` ${number}`}`)}: ${style.words(shortened(words, LONGEST))}`),
  ];
}

const MOST_ADVICES = 5;

/** What stands in a place, on one line and without markup. */
function plainWords(graph: Graph, { path, start, end }: Place): string {
  const text = graph.documents.get(path)?.text.slice(start, Math.min(end, start + 2 * LONGEST)) ?? '';
  return text.replace(/^[>\s#]+|[*_`]/g, '').replace(/\s+/g, ' ').trim();
}

/** A hover is no page. */
const LONGEST = 300;
const LONGEST_TITLE = 80;

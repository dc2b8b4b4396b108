import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import type { Graph } from '../workspace/graph.ts';
import { rowOf } from '../workspace/matrix.ts';
import { cellText, COLUMN_NAMES, STATUS_NAMES, STATUS_SIGNS } from '../workspace/matrix-words.ts';
import { isAssignmentThread } from '../workspace/symbols.ts';
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

/** All that is known of an obligation, for a hover: its text, its status, the answer, and what was agreed. */
export function obligationText(graph: Graph, thread: AssignmentThread | AdviceThread, language: Language, style: Style): string {
  const { sort, number, words, status, cells } = rowOf(thread);
  const title = graph.documents.get(thread.path)?.title?.text;
  const noun = sort === 'assignment' ? ASSIGNMENT : ADVICE;
  const head = [style.strong(`${noun[language]}${number === null ? '' : ` ${number}`}`), `${STATUS_SIGNS[status]} ${STATUS_NAMES[status][language]}`, ...(title === undefined ? [] : [style.words(shortened(title, LONGEST_TITLE))])].join(' · ');
  const agreed = cells.flatMap((cell) => {
    const text = SHOWN.has(cell.column) ? cellText(cell, language) : '';
    return text === '' ? [] : [`${COLUMN_NAMES[cell.column][language]}: ${style.words(text)}`];
  });
  const answer = isAssignmentThread(thread) ? answersTo(graph, thread, language, style) : [];
  return [
    head,
    ...(words === '' ? [] : [style.quote(style.words(shortened(words, LONGEST)))]),
    ...answer,
    ...(agreed.length === 0 ? [] : [agreed.join(' · ')]),
  ].join('\n\n');
}

const SHOWN: ReadonlySet<string> = new Set(['owner', 'planning', 'decision', 'reaction']);

const ASSIGNMENT: Translated = { nl: 'Opdracht', en: 'Assignment' };
const ADVICE: Translated = { nl: 'Advies', en: 'Advice' };
const NO_ANSWER: Translated = { nl: 'Nog geen opmerking of advies.', en: 'No remark or advice yet.' };

/** The first remark, and the first words of each advice. */
function answersTo(graph: Graph, { remarks: [remark], advices }: AssignmentThread, language: Language, style: Style): readonly string[] {
  if (remark === undefined && advices.length === 0) return [style.words(NO_ANSWER[language])];
  return [
    ...(remark === undefined ? [] : [style.words(shortened(plainWords(graph, remark), LONGEST))]),
    ...advices.slice(0, MOST_ADVICES).map(({ item: { number, words } }) =>
      `${style.strong(`${ADVICE[language]}${number === null ? '' : ` ${number}`}`)}: ${style.words(shortened(words, LONGEST))}`),
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

/** The first words of a long text. */
export const shortened = (words: string, most: number): string =>
  (words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')} …`);

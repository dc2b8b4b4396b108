import { escapeSnippet } from '../advice/complete.ts';
import { meetsNextLine } from '../advice/insertion.ts';
import type { Assignment, Outline } from '../advice/model.ts';
import { REMARK_PLACEHOLDER } from '../advice/remark-after.ts';
import type { Edit } from '../finding.ts';
import type { Summary } from './summary.ts';

/** *Opdracht 5: 'Wij openen een meldpunt.'*, by the word that the plan uses; a placeholder where the plan is not known. */
export function citationOf(number: string, assignment: Assignment | null, plan: Pick<Summary, 'text'> | null): string {
  return `${assignment && plan ? wordFor(assignment, plan) : 'Opdracht'} ${number}: ${quoted(assignment?.paragraphs[0] ?? '[tekst uit het plan]')}`;
}

/** Between quotation marks that the words do not hold themselves. */
export const quoted = (words: string): string => (words.includes("'") ? `“${words}”` : `'${words}'`);

/** *Opdracht*, *Maatregel*: what the plan calls it, where it does so right before the number. */
function wordFor({ label, number }: Assignment, { text }: Pick<Summary, 'text'>): string {
  const words = text.slice(label.start, label.end);
  const word = /^\p{L}{3,24}(?=[ \u00A0])/u.exec(words)?.[0];
  return word !== undefined && words.slice(word.length).trimStart().startsWith(number) ? word : 'Opdracht';
}

/** Puts one citation, with room for a remark, above the first later one that the advice cites, or below its last obligation. */
export function citationInOrder(cited: string, isLater: (number: string) => boolean, outline: Outline, text: string): Edit {
  const next = outline.assignments.find(({ number, start }) => isLater(number) && (start === 0 || text.charAt(start - 1) === '\n'));
  if (!next) return citations([cited], outline, text);
  const blank = `${outline.eol}${outline.eol}`;
  const lead = `${cited}${blank}Opmerking: `;
  return { start: next.start, end: next.start, text: `${lead}${REMARK_PLACEHOLDER}${blank}`, snippet: `${escapeSnippet(lead)}\${1:${REMARK_PLACEHOLDER}}${blank}` };
}

/** Puts citations below the last obligation of an advice, each with room for a remark; `text` is that of the advice. */
export function citations(cited: readonly string[], { assignments, remarks, recommendations, questions, bodyEnd, eol }: Outline, text: string): Edit {
  const answers = assignments.at(-1)?.answeredBy ?? [];
  const last = Math.max(-1, ...[assignments, answers, remarks, recommendations, questions].map((each) => each.at(-1)?.end ?? -1));
  const line = last === -1 ? bodyEnd : last;
  const at = line + (/^[^\r\n]*/.exec(text.slice(line, line + 2000))?.[0].length ?? 0);
  const blank = `${eol}${eol}`;
  const after = meetsNextLine(text, at) ? eol : '';
  return {
    start: at, end: at,
    text: cited.map((words) => `${blank}${words}${blank}Opmerking: ${REMARK_PLACEHOLDER}`).join('') + after,
    snippet: cited.map((words, index) => `${blank}${escapeSnippet(words)}${blank}Opmerking: \${${String(index + 1)}:${REMARK_PLACEHOLDER}}`).join('') + after,
  };
}

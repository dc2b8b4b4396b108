import type { Edit } from '../finding.ts';
import type { Assignment, Outline } from './model.ts';

export const REMARK_PLACEHOLDER = '[uw opmerking]';

/** Writes an empty remark below a cited assignment, or in the empty cell beside it; in a list it becomes a paragraph of the item. `stop` is the number of its tab stop: those with the same number are typed at the same time. */
export function remarkAfter({ remarkAt, start }: Pick<Assignment, 'remarkAt' | 'start'>, text: string, eol: Outline['eol'], stop = 1): Edit | null {
  if (!remarkAt) return null;
  const { at, room } = remarkAt;
  const gap = `\${${String(stop)}:${REMARK_PLACEHOLDER}}`;
  if (room === 'cell') return { start: at, end: at, text: REMARK_PLACEHOLDER, snippet: gap };
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const line = room === 'aligned' ? before : before.replace(/\S.*/, '');
  const blank = `${eol}${eol}${line.replace(/[^\t]/g, ' ')}`;
  const after = /^[ \t]*\r?\n(?:[ \t]*\r?\n|$)|^\s*$/.test(text.slice(at, at + 80)) ? '' : eol;
  return { start: at, end: at, text: `${blank}Opmerking: ${REMARK_PLACEHOLDER}${after}`, snippet: `${blank}Opmerking: ${gap}${after}` };
}

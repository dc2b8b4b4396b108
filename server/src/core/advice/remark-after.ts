import type { Edit } from '../finding.ts';
import type { Assignment, Outline } from './model.ts';

export const REMARK_PLACEHOLDER = '[uw opmerking]';

/** Writes an empty remark below a cited assignment; in a list it becomes a paragraph of the item. */
export function remarkAfter({ bodyEnd, start }: Pick<Assignment, 'bodyEnd' | 'start'>, text: string, eol: Outline['eol']): Edit {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const blank = `${eol}${eol}${line.replace(/[^\t]/g, ' ')}`;
  const quoteEnd = /^[*_"'”’)\].]{0,4}/.exec(text.slice(bodyEnd, bodyEnd + 4))?.[0].length ?? 0;
  const at = bodyEnd + quoteEnd;
  const after = /^[ \t]*\r?\n(?:[ \t]*\r?\n|$)|^\s*$/.test(text.slice(at, at + 80)) ? '' : eol;
  return { start: at, end: at, text: `${blank}Opmerking: ${REMARK_PLACEHOLDER}${after}`, snippet: `${blank}Opmerking: \${1:${REMARK_PLACEHOLDER}}${after}` };
}

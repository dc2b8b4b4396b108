import type { Piece } from './piece.ts';
import type { Insertion } from './model.ts';

/**
 * Where slots can be added so that Markdown reads them as a list under the text: a list of its own after a paragraph, a
 * nested list in a list item, a list of its own again behind one that is part of the advice, one more item where slots stand already.
 */
export function insertionAfter(text: string, base: number, piece: Piece, after: 'text' | 'list' | 'slot'): Insertion | null {
  const { block } = piece;
  if (block.quoted || block.cell) return null;
  const at = base + piece.end + trailingMarkup(text, base + piece.end);
  const inBlock = at < base + block.end;
  if (!block.item || after === 'list') return { at, first: '\n\n- ', next: '\n- ', last: inBlock ? '\n' : '' };
  const itemStart = base + block.item.start;
  const lineStart = text.lastIndexOf('\n', itemStart - 1) + 1;
  const margin = blank(text.slice(lineStart, itemStart));
  if (after === 'slot') {
    const marker = /^(?:[-+*]|\d{1,9}[.)])[ \t]+/.exec(text.slice(itemStart, itemStart + 16))?.[0] ?? '- ';
    return { at, first: `\n${margin}${marker}`, next: `\n${margin}${marker}`, last: '' };
  }
  const inner = blank(text.slice(lineStart, base + block.start));
  return { at, first: `\n${inner}- `, next: `\n${inner}- `, last: '' };
}

/** Where slots can be added in brackets at the end of the sentence that ends at `end`, or in the brackets that hold some already. */
export function insertionIn(text: string, end: number): Insertion {
  let at = end;
  while (/[.!?\s]/.test(text[at - 1] ?? '')) at--;
  return /\([^()]*:[^()]*\)$/.test(text.slice(Math.max(0, at - LONGEST_BRACKETS), at)) ? { at: at - 1, first: '; ', next: '; ', last: '' } : { at, first: ' (', next: '; ', last: ')' };
}

const LONGEST_BRACKETS = 300;

/** Bold or quotes that close right after the text belong to it. */
function trailingMarkup(text: string, end: number): number {
  return /^[*_~"'”’)\]]{0,4}/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
}

const blank = (prefix: string): string => prefix.replace(/[^\t]/g, ' ');

import { isInNote } from '../markdown/lines.ts';
import type { Piece } from './piece.ts';
import type { Insertion } from './model.ts';

/**
 * Where slots can be added so that Markdown reads them as a list under the text: a list of its own after a paragraph, as far
 * to the right so that the next paragraph is not drawn into it, a nested list in a list item, a list of its own again behind one
 * that is part of the advice, one more item where slots stand already.
 */
export function insertionAfter(text: string, base: number, piece: Piece, after: 'text' | 'list' | 'slot'): Insertion | null {
  const { block } = piece;
  if (block.quoted || block.cell) return null;
  const at = base + below(piece);
  const start = base + block.start;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!block.item || after === 'list') {
    const margin = before.startsWith('[^') || isInNote(text, start - before.length) ? '    ' : block.item ? '' : /^ {1,3}(?![ \t])/.exec(before)?.[0] ?? '';
    return { at, first: `\n\n${margin}- `, next: `\n${margin}- `, last: meetsNextLine(text, at) ? '\n' : '' };
  }
  const itemStart = base + block.item.start;
  const lineStart = text.lastIndexOf('\n', itemStart - 1) + 1;
  const margin = blank(text.slice(lineStart, itemStart));
  if (after === 'slot') {
    const marker = /^(?:[-+*]|\d{1,9}[.)])[ \t]+/.exec(text.slice(itemStart, itemStart + 16))?.[0] ?? '- ';
    return { at, first: `\n${margin}${marker}`, next: `\n${margin}${marker}`, last: '' };
  }
  // The box of a task stands within the item's own text.
  const inner = blank(before.replace(/\[[ xX]\][ \t]+$/, ''));
  // Markdown takes the next line for one more item only where it knows its marker, which `•` is not.
  const last = /[-+*\d]/.test(text.charAt(itemStart)) || !meetsNextLine(text, at) ? '' : '\n';
  return { at, first: `\n${inner}- `, next: `\n${inner}- `, last };
}

/** Where slots can be added in brackets at the end of the sentence that ends at `end`, or in the brackets that hold some already. */
export function insertionIn(text: string, end: number): Insertion {
  let at = end;
  while (/[.!?\s]/.test(text[at - 1] ?? '')) at--;
  return /(?:^|[^\]])\([^()]*:[^()]*\)$/.test(text.slice(Math.max(0, at - LONGEST_BRACKETS), at)) ? { at: at - 1, first: '; ', next: '; ', last: '' } : { at, first: ' (', next: '; ', last: ')' };
}

const LONGEST_BRACKETS = 300;

/** Passage-relative: behind the markup that closes right after a piece, or the address of a link, and behind what is left of a heading. */
export function below({ block, end }: Piece): number {
  const rest = block.prose.slice(end - block.start);
  const closing = /^\u00AD*/.exec(rest)?.[0].length ?? 0;
  return rest.slice(closing).trim() === '' ? block.end : end + closing;
}

/** Text on the next line would become part of what is added here. */
export function meetsNextLine(text: string, at: number): boolean {
  NEXT_LINE.lastIndex = at;
  return NEXT_LINE.test(text);
}

const NEXT_LINE = /[ \t]*\r?\n[ \t]*[^\s]/y;

const blank = (prefix: string): string => prefix.replace(/[^\t]/g, ' ');

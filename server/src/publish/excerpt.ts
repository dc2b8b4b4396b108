import type { Span } from '../core/span.ts';
import { cells, type Cell } from './cells.ts';
import type { Lines } from './lines.ts';

/** A line of the document in three pieces, and what points at the middle one from the line below. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** As wide as `before`. */
  readonly indent: string;
  /** As wide as `marked`, and never empty. */
  readonly underline: string;
}

/** The first line of the marked words, with as much around them as fits in `width` columns, cut between words. */
export function excerpt(text: string, span: Span, lines: Lines, width: number): Excerpt {
  const { line } = lines.position(span.start);
  const lineStart = lines.start(line);
  const lineEnd = lines.end(line);
  const start = Math.min(span.start, lineEnd);
  const end = Math.min(Math.max(span.end, start), lineEnd);
  // A paragraph of a megabyte on one line costs no more than what is shown of it.
  const from = whole(text, Math.max(lineStart, start - 4 * width));
  const to = whole(text, Math.min(lineEnd, start + 4 * width));
  const all = cells(text.slice(from, to), from);

  const first = count(all, (cell) => cell.end <= start);
  const last = start === end ? first : Math.max(count(all, (cell) => cell.start < end), Math.min(first + 1, all.length));
  const fits = from === lineStart && to === lineEnd && columns(all) <= width;
  const shown = fits ? { left: 0, last, right: all.length } : window(all, first, last, width - 4);
  const cutBefore = 0 < shown.left || lineStart < from;
  const cutAfter = shown.right < all.length || to < lineEnd;

  const before = all.slice(shown.left, first);
  const marked = all.slice(first, shown.last);
  return {
    before: (cutBefore ? '… ' : '') + print(before),
    marked: print(marked),
    after: print(all.slice(shown.last, shown.right)) + (cutAfter ? ' …' : ''),
    indent: ' '.repeat((cutBefore ? 2 : 0) + columns(before)),
    underline: `^${'~'.repeat(Math.max(0, columns(marked) - 1))}`,
  };
}

/** The cells from `left` to `right` that fit in `room` columns: the marked ones first, then as many on both sides. */
function window(all: readonly Cell[], first: number, last: number, room: number): { left: number; last: number; right: number } {
  let left = first;
  let right = first;
  let used = 0;
  const fits = (cell: Cell | undefined): cell is Cell => cell !== undefined && used + cell.width <= room;
  for (let cell = all[right]; right < last && fits(cell); cell = all[right]) {
    used += cell.width;
    right++;
  }
  if (right < last) {
    const cut = wordEnd(all, right, first + 1);
    return { left, last: cut, right: cut };
  }
  for (let grown = true; grown; ) {
    grown = false;
    const before = all[left - 1];
    if (fits(before)) {
      used += before.width;
      left--;
      grown = true;
    }
    const after = all[right];
    if (fits(after)) {
      used += after.width;
      right++;
      grown = true;
    }
  }
  return { left: wordStart(all, left, first), last, right: wordEnd(all, right, last) };
}

/** The first start of a word from `at` on, at most `limit`. */
function wordStart(all: readonly Cell[], at: number, limit: number): number {
  while (0 < at && at < limit && !isSpace(all[at - 1])) at++;
  while (0 < at && at < limit && isSpace(all[at])) at++;
  return at;
}

/** The last end of a word up to `at`, at least `limit`. */
function wordEnd(all: readonly Cell[], at: number, limit: number): number {
  while (limit < at && at < all.length && !isSpace(all[at])) at--;
  while (limit < at && isSpace(all[at - 1])) at--;
  return at;
}

const isSpace = (cell: Cell | undefined): boolean => cell !== undefined && cell.shown.trim() === '' && cell.width > 0;
const columns = (some: readonly Cell[]): number => some.reduce((sum, cell) => sum + cell.width, 0);
const print = (some: readonly Cell[]): string => some.map((cell) => cell.shown).join('');

/** How many cells come before the first that fails. */
function count(all: readonly Cell[], holds: (cell: Cell) => boolean): number {
  const index = all.findIndex((cell) => !holds(cell));
  return index < 0 ? all.length : index;
}

/** Not between the halves of a surrogate pair. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return 0xdc00 <= code && code <= 0xdfff && 0xd800 <= before && before <= 0xdbff ? offset - 1 : offset;
}

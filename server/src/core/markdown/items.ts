import type { Block, Item, Mark } from './passage.ts';
import { trimmedEnd, trimmedStart } from './mask.ts';

/** Gives the place of each next item. */
export type Numbering = () => Pick<Item, 'list' | 'index'>;

/** Items of one list, which gets its number when its first item comes. */
export function oneList(newList: () => number): Numbering {
  let list: number | null = null;
  let items = 0;
  return () => ({ list: (list ??= newList()), index: items++ });
}

/**
 * A paragraph, and an item for each of its lines that begins with a bullet that Markdown does not know: `•`, `▪`, what Word
 * has for them in its own fonts, `–`, `·` or `o` with a tab where two lines begin so, and `a.`, `b.` or `I.`, `II.` in their
 * order. From the first of them on every line must begin with one or be indented: a page of a PDF, with text that runs on after
 * its bullets, stays one paragraph.
 */
export function bulleted(text: string, block: Block, next: Numbering): readonly Block[] {
  if (block.kind !== 'paragraph') return [block];
  if (FIRST_COUNT.test(block.prose)) {
    const counts = markersIn(text, block, COUNTS);
    if (inOrder(counts) && isList(block, counts)) return divided(block, counts, next);
  }
  if (!BULLET.test(block.prose)) return [block];
  const counts = new Map<string, number>();
  const found = markersIn(text, block, BULLETS).filter(({ sign, start }) => sign !== 'o' || text.charCodeAt(start + 1) === 9);
  for (const { sign } of found) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const markers = found.filter(({ sign }) => !DOUBTFUL.includes(sign) || counts.get(sign) !== 1);
  return isList(block, markers) ? divided(block, markers, next) : [block];
}

/** *a.*, *b.*, *c.* or *I.*, *II.*: two or more, all written the same way. */
function inOrder(counts: readonly Marker[]): boolean {
  const [first] = counts;
  if (first === undefined || counts.length < 2) return false;
  const form = (sign: string): string => sign.replace(/[a-z]+/i, '*');
  return SERIES.some((series) => counts.every(({ sign }, at) => form(sign) === form(first.sign) && sign.replace(/[().]/g, '') === series[at]));
}

/** Whether every line from the first marker on begins with a marker or is indented. */
function isList({ start, prose }: Block, markers: readonly Marker[]): boolean {
  const lines = new Set(markers.map(({ line }) => line - start));
  const first = markers[0]?.start ?? start;
  for (let at = prose.indexOf('\n', first - start); 0 <= at; at = prose.indexOf('\n', at + 1)) {
    if (prose.charCodeAt(at + 1) !== 32 && !lines.has(at)) return false;
  }
  return true;
}

/** The same for a paragraph that is code to Markdown: there `-`, `1.` and `a)` are bullets too, and each stands by itself. */
export const listed = (text: string, block: Block, next: Numbering): readonly Block[] => divided(block, markersIn(text, block, MARKERS), next);

interface Marker {
  /** Where its line starts, and where it does itself. */
  readonly line: number;
  readonly start: number;
  readonly sign: string;
}

function markersIn(text: string, { start, prose }: Block, pattern: RegExp): readonly Marker[] {
  return [...prose.matchAll(pattern)].flatMap((match) => {
    const sign = match[1] ?? '';
    const end = start + match.index + match[0].length;
    // What a character reference stands for is no marker.
    return text.startsWith(sign, end - sign.length) ? [{ line: start + match.index, start: end - sign.length, sign }] : [];
  });
}

/** The block before the first marker, and one after each; the block itself where a mark runs from one to another. */
function divided(block: Block, markers: readonly Marker[], next: Numbering): readonly Block[] {
  const [first] = markers;
  if (first === undefined) return [block];
  const depth = (block.item?.depth ?? 0) + 1;
  const before = piece(block, block.start, first.line, 0);
  const found: Block[] = before.start < before.end ? [before] : [];
  let marks = before.marks.length;
  for (const [at, { start, sign }] of markers.entries()) {
    const part = piece(block, start + sign.length, markers[at + 1]?.line ?? block.end, marks);
    marks += part.marks.length;
    const ordinal = /^\d/.test(sign) ? Number.parseInt(sign, 10) : null;
    const item = { start, ...next(), ordinal, depth };
    if (part.start < part.end) found.push({ ...part, item });
  }
  return marks < block.marks.length ? [block] : found;
}

/** The part of a block between two offsets, with the marks from the one numbered `mark` on that lie in it. */
function piece(block: Block, from: number, to: number, mark: number): Block {
  const { prose, marks } = block;
  const start = trimmedStart(prose, from - block.start, to - block.start);
  const end = trimmedEnd(prose, start, to - block.start);
  const inside = ({ start: opens, end: closes }: Mark): boolean => block.start + start <= opens && closes <= block.start + end;
  let last = mark;
  for (let each = marks[last]; each !== undefined && inside(each); each = marks[last]) last += 1;
  return { ...block, start: block.start + start, end: block.start + end, prose: prose.slice(start, end), marks: marks.slice(mark, last) };
}

/** Bullets that mean nothing else; the last are those of Symbol and Wingdings. */
const SIGNS = '•‣⁃◦∙●○▪▫■□▶►▸➢➤✓✔\\uF020-\\uF0FF';
/** Bullets at the start of a line; between words they are a dash, a point, a letter. */
const DOUBTFUL = '–·o';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const SERIES: readonly (readonly string[])[] = [[...'abcdefghijklmnopqrstuvwxyz'], ROMAN, ROMAN.map((number) => number.toUpperCase())];
const FIRST_COUNT = /(?:^|\n) *\(?[aiI][.)] /;
const COUNTS = /(?:^|\n) *(\(?(?:[a-z]|[ivx]{2,5}|[IVX]{1,5})[.)])(?= )/g;

const BULLET = new RegExp(`(?:^|\\n) *[${SIGNS}${DOUBTFUL}]`);
const BULLETS = new RegExp(`(?:^|\\n) *([${SIGNS}]|[${DOUBTFUL}](?= ))`, 'g');
const MARKERS = new RegExp(`(?:^|\\n) *([${SIGNS}]|(?:[-+*${DOUBTFUL}]|(?:\\d{1,3}|[a-z])[.)])(?![^ \\n]))`, 'g');

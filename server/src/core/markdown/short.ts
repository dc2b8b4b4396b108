import { readDirectives } from './directives.ts';
import { isFence } from './fence.ts';
import { mayHoldInline, needsParser, NO_INLINE, readInline, type Asking, type Inline } from './inline.ts';
import { bulleted, oneList } from './items.ts';
import { afterLine, isBlank, lineEnd, startsText } from './lines.ts';
import { blank, maskedProse, trimmedEnd, type Patch } from './mask.ts';
import { NO_LABELS } from './parse.ts';
import type { Block, Directive, Item, Passage } from './passage.ts';
import { labelsOf, readDefinitions } from './short-definitions.ts';
import { readTable } from './short-table.ts';

/**
 * Reads a passage without the parser if it holds only what most advices consist of: paragraphs, headings, lists, fenced
 * code, definitions, comments, one-paragraph quotations and tables, with clean markup within them. Null for anything else:
 * this never guesses, and a random test compares it with a parse. Labels in `resolves` are defined elsewhere.
 */
export function readShort(text: string, resolves: readonly string[]): Passage | null {
  const fence = isFence(text);
  if (fence !== null) return { text, blocks: [], directives: [], coarse: false, labels: NO_LABELS, closed: fence === 'closed' };
  if (text.startsWith('[')) {
    const defining = readDefinitions(text, { asks: new Set(), resolves });
    if (defining !== null) return defining;
  }
  if (needsParser(text)) return null;
  const reading: Reading = { text, blocks: [], directives: [], asks: new Set(), resolves, plain: !mayHoldInline(text), lists: 0, open: [], last: 'nothing' };
  for (let line = 0; line < text.length; ) {
    const next = readLines(reading, line);
    if (next === null) return null;
    line = next;
  }
  return { text, blocks: reading.blocks, directives: reading.directives, coarse: false, labels: labelsOf(reading, []), closed: true };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface List {
  /** `-`, `*`, `+`, `.` or `)`: another sign is another list. */
  readonly sign: string;
  readonly number: number;
  /** Where its markers stand, and where the text of its last item does: spaces before them. */
  readonly column: number;
  readonly content: number;
  readonly item: Writable<Item>;
}

interface Reading extends Asking {
  readonly text: string;
  readonly blocks: Block[];
  readonly directives: Directive[];
  /** Nothing in the text can be emphasis or a label. */
  readonly plain: boolean;
  lists: number;
  /** The lists that may go on, outermost first. */
  open: readonly List[];
  /** What stands on the line before, if that is not blank. */
  last: 'nothing' | 'heading' | 'paragraph' | 'other';
}

/** Reads what starts on a line; answers where the line after it starts, or null. */
function readLines(reading: Reading, line: number): number | null {
  const { text, last } = reading;
  const end = lineEnd(text, line);
  if (isBlank(text, line, end)) {
    reading.last = 'nothing';
    return afterLine(text, end);
  }
  const first = text.charCodeAt(line);
  if (first === 35) return readHeading(reading, line, end);
  if (first === 62) return readQuote(reading, line);
  if (first === 60 && text.startsWith('<!--', line)) return readComment(reading, line);
  if (first === 124) return last === 'nothing' || last === 'heading' ? table(reading, line) : null;
  const indent = indentation(text, line, end);
  const marker = markerAt(text, line + indent, end);
  if (marker !== null) return readItem(reading, line, indent, marker);
  if (last !== 'nothing' && last !== 'heading') return null;
  return startsText(text, line, end) ? readParagraph(reading, line) : null;
}

function readParagraph(reading: Reading, line: number): number | null {
  const { text } = reading;
  let end = lineEnd(text, line);
  for (let next = afterLine(text, end); next < text.length; next = afterLine(text, end)) {
    const stop = lineEnd(text, next);
    if (!goesOn(text, next, stop)) break;
    end = stop;
  }
  reading.last = 'paragraph';
  const next = afterLine(text, end);
  const underline = /^(?:=+|-+) *$/.exec(text.slice(next, lineEnd(text, next)))?.[0];
  if (underline !== undefined) return readUnderlined(reading, line, next, underline);
  return add(reading, 'paragraph', { start: line, from: line, end, depth: 0, prefixes: [], quoted: false, item: null }) ? next : null;
}

/** A heading over the lines from `line`, with its underline at `next`. */
function readUnderlined(reading: Reading, line: number, next: number, underline: string): number | null {
  const { text } = reading;
  const end = next + underline.length;
  const depth = underline.startsWith('=') ? 1 : 2;
  // A backslash that ends the text breaks no line.
  if (text.charCodeAt(trimmedEnd(text, line, next) - 1) === 92) return null;
  reading.last = 'heading';
  return add(reading, 'heading', { start: line, from: line, end, depth, prefixes: [blank(text, next, end)], quoted: false, item: null }) ? afterLine(text, end) : null;
}

/** `<!-- … -->` up to the end of the line on which it is closed. */
function readComment(reading: Reading, line: number): number | null {
  const { text, last } = reading;
  const close = text.indexOf('-->', line + 4);
  if (last === 'paragraph' || last === 'other' || close < line + 6) return null;
  const end = lineEnd(text, close);
  for (const directive of readDirectives(text, { start: line, end })) reading.directives.push(directive);
  reading.open = [];
  reading.last = 'nothing';
  return afterLine(text, end);
}

function readHeading(reading: Reading, line: number, end: number): number | null {
  const { text, last } = reading;
  let from = line;
  while (text.charCodeAt(from) === 35) from += 1;
  const depth = from - line;
  const stop = trimmedEnd(text, from, end);
  if (last === 'other' || 6 < depth || text.charCodeAt(from) !== 32 || stop === from || text.charCodeAt(stop - 1) === 35) return null;
  reading.last = 'heading';
  return add(reading, 'heading', { start: line, from, end: stop, depth, prefixes: [blank(text, line, from)], quoted: false, item: null }) ? afterLine(text, end) : null;
}

/** `> ` on every line, and one paragraph. */
function readQuote(reading: Reading, line: number): number | null {
  const { text } = reading;
  if (reading.last === 'other') return null;
  const prefixes: Patch[] = [];
  let end = line;
  for (let next = line; next < text.length && text.charCodeAt(next) === 62; next = afterLine(text, end)) {
    end = lineEnd(text, next);
    if (text.charCodeAt(next + 1) !== 32 || !startsText(text, next + 2, end)) return null;
    prefixes.push(blank(text, next, next + 2));
  }
  reading.last = 'other';
  return add(reading, 'paragraph', { start: line + 2, from: line + 2, end, depth: 0, prefixes, quoted: true, item: null }) ? afterLine(text, end) : null;
}

interface Marker {
  readonly sign: string;
  readonly ordinal: number | null;
  /** Where the text of the item starts. */
  readonly from: number;
}

/** One item: its line, and lines indented as far as its text. */
function readItem(reading: Reading, line: number, indent: number, { sign, ordinal, from }: Marker): number | null {
  const { text, last } = reading;
  const start = line + indent;
  const level = reading.open.findIndex((list) => list.column === indent);
  const outer = level < 0 ? reading.open : reading.open.slice(0, level);
  const same = 0 <= level && reading.open[level]?.sign === sign ? reading.open[level] : undefined;
  if (level < 0 && indent !== (outer.at(-1)?.content ?? 0)) return null;
  if (same === undefined && last !== 'nothing') {
    // A list within an item, or below a paragraph, interrupts that; a list of another sort in the same place is left to the parser.
    if (0 <= level || (last === 'other' && outer.length === 0)) return null;
    if (last !== 'heading' && ordinal !== null && text.slice(start, from) !== `1${sign} `) return null;
  }
  let end = lineEnd(text, line);
  if (!startsText(text, from, end) || startsTask(text, from)) return null;
  const continuation = ' '.repeat(from - line);
  for (let next = afterLine(text, end); next < text.length; next = afterLine(text, end)) {
    const stop = lineEnd(text, next);
    // A writer who breaks off a line in the middle need not indent the next.
    if (!goesOn(text, text.startsWith(continuation, next) ? next + continuation.length : next, stop)) break;
    end = stop;
  }
  const number = same?.number ?? reading.lists++;
  const item = { start, list: number, index: same === undefined ? 0 : same.item.index + 1, ordinal, depth: outer.length + 1 };
  reading.open = [...outer, { sign, number, column: indent, content: from - line, item }];
  reading.last = 'other';
  return add(reading, 'paragraph', { start: from, from, end, depth: 0, prefixes: [], quoted: false, item }) ? afterLine(text, end) : null;
}

function table(reading: Reading, line: number): number | null {
  const found = readTable(reading.text, line, reading);
  if (found === null) return null;
  for (const block of found.blocks) reading.blocks.push(block);
  reading.open = [];
  reading.last = 'other';
  return found.next;
}

interface Piece {
  readonly start: number;
  /** Where its text starts: after the `#`s. */
  readonly from: number;
  readonly end: number;
  readonly depth: number;
  readonly prefixes: readonly Patch[];
  readonly quoted: boolean;
  readonly item: Item | null;
}

function add(reading: Reading, kind: Block['kind'], { start, from, end, depth, prefixes, quoted, item }: Piece): boolean {
  const { text, plain } = reading;
  const stop = trimmedEnd(text, from, end);
  const inline: Inline | null = plain ? NO_INLINE : readInline(text, from, stop, reading);
  if (inline === null) return false;
  if (item === null) reading.open = [];
  const patches = prefixes.length === 0 ? inline.patches : [...prefixes, ...inline.patches].sort((a, b) => a.start - b.start);
  const prose = maskedProse(text, start, stop, patches);
  const block = { start, end: stop, kind, depth, prose, marks: inline.marks, quoted, item, cell: null };
  for (const each of bulleted(text, block, oneList(() => reading.lists++))) reading.blocks.push(each);
  return true;
}

/** The marker of a list item with one space after it. */
function markerAt(text: string, line: number, end: number): Marker | null {
  const first = text.charCodeAt(line);
  if (first === 45 || first === 42 || first === 43) return text.charCodeAt(line + 1) === 32 ? { sign: text.charAt(line), ordinal: null, from: line + 2 } : null;
  if (first < 48 || 57 < first) return null;
  const number = /^(\d{1,9})([.)]) /.exec(text.slice(line, Math.min(end, line + 11)));
  return number === null ? null : { sign: number[2] ?? '', ordinal: Number(number[1]), from: line + number[0].length };
}

function indentation(text: string, line: number, end: number): number {
  let at = line;
  while (at < end && text.charCodeAt(at) === 32) at += 1;
  return at - line;
}

/** A line behind text that can only be more of it; with more spaces before it than these it may be code to the parser. */
function goesOn(text: string, line: number, end: number): boolean {
  const indent = indentation(text, line, end);
  return indent < 4 && startsText(text, line + indent, end);
}

const startsTask = (text: string, at: number): boolean => text.startsWith('[', at) && text.startsWith(']', at + 2);

import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token } from 'micromark-util-types';
import { readDirectives } from './directives.ts';
import { readIndented } from './indented.ts';
import { bulleted, oneList } from './items.ts';
import { blank, decoded, glued, maskedProse, object, trimmedEnd, trimmedStart, type Patch } from './mask.ts';
import type { Parsed } from './parse.ts';
import type { Block, Cell, Directive, Item, Mark } from './passage.ts';
import type { Span } from '../span.ts';

/** The blocks and directives of a parsed text, in document order, with offsets in that text. */
export function extract(text: string, parsed: Parsed): { readonly blocks: readonly Block[]; readonly directives: readonly Directive[] } {
  const walk = newWalk(text);
  for (const [kind, token] of parsed.events) {
    const span = { start: token.start.offset - parsed.origin, end: token.end.offset - parsed.origin };
    if (kind === 'enter') enter(walk, token, span);
    else exit(walk, token, span);
  }
  return { blocks: walk.blocks, directives: walk.directives };
}

/**
 * Where those children of the root start that do not depend on what stands before them. micromark holds indented code open
 * over blank lines, and then reads `> 2. x` after it as a paragraph.
 */
export function freshStarts(parsed: Parsed): readonly number[] {
  const starts: number[] = [];
  let depth = 0;
  let last: Type = 'content';
  for (const [kind, token] of parsed.events) {
    if (kind === 'enter' && depth === 0 && !BETWEEN.has(token.type)) {
      if (last !== 'codeIndented') starts.push(token.start.offset - parsed.origin);
      last = token.type;
    }
    depth += kind === 'enter' ? 1 : -1;
  }
  return starts;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface List {
  readonly number: number;
  items: number;
  item: Writable<Item> | null;
}

interface OpenBlock extends Writable<Span> {
  readonly kind: Block['kind'];
  depth: number;
  readonly patches: Patch[];
  readonly marks: Mark[];
}

/** What is known halfway through the events. */
interface Walk {
  readonly text: string;
  readonly blocks: Block[];
  readonly directives: Directive[];
  readonly lists: List[];
  listCount: number;
  quotes: number;
  block: OpenBlock | null;
  /** Within something that is masked as a whole. */
  hidden: number;
  /** Where the last thing that is no white space or prefix ended. */
  table: { readonly span: Span; rows: number } | null;
  row: { readonly span: Span; columns: number } | null;
  /** The lines of indented code. */
  code: Span[] | null;
  /** The cell has had its text. */
  filled: boolean;
}

const newWalk = (text: string): Walk => ({
  text, blocks: [], directives: [], lists: [], listCount: 0, quotes: 0, block: null, hidden: 0, table: null, row: null, code: null, filled: false,
});

function enter(walk: Walk, token: Token, span: Span): void {
  const { block } = walk;
  if (0 < walk.hidden) {
    if (HIDES.has(token.type)) walk.hidden += 1;
    return;
  }
  if (block !== null) return enterInline(walk, block, token, span);
  switch (token.type) {
    case 'paragraph': return open(walk, 'paragraph', span, 0);
    case 'atxHeading':
    case 'setextHeading': return open(walk, 'heading', span, 0);
    case 'tableContent': if (walk.row !== null) open(walk, 'cell', span, 0); return;
    case 'blockQuote': walk.quotes += 1; return;
    case 'listOrdered':
    case 'listUnordered': walk.lists.push({ number: walk.listCount++, items: 0, item: null }); return;
    case 'listItemPrefix': return openItem(walk, span);
    case 'table': walk.table = { span, rows: 0 }; return;
    case 'tableRow': walk.row = { span, columns: 0 }; return;
    case 'codeIndented': walk.code = []; return;
    case 'codeFlowValue': codeLine(walk, span); return;
    case 'htmlFlow': walk.directives.push(...readDirectives(walk.text, span)); return;
  }
}

function enterInline(walk: Walk, block: OpenBlock, token: Token, span: Span): void {
  const mark = MARKS[token.type];
  if (mark !== undefined) block.marks.push({ ...span, kind: mark });
  if (GLUED.has(token.type)) block.patches.push(glued(span.start, span.end));
  else if (OBJECTS.has(token.type)) block.patches.push(object(span.start, span.end));
  else if (BLANK.has(token.type)) block.patches.push(blank(walk.text, span.start, span.end));
  if (HIDES.has(token.type)) walk.hidden = 1;
  switch (token.type) {
    case 'characterReference': block.patches.push(decoded(span.start, span.end, decodeString(walk.text.slice(span.start, span.end)))); return;
    case 'atxHeadingSequence': if (block.depth === 0) block.depth = span.end - span.start; return;
    case 'setextHeadingLine': block.depth = walk.text.charCodeAt(span.start) === 61 ? 1 : 2; return;
    case 'taskListCheck': block.start = span.end; return;
    // micromark lets an underlined heading start at a definition that stands before it.
    case 'setextHeadingText': block.start = span.start; return;
    case 'htmlText': walk.directives.push(...readDirectives(walk.text, span)); return;
  }
}

function exit(walk: Walk, token: Token, span: Span): void {
  if (0 < walk.hidden) {
    if (HIDES.has(token.type)) walk.hidden -= 1;
    return;
  }
  switch (token.type) {
    case 'paragraph':
    case 'atxHeading':
    case 'setextHeading': return close(walk, null);
    case 'codeIndented': closeCode(walk); return;
    // The row of dashes has content too, but stands outside the rows.
    case 'tableContent': walk.filled = walk.row !== null; return close(walk, cellHere(walk));
    case 'tableHeader':
    case 'tableData': return closeCell(walk, span);
    case 'tableRow': walk.row = null; if (walk.table !== null) walk.table.rows += 1; return;
    case 'blockQuote': walk.quotes -= 1; return;
    case 'listOrdered':
    case 'listUnordered': walk.lists.pop(); return;
  }
}

function open(walk: Walk, kind: Block['kind'], span: Span, depth: number): void {
  walk.block = { ...span, kind, depth, patches: [], marks: [] };
}

function close(walk: Walk, cell: Cell | null): void {
  const { block, text } = walk;
  walk.block = null;
  if (block === null) return;
  const start = trimmedStart(text, block.start, block.end);
  const end = trimmedEnd(text, start, block.end);
  const { kind, depth, marks, patches } = block;
  const prose = maskedProse(text, start, end, patches);
  const found = { start, end, kind, depth, prose, marks, quoted: 0 < walk.quotes, item: walk.lists.at(-1)?.item ?? null, cell };
  for (const each of bulleted(text, found, oneList(() => walk.listCount++))) walk.blocks.push(each);
}

function codeLine({ text, code }: Walk, span: Span): void {
  const start = trimmedStart(text, span.start, span.end);
  if (start < span.end) code?.push({ start, end: trimmedEnd(text, start, span.end) });
}

function closeCode(walk: Walk): void {
  const around = { quoted: 0 < walk.quotes, item: walk.lists.at(-1)?.item ?? null };
  walk.blocks.push(...readIndented(walk.text, walk.code ?? [], around, () => walk.listCount++));
  walk.code = null;
}

function cellHere({ table, row }: Walk): Cell | null {
  return table === null || row === null ? null : { table: table.span, row: row.span, rowIndex: table.rows, column: row.columns };
}

/** A cell without text stands after its pipe and, if there is one, the space or tab after that. */
function closeCell(walk: Walk, span: Span): void {
  if (!walk.filled) {
    let at = span.start;
    if (walk.text.startsWith('|', at)) at += 1;
    if (at < span.end && (walk.text.startsWith(' ', at) || walk.text.startsWith('\t', at))) at += 1;
    open(walk, 'cell', { start: at, end: at }, 0);
    close(walk, cellHere(walk));
  }
  walk.filled = false;
  if (walk.row !== null) walk.row.columns += 1;
}

function openItem(walk: Walk, span: Span): void {
  const list = walk.lists.at(-1);
  if (list === undefined) return;
  const ordinal = /^\d+/.exec(walk.text.slice(span.start, span.end));
  list.item = { start: span.start, list: list.number, index: list.items++, ordinal: ordinal === null ? null : Number(ordinal[0]), depth: walk.lists.length };
}

type Type = Event[1]['type'];

const MARKS: Partial<Record<Type, Mark['kind']>> = { strong: 'strong', emphasis: 'emphasis', strikethrough: 'delete', link: 'link' };

const GLUED: ReadonlySet<Type> = new Set<Type>([
  'strongSequence', 'emphasisSequence', 'strikethroughSequence', 'labelMarker', 'resource', 'reference', 'escapeMarker', 'hardBreakEscape',
]);

const OBJECTS: ReadonlySet<Type> = new Set<Type>(['codeText', 'htmlText', 'autolink', 'image', 'gfmFootnoteCall']);

const BLANK: ReadonlySet<Type> = new Set<Type>([
  'linePrefix', 'blockQuotePrefix', 'listItemIndent', 'gfmFootnoteDefinitionIndent', 'atxHeadingSequence', 'setextHeadingLine',
]);

/** What stands within these is not looked at. */
const HIDES: ReadonlySet<Type> = new Set<Type>([...OBJECTS, 'resource', 'reference']);

/** What stands between the children of the root. */
const BETWEEN: ReadonlySet<Type> = new Set<Type>(['lineEnding', 'lineEndingBlank', 'linePrefix']);

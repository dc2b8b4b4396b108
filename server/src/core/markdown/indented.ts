import { needsParser, NO_INLINE, readInline } from './inline.ts';
import { listed, oneList } from './items.ts';
import { blank, maskedProse } from './mask.ts';
import type { Block, Item } from './passage.ts';
import type { Span } from '../span.ts';

/** What stands around a block of code. */
interface Around {
  readonly quoted: boolean;
  readonly item: Item | null;
}

/**
 * Indented code as the prose that its author meant: a paragraph between blank lines, and an item for each line with a bullet
 * or number. `lines` are its lines without white space around them, none of them empty. A fence within it is code after all.
 */
export function readIndented(text: string, lines: readonly Span[], around: Around, newList: () => number): readonly Block[] {
  if (lines.some(({ start }) => text.startsWith('```', start) || text.startsWith('~~~', start))) return [];
  const next = oneList(newList);
  return paragraphs(text, lines).flatMap((each) => listed(text, paragraph(text, each, around), next));
}

/** Lines that follow each other without a blank line. */
function paragraphs(text: string, lines: readonly Span[]): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  let end = 0;
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && /^[^\r\n]*(?:\r\n|\r|\n)[^\r\n]*$/.test(text.slice(end, line.start))) last.push(line);
    else found.push([line]);
    end = line.end;
  }
  return found;
}

/** Markup is masked where it is clean; anything else is left as it stands. */
function paragraph(text: string, lines: readonly Span[], { quoted, item }: Around): Block {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const prefixes = lines.slice(1).map((line, at) => blank(text, lines[at]?.end ?? line.start, line.start));
  const clean = !lines.some((line) => needsParser(text.slice(line.start, line.end)));
  const { marks, patches } = (clean ? readInline(text, start, end, { asks: new Set(), resolves: [] }) : null) ?? NO_INLINE;
  const prose = maskedProse(text, start, end, [...prefixes, ...patches].sort((a, b) => a.start - b.start));
  return { start, end, kind: 'paragraph', depth: 0, prose, marks, quoted, item, cell: null };
}

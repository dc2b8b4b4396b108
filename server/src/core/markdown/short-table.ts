import { readInline, type Asking } from './inline.ts';
import { afterLine, lineEnd } from './lines.ts';
import { maskedProse, trimmedEnd, trimmedStart } from './mask.ts';
import type { Block } from './passage.ts';
import type { Span } from '../span.ts';

/** A table of which every row begins and ends with a pipe. */
export function readTable(text: string, start: number, asking: Asking): { readonly blocks: readonly Block[]; readonly next: number } | null {
  const rows = rowsFrom(text, start);
  const [head, delimiters] = rows;
  const last = rows.at(-1);
  if (head === undefined || delimiters === undefined || last === undefined) return null;
  if (rows.some((row) => !endsInPipe(text, row)) || !/^\|(?: *:?-+:? *\|)+$/.test(text.slice(delimiters.start, delimiters.end))) return null;
  if (text.slice(start, last.end).includes('\\|')) return null;
  if (pipes(text, head) !== pipes(text, delimiters)) return null;
  const table = { start, end: last.end };
  const blocks: Block[] = [];
  const body = [head, ...rows.slice(2)];
  for (const [rowIndex, row] of body.entries()) if (!readRow(text, { table, row, rowIndex }, blocks, asking)) return null;
  return { blocks, next: afterLine(text, last.end) };
}

type Place = Omit<NonNullable<Block['cell']>, 'column'>;

function readRow(text: string, place: Place, blocks: Block[], asking: Asking): boolean {
  let column = 0;
  for (let pipe = place.row.start; pipe < place.row.end - 1; column += 1) {
    const next = text.indexOf('|', pipe + 1);
    const from = trimmedStart(text, pipe + 1, next);
    const empty = from === next;
    const start = empty ? Math.min(pipe + 2, next) : from;
    const end = empty ? start : trimmedEnd(text, from, next);
    const inline = readInline(text, start, end, asking);
    if (inline === null) return false;
    const prose = maskedProse(text, start, end, inline.patches);
    blocks.push({ start, end, kind: 'cell', depth: 0, prose, marks: inline.marks, quoted: false, item: null, cell: { ...place, column } });
    pipe = next;
  }
  return true;
}

/** The lines from `start` that begin with a pipe. Another line before a blank one would be a row as well. */
function rowsFrom(text: string, start: number): readonly Span[] {
  const rows: Span[] = [];
  for (let line = start; text.startsWith('|', line); ) {
    const end = lineEnd(text, line);
    rows.push({ start: line, end });
    line = afterLine(text, end);
  }
  return rows;
}

const endsInPipe = (text: string, row: Span): boolean => row.start + 1 < row.end && text.charCodeAt(row.end - 1) === 124;

function pipes(text: string, row: Span): number {
  let count = 0;
  for (let at = text.indexOf('|', row.start); 0 <= at && at < row.end; at = text.indexOf('|', at + 1)) count += 1;
  return count;
}

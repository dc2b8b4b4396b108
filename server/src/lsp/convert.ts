import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/span.ts';

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** A range as a client sent it: turned the right way round and brought inside the text. Null if it holds no numbers. */
export function toSpan(document: TextDocument, range: Range): Span | null {
  if (!isPosition(range.start) || !isPosition(range.end)) return null;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

export const isPosition = (position: Position | null | undefined): boolean =>
  Number.isInteger(position?.line) && Number.isInteger(position?.character);

export const sameRange = (a: Range, b: Range): boolean => samePosition(a.start, b.start) && samePosition(a.end, b.end);

const samePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

import { isWhite } from './mask.ts';

/** A stretch of lines that ends before a line at which a passage may start. */
export interface Segment {
  readonly start: number;
  /** At the end of its last line that is not blank, before the line end. */
  readonly end: number;
  /** Where the next segment starts; the length of the text if there is none. */
  readonly next: number;
}

/** The first line from `start` (a line start) that is not blank; the length of the text if there is none. */
export function firstLine(text: string, start: number): number {
  let line = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) line = at + 1;
    else if (code !== 32 && code !== 9) return line;
  }
  return text.length;
}

/**
 * The segment whose first line starts at `start`. The next one starts at the first line after a blank line that is neither
 * indented nor a list item: such a line cannot continue a list, a footnote or indented code. Whether anything else was left
 * open, the parser says.
 */
export function segmentAt(text: string, start: number): Segment {
  let at = start;
  for (;;) {
    const lineEnd = endOfLine(text, at);
    const next = firstLine(text, afterLineEnd(text, lineEnd));
    if (next === text.length || (afterLineEnd(text, lineEnd) < next && startsAfresh(text, next))) return { start, end: lineEnd, next };
    at = next;
  }
}

export function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1;
  return at;
}

export function afterLineEnd(text: string, at: number): number {
  if (text.length <= at) return at;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

/** A line that is neither indented nor begins with the marker of a list item. */
function startsAfresh(text: string, line: number): boolean {
  const first = text.charCodeAt(line);
  if (first === 32 || first === 9) return false;
  if (first === 42 || first === 43 || first === 45) return !endsMarker(text, line + 1);
  let at = line;
  while (at < line + 10 && isDigit(text.charCodeAt(at))) at += 1;
  if (at === line) return true;
  const after = text.charCodeAt(at);
  return (after !== 46 && after !== 41) || !endsMarker(text, at + 1);
}

const isDigit = (code: number): boolean => 48 <= code && code <= 57;

const endsMarker = (text: string, at: number): boolean => text.length <= at || isWhite(text.charCodeAt(at));

import { afterLineEnd, endOfLine, segmentAt, type Segment } from './cut.ts';

/**
 * The segment that starts with a fence at `start`: up to the end of the segment in which the fence is closed, or of the text
 * where it never is. Null if no fence starts there. Code may be long, and the parser need not see it.
 */
export function fenceAt(text: string, start: number): Segment | null {
  const fence = opening(text, start);
  if (fence === null) return null;
  const close = closingLine(text, fence);
  return close === null ? { start, end: text.length, next: text.length } : { ...segmentAt(text, close), start };
}

/** Whether a text is one fence and nothing else, and whether that is closed; null if it is not. */
export function isFence(text: string): 'closed' | 'open' | null {
  const fence = opening(text, 0);
  if (fence === null) return null;
  const close = closingLine(text, fence);
  if (close === null) return 'open';
  return endOfLine(text, close) === text.length ? 'closed' : null;
}

interface Fence {
  readonly sign: number;
  readonly length: number;
  /** The line after the opening one. */
  readonly inside: number;
}

function opening(text: string, start: number): Fence | null {
  const sign = text.charCodeAt(start);
  if (sign !== BACKTICK && sign !== TILDE) return null;
  const length = runLength(text, start, sign);
  const end = endOfLine(text, start);
  if (length < 3 || (sign === BACKTICK && text.slice(start + length, end).includes('`'))) return null;
  return { sign, length, inside: afterLineEnd(text, end) };
}

/** The line that closes a fence: up to three spaces, at least as many signs, nothing else. */
function closingLine(text: string, { sign, length, inside }: Fence): number | null {
  for (let line = inside; line < text.length; line = afterLineEnd(text, endOfLine(text, line))) {
    let at = line;
    while (at < line + 3 && text.charCodeAt(at) === 32) at += 1;
    const run = runLength(text, at, sign);
    if (run < length) continue;
    at += run;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
    if (at === endOfLine(text, at)) return line;
  }
  return null;
}

function runLength(text: string, start: number, sign: number): number {
  let at = start;
  while (text.charCodeAt(at) === sign) at += 1;
  return at - start;
}

const BACKTICK = 96;
const TILDE = 126;

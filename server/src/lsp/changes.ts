import type { Change, Span } from '../core/span.ts';

/** Two changes after each other as one. `span` is what `length` code units replace in the text as `earlier` left it. */
export function fold(earlier: Change | null, span: Span, length: number): Change {
  if (earlier === null) return { start: span.start, oldEnd: span.end, newEnd: span.start + length };
  const beyond = Math.max(0, span.end - earlier.newEnd);
  return {
    start: Math.min(earlier.start, span.start),
    oldEnd: earlier.oldEnd + beyond,
    newEnd: earlier.newEnd + beyond + length - (span.end - span.start),
  };
}

/** What differs between two texts, for clients that always send the whole. */
export function difference(before: string, after: string): { readonly span: Span; readonly length: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shortest - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { span: { start, end: before.length - tail }, length: after.length - tail - start };
}

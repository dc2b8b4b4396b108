/** Where the line that `start` stands on ends, before its `\n` or `\r\n`. A `\r` alone is not looked for. */
export function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  if (feed < 0) return text.length;
  return start < feed && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}

/** Where the line after a line end starts. */
export const afterLine = (text: string, end: number): number => end + (text.charCodeAt(end) === 13 ? 2 : 1);

export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== 32) return false;
  return true;
}

/** A line from `start` on can only be text: it begins no block of another kind, and no line of signs that ends one. */
export function startsText(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if ((97 <= first && first <= 122) || (65 <= first && first <= 90)) return true;
  if (end <= start || first === 9 || first === 32 || first === 35 || first === 62 || first === 124) return false;
  if (first === 60) return /^<[A-Za-z\d._+-]{2,64}[:@]/.test(text.slice(start, Math.min(end, start + 70)));
  if (first === 96 || first === 126) return !text.startsWith('```', start) && !text.startsWith('~~~', start);
  if (first === 42 || first === 43 || first === 45 || first === 61 || first === 95 || first === 58) {
    return !isWhiteOrEnd(text, start + 1, end) && !/^[-+*_=:| \t]*$/.test(text.slice(start, end));
  }
  return first < 48 || 57 < first || !/^\d{1,9}[.)](?:[ \t]|$)/.test(text.slice(start, Math.min(end, start + 11)));
}

const isWhiteOrEnd = (text: string, at: number, end: number): boolean => end <= at || text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;

/** Whether a line is one of a footnote below its first: that goes on for as long as lines are indented or empty. */
export function isInNote(text: string, lineStart: number): boolean {
  let line = lineStart;
  for (let passed = 0; passed < LONGEST_NOTE && 0 < line && /\s/.test(text.charAt(line)); passed++) line = line < 2 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
  return line !== lineStart && text.startsWith('[^', line);
}

/** Lines. */
const LONGEST_NOTE = 50;

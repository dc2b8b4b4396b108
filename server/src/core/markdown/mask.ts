import { GLUE, OBJECT } from './passage.ts';

/** A part of a block that is not prose as it stands, and what stands there instead, equally long. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** The prose of `text` between `start` and `end`, exactly as long. Patches are in order and do not overlap. */
export function maskedProse(text: string, start: number, end: number, patches: readonly Patch[]): string {
  let prose = '';
  let at = start;
  for (const patch of patches) {
    const from = Math.max(at, patch.start);
    const to = Math.min(end, patch.end);
    if (to <= from) continue;
    prose += text.slice(at, from) + patch.put.slice(from - patch.start, to - patch.start);
    at = to;
  }
  return plainProse(at === start ? text.slice(start, end) : prose + text.slice(at, end));
}

/** Text without markup as prose: line ends become `\n`, with a space before it for the `\r` of CRLF; tabs become spaces. */
export const plainProse = (text: string): string =>
  /[\r\t]/.test(text) ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n').replace(/\t/g, ' ') : text;

/** Markup through which a word runs on. */
export const glued = (start: number, end: number): Patch => ({ start, end, put: GLUE.repeat(end - start) });

/** Something without words. */
export const object = (start: number, end: number): Patch => ({ start, end, put: OBJECT.repeat(end - start) });

/** Markup that parts words: prefixes of lines, heading signs. */
export const blank = (text: string, start: number, end: number): Patch => ({ start, end, put: text.slice(start, end).replace(/[^\r\n]/g, ' ') });

/** A character reference as the character meant; it never is longer than its source. */
export const decoded = (start: number, end: number, meant: string): Patch => ({ start, end, put: meant.padEnd(end - start, GLUE) });

/** The offset after the last character before `end` that is not white space. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (start < at && isWhite(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The offset of the first character from `start` that is not white space. */
export function trimmedStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at += 1;
  return at;
}

/** White space in the sense of Markdown: space, tab and line ends. */
export const isWhite = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** A slice that does not keep the whole text alive. */
export const copied = (text: string, start: number, end: number): string => ` ${text.slice(start, end)}`.slice(1);

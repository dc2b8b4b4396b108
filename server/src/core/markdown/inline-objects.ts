import { decodeString } from 'micromark-util-decode-string';
import { decoded, glued, object, type Patch } from './mask.ts';

/**
 * A patch for what starts at `at` and is read as a whole: code, a tag or autolink, an image, an escape, a reference to a
 * character. `text` where the sign means itself, null where only the parser can tell.
 */
export function readObject(text: string, at: number, end: number): Patch | 'text' | null {
  switch (text.charCodeAt(at)) {
    case BACKTICK: return readCode(text, at, end);
    case LESS_THAN: return MAY_BE_TAG.test(text.charAt(at + 1)) ? matched(TAG, text, at, end) : 'text';
    case EXCLAMATION: return text.charCodeAt(at + 1) === OPEN_BRACKET ? matched(IMAGE, text, at, end) : 'text';
    case BACKSLASH: return at + 1 < end && ESCAPED.test(text.charAt(at + 1)) ? glued(at, at + 1) : 'text';
    case AMPERSAND: return readReference(text, at, end);
    default: return 'text';
  }
}

/** Where a clean `(https://x.nl "titel")` ends; null if it is none. */
export const resourceEnd = (text: string, at: number, end: number): number | null => matchEnd(RESOURCE_HERE, text, at, end);

/** A `[label]` without brackets and escapes in it, or null. */
export function labelAt(text: string, at: number, end: number): string | null {
  const stop = matchEnd(LABEL, text, at, end);
  return stop === null ? null : text.slice(at + 1, stop - 1);
}

/** Where a clean `[^noot]` ends; null if it is none. */
export const noteEnd = (text: string, at: number, end: number): number | null => matchEnd(NOTE, text, at, end);

/** From a run of backticks to the next one as long, on one line. */
function readCode(text: string, at: number, end: number): Patch | null {
  const length = runLength(text, at);
  for (let next = text.indexOf('`', at + length); 0 <= next && next < end; next = text.indexOf('`', next)) {
    const run = runLength(text, next);
    if (run === length && next + run <= end) return /[\r\n]/.test(text.slice(at, next)) ? null : object(at, next + run);
    next += run;
  }
  return null;
}

function runLength(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === BACKTICK) at += 1;
  return at - start;
}

function readReference(text: string, at: number, end: number): Patch | 'text' {
  const stop = matchEnd(REFERENCE, text, at, end);
  if (stop === null) return 'text';
  const source = text.slice(at, stop);
  const meant = decodeString(source);
  return meant === source ? 'text' : decoded(at, stop, meant);
}

function matched(pattern: RegExp, text: string, at: number, end: number): Patch | null {
  const stop = matchEnd(pattern, text, at, end);
  return stop === null ? null : object(at, stop);
}

/** Where a sticky pattern ends that matches at `at`. */
function matchEnd(pattern: RegExp, text: string, at: number, end: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : null;
}

const RESOURCE = String.raw`\((?:[^\s<>()\\&\x00-\x1F\x7F]{1,2000}(?: "[^"\\&\r\n\0]{0,2000}")?)?\)`;
const RESOURCE_HERE = new RegExp(RESOURCE, 'y');
const IMAGE = new RegExp(String.raw`!\[(?!\^)[^[\]\\${'`'}<&\r\n\0]{0,2000}\]${RESOURCE}`, 'y');
/** `<https://x.nl>`, `<a@x.nl>`, `</b>`, `<br />`. */
const TAG = /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>\x00-\x1F\x7F]{0,2000}|[A-Za-z\d._-]{1,64}@[A-Za-z\d]{1,60}(?:\.[A-Za-z\d]{1,60}){0,8}|\/[A-Za-z][A-Za-z\d-]{0,40}|[A-Za-z][A-Za-z\d-]{0,40} ?\/?)>/y;
const LABEL = /\[[^[\]\\\r\n]{0,900}\]/y;
/** Emphasis in a label matters where it is none. */
const NOTE = /\[\^[^[\]\\\s\0*_~`<&!]{1,200}\](?![([:])/y;
const REFERENCE = /&(?:#(?:\d{1,7}|[xX][\dA-Fa-f]{1,6})|[A-Za-z\d]{1,31});/y;
/** A sign that an escape makes text of, or the line end that it makes a break of. */
const ESCAPED = /[!-/:-@[-`{-~\r\n]/;
const MAY_BE_TAG = /[A-Za-z/!?]/;

const EXCLAMATION = 33;
const AMPERSAND = 38;
const LESS_THAN = 60;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const BACKTICK = 96;

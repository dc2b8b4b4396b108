import type { Span } from '../span.ts';
import { GLUE, OBJECT } from '../markdown/passage.ts';
import { isAbbreviation, LONGEST_ABBREVIATION } from './abbreviation.ts';
import { endOfAddress, isDomain } from './address.ts';
import { DIGIT, isUpper, LETTER, OTHER, SKIP, SPACE, typeOf } from './letter.ts';
import { CAPITAL, LINE, numeral, SHORTENED, type Word } from './lexicon.ts';
import { hashed, meet, metAs } from './met.ts';
import { normalise } from './normalise.ts';

/**
 * - `word`: letters, with what is written into them: *zo'n*, *e-mail*, *65-plussers*, *m.b.t.*, *en/of*, *Q3-2026*, *in-*, *7-jul-26*.
 * - `number`: *12*, *1.200,50*, *2.1.3*, *31-03-2026*, *2026–2029* (norm *2026-2029*), *045-5602595*, *50%*, *3e*, *1ste*.
 * - `address`: a URL, domain name or e-mail address.
 * - `punctuation`: one character, or a run of full stops (norm `…`).
 * - `object`: OBJECT, something that is not prose.
 */
export type TokenKind = 'word' | 'number' | 'address' | 'punctuation' | 'object';

/** A word or sign with its place in the passage. */
export interface Token extends Span {
  /** Lower case, composed letters, without GLUE, straight quotes, every dash but the hyphen as `–`. */
  readonly norm: string;
  readonly kind: TokenKind;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Two or more letters, all of them capitals. */
  readonly caps: boolean;
  /** What stands before it: nothing, white space, or a line end. */
  readonly gap: 'none' | 'space' | 'line';
  /** A word that ends with the full stop of an abbreviation (*art.*, *a.s.*, *J.*). */
  readonly abbreviation: boolean;
  /** What the lexicon knows of it. */
  readonly word: Word;
  /** `word.opens`, with CAPITAL, LINE (a line end before it) and SHORTENED (an abbreviation). */
  readonly marks: number;
}

/** Cuts text into tokens in one walk; `start` is the offset of `text[0]` in the passage. White space and GLUE are no tokens. */
export function tokenize(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let gap: Token['gap'] = 'none';
  while (at < length) {
    const code = text.charCodeAt(at);
    const type = typeOf(code);
    if (type === SKIP) { at++; continue; }
    if (type === SPACE) {
      if (code === LINE_FEED || code === CARRIAGE_RETURN) gap = 'line';
      else if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    if (type === LETTER) {
      // Most words are plain letters with white space, a comma or a full stop behind them: they need none of what follows.
      let to = at + 1;
      let hash = code | 32;
      for (let letter; to < length && (letter = text.charCodeAt(to)) < 123 && 97 <= letter; to++) hash = hashed(hash, letter);
      if (code < 128 && endsPlain(text, at, to, length)) {
        const capital = code < 97;
        const { norm, word } = meet(text, at, to, hash);
        tokens.push({ start: start + at, end: start + to, norm, kind: 'word', capital, caps: false, gap, abbreviation: false, word, marks: word.opens | (capital ? CAPITAL : 0) | (gap === 'line' ? LINE : 0) });
        at = to;
        gap = 'none';
        continue;
      }
    }
    if (type === DIGIT) {
      let to = at + 1;
      while (to < length && typeOf(text.charCodeAt(to)) === DIGIT) to++;
      if (to === length || text.charCodeAt(to) === SPACE_CODE) {
        tokens.push(plainNumber(text, at, to, start, gap));
        at = to;
        gap = 'none';
        continue;
      }
    }
    const token = type === LETTER || type === DIGIT || (code === APOSTROPHE || code === CURLY) && startsClipped(text, at) ? readWord(text, at, start, gap) : readSign(text, at, start, gap, code);
    tokens.push(token);
    at = token.end - start;
    gap = 'none';
  }
  return tokens;
}

function plainNumber(text: string, from: number, to: number, start: number, gap: Token['gap']): Token {
  const norm = text.slice(from, to);
  const word = numeral(norm);
  return { start: start + from, end: start + to, norm, kind: 'number', capital: false, caps: false, gap, abbreviation: false, word, marks: word.opens | (gap === 'line' ? LINE : 0) };
}

/** Whether plain letters end here as a word: white space, or a sign that is no part of words, or a full stop too far on for an abbreviation. */
function endsPlain(text: string, from: number, to: number, length: number): boolean {
  if (to === length) return true;
  const code = text.charCodeAt(to);
  if (code === SPACE_CODE || code === LINE_FEED) return true;
  const next = to + 1 < length ? text.charCodeAt(to + 1) : SPACE_CODE;
  return (next === SPACE_CODE || next === LINE_FEED) && (code === COMMA || code === SEMICOLON || code === COLON || code === CLOSING || code === DOT && LONGEST_ABBREVIATION < to - from);
}

const SPACE_CODE = 32, LINE_FEED = 10, CARRIAGE_RETURN = 13, APOSTROPHE = 39, CURLY = 0x2019, DOT = 46, COMMA = 44, HYPHEN = 45, SLASH = 47, COLON = 58, SEMICOLON = 59, CLOSING = 41, AT = 64, PERCENT = 37, EN_DASH = 0x2013;
const GLUE_CODE = GLUE.charCodeAt(0);

/** *'s avonds*, *'t*, *'n*: an apostrophe that belongs to the word behind it. */
function startsClipped(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  return (letter === 115 || letter === 116 || letter === 110) && typeOf(text.charCodeAt(at + 2)) === SPACE;
}

function readWord(text: string, from: number, start: number, gap: Token['gap']): Token {
  const length = text.length;
  let at = from;
  let last = from;
  let plain = true;
  let letters = 0, uppers = 0, digits = 0;
  let dots = 0;
  let broken = false;
  let abbreviation = false;
  let kind: TokenKind | null = null;
  let run = 0;
  const clipped = typeOf(text.charCodeAt(from)) === OTHER;
  if (clipped) { at++; if (127 < text.charCodeAt(from)) plain = false; }
  scan: while (at < length) {
    const code = text.charCodeAt(at);
    const type = typeOf(code);
    if (type === LETTER) {
      letters++;
      run++;
      if (isUpper(code)) uppers++;
      if (127 < code) plain = false;
    } else if (type === DIGIT) {
      digits++;
      run++;
    } else if (type === SKIP) {
      plain = false;
      at++;
      continue;
    } else {
      const next = nextCode(text, at + 1);
      const nextType = typeOf(next);
      const inside = nextType === LETTER || nextType === DIGIT;
      switch (code) {
        case HYPHEN: case 0x2010: case 0x2011:
          if (code !== HYPHEN) plain = false;
          if (inside) break;
          if (0 < letters && nextType === SPACE && continues(text, at + 1)) { broken = true; plain = false; at = skipSpace(text, at + 1); run = 0; continue; }
          if (0 < letters && nextType === SPACE) { at++; last = at; }
          break scan;
        case APOSTROPHE: case CURLY: case 0x2018:
          if (nextType !== LETTER || letters === 0) break scan;
          if (code !== APOSTROPHE) plain = false;
          break;
        case DOT:
          if (nextType === DIGIT && (letters === 0 || dots === 0 && digits !== 0)) break;
          if (nextType === LETTER && run === 1 && letters === dots + 1 && digits === 0) { dots++; run = 0; at++; last = at; continue; }
          if (run === 1 && 0 < dots && letters === dots + 1) { at++; last = at; abbreviation = true; break scan; }
          if (nextType === LETTER && isDomain(text, from, at)) { kind = 'address'; at = last = endOfAddress(text, at); plain = false; break scan; }
          if (nextType !== LETTER && 0 < letters && isAbbreviation(text, from, at, letters, uppers)) { at++; last = at; abbreviation = true; }
          break scan;
        case COMMA: case EN_DASH:
          if (nextType !== DIGIT || letters !== 0) break scan;
          if (code === EN_DASH) plain = false;
          break;
        case COLON:
          if (next === SLASH && text.charCodeAt(at + 2) === SLASH) { kind = 'address'; at = last = endOfAddress(text, at); plain = false; break scan; }
          if (nextType !== DIGIT || letters !== 0) break scan;
          break;
        case SLASH:
          if (letters === 0 && nextType === DIGIT) break;
          if (letters <= 2 && joinsBySlash(text, from, at)) break;
          break scan;
        case AT:
          if (nextType !== LETTER && nextType !== DIGIT) break scan;
          kind = 'address';
          at = last = endOfAddress(text, at);
          break scan;
        case PERCENT:
          if (letters === 0) { at++; last = at; }
          break scan;
        default:
          break scan;
      }
      run = 0;
    }
    at++;
    last = at;
  }
  let norm = text.slice(from, last);
  if (broken) norm = norm.replace(/[-\u2010\u2011]\s+/g, '');
  if (plain) { if (0 < uppers) norm = norm.toLowerCase(); } else norm = normalise(norm);
  if (kind === null && 0 < digits) {
    if (letters === 0 || isOrdinal(norm)) kind = 'number';
    if (!plain) norm = norm.replaceAll('\u2013', '-');
  }
  const capital = isUpper(text.charCodeAt(clipped ? from + 1 : from));
  const shortened = abbreviation || (0 < dots && kind === null);
  const word = kind === 'number' || (kind ?? 'word') === 'word' && 0 < digits && hasDigits(norm) ? numeral(norm) : metAs(norm).word;
  return {
    start: start + from, end: start + last, norm, kind: kind ?? 'word', capital, caps: 1 < letters && uppers === letters && !abbreviation, gap,
    abbreviation: shortened, word, marks: word.opens | (capital ? CAPITAL : 0) | (gap === 'line' ? LINE : 0) | (shortened ? SHORTENED : 0),
  };
}

/** *2026-Q3*, *7-jul-26*, *q3-2026*. */
function hasDigits(norm: string): boolean {
  const code = norm.charCodeAt(0);
  const second = norm.charCodeAt(1);
  return (48 <= code && code <= 57) || ((code === 113 || code === 104) && 49 <= second && second <= 52);
}

const marks: ReadonlyMap<number, string> = new Map([
  [0x2018, "'"], [0x2019, "'"], [0x201a, "'"], [0x201b, "'"], [0x60, "'"], [0xb4, "'"],
  [0x201c, '"'], [0x201d, '"'], [0x201e, '"'], [0x201f, '"'], [0xab, '"'], [0xbb, '"'], [0x2014, '\u2013'], [0x2015, '\u2013'], [0x2212, '\u2013'],
]);

function readSign(text: string, at: number, start: number, gap: Token['gap'], code: number): Token {
  let end = at + 1;
  let norm = text.charAt(at);
  if (code === DOT) {
    while (text.charCodeAt(end) === DOT) end++;
    if (2 < end - at) norm = '\u2026';
  } else if (127 < code) {
    if ((code & 0xfc00) === 0xd800) end = Math.min(text.length, at + 2);
    norm = marks.get(code) ?? text.slice(at, end);
  } else if (code === 0x60) norm = "'";
  const { word } = metAs(norm);
  return { start: start + at, end: start + end, norm, kind: norm === OBJECT ? 'object' : 'punctuation', capital: false, caps: false, gap, abbreviation: false, word, marks: word.opens | (gap === 'line' ? LINE : 0) };
}

function nextCode(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === GLUE_CODE) at++;
  return at < text.length ? text.charCodeAt(at) : 32;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (typeOf(text.charCodeAt(at)) === SPACE || text.charCodeAt(at) === GLUE_CODE)) at++;
  return at;
}

function gapAfter(text: string, from: number): Token['gap'] {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return 'line';
    if (typeOf(code) !== SPACE && code !== GLUE_CODE) break;
  }
  return 'space';
}

/** A hyphen at the end of a line that only broke the word: *samen-⏎werking*, but not *in-⏎en uitstroom*. */
function continues(text: string, from: number): boolean {
  if (gapAfter(text, from) !== 'line') return false;
  const at = skipSpace(text, from);
  const code = text.charCodeAt(at);
  if (typeOf(code) !== LETTER || isUpper(code)) return false;
  const word = text.slice(at, at + 3);
  return word !== 'en ' && word !== 'of ';
}

const slashed = ['en/of', 't/m', 'm/v', 'i/a'];

function joinsBySlash(text: string, from: number, slash: number): boolean {
  const rest = text.slice(from, slash + 3).toLowerCase();
  return slashed.some((word) => rest.startsWith(word) && typeOf(nextCode(text, from + word.length)) !== LETTER);
}

function isOrdinal(norm: string): boolean {
  let at = 0;
  while (at < norm.length && typeOf(norm.charCodeAt(at)) === DIGIT) at++;
  const rest = norm.slice(at);
  return rest === 'e' || rest === 'de' || rest === 'ste' || rest === 'en';
}

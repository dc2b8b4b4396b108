import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { labelAt, noteEnd, readObject, resourceEnd } from './inline-objects.ts';
import { glued, object, type Patch } from './mask.ts';
import type { Mark } from './passage.ts';
import { MOST_RUNS, pairOff, type Delimiters } from './tangled.ts';

/** What stands in running text whose markup is clean (nothing in it can be read in two ways), or nothing but emphasis. */
export interface Inline {
  readonly marks: Mark[];
  readonly patches: Patch[];
}

export const NO_INLINE: Inline = { marks: [], patches: [] };

/** The labels that a passage asks for, with a `[` or `^` before them, and those that are defined elsewhere. */
export interface Asking {
  readonly asks: Set<string>;
  readonly resolves: readonly string[];
}

/**
 * Whether a text holds what only the parser reads: definitions; a byte order mark at the start, which micromark drops; NUL,
 * which it takes for a sign; a lone `\r`.
 */
export const needsParser = (text: string): boolean => NEEDS_PARSER.test(text);

const NEEDS_PARSER = /\0|\r(?!\n)|\]:|^\uFEFF/;

/** Whether a text may hold markup that `readInline` reads. */
export const mayHoldInline = (text: string): boolean => /[*_[`<&\\~]/.test(text);

interface Run {
  readonly start: number;
  readonly length: number;
  readonly sign: number;
}

/** A `[` that is not closed yet. */
interface Bracket {
  readonly at: number;
  /** How many runs of delimiters stood open there. */
  readonly open: number;
  /** Emphasis from before it ends in it. */
  crossed: boolean;
}

interface Reading extends Asking {
  readonly text: string;
  readonly end: number;
  readonly open: Run[];
  readonly marks: Mark[];
  readonly patches: Patch[];
  bracket: Bracket | null;
}

/**
 * The markup between `start` and `end`; null where delimiters do not pair off like brackets among other markup, or anything
 * else needs the longer rules of CommonMark. Labels, which are links and notes if somebody defines them, are added to `asks`.
 */
export function readInline(text: string, start: number, end: number, asking: Asking): Inline | null {
  return readClean(text, start, end, asking) ?? readTangled(text, start, end);
}

function readClean(text: string, start: number, end: number, { asks, resolves }: Asking): Inline | null {
  const reading: Reading = { text, end, asks, resolves, open: [], marks: [], patches: [], bracket: null };
  for (let at = start; at < end; ) {
    const next = readSign(reading, start, at);
    if (next === null) return null;
    at = next;
  }
  const { open, marks, patches } = reading;
  if (0 < open.length) return null;
  return patches.length === 0 ? NO_INLINE : { marks: marks.sort(byStart), patches: patches.sort(byStart) };
}

/** Emphasis alone, however it is tangled; null where there is other markup, or more than may be. */
function readTangled(text: string, start: number, end: number): Inline | null {
  const runs: Delimiters[] = [];
  for (let at = start; at < end; ) {
    const sign = text.charCodeAt(at);
    if (sign < 128 && OTHER_MARKUP[sign] === 1) return null;
    if (sign !== ASTERISK && sign !== UNDERSCORE) {
      at += 1;
      continue;
    }
    if (runs.length === MOST_RUNS) return null;
    const run = runAt(text, at, end, sign);
    // Of longer runs the parser uses parts in turn, with an eye to what stands between them.
    if (2 < run.length) return null;
    const stop = at + run.length;
    const side = sideOf(run, at === start ? SPACE : text.charCodeAt(at - 1), stop === end ? SPACE : text.charCodeAt(stop));
    runs.push({ start: at, end: stop, sign, opens: side === 'open' || side === 'both', closes: side === 'close' || side === 'both' });
    at = stop;
  }
  const { marks, patches } = pairOff(runs);
  return patches.length === 0 ? NO_INLINE : { marks: marks.sort(byStart), patches: patches.sort(byStart) };
}

/** Reads the sign at `at`; answers where the next one stands, or null. */
function readSign(reading: Reading, start: number, at: number): number | null {
  const { text, end } = reading;
  switch (text.charCodeAt(at)) {
    case ASTERISK:
    case UNDERSCORE:
    case TILDE: return readRun(reading, start, at);
    case OPEN_BRACKET: return openBracket(reading, at);
    case CLOSE_BRACKET: return closeBracket(reading, at);
    case EXCLAMATION:
    case AMPERSAND:
    case LESS_THAN:
    case BACKSLASH:
    case BACKTICK: {
      const found = readObject(text, at, end);
      if (found === null || found === 'text') return found === null ? null : at + 1;
      reading.patches.push(found);
      return text.charCodeAt(at) === BACKSLASH ? at + 2 : found.end;
    }
    default: return at + 1;
  }
}

function readRun(reading: Reading, start: number, at: number): number | null {
  const { text, end, open, marks, patches, bracket } = reading;
  const sign = text.charCodeAt(at);
  const run = runAt(text, at, end, sign);
  const stop = at + run.length;
  const side = sideOf(run, at === start ? SPACE : text.charCodeAt(at - 1), stop === end ? SPACE : text.charCodeAt(stop));
  if (side === 'both' || (2 < run.length && (side !== 'none' || sign === TILDE))) return null;
  if (side === 'open') open.push(run);
  if (side === 'close') {
    const opener = open.pop();
    if (opener?.sign !== sign || opener.length !== run.length) return null;
    if (bracket !== null && open.length < bracket.open) bracket.crossed = true;
    marks.push({ start: opener.start, end: stop, kind: sign === TILDE ? 'delete' : run.length === 2 ? 'strong' : 'emphasis' });
    patches.push(glued(opener.start, opener.start + run.length), glued(at, stop));
  }
  return stop;
}

/** A label may not stand in another, but a note may be called anywhere outside one. */
function openBracket(reading: Reading, at: number): number | null {
  const { text, end, asks, resolves, open, patches, bracket } = reading;
  if (bracket !== null) return null;
  if (!text.startsWith('^', at + 1)) {
    reading.bracket = { at, open: open.length, crossed: false };
    return at + 1;
  }
  const stop = noteEnd(text, at, end);
  if (stop === null) return null;
  const label = `^${normalizeIdentifier(text.slice(at + 2, stop - 1))}`;
  asks.add(label);
  if (resolves.includes(label)) patches.push(object(at, stop));
  return stop;
}

/** A link, if there is a resource after it or its label is defined elsewhere. */
function closeBracket(reading: Reading, at: number): number | null {
  const { text, end, bracket, open, marks, patches } = reading;
  if (bracket === null) return at + 1;
  const label = text.slice(bracket.at + 1, at);
  if (/[\r\n]/.test(label)) return null;
  reading.bracket = null;
  const stop = linkEnd(reading, label, at + 1, end);
  if (stop === null) return null;
  if (stop === at) return at + 1;
  if (bracket.crossed || open.length !== bracket.open) return null;
  marks.push({ start: bracket.at, end: stop, kind: 'link' });
  patches.push(glued(bracket.at, bracket.at + 1), glued(at, stop));
  return stop;
}

/** Where a link ends whose text has its `]` before `at`; before `at` if it is no link, null if only the parser can tell. */
function linkEnd(reading: Reading, label: string, at: number, end: number): number | null {
  const { text } = reading;
  const sign = at < end ? text.charCodeAt(at) : SPACE;
  if (sign === OPEN_PARENTHESIS) return resourceEnd(text, at, end);
  const known = isDefined(reading, label);
  if (sign !== OPEN_BRACKET) return known ? at : at - 1;
  const further = labelAt(text, at, end);
  if (further === null) return null;
  // Before another label this one is no link by itself.
  return (further === '' ? known : isDefined(reading, further)) ? at + further.length + 2 : at - 1;
}

function isDefined({ asks, resolves }: Reading, label: string): boolean {
  const key = `[${normalizeIdentifier(label)}`;
  asks.add(key);
  return resolves.includes(key);
}

const byStart = (a: Patch | Mark, b: Patch | Mark): number => a.start - b.start;

function runAt(text: string, start: number, end: number, sign: number): Run {
  let at = start + 1;
  while (at < end && text.charCodeAt(at) === sign) at += 1;
  return { start, length: at - start, sign };
}

/** Whether a run of delimiters can open or close emphasis: the flanking rules of CommonMark. */
function sideOf({ sign }: Run, previous: number, next: number): 'open' | 'close' | 'both' | 'none' {
  const before = sortOf(previous);
  const after = sortOf(next);
  const left = after === 'word' || (after === 'punctuation' && before !== 'word');
  const right = before === 'word' || (before === 'punctuation' && after !== 'word');
  const opens = left && (sign !== UNDERSCORE || before !== 'word' || !right);
  const closes = right && (sign !== UNDERSCORE || after !== 'word' || !left);
  if (opens) return closes ? 'both' : 'open';
  return closes ? 'close' : 'none';
}

/** As micromark sorts them: by code unit, so that half a surrogate pair is a word. */
function sortOf(code: number): 'space' | 'punctuation' | 'word' {
  if (code < 128) {
    if (code === 32 || (9 <= code && code <= 13)) return 'space';
    return (48 <= code && code <= 57) || (65 <= code && code <= 90) || (97 <= code && code <= 122) || code < 33 || code === 127 ? 'word' : 'punctuation';
  }
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'word';
}

const SPACE = 32;
const EXCLAMATION = 33;
const AMPERSAND = 38;
const OPEN_PARENTHESIS = 40;
const ASTERISK = 42;
const LESS_THAN = 60;
const BACKSLASH = 92;
const UNDERSCORE = 95;
const BACKTICK = 96;
const TILDE = 126;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

const OTHER_MARKUP = new Uint8Array(128);
for (const sign of [OPEN_BRACKET, CLOSE_BRACKET, EXCLAMATION, AMPERSAND, LESS_THAN, BACKSLASH, BACKTICK, TILDE]) OTHER_MARKUP[sign] = 1;

import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { glued, type Patch } from './mask.ts';
import type { Mark } from './passage.ts';

/** What stands in running text whose only markup is plain strong and emphasis. */
export interface Inline {
  readonly marks: Mark[];
  readonly patches: Patch[];
}

export const NO_INLINE: Inline = { marks: [], patches: [] };

/**
 * Whether a text holds what only the parser reads: code, HTML, references, escapes, strikethrough, resources, definitions,
 * images; a byte order mark at the start, which micromark drops; NUL, which it takes for a sign; tabs and a lone `\r`.
 */
export const needsParser = (text: string): boolean => NEEDS_PARSER.test(text);

const NEEDS_PARSER = /[`<&\\~\t\0]|\r(?!\n)|\][([:]|!\[|\[\^|^\uFEFF/;

interface Run {
  readonly start: number;
  readonly length: number;
  readonly sign: number;
}

/**
 * Strong and emphasis between `start` and `end`, in a text without code, HTML, escapes, references and resources; null where
 * delimiters do not pair off like brackets, so that CommonMark would need its longer rules. Labels in brackets, which are
 * links if somebody defines them, are added to `asks`.
 */
export function readInline(text: string, start: number, end: number, asks: Set<string>): Inline | null {
  const open: Run[] = [];
  const marks: Mark[] = [];
  const patches: Patch[] = [];
  let bracket = -1;
  for (let at = start; at < end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === OPEN_BRACKET) {
      if (0 <= bracket || text.startsWith('^', at + 1)) return null;
      bracket = at;
    } else if (sign === CLOSE_BRACKET && 0 <= bracket) {
      const label = text.slice(bracket + 1, at);
      if (/[\r\n]/.test(label)) return null;
      asks.add(`[${normalizeIdentifier(label)}`);
      bracket = -1;
    } else if (sign === ASTERISK || sign === UNDERSCORE) {
      const run = runAt(text, at, end, sign);
      const side = sideOf(run, at === start ? SPACE : text.charCodeAt(at - 1), at + run.length === end ? SPACE : text.charCodeAt(at + run.length));
      if (side === 'both' || (side !== 'none' && 2 < run.length)) return null;
      if (side === 'open') open.push(run);
      if (side === 'close') {
        const opener = open.pop();
        if (opener?.sign !== sign || opener.length !== run.length) return null;
        marks.push({ start: opener.start, end: at + run.length, kind: run.length === 2 ? 'strong' : 'emphasis' });
        patches.push(glued(opener.start, opener.start + run.length), glued(at, at + run.length));
      }
      at += run.length - 1;
    }
  }
  if (0 < open.length) return null;
  return marks.length === 0 ? NO_INLINE : { marks: marks.sort(byStart), patches: patches.sort(byStart) };
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
  const opens = sign === ASTERISK ? left : left && (before !== 'word' || !right);
  const closes = sign === ASTERISK ? right : right && (after !== 'word' || !left);
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
const ASTERISK = 42;
const UNDERSCORE = 95;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

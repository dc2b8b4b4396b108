import { BRACKET, DASH, QUOTE } from './lexicon-bits.ts';
import type { Prose } from './reading.ts';
import type { Token } from './token.ts';

const LONGEST_MENTION = 3;

/**
 * Which tokens are not the writer's own words: a quotation of any length, and a word or two in italics that are discussed rather
 * than used (*verkennen*). `marks` are those of all tokens. Brackets are an aside: no verb in them carries the clause, so they are out of play too.
 */
export function mute(tokens: readonly Token[], marks: number, prose: Prose): readonly boolean[] {
  if ((marks & (QUOTE | BRACKET | DASH)) === 0 && prose.emphasis.length === 0) return nothing;
  const muted = tokens.map(() => false);
  if ((marks & QUOTE) !== 0) quotations(tokens, muted);
  if ((marks & BRACKET) !== 0) brackets(tokens, muted);
  if ((marks & DASH) !== 0) dashes(tokens, muted);
  if (prose.emphasis.length === 0) return muted;
  let emphasis = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    let span = prose.emphasis[emphasis];
    while (token !== undefined && span !== undefined && span.end <= token.start) span = prose.emphasis[++emphasis];
    if (token === undefined || span === undefined || token.start < span.start) continue;
    let end = at;
    while (end < tokens.length && (tokens[end]?.end ?? Infinity) <= span.end) end++;
    if (end - at <= LONGEST_MENTION && end < tokens.length + 1 && !(at === 0 && end === tokens.length)) muted.fill(true, at, end);
    at = Math.max(at, end - 1);
  }
  return muted;
}

const nothing: readonly boolean[] = [];
/** Signs that a quotation may follow without white space; behind a letter, a digit or another sign a single quote is an apostrophe. */
const beforeQuote = new Set(['(', '[', '–', '-', '/', '"', "'", ':']);
/** A single quote that closes so much later was an apostrophe. */
const LONGEST_SINGLE = 60;

/** Mutes what stands between a quote that opens (white space before it) and the next that closes; an apostrophe never opens. */
function quotations(tokens: readonly Token[], muted: boolean[]): void {
  let open = -1;
  let sign = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.norm !== '"' && token.norm !== "'")) continue;
    if (open < 0) {
      const next = tokens[at + 1];
      if (next !== undefined && next.gap === 'none' && (token.gap !== 'none' || at === 0 || beforeQuote.has(tokens[at - 1]?.norm ?? ''))) { open = at; sign = token.norm; }
    } else if (token.norm === sign && token.gap === 'none') {
      if (sign !== "'" || at - open <= LONGEST_SINGLE) muted.fill(true, open, at + 1);
      open = -1;
    }
  }
}

/** Mutes an aside between two dashes with white space around them: *is het – ook nu – van belang*. */
function dashes(tokens: readonly Token[], muted: boolean[]): void {
  let open = -1;
  for (let at = 1; at < tokens.length; at++) {
    const norm = tokens[at]?.norm;
    if (norm === '.' || norm === ':' || norm === ';' || norm === '?') open = -1;
    if (norm !== '–' || tokens[at]?.gap === 'none') continue;
    if (0 <= open && at - open <= LONGEST_ASIDE && tokens[at + 1]?.gap !== 'none') {
      muted.fill(true, open, at + 1);
      open = -1;
    } else open = tokens[at]?.gap === 'line' ? -1 : at;
  }
}

const LONGEST_ASIDE = 40;

/** Mutes what stands between brackets; an unclosed or very long one is left alone. */
function brackets(tokens: readonly Token[], muted: boolean[]): void {
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const norm = tokens[at]?.norm;
    if (norm === '(') open = at;
    else if (norm === ')' && 0 <= open) {
      if (at - open <= LONGEST_ASIDE) muted.fill(true, open, at + 1);
      open = -1;
    }
  }
}

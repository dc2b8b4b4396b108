import { LINE, SHORTENED, STOP, ADVERB, COORDINATOR, DETERMINER, PREPOSITION, SUBORDINATOR, AUTHOR, BACK } from './lexicon.ts';
import { tightAbbreviations } from './nl/abbreviations.ts';
import type { Token } from './token.ts';

/** The tokens of one sentence: `from` and `to` are indices, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 400;

/** Divides the tokens of one paragraph, item or cell into sentences. Line ends count only before a bullet or number. */
export function splitSentences(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let widest = 0;
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if ((token.marks & LINE) !== 0 && widest === 0) widest = widestLine(tokens);
    if ((token.marks & LINE) !== 0 && from < at && (opensItem(tokens, at) || opensSection(tokens, at) || tokens[at - 1]?.norm === ':' || endsLine(tokens, at, widest))) {
      stretches.push({ from, to: at });
      from = at;
    }
    // Nobody writes such sentences; a piece of bounded length keeps the work on each bounded.
    if (LONGEST <= at - from) {
      stretches.push({ from, to: at });
      from = at;
    }
    if ((token.marks & (STOP | SHORTENED)) === 0) continue;
    const after = endOfSentence(tokens, from, at);
    if (0 < after) {
      stretches.push({ from, to: after });
      from = after;
      at = after - 1;
    }
  }
  if (from < tokens.length) stretches.push({ from, to: tokens.length });
  return stretches;
}

/** The longest line of the text in code units, measured where lines were broken. */
function widestLine(tokens: readonly Token[]): number {
  let widest = 0;
  let start = tokens[0]?.start ?? 0;
  tokens.forEach((token, at) => {
    if (token.gap === 'line') { widest = Math.max(widest, (tokens[at - 1]?.end ?? start) - start); start = token.start; }
  });
  return Math.max(widest, (tokens.at(-1)?.end ?? start) - start);
}

/** A line that ends long before the others do, while the next begins with a capital: a title or a list without bullets, not a broken sentence. */
function endsLine(tokens: readonly Token[], at: number, widest: number): boolean {
  if (tokens[at]?.capital !== true || tokens[at - 1]?.kind === 'punctuation' && tokens[at - 1]?.norm !== ':' && tokens[at - 1]?.norm !== ')') return false;
  if (wantsMore(tokens[at - 1])) return false;
  let first = at - 1;
  while (0 < first && tokens[first]?.gap !== 'line') first--;
  if (isInCapitals(tokens, first, at)) return true;
  return (tokens[at - 1]?.end ?? 0) - (tokens[first]?.start ?? 0) < 0.6 * widest;
}

/** *4.3 Wonen* at the start of a line. */
const opensSection = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'number' && /^\d{1,2}(?:\.\d{1,2})+$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.capital === true;

/** *THEMA WONEN EN WERKEN*: a line of capitals is a title of its own, unless all lines are. */
function isInCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (!token.caps && 1 < token.norm.length) return false;
    words++;
  }
  return 1 < words && tokens[to]?.caps === false;
}

/** *streeft naar een⏎Groene stad*: behind an article, a preposition or a conjunction nothing ends. */
const wantsMore = (token: Token | undefined): boolean => token?.kind === 'word' && (token.word.flags & (DETERMINER | PREPOSITION | SUBORDINATOR | COORDINATOR)) !== 0 && (token.word.flags & ADVERB) === 0 && token.word.forms === 0;

const bullets = new Set(['-', '•', '–', '*', '·', '▪', '■', '►', '▶', '→', '➢', '✓', '\uf0b7', '\uf0a7', '\u25e6', '○', 'o', '|']);

/** *- …*, *• …*, *1. …*, *a) …* at the start of a line. */
export function opensItem(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (bullets.has(token.norm)) return next.gap === 'space' || token.norm === '▶' || token.norm === '•';
  if (token.kind === 'number' && token.norm.length < 3 || token.kind === 'word' && token.norm.length === 1) return (next.norm === '.' || next.norm === ')') && next.gap === 'none';
  return false;
}

/** The index behind the sentence that ends at this token, closing quotes and brackets included; 0 if it goes on. */
function endOfSentence(tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const stop = token.norm === '.' || token.norm === '!' || token.norm === '?' || token.norm === '…';
  if (!stop && !(token.abbreviation && !tightAbbreviations.has(token.norm) && mayEnd(tokens, at))) return 0;
  if (token.norm === '.' && at - from < 2 && isNumbering(tokens, from, at)) return 0;
  let to = at + 1;
  while (closes(tokens[to])) to++;
  const next = tokens[to];
  if (next === undefined) return to;
  if (next.gap === 'none') return token.norm === '.' && next.capital ? to : 0;
  if (next.kind === 'number') return stop ? to : 0;
  if (next.kind === 'word' && !next.capital) return token.norm === '?' || token.norm === '!' ? to : 0;
  return to;
}

/** *enz. De raad …*: a word that opens sentences follows. *J. Jansen*, *a.s. maandag*: it does not. */
function mayEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (next === undefined || token === undefined) return true;
  // *energielabel A. Daarna …*
  if (token.norm.length === 2 && next.capital && /(?:label|variant|optie|niveau|klasse|categorie|scenario)$/.test(tokens[at - 1]?.norm ?? '')) return true;
  return next.capital && token.norm.length !== 2 && (next.word.flags & (DETERMINER | PREPOSITION | SUBORDINATOR | ADVERB | AUTHOR | BACK)) !== 0;
}

const isNumbering = (tokens: readonly Token[], from: number, at: number): boolean => from === at || tokens[from]?.kind === 'number' || (tokens[from]?.norm.length === 1);

const closes = (token: Token | undefined): boolean => token !== undefined && token.gap === 'none' && (token.norm === '"' || token.norm === "'" || token.norm === ')' || token.norm === ']' || token.norm === '.' || token.norm === '!' || token.norm === '?');

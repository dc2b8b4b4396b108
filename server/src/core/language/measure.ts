import type { Commitment } from './commitment.ts';
import type { Reading } from './finite.ts';
import { COMPARATIVE, PREPOSITION } from './lexicon.ts';
import type { Stretch } from './sentence.ts';

/** What makes more or less of something checkable: a number, a share, an amount. */

const leads = new Set(['van', 'tot', 'naar', 'met', 'minimaal', 'maximaal', 'minstens', 'minste', '€', 'ruim']);

/** *van 16 weken*, *tot 30*, *minimaal 3*: a number that something leads up to. */
export const hasMeasure = ({ tokens }: Reading, { from, to }: Stretch): boolean => tokens.slice(from, to).some(({ kind, norm }, index) => (kind === 'number' || numerals.has(norm)) && leads.has(tokens[from + index - 1]?.norm ?? ''));

export const hasShare = ({ tokens, muted }: Reading, { from, to }: Stretch): boolean => tokens.slice(from, to).some(({ norm }, index) => muted[from + index] !== true && ( norm.endsWith('%') || norm === 'procent' || norm === '€' || norm === 'euro'));

const numerals = new Set(['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'twintig', 'dertig', 'veertig', 'vijftig', 'honderd', 'duizend', 'miljoen']);
export const counts = (norm: string | undefined): boolean => norm === 'een' || norm === 'één' || numerals.has(norm ?? '');

/** A number, percentage or amount that says how much: *tot 30 dagen*, *met 10 procent*; a year says only when. */
export function isMeasured({ tokens }: Reading, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    // *met drie mensen*
    if (tokens[at - 1]?.norm === 'met' && numerals.has(token?.norm ?? '')) return true;
    const code = token?.norm.charCodeAt(0) ?? 0;
    if (token !== undefined && 48 <= code && code <= 57 && (token.kind === 'word' ? !token.norm.includes('-') : !/^(?:19|20)\d\d(?:-\d+)?$/.test(token.norm))) return true;
  }
  return false;
}

/** *streven naar minder regels*: an effort that is also a comparison. */
export function comparedIn({ words, tokens, muted }: Reading, { heads, to }: Commitment): number | null {
  const head = heads.find(({ verb }) => verb.sort === 'effort');
  if (head === undefined) return null;
  for (let at = Math.min(...head.at) + 1; at + 1 < to; at++) {
    const word = words[at];
    if (word === undefined || muted[at] === true || (word.flags & COMPARATIVE) === 0 || tokens[at]?.norm === 'verdere') continue;
    if (((words[at - 1]?.flags ?? 0) & PREPOSITION) !== 0 && tokens[at + 1]?.kind === 'word') return at;
  }
  return null;
}

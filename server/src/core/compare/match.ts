import { numberKey } from '../advice/numbers.ts';
import type { Obligation } from './obligation.ts';

/** Which obligation of the one version is which of the other; by index. */
export type Match = readonly [before: number, after: number];

/** The same number says as much as this share of the same words. */
const NUMBER = 0.3;
/** Less in common than this, and they are two obligations. */
const LEAST = 0.45;
/** More pairs than this are not all looked at: only those about as far down in both versions. */
const MOST_PAIRS = 100_000;

/**
 * Pairs the obligations of two versions: first those with the same words, in their order, then by number and by how many words
 * they share, the likest first. Swapping the versions gives the same pairs.
 */
export function matchObligations(before: readonly Obligation[], after: readonly Obligation[]): readonly Match[] {
  const matches: Match[] = [];
  const left = new Set(before.keys());
  const right = new Set(after.keys());
  const take = (one: number, other: number): void => {
    left.delete(one);
    right.delete(other);
    matches.push([one, other]);
  };
  for (const key of [(one: Obligation) => JSON.stringify([familyOf(one), keyOf(one), one.tokens]), (one: Obligation) => (one.tokens.length === 0 ? null : JSON.stringify([familyOf(one), one.tokens]))]) {
    const there = new Map<string, number[]>();
    for (const index of right) {
      const name = key(after[index] as Obligation);
      if (name !== null) there.set(name, [...(there.get(name) ?? []), index]);
    }
    for (const index of [...left]) {
      const other = there.get(key(before[index] as Obligation) ?? '')?.shift();
      if (other !== undefined) take(index, other);
    }
  }
  for (const [one, other] of alike(before, [...left], after, [...right])) if (left.has(one) && right.has(other)) take(one, other);
  return matches;
}

/** A promise and an assignment may be told apart by a single word, so one may become the other. */
const familyOf = ({ sort }: Obligation): string => (sort === 'assignment' ? 'promise' : sort);

const keyOf = ({ number, about }: Obligation): string | null => (number !== null ? numberKey(number) : about && `${about.role} ${numberKey(about.number)}`);

/** Pairs that could be the same obligation, the likeliest first. */
function alike(before: readonly Obligation[], left: readonly number[], after: readonly Obligation[], right: readonly number[]): readonly Match[] {
  const reach = left.length * right.length <= MOST_PAIRS ? Infinity : Math.floor(MOST_PAIRS / Math.max(left.length, right.length));
  const words = new Map(right.map((index) => [index, new Set(after[index]?.tokens)]));
  const candidates: { readonly match: Match; readonly score: number }[] = [];
  left.forEach((index, row) => {
    const one = before[index] as Obligation;
    const own = new Set(one.tokens);
    const key = keyOf(one);
    right.forEach((place, column) => {
      const other = after[place] as Obligation;
      if (reach < Math.abs(row - column) || familyOf(one) !== familyOf(other)) return;
      const score = shared(own, words.get(place) ?? own) + (key !== null && key === keyOf(other) ? NUMBER : 0);
      if (LEAST <= score) candidates.push({ match: [index, place], score });
    });
  });
  return candidates.sort((a, b) => b.score - a.score || distance(a.match) - distance(b.match) || a.match[0] + a.match[1] - b.match[0] - b.match[1]).map(({ match }) => match);
}

const distance = ([one, other]: Match): number => Math.abs(one - other);

/** From 0, nothing in common, to 1, the same words (the Sørensen–Dice coefficient). */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (large.size === 0) return 0;
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return (2 * both) / (one.size + other.size);
}

import type { VagueRule } from '../language/reading.ts';
import type { Obligation } from './obligation.ts';

/**
 * How far somebody can be held to the words, the loosest first: to look into it, to try, to do it if …, to do it in some measure.
 * `vaag-tijd` is missing: a time that nobody can check is a planning that is not there, and counts as that.
 */
const RUNGS: Readonly<Partial<Record<VagueRule, number>>> = {
  'vaag-uitstel': 0, 'vaag-inspanning': 1, 'vaag-voorwaarde': 2, 'vaag-verdunning': 2, 'slag-om-de-arm': 3,
  'vaag-hoeveelheid': 3, 'vaag-kwalificatie': 3, 'vergelijking-zonder-maatstaf': 3,
};
const FIRM = 4;

/** Less than 0 where `one` binds less than `other`; 0 where it binds as much, or where nothing can be said of one of them. */
export function compareStrength({ vague: one }: Obligation, { vague: other }: Obligation): number {
  if (!one || !other) return 0;
  const rung = (all: typeof one): number => Math.min(FIRM, ...all.flatMap(({ rule, main }) => (main ? RUNGS[rule] ?? FIRM : FIRM)));
  const count = (all: typeof one, wanted: boolean): number => all.filter(({ rule, main }) => main === wanted && RUNGS[rule] !== undefined).length;
  return rung(one) - rung(other) || count(other, true) - count(one, true) || count(other, false) - count(one, false);
}

/** The loose expressions of `one` that `other` does not have, as written. */
export function ownWeakness({ vague: one }: Obligation, { vague: other }: Obligation): string | null {
  const theirs = new Set((other ?? []).map(({ words }) => words.toLowerCase()));
  const own = (one ?? []).filter(({ rule, words }) => RUNGS[rule] !== undefined && !theirs.has(words.toLowerCase())).map(({ words }) => words);
  return own.length === 0 ? null : [...new Set(own)].join('; ');
}

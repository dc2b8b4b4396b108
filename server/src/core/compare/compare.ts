import type { Filled } from '../advice/agreements.ts';
import { SLOTS, type Slot } from '../finding.ts';
import { numberWords } from '../language/nl/time-words.ts';
import { tokenize } from '../language/token.ts';
import { matchObligations } from './match.ts';
import type { Obligation } from './obligation.ts';
import { compareStrength, ownWeakness } from './strength.ts';

export const CHANGES = ['appeared', 'vanished', 'weakened', 'strengthened', 'postponed', 'advanced', 'owner', 'changed', 'renumbered', 'reworded'] as const;

/**
 * - `appeared`, `vanished`: there is no such obligation in the other version.
 * - `weakened`, `strengthened`: looser or firmer words, a verdict that gives less or more, or a slot that was lost or filled.
 * - `postponed`, `advanced`: a later or earlier day, of planning or decision.
 * - `owner`: somebody else is to do it. `changed`: another slot says something else.
 * - `renumbered`, `reworded`: nothing of the above, but another number or other words.
 */
export type ChangeSort = (typeof CHANGES)[number];

/** One thing that differs, and what each version says there; null where it says nothing. */
export interface Change {
  readonly sort: ChangeSort;
  /** Null where it is about the words of the obligation as a whole. */
  readonly slot: Slot | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** An obligation that differs; at least one of the two is there, and at least one change. */
export interface Difference {
  readonly before: Obligation | null;
  readonly after: Obligation | null;
  readonly changes: readonly Change[];
}

/** What became of the obligations of one version in another, in the order of the later one. */
export function compareObligations(before: readonly Obligation[], after: readonly Obligation[]): readonly Difference[] {
  const matches = matchObligations(before, after);
  const afterOf = new Map(matches);
  const beforeOf = new Map(matches.map(([one, other]) => [other, one]));
  const differences: Difference[] = [];
  const gone = (from: number): void => {
    for (let index = from; index < before.length && !afterOf.has(index); index++) {
      const one = before[index];
      if (one) differences.push({ before: one, after: null, changes: [{ sort: 'vanished', slot: null, before: one.text, after: null }] });
    }
  };
  gone(0);
  after.forEach((other, index) => {
    const place = beforeOf.get(index);
    const one = place === undefined ? undefined : before[place];
    const changes = one ? changesBetween(one, other) : [{ sort: 'appeared' as const, slot: null, before: null, after: other.text }];
    if (0 < changes.length) differences.push({ before: one ?? null, after: other, changes });
    // What vanished stood below what it still stands below.
    if (place !== undefined) gone(place + 1);
  });
  return differences;
}

/** How many obligations show each change. */
export function countChanges(differences: readonly Difference[]): Readonly<Record<ChangeSort, number>> {
  const counts = Object.fromEntries(CHANGES.map((sort) => [sort, 0])) as Record<ChangeSort, number>;
  for (const { changes } of differences) for (const sort of new Set(changes.map((change) => change.sort))) counts[sort]++;
  return counts;
}

function changesBetween(one: Obligation, other: Obligation): readonly Change[] {
  const changes = [...verdictChange(one, other), ...strengthChange(one, other), ...slotChanges(one, other)];
  if (one.number !== other.number) changes.push({ sort: 'renumbered', slot: null, before: one.number, after: other.number });
  // What the college promises within an answer is an obligation of its own.
  const sameWords = one.sort === 'answer' || one.tokens.join(' ') === other.tokens.join(' ');
  return changes.length === 0 && !sameWords ? [{ sort: 'reworded', slot: null, before: one.text, after: other.text }] : changes;
}

const VERDICTS = ['rejected', 'partly', 'accepted', 'done'] as const;

function verdictChange({ verdict: one }: Obligation, { verdict: other }: Obligation): readonly Change[] {
  if (one?.sort === other?.sort) return [];
  const change = (sort: ChangeSort): readonly Change[] => [{ sort, slot: null, before: one?.words ?? null, after: other?.words ?? null }];
  if (!one || !other) return change('changed');
  return change(VERDICTS.indexOf(one.sort) < VERDICTS.indexOf(other.sort) ? 'strengthened' : 'weakened');
}

function strengthChange(one: Obligation, other: Obligation): readonly Change[] {
  const difference = compareStrength(one, other);
  return difference === 0 ? [] : [{ sort: difference < 0 ? 'strengthened' : 'weakened', slot: null, before: ownWeakness(one, other), after: ownWeakness(other, one) }];
}

function slotChanges(one: Obligation, other: Obligation): readonly Change[] {
  const changes = SLOTS.flatMap((slot) => slotChange(slot, one.slots[slot], other.slots[slot]));
  // A date of the decision that counts as planning too has changed once.
  return changes.filter((change, index) => !changes.slice(index + 1).some(({ before, after }) => before === change.before && after === change.after));
}

function slotChange(slot: Slot, one: Filled | null, other: Filled | null): readonly Change[] {
  const change = (sort: ChangeSort): readonly Change[] => [{ sort, slot, before: one?.text ?? null, after: other?.text ?? null }];
  if (!one || !other) return one ? change('weakened') : other ? change('strengthened') : [];
  const later = slot === 'planning' || slot === 'decision' ? compareDays(one, other) || compareTerms(one.text, other.text) : 0;
  if (later !== 0) return change(later < 0 ? 'postponed' : 'advanced');
  if (keyOf(one.text) === keyOf(other.text)) return [];
  return sameDays(one, other) && slot === 'planning' ? [] : change(slot === 'owner' ? 'owner' : 'changed');
}

/** Less than 0 where `one` is earlier: by the last possible day, then by the first. ISO dates compare as texts. */
function compareDays(one: Filled, other: Filled): number {
  for (const end of ['to', 'from'] as const) {
    const [a, b] = [one[end], other[end]];
    if (a !== null && b !== null && a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

/** *binnen vier weken* and *binnen zes weken*: less than 0 where `one` is the shorter; 0 where more than the number differs. */
function compareTerms(one: string, other: string): number {
  const [these, those] = [tokenize(one, 0), tokenize(other, 0)];
  if (these.length !== those.length || !TERM.has(these[0]?.norm ?? '')) return 0;
  const different = these.flatMap(({ norm }, index) => (norm === those[index]?.norm ? [] : [[countIn(norm), countIn(those[index]?.norm ?? '')] as const]));
  const [[a, b] = [null, null], ...more] = different;
  return a === null || b === null || 0 < more.length ? 0 : a - b;
}

const TERM: ReadonlySet<string> = new Set(['binnen', 'over', 'na']);
const countIn = (norm: string): number | null => numberWords.get(norm) ?? (/^\d{1,4}$/.test(norm) ? Number(norm) : null);

/** *1 oktober 2026* and *uiterlijk 1-10-2026*; *vanaf* that day is another matter. */
const sameDays = (one: Filled, other: Filled): boolean => one.to !== null && one.to === other.to && BEGINS.test(one.text) === BEGINS.test(other.text);
const BEGINS = /^(?:vanaf|sinds|met ingang van|per)\b/i;

/** Words alone, without article: *de wethouder Zorg* is *Wethouder Zorg*. */
const keyOf = (text: string): string => tokenize(text, 0).flatMap(({ kind, norm }, index) => (kind === 'punctuation' || (index === 0 && ARTICLES.has(norm)) ? [] : norm)).join(' ');
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 'onze', 'ons']);

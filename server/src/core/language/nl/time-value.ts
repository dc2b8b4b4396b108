import { partsOf } from '../calendar.ts';
import type { TimeExpression } from '../reading.ts';
import { tokenize } from '../token.ts';
import { isPlaceholder } from './owner-placeholder.ts';
import { findTimes } from './time.ts';
import { monthName } from './time-words.ts';

/** The first full date in a `Datum:` line or a front matter value (*Zuiderveld, 11.februari 2026*, *2026-02-11T00:00:00Z*), or null. */
export function parseDate(text: string): string | null {
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?=$|[T\s])/.exec(text)?.[1];
  if (iso !== undefined && partsOf(iso) !== null) return iso;
  return findTimes(tokenize(text, 0), text).find(({ sort, from, to }) => sort === 'date' && from !== null && from === to)?.from ?? null;
}

/** *2026-07-01* → *1 juli 2026*; a text that is no date comes back as it is. */
export function formatDate(iso: string): string {
  const date = partsOf(iso);
  return date === null ? iso : `${String(date.day)} ${monthName(date.month)} ${String(date.year)}`;
}

/** *1 week*, *6 weken* */
export const formatWeeks = (count: number): string => `${String(count)} ${count === 1 ? 'week' : 'weken'}`;

/** What stands in a Planning slot or column. */
export interface PlanningValue {
  /** `other` says something that is no time (*zie bijlage*), or a time that is no planning (*vorig jaar*). */
  readonly state: 'checkable' | 'vague' | 'placeholder' | 'empty' | 'other';
  readonly time: TimeExpression | null;
}

/**
 * Reads the value of a Planning slot; `start` is its offset in the passage. Here a year alone is a planning (*2027*), and so
 * is a period of two years; a longer one is that of the whole plan, and nobody can tell when the act comes.
 */
export function readPlanningValue(text: string, start = 0, documentYear: number | null = null): PlanningValue {
  const tokens = tokenize(text, start);
  if (tokens.every(({ kind }) => kind === 'object')) return { state: tokens.length === 0 ? 'empty' : 'other', time: null };
  if (isPlaceholder(text)) return { state: 'placeholder', time: null };
  const times = findTimes(tokens, text, documentYear, start, true);
  const checkable = times.find((time) => time.checkable || isShort(time));
  if (checkable !== undefined) return { state: 'checkable', time: checkable };
  const vague = times.find(({ sort }) => sort === 'vague') ?? times.find(({ sort, from }) => sort === 'period' && from !== null);
  if (vague !== undefined) return { state: 'vague', time: vague };
  return { state: 'other', time: times[0] ?? null };
}

const isShort = ({ sort, from, to }: TimeExpression): boolean => sort === 'period' && from !== null && to !== null && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < 2;

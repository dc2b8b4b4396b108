import { daysInMonth, isDate, isoDate } from '../calendar.ts';
import type { Token } from '../token.ts';
import { monthNames } from './time-words.ts';

/** A date as one token: *1-7-2026*, *01.07.2026*, *2026-07-01*, *7-jul-26*. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The nearest date that exists, in the same notation; null when this one does. */
  readonly nearest: string | null;
}

const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NAMED = /^(\d{1,2})-(\p{L}{3,9})\.?(?:-(\d{4}|\d{2}))?$/u;

/** Reads a token of digits and separators; null for versions, paragraphs, scores and telephone numbers. */
export function readWrittenDate(norm: string): WrittenDate | null {
  if (norm.length < 5 || 20 < norm.length) return null;
  const dayFirst = DAY_FIRST.exec(norm);
  if (dayFirst !== null) {
    const [, day = '', sign = '', month = '', year = ''] = dayFirst;
    // 2.1.13 is a paragraph, 01.07.26 a date.
    if (sign === '.' && year.length === 2 && (day.length === 1 || month.length === 1)) return null;
    const noMonth = year.length === 4 && 12 < Number(month) && 12 < Number(day) && Number(month) < 32 && Number(day) < 32;
    // 13-13-2026: no month has that number.
    return check(fullYear(year), noMonth ? '12' : month, day, (d, m) => [d.padStart(day.length, '0'), m.padStart(month.length, '0'), year].join(sign), noMonth);
  }
  const yearFirst = YEAR_FIRST.exec(norm);
  if (yearFirst !== null) {
    const [, year = '', sign = '', month = '', day = ''] = yearFirst;
    return check(fullYear(year), month, day, (d, m) => [year, m.padStart(month.length, '0'), d.padStart(day.length, '0')].join(sign));
  }
  return null;
}

/** *7-jul-26* and *7-juli*: a word token to the tokeniser. */
export function readNamedDate(norm: string): WrittenDate | null {
  const named = NAMED.exec(norm);
  if (named === null) return null;
  const [, day = '', name = '', year] = named;
  const month = monthNames.get(name)?.month;
  if (month === undefined) return null;
  return check(year === undefined ? null : fullYear(year), String(month), day, (d) => [d, name, ...(year === undefined ? [] : [year])].join('-'));
}

/** The nearest day that exists in this month, or null when `day` exists or is no day at all. */
export function nearestDay(day: number, month: number, year: number | null): number | null {
  const last = daysInMonth(month, year);
  return last < day && day < 40 ? last : null;
}

/** 1900 to 2099; two digits are of this century. */
export const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

export const isYear = (norm: string): boolean => norm.length === 4 && (norm.startsWith('20') || norm.startsWith('19')) && isDigit(norm, 2) && isDigit(norm, 3);

/** The number a token of digits says, or null: *12*, *3e*. */
export function countOf({ norm, kind }: Token): number | null {
  if (kind !== 'number') return null;
  let end = 0;
  while (end < norm.length && isDigit(norm, end)) end++;
  if (end === 0 || 4 < end) return null;
  const rest = norm.slice(end);
  return rest === '' || rest === 'e' || rest === 'de' || rest === 'ste' ? Number(norm.slice(0, end)) : null;
}

function check(year: number | null, monthText: string, dayText: string, write: (day: string, month: string) => string, mended = false): WrittenDate | null {
  const month = Number(monthText);
  const day = Number(dayText);
  if (year !== null && (year < 1900 || 2099 < year)) return null;
  if (day === 0 || month === 0) return null;
  if (isDate({ year: year ?? 2000, month, day })) return { year, month, day, nearest: mended ? write(dayText, monthText) : null };
  // 07-15-2026: day and month have changed places.
  if (12 < month && month <= 31 && day <= 12 && isDate({ year: year ?? 2000, month: day, day: month })) return { year, month: day, day: month, nearest: write(monthText, dayText) };
  const nearest = month <= 12 ? nearestDay(day, month, year) : null;
  return nearest === null ? null : { year, month, day: nearest, nearest: write(String(nearest), monthText) };
}

const isDigit = (text: string, at: number): boolean => { const code = text.charCodeAt(at); return 48 <= code && code <= 57; };

/** First and last day of a month. */
export const monthDays = (year: number, month: number): readonly [string, string] => [isoDate(year, month, 1), isoDate(year, month, daysInMonth(month, year))];

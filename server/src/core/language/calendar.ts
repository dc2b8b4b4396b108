/**
 * The calendar as plain arithmetic on ISO dates (`yyyy-mm-dd`). Nothing here knows what day it is today, and ISO dates
 * compare as strings: `'2026-02-11' < '2026-03-01'`.
 */

/** A date that need not exist: *31 september*. */
export interface RawDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in month 1 to 12. Without a year February has 29: *29 februari* may exist. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2 && (year === null || isLeapYear(year))) return 29;
  return LENGTHS[month - 1] ?? 31;
}

export const isDate = ({ year, month, day }: RawDate): boolean => 1 <= month && month <= 12 && 1 <= day && day <= daysInMonth(month, year);

export const isoDate = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The parts of an ISO date, or null when the text is none or the day does not exist. */
export function partsOf(iso: string): RawDate | null {
  if (iso.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return null;
  const date = { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) };
  return Number.isInteger(date.year) && Number.isInteger(date.month) && Number.isInteger(date.day) && isDate(date) ? date : null;
}

/** The date `days` later (or earlier); a text that is no date comes back as it is. */
export function addDays(iso: string, days: number): string {
  const date = partsOf(iso);
  return date === null ? iso : fromDayNumber(toDayNumber(date) + days);
}

export const addWeeks = (iso: string, weeks: number): string => addDays(iso, 7 * weeks);

/** The first day of the month that comes `months` later; a text that is no date comes back as it is. */
export function firstOfMonth(iso: string, months: number): string {
  const date = partsOf(iso);
  if (date === null) return iso;
  const count = 12 * date.year + date.month - 1 + months;
  return isoDate(Math.floor(count / 12), count % 12 + 1, 1);
}

/** Weeks in a year by ISO 8601: 52 or 53. */
export function weeksInYear(year: number): number {
  const first = weekday(toDayNumber({ year, month: 1, day: 1 }));
  return first === 4 || (first === 3 && isLeapYear(year)) ? 53 : 52;
}

/** Monday of an ISO week. */
export function startOfWeek(year: number, week: number): string {
  const fourth = toDayNumber({ year, month: 1, day: 4 });
  return fromDayNumber(fourth - weekday(fourth) + 1 + 7 * (week - 1));
}

/** Monday is 1. */
const weekday = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1;

/** Days since 1 January 1970; the year is taken to begin in March, so that the leap day comes last. */
function toDayNumber({ year, month, day }: RawDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (2 < month ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function fromDayNumber(dayNumber: number): string {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

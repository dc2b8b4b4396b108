import { addDays, isoDate, startOfWeek, weeksInYear } from '../calendar.ts';
import type { TimeExpression } from '../reading.ts';
import type { Token } from '../token.ts';
import { fullYear, isYear, monthDays, readNamedDate } from './time-notation.ts';
import { countedAfterNumber, monthNames, relativeWords, type YearlyStretch } from './time-words.ts';

/** A moment without what stands before it: *1 juli 2026*, *eind maart*, *Q3*, *volgend jaar*. */
export interface Moment {
  readonly sort: TimeExpression['sort'];
  /** Index of the token after the last one. */
  readonly end: number;
  readonly year: MomentYear | null;
  /** The days it may fall on, given the year. */
  readonly days: (year: number) => readonly [string, string];
  /** Given the year, the latest day on which it may begin: *vóór de zomer*. */
  readonly begins: ((year: number) => string) | null;
  /** Set when the date does not exist: how the token at `at` should read. */
  readonly nearest: { readonly at: number; readonly write: (written: string) => string } | null;
  /** Only a moment when a preposition or another moment stands beside it: *2026*, *de zomer*. */
  readonly weak: boolean;
  readonly past: boolean;
}

/** A year in full, or so many years after that of the document; null where only the writer knows. */
export type MomentYear = { readonly value: number } | { readonly shift: number | null };

type Tokens = readonly Token[];

/** A moment with the usual answers filled in. */
export const make = (sort: Moment['sort'], end: number, year: MomentYear | null, days: Moment['days'], more: Partial<Pick<Moment, 'begins' | 'nearest' | 'weak' | 'past'>> = {}): Moment => ({ sort, end, year, days, begins: more.begins ?? null, nearest: more.nearest ?? null, weak: more.weak ?? false, past: more.past ?? (year !== null && 'shift' in year && year.shift === -1) });

/** *2026*, *van 2026*, *dit jaar*, *'26* after another word; `end` is `at` when there is none. */
export function readYear(tokens: Tokens, at: number): { readonly year: MomentYear | null; readonly end: number } {
  const next = tokens[at];
  if (next === undefined) return { year: null, end: at };
  const from = next.norm === 'van' || next.norm === 'in' || next.norm === '-' || next.norm === '/' ? at + 1 : at;
  const token = tokens[from];
  if (token === undefined) return { year: null, end: at };
  if (token.kind === 'number' && isYear(token.norm)) return { year: { value: Number(token.norm) }, end: from + 1 };
  if (token.norm === "'" && tokens[from + 1]?.gap === 'none' && /^\d\d$/.test(tokens[from + 1]?.norm ?? '')) return { year: { value: fullYear(tokens[from + 1]?.norm ?? '') }, end: from + 2 };
  const determined = token.norm === 'het' ? from + 1 : from;
  const relative = relativeWords.get(tokens[determined]?.norm ?? '');
  if (relative !== undefined && tokens[determined + 1]?.norm === 'jaar') return { year: { shift: relative.shift }, end: determined + 2 };
  return { year: null, end: at };
}

/** Where the second half of a pair or range begins; `at` itself when no link stands there. */
export function afterLink(tokens: Tokens, at: number): number {
  const norm = tokens[at]?.norm ?? '';
  if (!links.has(norm)) return at;
  return norm === 'tot' && tokens[at + 1]?.norm === 'en' && tokens[at + 2]?.norm === 'met' ? at + 3 : at + 1;
}

const links: ReadonlySet<string> = new Set(['en', 'of', 't/m', 'tot', 'tm', '-', '–', '/']);

/** One day. */
export function dated(day: number, month: number, year: MomentYear | null, end: number, nearest: Moment['nearest']): Moment {
  return make('date', end, year, (y) => [isoDate(y, month, day), isoDate(y, month, day)], { nearest });
}

/** A stretch that comes every year: a season, a recess. */
export function stretched(sort: Moment['sort'], end: number, year: MomentYear | null, stretch: YearlyStretch, weak: boolean): Moment {
  return make(sort, end, year, (y) => [`${String(y)}-${stretch.from}`, `${String(stretch.next === true ? y + 1 : y)}-${stretch.to}`], { begins: (y) => `${String(y)}-${stretch.before}`, weak });
}

/** First and last day. */
export const quarterDays = (year: number, quarter: number): readonly [string, string] => [monthDays(year, 3 * quarter - 2)[0], monthDays(year, 3 * quarter)[1]];

/** First and last day. */
export const yearDays = (y: number): readonly [string, string] => [`${String(y)}-01-01`, `${String(y)}-12-31`];

/** *week 40*, *week 40 van 2026*, *week 40-42*, *weken 3 en 4*. */
export function readWeek(tokens: Tokens, at: number): Moment | null {
  const token = tokens[at + 1];
  const range = token === undefined ? null : /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(token.norm);
  if (token === undefined || range === null) return null;
  const first = Number(range[1]);
  const last = range[2] === undefined ? first : Number(range[2]);
  if (first === 0 || 59 < last || last < first) return null;
  const comma = tokens[at + 2]?.norm === ',' && isYear(tokens[at + 3]?.norm ?? '') ? 1 : 0;
  const { year, end } = readYear(tokens, at + 2 + comma);
  const most = year !== null && 'value' in year ? weeksInYear(year.value) : 53;
  if (most < last) return year === null ? null : make('week', end, year, (y) => weekDays(y, most, most), { nearest: { at: at + 1, write: (written) => written.replace(/\d+$/, String(most)) } });
  return make('week', year === null ? at + 2 : end, year, (y) => weekDays(y, first, last));
}

const weekDays = (year: number, first: number, last: number): readonly [string, string] => [startOfWeek(year, first), addDays(startOfWeek(year, last), 6)];

/** *kwartaal 3 (van 2026)*. */
export function readQuarterNumber(tokens: Tokens, at: number): Moment | null {
  const number = tokens[at + 1]?.norm ?? '';
  return /^[1-4]$/.test(number) ? quarter(tokens, at + 2, Number(number)) : null;
}

function quarter(tokens: Tokens, next: number, number: number): Moment {
  const { year, end } = readYear(tokens, next);
  return make('quarter', end, year, (y) => quarterDays(y, number));
}

/** *jaar 2026*, *schooljaar 2026-2027*. */
export function readNamedYear(tokens: Tokens, at: number): Moment | null {
  const word = tokens[at];
  const token = tokens[at + 1];
  if (word === undefined || token === undefined || token.kind !== 'number') return null;
  const isSchool = word.norm === 'schooljaar';
  if (!isYear(token.norm)) {
    const range = isSchool ? readYears(token.norm, at + 1) : null;
    return range?.sort === 'period' && range.year !== null && 'value' in range.year ? schoolYear(range.end, range.year.value) : null;
  }
  const value = Number(token.norm);
  if (!isSchool) return make('year', at + 2, { value }, yearDays, { weak: word.norm === 'jaar' });
  const second = /^[-/–]$/.test(tokens[at + 2]?.norm ?? '') ? readYear(tokens, at + 3) : null;
  return schoolYear(second?.year ? second.end : at + 2, value);
}

/** From August of its first year to July of the next. */
const schoolYear = (end: number, value: number): Moment =>
  make('year', end, { value }, (y) => [isoDate(y, 8, 1), isoDate(y + 1, 7, 31)], { begins: (y) => isoDate(y, 7, 31) });

/** *Q3*, *Q3-2026*, *2026-Q3*, *7-jul-26*, *juni-juli*, *H1 2026*. */
export function readMixed(tokens: Tokens, at: number, norm: string): Moment | null {
  if (norm.length < 2 || 22 < norm.length) return null;
  const code = norm.charCodeAt(0);
  if (code === 113 || code === 104) {
    const found = /^([qh])([1-4])(?:-(?:[qh])?([1-4]))?(?:[-/](\d{4}))?$/.exec(norm);
    if (found === null) return null;
    const [, letter, first = '', second, digits] = found;
    const { year, end } = digits === undefined ? readYear(tokens, at + 1) : { year: { value: Number(digits) }, end: at + 1 };
    const from = Number(first);
    const to = second === undefined ? from : Number(second);
    if (letter === 'h') return year === null || 2 < to ? null : make('half', end, year, (y) => [quarterDays(y, 2 * from - 1)[0], quarterDays(y, 2 * to)[1]]);
    return make('quarter', end, year, (y) => [quarterDays(y, from)[0], quarterDays(y, to)[1]]);
  }
  if (48 <= code && code <= 57) {
    const year = /^(\d{4})[-/]?q([1-4])$/.exec(norm);
    if (year !== null && isYear(year[1] ?? '')) return make('quarter', at + 1, { value: Number(year[1]) }, (y) => quarterDays(y, Number(year[2])));
    const named = readNamedDate(norm);
    const wrong = named !== null && named.nearest !== null;
    return named === null ? null : dated(named.day, named.month, named.year === null ? null : { value: named.year }, at + 1, wrong ? { at, write: (written) => written.replace(/^\d+/, String(named.day)) } : null);
  }
  const dash = norm.indexOf('-');
  if (dash < 3) return null;
  const from = monthNames.get(norm.slice(0, dash));
  const to = monthNames.get(norm.slice(dash + 1));
  if (from === undefined || to === undefined || to.month < from.month) return null;
  const { year, end } = readYear(tokens, at + 1);
  return year === null && (from.short || to.short) ? null : make('month', end, year, (y) => [monthDays(y, from.month)[0], monthDays(y, to.month)[1]]);
}

/** *2026* alone is a number; also opens *2026 Q3*. */
export function readBareYear(tokens: Tokens, at: number, token: Token): Moment | null {
  const next = tokens[at + 1];
  const value = Number(token.norm);
  if (next?.kind === 'word') {
    const inYear = /^q([1-4])$/.exec(next.norm);
    if (inYear !== null) return make('quarter', at + 2, { value }, (y) => quarterDays(y, Number(inYear[1])));
    if (countedAfterNumber.has(next.norm)) return null;
  }
  return next?.norm === '%' ? null : make('year', at + 1, { value }, yearDays, { weak: true });
}

/** *2026-2029*, *2026/2027*, *2025-26* and the month *2026-07*. */
export function readYears(norm: string, at: number): Moment | null {
  const found = /^(\d{4})[-/](\d{4}|\d{2})$/.exec(norm);
  const first = found?.[1] ?? '';
  const digits = found?.[2] ?? '';
  if (!isYear(first)) return null;
  const from = Number(first);
  const to = digits.length === 2 ? Math.floor(from / 100) * 100 + Number(digits) : Number(digits);
  if (from < to && to - from < 60 && (digits.length === 4 || to === from + 1 || 12 < Number(digits))) return make('period', at + 1, { value: from }, () => [`${String(from)}-01-01`, `${String(to)}-12-31`]);
  const month = Number(digits);
  return digits.length === 2 && 1 <= month && month <= 12 && norm[4] === '-' ? make('month', at + 1, { value: from }, (y) => monthDays(y, month)) : null;
}

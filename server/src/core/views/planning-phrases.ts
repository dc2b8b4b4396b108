import { addDays, firstOfMonth, partsOf } from '../language/calendar.ts';
import { formatDate, formatWeeks } from '../language/nl/time-value.ts';
import { monthName } from '../language/nl/time-words.ts';

/**
 * Moments that an author may want to name, seen from the date of the document itself: the soonest first, none of them past.
 * Nothing depends on the day of today: the same text gets the same offers next year. Without a date there are only terms.
 */
export function planningPhrases(date: string | null, replyWeeks: number): readonly string[] {
  const terms = [`binnen ${formatWeeks(replyWeeks)} na ontvangst van dit advies`];
  return date === null ? terms : [
    ...momentsAfter(date).map((day) => `vóór ${day}`),
    ...quartersAfter(date),
    ...breaksAfter(date).map((pause) => `vóór ${pause}`),
    ...terms,
    `elk kwartaal, voor het eerst in ${monthOf(firstOfMonth(date, 3))}`,
    `bij de begroting ${String(yearOf(date) + 1)}`,
  ];
}

/** What can stand behind *vóór* or *uiterlijk*, whose word is there already. */
export const momentPhrases = (date: string | null): readonly string[] =>
  (date === null ? [] : [...momentsAfter(date), ...monthsAfter(date), ...breaksAfter(date)]);

/** Meetings at which a council can decide; in July and August it does not meet. */
export const decisionPhrases = (date: string | null): readonly string[] =>
  (date === null ? [] : monthsAfter(date).map((month) => `raadsvergadering van ${month}`));

/** A quarter begins too soon to be a promise when it is less than this many days away. */
const SOON = 28;

/** The first days of the next quarters: *1 juli 2026*. */
const momentsAfter = (date: string): readonly string[] => firstsAfter(addDays(date, SOON), 3, 3).map(formatDate);

/** The quarters that end no sooner: *Q3 2026*. */
const quartersAfter = (date: string): readonly string[] => firstsAfter(date, 3, 4).map((first) => `Q${String(Math.ceil((partsOf(first)?.month ?? 1) / 3))} ${String(yearOf(first))}`);

const monthsAfter = (date: string): readonly string[] => firstsAfter(date, 1, 6).filter((first) => !HOLIDAY.has(partsOf(first)?.month ?? 0)).map(monthOf);

const HOLIDAY: ReadonlySet<number> = new Set([7, 8]);

/** *het zomerreces van 2026*, the next one and the next Christmas. */
function breaksAfter(date: string): readonly string[] {
  const year = yearOf(date);
  const next = (monthAndDay: string): string => String(date < `${String(year)}-${monthAndDay}` ? year : year + 1);
  return [`het zomerreces van ${next('06-15')}`, `het kerstreces van ${next('12-01')}`];
}

/** First days of the next stretches of `step` months, which begin in January. */
function firstsAfter(date: string, step: number, count: number): readonly string[] {
  const passed = ((partsOf(date)?.month ?? 1) - 1) % step;
  return Array.from({ length: count }, (_, index) => firstOfMonth(date, step * (index + 1) - passed));
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const monthOf = (date: string): string => `${monthName(partsOf(date)?.month ?? 1)} ${String(yearOf(date))}`;

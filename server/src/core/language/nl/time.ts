import { addDays } from '../calendar.ts';
import { fold } from '../fold.ts';
import { COMING, EACH, EVENT, LATER, MOMENT, PER, PHRASE, RECURRING, TIME, TIMES, UNIT, WITHIN, ZODRA } from '../lexicon-bits.ts';
import type { TimeExpression } from '../reading.ts';
import type { Token } from '../token.ts';
import { readEvent } from './time-event.ts';
import { readMoment } from './time-moment.ts';
import { readPhrase } from './time-phrase.ts';
import { readPrefix, type Before } from './time-prefix.ts';
import { afterLink, type Moment, type MomentYear } from './time-simple.ts';
import { readAnchored, readAsSoonAs, readComing, readEach, readLater, readPer, readRecurring, readTimes, readWithin, type TermTime } from './time-term.ts';
import { comingSuffixes, pastSuffixes } from './time-words.ts';

/**
 * All moments and terms in the tokens of `text`, in order, none overlapping. `from` and `to` are the first and last possible
 * day: *vóór 1 juli 2026* ends on 30 June, *vanaf 2027* has no end. The preposition that makes a deadline belongs to the span,
 * except before a date that does not exist: that span is only what has to be replaced.
 *
 * `documentYear` stands in where the text gives no year; `start` is the offset of `text[0]`, as given to `tokenize`; in a
 * `slot` for the planning a year needs no preposition.
 */
export function findTimes(tokens: readonly Token[], text: string, documentYear: number | null = null, start = 0, slot = false): TimeExpression[] {
  const found: Piece[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const trigger = token.marks & TIME;
    if (trigger === 0 || token.kind !== 'word' && token.kind !== 'number') continue;
    const piece = readPiece(tokens, at, { floor, trigger, documentYear, slot });
    if (piece === null) continue;
    const last = found.at(-1);
    // *jaarlijks vóór 1 april* is one recurrence.
    if (last?.sort === 'recurring' && last.end === piece.first && piece.sort !== 'vague' && piece.impossible === null) found[found.length - 1] = { ...last, end: piece.end };
    else found.push(piece);
    floor = piece.end;
    at = piece.end - 1;
  }
  return found.map((piece) => finish(piece, tokens, text, start));
}

/** The last day that still fits, or null where the text does not say: a term, a recurrence, an event or day without year. */
export const lastDay = (time: TimeExpression): string | null => (time.impossible === null && time.checkable ? time.to : null);

interface Piece extends Omit<TimeExpression, 'start' | 'end' | 'text' | 'impossible'> {
  readonly first: number;
  readonly end: number;
  readonly impossible: Moment['nearest'];
}

interface Entry {
  /** Tokens before it belong to what was found before. */
  readonly floor: number;
  readonly trigger: number;
  readonly documentYear: number | null;
  readonly slot: boolean;
}

function readPiece(tokens: readonly Token[], at: number, entry: Entry): Piece | null {
  const { floor, trigger } = entry;
  if (trigger & PHRASE) {
    const phrase = readPhrase(tokens, at);
    if (phrase !== null) return { first: at, end: phrase.end, sort: phrase.row.sort, from: null, to: null, checkable: phrase.row.checkable, impossible: null };
  }
  const term = trigger & ~(MOMENT | PHRASE | EVENT) ? readTermAt(tokens, at, entry) : null;
  if (term !== null) return { first: term.first, end: term.end, sort: term.sort, from: null, to: null, checkable: term.checkable, impossible: null };
  if (trigger & EVENT) {
    const event = readEvent(tokens, at, floor);
    if (event !== null) return { first: event.first, end: event.end, sort: 'event', ...daysOf(event.moment, event.before ? 'before' : 'at', entry.documentYear), checkable: !event.past, impossible: null };
  }
  return trigger & MOMENT ? readMomentAt(tokens, at, entry) : null;
}

function readTermAt(tokens: readonly Token[], at: number, { floor, trigger }: Entry): TermTime | null {
  return (trigger & WITHIN ? readWithin(tokens, at) : null) ?? (trigger & LATER ? readLater(tokens, at) : null) ?? (trigger & COMING ? readComing(tokens, at, floor) : null) ?? (trigger & UNIT ? readAnchored(tokens, at, floor) : null)
    ?? (trigger & EACH ? readEach(tokens, at) : null) ?? (trigger & PER ? readPer(tokens, at) : null) ?? (trigger & TIMES ? readTimes(tokens, at, floor) : null) ?? (trigger & RECURRING ? readRecurring(tokens, at) : null) ?? (trigger & ZODRA ? readAsSoonAs(tokens, at) : null);
}

/** A moment with its preposition, its second half and *a.s.* or *jl.* */
function readMomentAt(tokens: readonly Token[], at: number, entry: Entry): Piece | null {
  const moment = readMoment(tokens, at);
  if (moment === null) return null;
  if (moment.nearest !== null) return { first: at, end: moment.end, sort: moment.sort, from: null, to: null, checkable: true, impossible: moment.nearest };
  const before = readPrefix(tokens, at, entry.floor);
  const second = readSecond(tokens, moment, before);
  const whole = second ?? moment;
  if (whole.weak && !entry.slot && !excused(tokens, at, whole, before)) return null;
  let { end } = whole;
  let past = whole.past || before.past;
  const suffix = tokens[end]?.norm ?? '';
  if (comingSuffixes.has(suffix)) end++;
  else if (pastSuffixes.has(suffix)) { past = true; end++; }
  const vague = before.loosely;
  const first = before.opens !== null && second === null ? before.firstWithoutOpening : before.first;
  const days = daysOf(whole, whole.sort === 'period' ? 'at' : before.kind, entry.documentYear);
  const bare = whole.sort === 'period' && second === null && !(before.kind === 'at' && isBrief(whole)) || second?.sort === 'period' && moment.sort === 'year' && before.opens !== 'tussen';
  return { first, end, sort: vague ? 'vague' : whole.sort, ...days, checkable: !vague && !past && !bare, impossible: null };
}

/** *in 2026/2027*, unlike *in de periode 2026-2029*. */
const isBrief = ({ days }: Moment): boolean => { const [from, to] = days(0); return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < 2; };

/** A bare year or season counts behind a preposition, alone in brackets at the end, or alone in its cell. */
function excused(tokens: readonly Token[], at: number, { sort, end }: Moment, before: Before): boolean {
  if (before.kind !== null) return sort !== 'year' || before.fitsYear;
  const left = tokens[at - 1];
  const right = tokens[end];
  if (left === undefined && right === undefined) return true;
  if (sort !== 'year' || left?.norm !== '(' || right?.norm !== ')') return false;
  const behind = tokens[end + 1];
  return behind === undefined || behind.norm === '.' || behind.norm === ';' || behind.norm === '|';
}

const closeSorts: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'half', 'season', 'week']);

/** *1 maart tot 1 juni 2026*, *maart/april 2026*, *2026 en 2028*: both halves as one moment, or null. */
function readSecond(tokens: readonly Token[], moment: Moment, before: Before): Moment | null {
  const link = tokens[moment.end]?.norm ?? '';
  let from = afterLink(tokens, moment.end);
  if (from === moment.end || moment.sort === 'period') return null;
  while (from - moment.end < 4 && /^(?:aan|het|de|uiterlijk|in)$/.test(tokens[from]?.norm ?? '')) from++;
  const last = readMoment(tokens, from);
  if (last === null || last.nearest !== null || last.sort === 'period') return null;
  const year = moment.year ?? last.year;
  const days: Moment['days'] = (y) => [moment.days(valueOf(moment.year) ?? y)[0], last.days(valueOf(last.year) ?? y)[1]];
  const pair = link === 'en' || link === 'of' || link === '/';
  const between = pair && link === 'en' && before.opens === 'tussen';
  if (moment.weak !== last.weak && (moment.sort === 'year' || last.sort === 'year')) return null;
  if (pair && !between) {
    if (moment.sort !== last.sort || (!moment.weak && moment.year !== null)) return null;
    return { ...moment, end: last.end, year, days, weak: moment.weak };
  }
  const backwards = moment.sort === 'year' && (valueOf(last.year) ?? 0) <= (valueOf(moment.year) ?? 0);
  if (backwards || moment.sort === 'year' && !moment.weak && closeSorts.has(last.sort)) return null;
  return { ...moment, sort: 'period', end: last.end, year, days, weak: false, begins: null, past: moment.past && last.past };
}

const valueOf = (year: MomentYear | null): number | null => (year !== null && 'value' in year ? year.value : null);

function daysOf(moment: Moment | null, kind: Before['kind'], documentYear: number | null): { readonly from: string | null; readonly to: string | null } {
  if (moment === null) return { from: null, to: null };
  const { year } = moment;
  const value = year === null ? documentYear : 'value' in year ? year.value : documentYear === null || year.shift === null ? null : documentYear + year.shift;
  if (value === null) return { from: null, to: null };
  const [from, to] = moment.days(value);
  switch (kind) {
    case 'before': return { from: null, to: moment.begins?.(value) ?? addDays(from, -1) };
    case 'until': return { from: null, to };
    case 'from': return { from, to: null };
    default: return { from, to };
  }
}

function finish({ first, end, sort, from, to, checkable, impossible }: Piece, tokens: readonly Token[], text: string, start: number): TimeExpression {
  const left = tokens[first]?.start ?? start;
  const right = tokens[end - 1]?.end ?? left;
  const wrong = impossible === null ? undefined : tokens[impossible.at];
  const nearest = impossible === null || wrong === undefined ? null : `${text.slice(left - start, wrong.start - start)}${impossible.write(fold(text.slice(wrong.start - start, wrong.end - start)))}${text.slice(wrong.end - start, right - start)}`;
  return { start: left, end: right, text: fold(text.slice(left - start, right - start)), sort, from, to, checkable, impossible: nearest === null ? null : { nearest: fold(nearest) } };
}

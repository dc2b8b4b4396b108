import { addDays, isoDate } from '../calendar.ts';
import type { Token } from '../token.ts';
import { countOf, isYear, monthDays, nearestDay, readWrittenDate } from './time-notation.ts';
import { afterLink, dated, make, quarterDays, readBareYear, readMixed, readNamedYear, readQuarterNumber, readWeek, readYear, readYears, stretched, yearDays, type Moment } from './time-simple.ts';
import { monthNames, numberedThings, ordinals, partWords, quarterWords, relativeUnits, relativeWords, seasons, titlesBeforeNames } from './time-words.ts';

type Tokens = readonly Token[];

/** The moment that begins at token `at`, or null. `depth` counts the moments around it: *begin* of a *begin* is none. */
export function readMoment(tokens: Tokens, at: number, depth = 0): Moment | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return readNumber(tokens, at, token, depth);
  if (token.kind !== 'word') return null;
  const { norm } = token;
  if (partWords.has(norm)) return depth === 0 ? readPart(tokens, at, norm) : null;
  if (monthNames.has(norm)) return readMonth(tokens, at, token, norm);
  if (seasons.has(norm)) return readSeason(tokens, at, norm);
  if (ordinals.has(norm)) return readOrdinal(tokens, at, norm, depth);
  if (relativeWords.has(norm)) return readRelative(tokens, at, norm);
  if (norm === 'week' || norm === 'wk' || norm === 'weken') return readWeek(tokens, at);
  if (norm === 'kwartaal') return readQuarterNumber(tokens, at);
  if (norm === 'schooljaar' || norm === 'jaar' || norm === 'kalenderjaar') return readNamedYear(tokens, at);
  return readMixed(tokens, at, norm);
}

const names = [...monthNames.keys()].filter((name) => !name.endsWith('.'));
/** Every word that can open a moment; besides these only words with digits do. */
export const opensMoment: ReadonlySet<string> = new Set([
  ...partWords.keys(), ...monthNames.keys(), ...seasons.keys(), ...ordinals.keys(), ...relativeWords.keys(), 'week', 'wk', 'weken', 'kwartaal', 'schooljaar', 'jaar', 'kalenderjaar',
  ...names.flatMap((from) => names.map((to) => `${from}-${to}`)),
]);

function readNumber(tokens: Tokens, at: number, token: Token, depth: number): Moment | null {
  const { norm } = token;
  if (numberedThings.has(tokens[at - 1]?.norm ?? '')) return null;
  const written = readWrittenDate(norm);
  if (written !== null) {
    const { nearest } = written;
    return dated(written.day, written.month, written.year === null ? null : { value: written.year }, at + 1, nearest === null ? null : { at, write: () => nearest });
  }
  if (ordinals.has(norm)) {
    const ordinal = readOrdinal(tokens, at, norm, depth);
    if (ordinal !== null) return ordinal;
  }
  if (isYear(norm)) return readBareYear(tokens, at, token);
  if (norm.length === 9 || norm.length === 7) {
    const years = readYears(norm, at);
    if (years !== null) return years;
  }
  return readDay(tokens, at, token) ?? readDays(tokens, at, token);
}

/** *1 juli 2026*, *1e juli*, *11.februari 2026*, *1-5 mei*. */
function readDay(tokens: Tokens, at: number, token: Token): Moment | null {
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(token.norm);
  const day = range === null ? countOf(token) : Number(range[2]);
  if (day === null || day === 0 || 39 < day) return null;
  const next = tokens[at + 1];
  const named = next?.norm === '.' && next.gap === 'none' ? at + 2 : at + 1;
  const name = tokens[named];
  const month = name === undefined ? undefined : monthNames.get(name.norm)?.month;
  if (name === undefined || month === undefined) return null;
  const { year, end } = readYear(tokens, named + 1);
  const value = year !== null && 'value' in year ? year.value : null;
  const nearest = nearestDay(day, month, value);
  const moment = dated(nearest ?? day, month, year, end, null);
  if (range !== null && nearest === null) return { ...moment, days: (y) => [isoDate(y, month, Number(range[1])), isoDate(y, month, day)] };
  // The digits change, the rest stays as written.
  return nearest === null ? moment : { ...moment, nearest: { at, write: (written) => written.replace(/\d+(?=\D*$)/, String(nearest)) } };
}

/** *12 en 13 mei*, *1 t/m 5 mei*: the month is named once. */
function readDays(tokens: Tokens, at: number, token: Token): Moment | null {
  const first = countOf(token);
  if (first === null || first === 0 || 31 < first) return null;
  const second = afterLink(tokens, at + 1);
  const last = tokens[second];
  if (second === at + 1 || last?.kind !== 'number') return null;
  const moment = readDay(tokens, second, last);
  return moment === null || moment.nearest !== null ? null : { ...moment, days: (y) => { const [, to] = moment.days(y); return [`${to.slice(0, 8)}${String(first).padStart(2, '0')}`, to]; } };
}

function readMonth(tokens: Tokens, at: number, token: Token, norm: string): Moment | null {
  const name = monthNames.get(norm);
  if (name === undefined) return null;
  const { year, end } = readYear(tokens, at + 1);
  if (year === null) {
    const before = tokens[at - 1];
    if (name.short && !token.abbreviation || name.short && token.capital) return null;
    if (token.capital && !token.caps && nameLike(tokens, at)) return null;
    if (before !== undefined && (titlesBeforeNames.has(before.norm) || before.abbreviation && before.capital)) return null;
  }
  return make('month', end, year, (y) => monthDays(y, name.month));
}

/** *De Maart*, *Mei Li*, *Jan de Vries*: a capital where no sentence begins, or before another capital. */
function nameLike(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after?.kind === 'word' && (after.capital || after.norm === 'de' || after.norm === 'van')) return true;
  return before?.kind === 'word' && before.norm !== 'in' && before.norm !== 'eind' && before.norm !== 'medio' && before.norm !== 'begin' && before.norm !== 'uiterlijk' && before.norm !== 'vanaf';
}

function readSeason(tokens: Tokens, at: number, norm: string): Moment | null {
  const stretch = seasons.get(norm);
  if (stretch === undefined) return null;
  const { year, end } = readYear(tokens, at + 1);
  const years = year === null ? readYears(tokens[at + 1]?.norm ?? '', at + 1) : null;
  return years === null ? stretched('season', end, year, stretch, year === null) : stretched('season', years.end, years.year, stretch, false);
}

/** *derde kwartaal (van) 2026*, *eerste en tweede kwartaal*, *tweede helft van 2026*, *eerste halfjaar*, *eerste week van maart*. */
function readOrdinal(tokens: Tokens, at: number, norm: string, depth: number): Moment | null {
  let number = ordinals.get(norm) ?? 0;
  const first = number;
  let next = at + 1;
  const link = tokens[next]?.norm;
  if (link === 'en' || link === 'of' || link === '/') {
    const second = ordinals.get(tokens[next + 1]?.norm ?? '');
    if (second === undefined) return null;
    number = second;
    next += 2;
  }
  const noun = tokens[next]?.norm ?? '';
  if (quarterWords.has(noun)) {
    const { year, end } = readYear(tokens, next + 1);
    return make('quarter', end, year, (y) => [quarterDays(y, first)[0], quarterDays(y, number)[1]]);
  }
  const half = Math.min(2, number);
  const halfDays = (y: number): readonly [string, string] => (half === 1 ? [`${String(y)}-01-01`, `${String(y)}-06-30`] : [`${String(y)}-07-01`, `${String(y)}-12-31`]);
  const split = noun === 'half' && tokens[next + 1]?.norm === 'jaar';
  if (noun === 'halfjaar' || split) {
    const { year, end } = readYear(tokens, next + (split ? 2 : 1));
    return make('half', end, year, halfDays);
  }
  if (1 < depth) return null;
  if (noun !== 'helft' && noun !== 'week' && noun !== 'weken' && noun !== 'maanden') return null;
  const whole = readWhole(tokens, next + 1, depth + 1);
  if (whole === null) return null;
  if (noun !== 'helft') return { ...whole, sort: 'week', begins: null };
  return whole.sort === 'year' ? make('half', whole.end, whole.year, halfDays, { past: whole.past }) : whole;
}

/** What a part is taken of: *(van) (het) 2026*, *van maart*, *dit jaar*, *van de zomer*, *het schooljaar*. */
function readWhole(tokens: Tokens, from: number, depth: number): Moment | null {
  let at = from;
  const van = tokens[at]?.norm === 'van';
  if (van) at++;
  const article = tokens[at]?.norm === 'het' || tokens[at]?.norm === 'de';
  if (article) at++;
  const token = tokens[at];
  if (token === undefined) return null;
  if (article && (token.norm === 'jaar' || token.norm === 'kalenderjaar' || token.norm === 'schooljaar' || token.norm === 'kwartaal' || token.norm === 'maand')) {
    const named = readNamedYear(tokens, at);
    return named ?? make('year', at + 1, { shift: token.norm === 'jaar' ? 0 : null }, yearDays);
  }
  if (token.kind === 'number' && !isYear(token.norm) && !ordinals.has(token.norm)) return null;
  const whole = readMoment(tokens, at, depth);
  return whole === null || whole.sort === 'date' ? null : whole;
}

/** *begin 2026*, *half maart*, *eind van het jaar*, *medio volgend jaar*, *eind Q3*. */
function readPart(tokens: Tokens, at: number, norm: string): Moment | null {
  const part = partWords.get(norm) ?? 'end';
  const whole = readWhole(tokens, at + 1, 1);
  if (whole === null || whole.nearest !== null) return null;
  if (norm === 'half' && whole.sort !== 'month' && whole.sort !== 'year' || norm === 'start' && whole.sort !== 'year' && whole.sort !== 'month') return null;
  const days = (year: number): readonly [string, string] => {
    const [from, to] = whole.days(year);
    if (whole.sort === 'month') return part === 'begin' ? [from, addDays(from, 14)] : part === 'middle' ? [addDays(from, 9), addDays(from, 19)] : [addDays(from, 15), to];
    if (whole.sort !== 'year') return [from, to];
    const y = String(year);
    return part === 'begin' ? [from, `${y}-04-30`] : part === 'middle' ? [`${y}-05-01`, `${y}-08-31`] : [`${y}-09-01`, to];
  };
  return { ...whole, days, begins: null, weak: false };
}

/** *dit jaar*, *volgend kwartaal*, *komende zomer*, *deze maand*. */
function readRelative(tokens: Tokens, at: number, norm: string): Moment | null {
  const relative = relativeWords.get(norm);
  const unit = tokens[at + 1];
  if (relative === undefined || unit === undefined || unit.kind !== 'word') return null;
  const month = monthNames.get(unit.norm);
  if (month !== undefined && !month.short && !unit.capital) return make('month', at + 2, { shift: null }, (y) => monthDays(y, month.month), { past: relative.past });
  const sort = relativeUnits.get(unit.norm);
  if (sort === undefined) return null;
  const season = seasons.get(unit.norm);
  if (season !== undefined) return { ...stretched('season', at + 2, { shift: relative.shift }, season, false), past: relative.past };
  return make(sort, at + 2, { shift: unit.norm === 'jaar' || unit.norm === 'kalenderjaar' ? relative.shift : null }, yearDays, { past: relative.past });
}

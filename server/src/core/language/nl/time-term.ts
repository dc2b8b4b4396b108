import type { TimeExpression } from '../reading.ts';
import type { Token } from '../token.ts';
import { anchorEnd, endsLikeStep } from './time-event.ts';
import { events } from './time-events.ts';
import { readMoment } from './time-moment.ts';
import { countOf } from './time-notation.ts';
import { notRecurringBefore, numberWords, ordinals, quarterWords, recurringUnits, units, weekdays } from './time-words.ts';

type Tokens = readonly Token[];

/** A piece of the text that stands for a time by itself. */
export interface TermTime {
  readonly first: number;
  readonly end: number;
  readonly sort: TimeExpression['sort'];
  readonly checkable: boolean;
}

/** The number at `at` with what may follow it (*vier tot zes*), or null. */
function readCount(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token === undefined || !isCount(token)) return null;
  const link = tokens[at + 1]?.norm;
  const second = tokens[at + 2];
  return (link === 'à' || link === 'a' || link === 'tot' || link === 'of' || link === '-' || link === '–') && second !== undefined && isCount(second) ? at + 3 : at + 1;
}

const isCount = (token: Token): boolean => (token.kind === 'number' ? countOf(token) !== null || /^\d{1,2}-\d{1,2}$/.test(token.norm) : numberWords.has(token.norm));

const beforeUnit: ReadonlySet<string> = new Set(['volle', 'hele', 'gehele', 'extra', 'half', 'kalender']);

/** *zes weken*, *een half jaar*: where it ends. */
function readDuration(tokens: Tokens, at: number): number | null {
  let next = readCount(tokens, at);
  if (next === null) return null;
  if (beforeUnit.has(tokens[next]?.norm ?? '')) next++;
  if (numberWords.has(tokens[next]?.norm ?? '')) next++;
  return units.has(tokens[next]?.norm ?? '') ? next + 1 : null;
}

const withinFillers: ReadonlySet<string> = new Set(['uiterlijk', 'maximaal', 'max.', 'hooguit', 'ongeveer', 'circa', 'ca.', 'nu', 'en', 'de', 'termijn', 'van', 'ten', 'hoogste', 'periode', 'tijd']);

/** *binnen zes weken na ontvangst van dit advies*, *binnen een termijn van twee maanden*, *binnen het jaar*. */
export function readWithin(tokens: Tokens, at: number): TermTime | null {
  let from = at + 1;
  if (tokens[from]?.norm === 'het' && /^(?:jaar|halfjaar|kwartaal)$/.test(tokens[from + 1]?.norm ?? '')) return { first: at, end: from + 2, sort: 'term', checkable: true };
  if (tokens[from]?.norm === 'een' && /^(?:termijn|periode)$/.test(tokens[from + 1]?.norm ?? '')) from += 2;
  while (from - at < 6 && withinFillers.has(tokens[from]?.norm ?? '')) from++;
  const end = readDuration(tokens, from);
  return end === null ? null : { first: at, end: readAnchor(tokens, end, true), sort: 'term', checkable: true };
}

const spread: ReadonlySet<string> = new Set(['verspreid', 'verdeeld', 'gespreid', 'uitgesmeerd', 'gerekend', 'uitgesplitst', 'gemeten', 'uitgezet']);

/** *over drie maanden*, *na een jaar*. */
export function readLater(tokens: Tokens, at: number): TermTime | null {
  if (spread.has(tokens[at - 1]?.norm ?? '')) return null;
  const end = readDuration(tokens, at + 1);
  return end === null || spread.has(tokens[end]?.norm ?? '') || tokens[end]?.norm === 'heen' ? null : { first: at, end, sort: 'term', checkable: true };
}

/** *(in) (de) komende twee jaar*: a term; *de afgelopen twee jaar*: a fact. */
export function readComing(tokens: Tokens, at: number, floor: number): TermTime | null {
  const end = readDuration(tokens, at + 1);
  if (end === null || readCount(tokens, at + 1) === null) return null;
  const past = /^(?:afgelopen|vorige|laatste|voorbije)$/.test(tokens[at]?.norm ?? '');
  let first = at;
  if (floor < first && tokens[first - 1]?.norm === 'de') first--;
  if (floor < first && /^(?:in|binnen|over|gedurende|voor)$/.test(tokens[first - 1]?.norm ?? '')) first--;
  return { first, end, sort: past ? 'period' : 'term', checkable: !past };
}

/** At a unit: *twee weken vóór de raadsvergadering*, *(uiterlijk) één jaar na vaststelling van het plan*. */
export function readAnchored(tokens: Tokens, at: number, floor: number): TermTime | null {
  const link = tokens[at + 1]?.norm ?? '';
  if (!anchorLinks.has(link)) return null;
  let first = at - 1;
  if (floor < first && beforeUnit.has(tokens[first]?.norm ?? '')) first--;
  const token = tokens[first];
  if (first < floor || token === undefined || !isCount(token)) return null;
  const end = readAnchor(tokens, at + 1, false);
  if (end === at + 1) return null;
  while (floor < first && /^(?:uiterlijk|minimaal|maximaal|minstens|ten|minste|circa|ongeveer|steeds)$/.test(tokens[first - 1]?.norm ?? '')) first--;
  return { first, end, sort: 'term', checkable: true };
}

const anchorLinks: ReadonlySet<string> = new Set(['na', 'ná', 'nadat', 'vanaf', 'vóór', 'voor', 'voorafgaand']);

/** What a term counts from; `any` accepts every noun, otherwise it must look like a step, an event or a date. */
function readAnchor(tokens: Tokens, at: number, any: boolean): number {
  const link = tokens[at]?.norm ?? '';
  if (!anchorLinks.has(link)) return at;
  if (link === 'nadat') return clauseEnd(tokens, at + 1);
  let from = at + 1;
  if (link === 'voorafgaand') {
    if (tokens[from]?.norm !== 'aan') return at;
    from++;
  }
  let noun = from;
  while (noun - from < 3 && /^(?:de|het|een|dit|deze|uw|ons|onze|eind|einde|eerstvolgende|definitieve|volgende)$/.test(tokens[noun]?.norm ?? '')) noun++;
  const moment = readMoment(tokens, noun);
  if (moment !== null && (!moment.weak || noun !== from)) return moment.end;
  const norm = tokens[noun]?.norm ?? '';
  if (link === 'voor' && !events.has(norm)) return at;
  if (!any && !events.has(norm) && !endsLikeStep(norm) && !/^(?:afloop|start|sluiting|afsluiting|melding)$/.test(norm)) return at;
  return anchorEnd(tokens, from) ?? at;
}

const CLAUSE = 14;

function clauseEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && at - from < CLAUSE && tokens[at]?.kind !== 'punctuation') at++;
  return at;
}

const settled: ReadonlySet<string> = new Set([
  'vastgesteld', 'vaststelt', 'ondertekend', 'afgerond', 'gereed', 'klaar', 'ingegaan', 'ingaat', 'besloten', 'besluit', 'gepubliceerd', 'opgeleverd', 'ontvangen', 'goedgekeurd', 'verleend', 'werking', 'onherroepelijk', 'aangenomen', 'ingediend', 'geopend',
]);

/** *zodra de raad het plan heeft vastgesteld*: a step that everyone can see. */
export function readAsSoonAs(tokens: Tokens, at: number): TermTime | null {
  const end = clauseEnd(tokens, at + 1);
  for (let word = at + 2; word < end; word++) if (settled.has(tokens[word]?.norm ?? '')) return { first: at, end, sort: 'event', checkable: true };
  return null;
}

/** *elk kwartaal*, *iedere twee weken*, *om het jaar*, *elke eerste maandag van de maand*. */
export function readEach(tokens: Tokens, at: number): TermTime | null {
  let next = at + 1;
  if (tokens[at]?.norm === 'om') {
    const article = tokens[next]?.norm;
    if (article !== 'de' && article !== 'het') return null;
    next++;
    if (readCount(tokens, next) === null && !recurringUnits.has(tokens[next]?.norm ?? '')) return null;
  }
  next = readCount(tokens, next) ?? next;
  if (ordinals.has(tokens[next]?.norm ?? '') && weekdays.has(tokens[next + 1]?.norm ?? '')) next++;
  if (!recurringUnits.has(tokens[next]?.norm ?? '')) return null;
  const ofMonth = tokens[next + 1]?.norm === 'van' && /^(?:de|het|elke?|iedere?)$/.test(tokens[next + 2]?.norm ?? '') && recurringUnits.has(tokens[next + 3]?.norm ?? '');
  return { first: at, end: ofMonth ? next + 4 : next + 1, sort: 'recurring', checkable: true };
}

/** *per kwartaal*; *per jaar* only says how much. */
export function readPer(tokens: Tokens, at: number): TermTime | null {
  const unit = tokens[at + 1]?.norm ?? '';
  const split = unit === 'half' && tokens[at + 2]?.norm === 'jaar';
  if (!quarterWords.has(unit) && unit !== 'halfjaar' && unit !== 'raadsperiode' && unit !== 'collegeperiode' && !split) return null;
  const before = tokens[at - 1];
  if (before !== undefined && (before.kind === 'number' || before.norm === 'euro' || before.norm === '–')) return null;
  return { first: at, end: at + (split ? 3 : 2), sort: 'recurring', checkable: true };
}

/** At *keer*, *maal*, *2x* or *eens*: *twee keer per jaar*, *eens in de vier jaar*. */
export function readTimes(tokens: Tokens, at: number, floor: number): TermTime | null {
  const word = tokens[at]?.norm ?? '';
  let first = at;
  if (word === 'keer' || word === 'maal' || word === 'x') {
    const count = tokens[at - 1];
    if (at - 1 < floor || count === undefined || !isCount(count)) return null;
    first = at - 1;
    if (floor < first - 1 && /^(?:à|a|tot|of|-|–)$/.test(tokens[first - 1]?.norm ?? '') && isCountAt(tokens, first - 2)) first -= 2;
  }
  const link = tokens[at + 1]?.norm ?? '';
  let next = at + 2;
  if (link === 'in' || link === 'om') {
    if (!/^(?:de|het|elke?)$/.test(tokens[next]?.norm ?? '')) return null;
    next++;
  } else if (link !== 'per' && link !== 'elk' && link !== 'elke' && link !== 'ieder' && link !== 'iedere') return null;
  next = readCount(tokens, next) ?? next;
  const unit = tokens[next]?.norm ?? '';
  if (!recurringUnits.has(unit) && !units.has(unit)) return null;
  while (floor < first && /^(?:minimaal|minstens|tenminste|maximaal|steeds)$/.test(tokens[first - 1]?.norm ?? '')) first--;
  return { first, end: next + 1, sort: 'recurring', checkable: true };
}

const isCountAt = (tokens: Tokens, at: number): boolean => { const token = tokens[at]; return token !== undefined && isCount(token); };

/** *jaarlijks*, *een maandelijkse rapportage*; not *jaarlijkse kosten*. */
export function readRecurring(tokens: Tokens, at: number): TermTime | null {
  const next = tokens[at + 1];
  return next !== undefined && notRecurringBefore.has(next.norm) ? null : { first: at, end: at + 1, sort: 'recurring', checkable: true };
}

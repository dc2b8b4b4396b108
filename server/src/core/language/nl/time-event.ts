import type { Token } from '../token.ts';
import { readMoment } from './time-moment.ts';
import { afterLink, stretched, type Moment } from './time-simple.ts';
import { eventModifiers, eventOpeners, eventPrepositions, events, type EventPreposition } from './time-events.ts';
import { isYear } from './time-notation.ts';

type Tokens = readonly Token[];

/** An event with what makes it a moment: *uiterlijk bij de kadernota 2027*, *deze raadsperiode*. */
export interface EventTime {
  readonly first: number;
  readonly end: number;
  /** The date or stretch it names, if it does. */
  readonly moment: Moment | null;
  readonly before: boolean;
  readonly past: boolean;
}

const MODIFIERS = 9;
const pointing: ReadonlySet<string> = new Set(['deze', 'huidige', 'lopende', 'komende', 'aankomende', 'volgende', 'eerstvolgende', 'nieuwe', 'vorige', 'afgelopen']);

/** The event whose noun stands at `at`; nothing before token `floor` belongs to it. */
export function readEvent(tokens: Tokens, at: number, floor: number): EventTime | null {
  const row = events.get(tokens[at]?.norm ?? '');
  if (row === undefined || row.kind === 'spell' && !isThisSpell(tokens, at)) return null;
  const front = readFront(tokens, at, floor);
  const after = readAfter(tokens, at);
  const { preposition } = front;
  const anyMoment = after.moment !== null || after.year;
  if (!accepts(row.kind, preposition, { ...front, dated: after.moment !== null, named: anyMoment, pinned: after.end !== at + 1 || front.at < at - 1 || tokens[front.at]?.norm !== 'bij' })) return null;
  const moment = after.moment ?? (row.stretch === null ? null : stretched('event', after.end, after.yearValue === null ? null : { value: after.yearValue }, row.stretch, false));
  return { first: front.first, end: after.end, moment, before: preposition === 'before' || (preposition === 'loose' && tokens[front.at]?.norm === 'voor'), past: front.past };
}

/** *(in) deze periode*, and not *over deze periode* or *deze periode van onrust*. */
const isThisSpell = (tokens: Tokens, at: number): boolean => tokens[at - 1]?.norm === 'deze' && !notInSpell.has(tokens[at - 2]?.norm ?? '') && tokens[at + 1]?.norm !== 'van' && tokens[at + 1]?.kind !== 'number';
const notInSpell: ReadonlySet<string> = new Set(['voor', 'vóór', 'na', 'ná', 'over', 'van', 'uit', 'op', 'met', 'aan', 'door', 'bij', 'via', 'sinds', 'rond', 'tot', 'vanaf', 'om', 'naar', 'tijdens']);

interface Front {
  /** First token of the expression, and the preposition's index. */
  readonly first: number;
  readonly at: number;
  readonly preposition: EventPreposition | null;
  /** *gelijktijdig met*, *voorafgaand aan*. */
  readonly opened: boolean;
  readonly pointed: boolean;
  readonly indefinite: boolean;
  readonly past: boolean;
}

function readFront(tokens: Tokens, noun: number, floor: number): Front {
  let pointedAt = -1;
  let indefinite = false;
  let past = false;
  for (let at = noun - 1; floor <= at && noun - at <= MODIFIERS; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const { norm } = token;
    if (pointing.has(norm)) { pointedAt = at; past ||= norm === 'vorige' || norm === 'afgelopen'; }
    if (norm === 'een') indefinite = true;
    const isAan = norm === 'aan' && tokens[at - 1]?.norm !== 'voorafgaand' && tokens[at + 1]?.norm !== 'het';
    const preposition = isAan ? undefined : eventPrepositions.get(norm);
    if (preposition !== undefined) {
      let first = at;
      while (floor < first && eventOpeners.has(tokens[first - 1]?.norm ?? '')) first--;
      return { first, at, preposition, opened: first < at, pointed: pointedAt !== -1, indefinite, past };
    }
    if (!eventModifiers.has(norm)) break;
  }
  let first = pointedAt === -1 ? noun : pointedAt;
  if (pointedAt !== -1 && floor < first && /^(?:de|het|nog)$/.test(tokens[first - 1]?.norm ?? '')) first--;
  return { first, at: -1, preposition: null, opened: false, pointed: pointedAt !== -1, indefinite, past };
}

interface Behind {
  readonly end: number;
  readonly moment: Moment | null;
  readonly year: boolean;
  readonly yearValue: number | null;
}

/** *2027*, *van mei 2026*, *in november*, *over 2025*, *van de raad*, *van het plan*. */
function readAfter(tokens: Tokens, at: number): Behind {
  const next = tokens[at + 1];
  const none: Behind = { end: at + 1, moment: null, year: false, yearValue: null };
  if (next === undefined) return none;
  const linked = next.norm === 'van' || next.norm === 'in' || next.norm === 'op' || next.norm === 'over' || next.norm === 'd.d.';
  const from = linked ? at + 2 : at + 1;
  const token = tokens[from];
  if (token === undefined) return none;
  if (token.kind === 'number' && isYear(token.norm)) {
    const second = afterLink(tokens, from + 1);
    const more = second !== from + 1 && tokens[from + 1]?.norm !== 'of' && isYear(tokens[second]?.norm ?? '');
    return { end: more ? second + 1 : from + 1, moment: null, year: true, yearValue: Number(token.norm) };
  }
  if (token.kind === 'number' || linked || token.norm === 'medio' || token.norm === 'begin' || token.norm === 'eind') {
    const moment = readMoment(tokens, from);
    if (moment !== null && !moment.weak && moment.nearest === null) return { end: moment.end, moment: moment.sort === 'period' ? null : moment, year: true, yearValue: null };
  }
  return next.norm === 'van' || next.norm === 'door' ? { ...none, end: nounPhraseEnd(tokens, at + 2) ?? at + 1 } : none;
}

function accepts(kind: string, preposition: EventPreposition | null, front: Front & { readonly dated: boolean; readonly named: boolean; readonly pinned: boolean }): boolean {
  const { opened, pointed, indefinite, dated, named, pinned } = front;
  const strong = preposition === 'before' || preposition === 'strict';
  const loose = preposition === 'loose';
  if (indefinite && !dated) return false;
  switch (kind) {
    case 'document': return strong || loose && (opened || named);
    case 'meeting': return dated || strong || loose && (opened || pointed || named);
    case 'break': return strong || loose || named;
    case 'spell': return pointed;
    case 'tenure': return pointed || preposition === 'tenure' || strong || loose;
    // *bij besluitvorming* is a manner, *bij de vaststelling van het plan* a moment.
    default: return strong && pinned || loose && (opened || dated);
  }
}

const determiners: ReadonlySet<string> = new Set(['de', 'het', 'een', 'dit', 'deze', 'die', 'dat', 'uw', 'ons', 'onze', 'hun', 'zijn', 'haar', 'elke', 'alle']);
const NOUN_ENDING = /(?:ing|tie|st|name|besluit|advies|plan|nota|raad|verzoek|aanvraag|brief|rapport|periode|akkoord|verordening)$/;
const closed: ReadonlySet<string> = new Set(['is', 'wordt', 'worden', 'zijn', 'heeft', 'hebben', 'moet', 'moeten', 'zal', 'zullen', 'kan', 'kunnen', 'te', 'om', 'dat', 'die', 'en', 'of', 'maar', 'in', 'op', 'aan', 'met', 'voor', 'naar', 'bij', 'uit', 'door', 'als', 'er', 'we', 'wij', 'u']);

/** Where a short noun phrase ends (*het besluit*, *definitieve vaststelling*), or null when none begins here. */
function nounPhraseEnd(tokens: Tokens, from: number): number | null {
  let at = from;
  while (determiners.has(tokens[at]?.norm ?? '') && at - from < 2) at++;
  const word = tokens[at];
  if (word === undefined || word.kind !== 'word' || closed.has(word.norm)) return null;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && (word.norm.endsWith('e') && !/(?:tie|name|gie|fte|mte)$/.test(word.norm) && NOUN_ENDING.test(next.norm) || word.capital && next.capital && next.gap !== 'none')) return at + 2;
  return at + 1;
}

/** *na ontvangst van dit advies*: a noun phrase with what belongs to it. */
export function anchorEnd(tokens: Tokens, from: number): number | null {
  const end = nounPhraseEnd(tokens, from);
  if (end === null) return null;
  const link = tokens[end]?.norm;
  return link === 'van' || link === 'door' ? nounPhraseEnd(tokens, end + 1) ?? end : end;
}

export const endsLikeStep = (norm: string): boolean => NOUN_ENDING.test(norm);

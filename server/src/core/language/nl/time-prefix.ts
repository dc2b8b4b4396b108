import type { Token } from '../token.ts';
import { isYear } from './time-notation.ts';
import { prefixWords, weekdays, type Prefix } from './time-words.ts';

/** What stands before a moment and belongs to it. */
export interface Before {
  /** First token; the moment's own where nothing belongs to it. */
  readonly first: number;
  /** The same, should *van* or *tussen* turn out to open no range. */
  readonly firstWithoutOpening: number;
  /** What the preposition makes of the days, or null without one. */
  readonly kind: Exclude<Prefix, 'filler' | 'past'> | null;
  readonly opens: 'van' | 'tussen' | null;
  /** *in 2026*, *vanaf 2026*; not *op 2026*. */
  readonly fitsYear: boolean;
  /** *in de loop van*. */
  readonly loosely: boolean;
  readonly past: boolean;
}

const LONGEST = 7;
const notForYears: ReadonlySet<string> = new Set(['op', 'over', 'bij', 'binnen', 'tijdens', 'van']);
/** Behind another preposition these belong to a verb: *gaat in per 1 juli*, *leg het plan op vóór 1 mei*; *op uiterlijk 1 mei* is one expression. */
const particles: ReadonlySet<string> = new Set(['in', 'op', 'over', 'bij', 'van']);
const pastPrepositions: ReadonlySet<string> = new Set(['sinds', 'sedert']);

/** Walks back over prepositions, articles and weekdays: *uiterlijk op vrijdag*, *met ingang van*, *in de loop van*. */
export function readPrefix(tokens: readonly Token[], moment: number, floor: number): Before {
  let first = moment;
  let kind: Before['kind'] = null;
  let opens: Before['opens'] = null;
  let withoutOpening = moment;
  let fitsYear = true;
  let loosely = false;
  let past = false;
  let nearest = '';
  const norm = (at: number): string => (floor <= at ? tokens[at]?.norm ?? '' : '');
  const year = isYear(norm(moment));
  let at = moment - 1;
  while (floor <= at && moment - at <= LONGEST) {
    const word = norm(at);
    if (word === 'met' && norm(at - 1) === 'en' && norm(at - 2) === 'tot') { at -= 3; first = at + 1; kind ??= 'until'; continue; }
    if (word === 'van') {
      if (norm(at - 1) === 'ingang') { at -= norm(at - 2) === 'met' ? 3 : 2; first = at + 1; kind ??= 'at'; continue; }
      if (norm(at - 1) === 'loop' && norm(at - 2) === 'de' && norm(at - 3) === 'in') { first = at - 3; kind ??= 'at'; loosely = true; break; }
      if (/^(?:periode|datum)$/.test(norm(at - 1))) { at--; continue; }
      if (kind === null) { opens = 'van'; withoutOpening = first; first = at; kind = null; }
      break;
    }
    if (word === 'dan') {
      if (norm(at - 1) !== 'later' && norm(at - 1) !== 'eerder' || norm(at - 2) !== 'niet') break;
      first = at - 2;
      kind ??= norm(at - 1) === 'later' ? 'until' : 'from';
      break;
    }
    if (word === ',' && weekdays.has(norm(at - 1))) { at--; continue; }
    const prefix = prefixWords.get(word);
    if (prefix === undefined || tokens[at]?.kind !== 'word') break;
    if (word === 'tussen') { opens = 'tussen'; withoutOpening = first; }
    if (prefix === 'filler') { if (weekdays.has(word) || (word === 'later' && kind === null)) first = at; }
    else if (prefix === 'past') { past = true; first = at; kind ??= 'at'; }
    else {
      if (nearest !== '' && nearest !== 'uiterlijk' && particles.has(word)) break;
      nearest = word;
      first = at;
      past ||= pastPrepositions.has(word);
      if (kind === null && year && notForYears.has(word)) fitsYear = false;
      // *het budget voor 2026* is for that year, *voor 1 juli* before that day.
      const meant = word === 'voor' && year ? 'at' : prefix;
      kind = kind === null || kind === 'at' ? meant : kind;
      if (meant === 'before' && norm(at - 1) === 'niet') { first = at - 1; kind = 'from'; break; }
    }
    at--;
  }
  return { first, firstWithoutOpening: opens === null ? first : withoutOpening, kind: opens === 'van' ? kind ?? null : kind, opens, fitsYear, loosely, past };
}

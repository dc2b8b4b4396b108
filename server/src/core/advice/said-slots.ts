import { findParties, readOwnerValue } from '../language/nl/owner.ts';
import type { Sentence } from '../language/reading.ts';
import { tokenize } from '../language/token.ts';
import { fold } from '../language/fold.ts';
import type { Span } from '../span.ts';
import type { SlotFact } from './slots.ts';

/**
 * Owner and planning that a sentence gives to what stands before it, rather than to an act of its own: *Eigenaar is de wethouder
 * Wonen*, *De griffier is hiervoor verantwoordelijk*, *De planning is Q3 2027*. `start` is the offset of `text[0]` in the passage.
 */
export function saidSlots(text: string, start: number, sentences: readonly Sentence[], owners: readonly string[]): readonly SlotFact[] {
  if (!MAY_SAY.test(text)) return NONE;
  const before = ({ start: from }: Span): string => fold(text.slice(Math.max(0, from - start - REACH), from - start));
  const after = ({ end }: Span): string => fold(text.slice(end - start, end - start + REACH));
  const found: SlotFact[] = [];
  for (const party of findParties(tokenize(text, start), text, owners, start)) {
    if (!OWNER_BEFORE.test(before(party)) && !OWNER_AFTER.test(after(party))) continue;
    const { state } = readOwnerValue(party.text, party.start, owners);
    found.push({ slot: 'owner', label: null, start: party.start, end: party.end, text: party.text, state: state === 'named' ? 'filled' : 'collective', party, time: null });
  }
  for (const time of sentences.flatMap(({ times }) => times)) {
    if (!time.checkable || !(PLANNING_BEFORE.test(before(time)) || (DONE_AFTER.test(after(time)) && MUST_BEFORE.test(before(time))))) continue;
    found.push({ slot: 'planning', label: null, start: time.start, end: time.end, text: fold(time.text), state: 'filled', party: null, time });
  }
  return found;
}

const NONE: readonly SlotFact[] = [];
/** As many characters are looked at on either side. */
const REACH = 100;

const OWNER = String.raw`(?:(?:bestuurlijk|ambtelijk)e? )?(?:(?:probleem)?eigenaar|trekker|actiehouder|portefeuillehouder|uitvoerder|aanspreekpunt|(?:eind|eerst|hoofd)?verantwoordelijke?)(?![\p{L}])`;
const PLANNING = String.raw`(?:planning|termijn|deadline|einddatum|streefdatum)`;
const DONE = String.raw`(?:klaar|af|gereed|afgerond|voltooid|gerealiseerd)(?![\p{L}])`;
/** *hiervoor*, *van dit advies*, *voor de uitvoering* */
const OF_WHAT = String.raw`(?: (?:hier|daar|er)(?:van|voor|bij)| (?:van|voor) (?:dit|deze|het|de) [\p{L} ]{2,30}?)?`;

/** Most texts hold none of these; one search, without the flag `u`, takes next to no time. */
const MAY_SAY = /eigenaar|verantwoordelijk|trekker|actiehouder|portefeuillehouder|uitvoerder|aanspreekpunt|taak (?:van|voor)|(?:gebeurt|uitgevoerd) (?:door|onder)|planning|termijn|deadline|einddatum|streefdatum|klaar|\baf\b|gereed|afgerond|voltooid|gerealiseerd/i;
const OWNER_BEFORE = new RegExp([
  String.raw`(?<![\p{L}])${OWNER}${OF_WHAT} (?:is|zijn|wordt|worden|blijft)`,
  String.raw`verantwoordelijkheid${OF_WHAT} (?:ligt|berust|hoort)(?: [\p{L}]+){0,3}? bij`,
  String.raw`\b(?:dit|dat|het) is (?:\p{L}+ ){0,2}een (?:\p{L}+ )?taak (?:van|voor)`,
  String.raw`\b(?:dit|dat) (?:gebeurt|wordt uitgevoerd)(?: onder leiding van| door)`,
].map((words) => `(?:${words})$`).join('|'), 'iu');
/** *… is hiervoor verantwoordelijk*, *… als trekker* */
const OWNER_AFTER = new RegExp(String.raw`^(?:(?:is|zijn|wordt|worden|blijft|blijven)(?: (?!niet|geen|nooit)[\p{L}]+){0,4}?|als) ${OWNER}`, 'iu');
const PLANNING_BEFORE = new RegExp(String.raw`(?:(?<![\p{L}])${PLANNING}${OF_WHAT} is|\b(?:dit|dat) is ${DONE}):?$`, 'iu');
const MUST_BEFORE = /\b(?:dit|dat|alles|het geheel) (?:is|moet|kan|hoort|dient)(?: \p{L}+)?$/iu;
const DONE_AFTER = new RegExp(`^${DONE}`, 'iu');

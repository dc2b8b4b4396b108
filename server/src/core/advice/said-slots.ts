import { findParties, readOwnerValue } from '../language/nl/owner.ts';
import type { Sentence } from '../language/reading.ts';
import { tokenize } from '../language/token.ts';
import { fold } from '../language/fold.ts';
import type { SlotFact } from './slots.ts';

/**
 * Owner and planning that a sentence gives to what stands before it, rather than to an act of its own: *Eigenaar is de wethouder
 * Wonen*, *De griffier is hiervoor verantwoordelijk*, *De planning is Q3 2027*. `start` is the offset of `text[0]` in the passage.
 */
export function saidSlots(text: string, start: number, sentences: readonly Sentence[], owners: readonly string[]): readonly SlotFact[] {
  if (!MAY_SAY.test(text)) return NONE;
  const around = (from: number, to: number): readonly [before: string, after: string] =>
    [fold(text.slice(Math.max(0, from - start - REACH), from - start)), fold(text.slice(to - start, to - start + REACH))];
  const found: SlotFact[] = [];
  for (const party of findParties(tokenize(text, start), text, owners, start)) {
    const [before, after] = around(party.start, party.end);
    if (!OWNER_BEFORE.test(before) && !OWNER_AFTER.test(after)) continue;
    const { state } = readOwnerValue(party.text, party.start, owners);
    found.push({ slot: 'owner', label: null, start: party.start, end: party.end, text: party.text, state: state === 'named' ? 'filled' : 'collective', party, time: null });
  }
  for (const time of sentences.flatMap(({ times }) => times)) {
    const [before, after] = around(time.start, time.end);
    if (!time.checkable || (!PLANNING_BEFORE.test(before) && !(DONE_AFTER.test(after) && MUST_BEFORE.test(before)))) continue;
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

const MAY_SAY = new RegExp(String.raw`\b(?:${OWNER}|verantwoordelijkheid|taak|gebeurt|uitgevoerd|${PLANNING}|${DONE})`, 'iu');
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

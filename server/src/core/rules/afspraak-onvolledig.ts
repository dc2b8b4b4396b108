import { completeFix } from '../advice/complete.ts';
import { SLOT_NAMES, SLOTS } from '../advice/label-words.ts';
import type { Recommendation, SlotAt } from '../advice/model.ts';
import type { Fix, Slot } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { defineRule } from '../rule.ts';
import type { Found, RuleContext } from '../rule.ts';

/** One finding an advice: what is missing stands together (DOMAIN §4.2). A placeholder is a finding of its own, where it stands. */
export const afspraakOnvolledig = defineRule({
  id: 'afspraak-onvolledig',
  unit: 'document',
  kinds: ['advies'],
  severity: 'warning',
  title: { nl: 'Advies zonder eigenaar of planning', en: 'Advice without owner or deadline' },
  *check(model, context) {
    for (const recommendation of model.recommendations) yield* incomplete(recommendation, context);
    for (const slot of model.slotValues) if (slot.state === 'placeholder') yield placeholder(slot);
  },
});

function* incomplete(recommendation: Recommendation, context: RuleContext): Iterable<Found> {
  const { slots, cells } = recommendation;
  const required = context.settings.requiredSlots.filter((slot) => isMissing(slots[slot]));
  const absent = SLOTS.filter((slot) => isMissing(slots[slot]));
  const rest = absent.filter((slot) => !required.includes(slot));
  if (required.length === 0) {
    if (rest.length === 0 || recommendation.inTable) return;
    yield { ...recommendation.anchor, severity: 'hint', missing: rest, message: COULD_BE_CLEARER, fixes: fixes(recommendation, rest, absent, context) };
    return;
  }
  // An empty cell in a column that the author made is missing too, even where the slot is not required.
  const emptyCells = rest.filter((slot) => cells[slot] !== undefined);
  yield { ...recommendation.anchor, missing: [...required, ...emptyCells], message: whatIsMissing(required), fixes: fixes(recommendation, required, absent, context) };
}

/** A vague, collective or placeholder value is reported where it stands. */
const isMissing = (slot: SlotAt | null): boolean => slot === null || slot.state === 'empty' || (slot.source === 'sentence' && (slot.state === 'vague' || slot.state === 'collective'));

const COULD_BE_CLEARER: Translated = {
  nl: 'Waaraan zien inwoners straks het resultaat, wie besluit wanneer, en hoe toetst u het met hen?',
  en: 'How will residents see the result, who decides when, and how will you test it with them?',
};

function whatIsMissing(slots: readonly Slot[]): Translated {
  const nl = slots.map((slot) => `geen ${SLOT_NAMES[slot].nl}`);
  const en = slots.map((slot) => `no ${SLOT_NAMES[slot].en}`);
  const ask = slots.length === 1 ? QUESTIONS[slots[0] ?? 'owner'] : { nl: 'Wie doet dit, en vóór wanneer?', en: 'Who does this, and by when?' };
  return { nl: `Dit advies heeft nog ${listing(nl, 'en')}. ${ask.nl}`, en: `This advice has ${listing(en, 'and')} yet. ${ask.en}` };
}

const QUESTIONS: Readonly<Record<Slot, Translated>> = {
  owner: { nl: 'Wie voert het uit? Noem een persoon, functie of afdeling.', en: 'Who carries it out? Name a person, a role or a department.' },
  planning: { nl: 'Vóór wanneer moet het klaar zijn? Noem een datum, kwartaal of raadsvergadering.', en: 'By when must it be done? Name a date, quarter or council meeting.' },
  result: { nl: 'Waaraan zien inwoners straks het resultaat?', en: 'How will residents see the result?' },
  decision: { nl: 'Wie besluit hierover, en wanneer?', en: 'Who decides on this, and when?' },
  test: { nl: 'Hoe toetst u dit met inwoners?', en: 'How will you test this with residents?' },
};

function fixes(recommendation: Recommendation, needed: readonly Slot[], absent: readonly Slot[], context: RuleContext): Fix[] {
  const names = (slots: readonly Slot[], key: 'nl' | 'en', and: string): string => listing(slots.map((slot) => SLOT_NAMES[slot][key]), and);
  const add = completeFix(recommendation, needed, context.say({ nl: `Voeg ${names(needed, 'nl', 'en')} toe`, en: `Add ${names(needed, 'en', 'and')}` }), context);
  const all = needed.length < absent.length ? completeFix(recommendation, absent, context.say({ nl: 'Maak deze afspraak compleet', en: 'Complete this commitment' }), context) : null;
  return [add, all].filter((fix) => fix !== null);
}

function placeholder(slot: SlotAt): Found {
  const { nl } = QUESTIONS[slot.slot];
  return { start: slot.start, end: slot.end, missing: [slot.slot], message: { nl: `Hier moet nog een ${SLOT_NAMES[slot.slot].nl} komen. ${nl}`, en: `The ${SLOT_NAMES[slot.slot].en} still has to be filled in. ${QUESTIONS[slot.slot].en}` } };
}

const listing = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

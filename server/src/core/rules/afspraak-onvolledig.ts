import { completeFix } from '../advice/complete.ts';
import type { AddedLines } from '../advice/complete.ts';
import { SLOT_NAMES } from '../advice/label-words.ts';
import type { Recommendation, SlotAt } from '../advice/model.ts';
import { SLOTS, type Fix, type Language, type Slot } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { listing } from '../listing.ts';
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
    const lacks: Lacks = new Map();
    for (const recommendation of model.recommendations) {
      const found = incomplete(recommendation, context, lacks);
      if (found) yield found;
    }
    for (const slot of model.slotValues) if (slot.state === 'placeholder') yield placeholder(slot);
  },
});

function incomplete(recommendation: Recommendation, context: RuleContext, lacks: Lacks): Found | null {
  const { anchor: { start, end }, slots, cells, inTable } = recommendation;
  const absent = SLOTS.filter((slot) => isMissing(slots[slot]));
  if (absent.length === 0) return null;
  const lack = lackOf(absent, wideOwner(slots.owner), context, lacks);
  if (lack.required.length === 0 && inTable) return null;
  // An empty cell in a column that the author made is missing too, even where the slot is not required.
  const emptyCells = lack.required.length === 0 ? lack.rest : inTable ? lack.rest.filter((slot) => cells[slot] !== undefined) : [];
  return {
    start, end, message: lack.message,
    ...(lack.required.length === 0 ? { severity: 'hint' } : {}),
    missing: emptyCells.length === 0 ? lack.required : [...lack.required, ...emptyCells],
    fixes: fixes(recommendation, lack, context),
  };
}

/** What advices that lack the same slots have in common: the words are made once. */
interface Lack {
  readonly absent: readonly Slot[];
  readonly required: readonly Slot[];
  readonly rest: readonly Slot[];
  readonly message: Translated;
  readonly add: string;
  readonly lines: AddedLines;
}

type Lacks = Map<string, Lack>;

/** *De gemeente*, *partners*: somebody is named, but nobody to call. */
const wideOwner = (owner: SlotAt | null): string | null => (owner?.state === 'collective' && !/^(?:u|we|wij|ik)$/i.test(owner.text) ? owner.text : null);

function lackOf(absent: readonly Slot[], wide: string | null, { settings, say }: RuleContext, lacks: Lacks): Lack {
  const key = `${absent.join()} ${wide ?? ''}`;
  const known = lacks.get(key);
  if (known) return known;
  const required = settings.requiredSlots.filter((slot) => absent.includes(slot));
  const rest = absent.filter((slot) => !required.includes(slot));
  const names = (language: Language, and: string): string => listing((required.length === 0 ? rest : required).map((slot) => SLOT_NAMES[slot][language]), and);
  const lack: Lack = {
    absent, required, rest,
    message: required.length === 0 ? COULD_BE_CLEARER : wide !== null && required.includes('owner') && required.every((slot) => slot === 'owner' || slot === 'planning') ? whoInIt(wide, required) : whatIsMissing(required),
    add: say({ nl: `Voeg ${names('nl', 'en')} toe`, en: `Add ${names('en', 'and')}` }),
    lines: new Map(),
  };
  lacks.set(key, lack);
  return lack;
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
  const ask = slots.includes('owner') && slots.includes('planning') ? { nl: 'Wie doet dit, en vóór wanneer?', en: 'Who does this, and by when?' } : QUESTIONS[slots[0] ?? 'owner'];
  return { nl: `Dit advies heeft nog ${listing(nl, 'en')}. ${ask.nl}`, en: `This advice has ${listing(en, 'and')} yet. ${ask.en}` };
}

/** The advice names an owner, one that is too wide: that is asked for, and not said to be missing. */
function whoInIt(wide: string, slots: readonly Slot[]): Translated {
  const named = `‘${wide.charAt(0).toUpperCase()}${wide.slice(1)}’`;
  return slots.includes('planning')
    ? { nl: `${named} is nog ruim. Wie daar doet dit, en vóór wanneer?`, en: `${named} is still broad. Who there does this, and by when?` }
    : { nl: `${named} is nog ruim. ${QUESTIONS.owner.nl}`, en: `${named} is still broad. ${QUESTIONS.owner.en}` };
}

const QUESTIONS: Readonly<Record<Slot, Translated>> = {
  owner: { nl: 'Wie voert het uit? Noem een persoon, functie of afdeling.', en: 'Who carries it out? Name a person, a role or a department.' },
  planning: { nl: 'Vóór wanneer moet het klaar zijn? Noem een datum, kwartaal of raadsvergadering.', en: 'By when must it be done? Name a date, quarter or council meeting.' },
  result: { nl: 'Waaraan zien inwoners straks het resultaat?', en: 'How will residents see the result?' },
  decision: { nl: 'Wie besluit hierover, en wanneer?', en: 'Who decides on this, and when?' },
  test: { nl: 'Hoe toetst u dit met inwoners?', en: 'How will you test this with residents?' },
};

function fixes(recommendation: Recommendation, { absent, required, rest, add, lines }: Lack, context: RuleContext): Fix[] {
  const needed = required.length === 0 ? rest : required;
  const some = completeFix(recommendation, needed, add, context, lines);
  const all = needed.length < absent.length ? completeFix(recommendation, absent, context.say(COMPLETE), context, lines) : null;
  return [some, all].filter((fix) => fix !== null);
}

const COMPLETE: Translated = { nl: 'Maak deze afspraak compleet', en: 'Complete this commitment' };

function placeholder(slot: SlotAt): Found {
  const { nl } = QUESTIONS[slot.slot];
  const place = { start: slot.start, end: slot.end, missing: [slot.slot] };
  // In a sentence it may be any date or anybody: the day of the meeting, who reports progress.
  if (slot.source === 'sentence') return { ...place, message: slot.slot === 'owner' ? { nl: `Hier staat nog ${slot.text}. Wie is dat?`, en: `${slot.text} still stands here. Who is that?` } : { nl: `Hier staat nog ${slot.text}. Wat hoort hier?`, en: `${slot.text} still stands here. What belongs here?` } };
  return { ...place, message: { nl: `Hier moet nog een ${SLOT_NAMES[slot.slot].nl} komen. ${nl}`, en: `The ${SLOT_NAMES[slot.slot].en} still has to be filled in. ${QUESTIONS[slot.slot].en}` } };
}

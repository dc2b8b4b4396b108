import { SLOT_NAMES } from '../../advice/label-words.ts';
import type { Model, Slots } from '../../advice/model.ts';
import { SLOTS, type Language, type Slot } from '../../finding.ts';
import type { Translated } from '../../language/reading.ts';
import type { Span } from '../../span.ts';
import type { Offer } from './offer.ts';

/** The slots that an advice, assignment or answer right above the line does not have yet: *- \*\*Eigenaar:\*\**. */
export function slotOffers(model: Model, text: string, line: number, stars: string, language: Language): readonly Offer[] {
  // Outside an advice a list is a list, unless its bold print says otherwise.
  const above = model.kind === 'advies' || stars !== '' ? holderAbove(model, text, line) : null;
  if (!above) return [];
  return SLOTS.filter((slot) => isOpen(above.slots, slot, line)).map((slot) => ({
    sort: 'slot', label: SLOT_NAMES[slot].label, detail: QUESTIONS[slot][language],
    text: `**${SLOT_NAMES[slot].label}:** `, filter: `${stars}${SLOT_NAMES[slot].label}`, continues: true,
  }));
}

/** Not given yet in a list or table; what a sentence says may be said again as a slot. */
function isOpen(slots: Slots, slot: Slot, line: number): boolean {
  const given = slots[slot];
  return !given || given.state === 'empty' || given.source === 'sentence' || given.source === 'reach' || line <= given.start && given.text === '';
}

type Holder = Span & { readonly slots: Slots };

/** The obligation that a list item on this line would belong to: nothing but its own list stands between the two. */
function holderAbove({ kind, recommendations, assignments, answers }: Model, text: string, line: number): Holder | null {
  const holders: readonly Holder[] = kind === 'advies' ? recommendations : kind === 'plan' ? assignments.map((each) => ({ ...each, end: each.bodyEnd })) : answers;
  const last = holders.findLast(({ start }) => start < line);
  if (!last) return null;
  const end = Math.max(last.end, ...Object.values(last.slots).map((slot) => slot?.end ?? 0));
  return line <= end || /^[\s*_.'"’”]*$/.test(text.slice(end, line)) ? last : null;
}

const QUESTIONS: Readonly<Record<Slot, Translated>> = {
  owner: { nl: 'wie doet het?', en: 'who does it?' },
  planning: { nl: 'wanneer is het klaar?', en: 'by when?' },
  result: { nl: 'wat merken inwoners?', en: 'what will residents see?' },
  decision: { nl: 'wie beslist wanneer?', en: 'who decides when?' },
  test: { nl: 'hoe wordt het met inwoners getoetst?', en: 'how is it tested with residents?' },
};

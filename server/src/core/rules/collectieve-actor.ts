import { defineRule } from '../rule.ts';
import type { Found, RuleContext } from '../rule.ts';
import type { Fix } from '../finding.ts';
import type { SlotAt } from '../advice/model.ts';

/** DOMAIN §2.2 V9: an owner is one party that can be addressed. */
export const collectieveActor = defineRule({
  id: 'collectieve-actor',
  unit: 'document',
  kinds: ['advies', 'plan', 'reactie'],
  severity: 'information',
  title: { nl: 'Eigenaar die niet aan te spreken is', en: 'Owner that nobody can address' },
  *check(model, context) {
    const seen = new Set<number>();
    for (const slot of model.slotValues) if (slot.slot === 'owner' && slot.state === 'collective') yield once(seen, slot, context);
    for (const { slots: { owner }, voice, recommendation } of model.commitments) {
      // An advice asks for its owner already.
      if (voice === 'own' && !recommendation && owner?.source === 'sentence' && owner.party?.sort === 'collective' && !seen.has(owner.start)) yield once(seen, owner, context);
    }
  },
});

function once(seen: Set<number>, { start, end, text }: SlotAt, { owners, say }: RuleContext): Found {
  seen.add(start);
  return {
    start, end,
    message: { nl: `Niemand kan ‘${text}’ hierop aanspreken. Wie is hiervoor verantwoordelijk?`, en: `Nobody can call ‘${text}’ to account for this. Who is responsible for this?` },
    fixes: owners.slice(0, 3).map((owner): Fix => ({ title: say({ nl: `Noem ${owner}`, en: `Name ${owner}` }), safe: false, edits: [{ start, end, text: owner }] })),
  };
}

import { move } from '../span.ts';
import { defineRule } from '../rule.ts';

/** A passive alone is no finding; one that hides the owner of a vague commitment is (DOMAIN §8). */
export const lijdendZonderDader = defineRule({
  id: 'lijdend-zonder-dader',
  unit: 'commitment',
  kinds: ['advies', 'plan', 'reactie'],
  severity: 'hint',
  title: { nl: 'Lijdende vorm die de eigenaar verbergt', en: 'Passive that hides the owner' },
  *check({ act, base, voice, slots, recommendation }) {
    if (voice !== 'own' || !act?.agentless || slots.owner) return;
    if (recommendation) return; // the advice asks for its owner already
    if (!act.vague.some(({ weight }) => weight === 'main')) return;
    yield {
      ...move(act.agentless, base),
      message: { nl: 'Hier staat niet wie het doet. Wie is dat?', en: 'This does not say who does it. Who is that?' },
    };
  },
});

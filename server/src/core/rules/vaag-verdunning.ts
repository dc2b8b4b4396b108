import { vagueReasons } from '../advice/vague.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const vaagVerdunning = defineRule({
  id: 'vaag-verdunning',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Werkwoord dat een afspraak verdunt', en: 'Verb that dilutes a commitment' },
  check: (commitment, context) => vagueReasons('vaag-verdunning', commitment, context),
});

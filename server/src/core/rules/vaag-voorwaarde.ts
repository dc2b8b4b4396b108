import { vagueReasons } from '../advice/vague.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const vaagVoorwaarde = defineRule({
  id: 'vaag-voorwaarde',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Voorwaarde die alles openlaat', en: 'Condition that leaves everything open' },
  check: (commitment, context) => vagueReasons('vaag-voorwaarde', commitment, context),
});

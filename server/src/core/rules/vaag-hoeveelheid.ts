import { vagueReasons } from '../advice/vague.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const vaagHoeveelheid = defineRule({
  id: 'vaag-hoeveelheid',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Hoeveelheid zonder getal', en: 'Quantity without a number' },
  check: (commitment, context) => vagueReasons('vaag-hoeveelheid', commitment, context),
});

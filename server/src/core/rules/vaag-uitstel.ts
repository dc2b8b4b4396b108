import { vagueReasons } from '../advice/vague.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const vaagUitstel = defineRule({
  id: 'vaag-uitstel',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Uitstel naar later', en: 'Put off until later' },
  check: (commitment, context) => vagueReasons('vaag-uitstel', commitment, context),
});

import { vagueReasons } from '../advice/vague.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const vaagInspanning = defineRule({
  id: 'vaag-inspanning',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Inspanning in plaats van resultaat', en: 'Effort instead of result' },
  check: (commitment, context) => vagueReasons('vaag-inspanning', commitment, context),
});

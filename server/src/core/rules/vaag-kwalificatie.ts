import { vagueReasons } from '../advice/vague.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const vaagKwalificatie = defineRule({
  id: 'vaag-kwalificatie',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Oordeel dat niemand kan meten', en: 'Judgement that nobody can measure' },
  check: (commitment, context) => vagueReasons('vaag-kwalificatie', commitment, context),
});

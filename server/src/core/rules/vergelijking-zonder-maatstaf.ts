import { vagueReasons } from '../advice/vague.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const vergelijkingZonderMaatstaf = defineRule({
  id: 'vergelijking-zonder-maatstaf',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Vergelijking zonder maatstaf', en: 'Comparison without a measure' },
  check: (commitment, context) => vagueReasons('vergelijking-zonder-maatstaf', commitment, context),
});

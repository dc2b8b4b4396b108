import { vagueReasons } from '../advice/vague.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const slagOmDeArm = defineRule({
  id: 'slag-om-de-arm',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Advies met een slag om de arm', en: 'Hedged advice' },
  check: (commitment, context) => vagueReasons('slag-om-de-arm', commitment, context),
});

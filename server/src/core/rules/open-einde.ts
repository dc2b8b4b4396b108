import { ALL_KINDS, defineRule } from '../rule.ts';

export const openEinde = defineRule({
  id: 'open-einde',
  unit: 'document',
  kinds: ALL_KINDS,
  severity: 'hint',
  title: { nl: 'Opsomming met een open einde', en: 'List with an open end' },
  *check({ openEnds }, { text }) {
    for (const { start, end } of openEnds) {
      const words = `‘${text.charAt(start).toUpperCase()}${text.slice(start + 1, end)}’`;
      yield { start, end, message: { nl: `${words} laat open wat er nog meer bij hoort. Wat hoort er precies bij?`, en: `${words} leaves open what else belongs here. What exactly does?` } };
    }
  },
});

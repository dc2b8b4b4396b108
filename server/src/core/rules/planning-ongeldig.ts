import { ALL_KINDS, defineRule } from '../rule.ts';

export const planningOngeldig = defineRule({
  id: 'planning-ongeldig',
  unit: 'document',
  kinds: ALL_KINDS,
  severity: 'warning',
  title: { nl: 'Datum die niet bestaat', en: 'Date that does not exist' },
  *check({ times }, { text, say }) {
    for (const { start, end, time, voice } of times) {
      if (!time.impossible || voice === 'plan') continue;
      const { nearest } = time.impossible;
      yield {
        start, end,
        message: { nl: `‘${text.slice(start, end)}’ staat niet op de kalender. Bedoelt u ${nearest}?`, en: `‘${text.slice(start, end)}’ is not on the calendar. Do you mean ${nearest}?` },
        fixes: [{ title: say({ nl: `Verander in ${nearest}`, en: `Change to ${nearest}` }), safe: false, edits: [{ start, end, text: nearest }] }],
      };
    }
  },
});

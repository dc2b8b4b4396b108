import { ALL_KINDS, defineRule } from '../rule.ts';

/** *11.februari 2026*: a full stop instead of a space. */
const MISTYPED = /^(.*\d)\.[ \u00AD]?(?=[a-z])/i;

export const planningOngeldig = defineRule({
  id: 'planning-ongeldig',
  unit: 'document',
  kinds: ALL_KINDS,
  severity: 'warning',
  title: { nl: 'Datum die niet klopt', en: 'Date that cannot be right' },
  *check({ times }, { text, say }) {
    for (const { start, end, time, voice } of times) {
      if (voice === 'plan') continue;
      const words = text.slice(start, end);
      if (time.impossible) {
        const { nearest } = time.impossible;
        yield {
          start, end,
          message: { nl: `‘${words}’ staat niet op de kalender. Bedoelt u ${nearest}?`, en: `‘${words}’ is not on the calendar. Do you mean ${nearest}?` },
          fixes: [{ title: say({ nl: `Verander in ${nearest}`, en: `Change to ${nearest}` }), safe: false, edits: [{ start, end, text: nearest }] }],
        };
      } else if (time.sort === 'date' && MISTYPED.test(words)) {
        const meant = words.replace(MISTYPED, '$1 ');
        yield {
          start, end, severity: 'hint',
          message: { nl: `In ‘${words}’ staat een punt te veel. Bedoelt u ${meant}?`, en: `‘${words}’ has a full stop too many. Do you mean ${meant}?` },
          fixes: [{ title: say({ nl: `Schrijf ${meant}`, en: `Write ${meant}` }), safe: true, edits: [{ start, end, text: meant }] }],
        };
      }
    }
  },
});

import { listing } from '../listing.ts';
import { defineRule } from '../rule.ts';

const PARTS = {
  subject: { nl: 'het onderwerp', en: 'the subject' },
  date: { nl: 'de datum', en: 'the date' },
  author: { nl: 'de afzender', en: 'the sender' },
  addressee: { nl: 'voor wie het is', en: 'whom it is for' },
  type: { nl: 'of het een gevraagd of ongevraagd advies is', en: 'whether the advice was requested' },
} as const;

export const kopOnvolledig = defineRule({
  id: 'kop-onvolledig',
  unit: 'document',
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Kop waarin gegevens ontbreken', en: 'Head that lacks information' },
  wholeDocument: true,
  *check({ cues, date, firstLine }) {
    if (!firstLine) return;
    const has = { type: cues.type, subject: cues.subject, date: date ?? cues.date, author: cues.author ?? cues.council, addressee: cues.addressee };
    const missing = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => !has[part]);
    if (missing.length === 0) return;
    yield {
      ...firstLine,
      ...(missing.length === 1 ? { severity: 'hint' as const } : {}),
      message: {
        nl: `Boven dit advies ontbreekt nog: ${listing(missing.map((part) => PARTS[part].nl), 'en')}.`,
        en: `The head of this advice still lacks: ${listing(missing.map((part) => PARTS[part].en), 'and')}.`,
      },
    };
  },
});

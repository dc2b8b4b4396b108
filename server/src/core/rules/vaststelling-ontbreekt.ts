import { closingFix } from '../advice/closing.ts';
import { defineRule } from '../rule.ts';

export const vaststellingOntbreekt = defineRule({
  id: 'vaststelling-ontbreekt',
  unit: 'document',
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Advies zonder vaststelling', en: 'Advice without adoption' },
  wholeDocument: true,
  *check({ cues, lastParagraph }, context) {
    if (!lastParagraph || cues.approval) return;
    yield {
      ...lastParagraph,
      message: { nl: 'Wie heeft dit advies vastgesteld, en wanneer?', en: 'Who adopted this advice, and when?' },
      fixes: [closingFix(context.say({ nl: 'Schrijf op wie het advies vaststelde', en: 'Write down who adopted the advice' }), 'Vastgesteld in de vergadering van de adviesraad van [datum].', context)],
    };
  },
});

import { closingFix } from '../advice/closing.ts';
import { defineRule } from '../rule.ts';

export const monitoringOntbreekt = defineRule({
  id: 'monitoring-ontbreekt',
  unit: 'document',
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Advies zonder afspraak over het vervolg', en: 'Advice without a follow-up' },
  wholeDocument: true,
  *check({ cues, lastParagraph }, context) {
    if (!lastParagraph || cues.monitoring) return;
    yield {
      ...lastParagraph,
      message: { nl: 'Wie meldt u straks hoe het met uw advies gaat, en hoe vaak?', en: 'Who will report the progress on your advice, and how often?' },
      fixes: [closingFix(context.say({ nl: 'Schrijf op wie de voortgang meldt', en: 'Write down who reports progress' }), '[wie?] meldt de adviesraad elk kwartaal de voortgang van dit advies, voor het eerst in [datum].', context)],
    };
  },
});

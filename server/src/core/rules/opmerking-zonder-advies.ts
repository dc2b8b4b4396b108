import { adviceAfter } from '../advice/advice-after.ts';
import { defineRule } from '../rule.ts';

export const opmerkingZonderAdvies = defineRule({
  id: 'opmerking-zonder-advies',
  unit: 'document',
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Kritische opmerking zonder advies of vraag', en: 'Critical remark without advice or question' },
  *check({ remarks, eol }, { say }) {
    for (const { label, tone, asks, end } of remarks) {
      if (tone !== 'critical' || asks) continue;
      yield {
        ...label,
        message: { nl: 'U bent hier kritisch. Wat adviseert u, of wat wilt u weten?', en: 'You are critical here. What do you advise, or what do you want to know?' },
        fixes: [{
          title: say({ nl: 'Schrijf er een advies bij', en: 'Add an advice' }), safe: false,
          edits: [adviceAfter(end, eol)],
        }],
      };
    }
  },
});

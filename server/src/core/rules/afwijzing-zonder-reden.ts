import type { Answer } from '../advice/model.ts';
import type { Edit } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Span } from '../span.ts';

export const afwijzingZonderReden = defineRule({
  id: 'afwijzing-zonder-reden',
  unit: 'document',
  kinds: ['reactie'],
  severity: 'warning',
  title: { nl: 'Afwijzing zonder reden', en: 'Rejection without a reason' },
  *check({ answers }, { text, say }) {
    for (const answer of answers) {
      const { verdict, pending } = answer;
      if (!verdict || answer.role === 'question' || !isUnexplained(answer)) continue;
      const partly = verdict.sort === 'partly';
      yield {
        ...(pending ?? { start: verdict.start, end: verdict.end }),
        ...(partly ? { severity: 'information' as const } : {}),
        message: partly
          ? { nl: 'Wat neemt u niet over, en waarom?', en: 'What do you not accept, and why?' }
          : { nl: 'Waarom neemt u dit advies niet over?', en: 'Why do you not accept this advice?' },
        ...(pending ? {} : { fixes: [{ title: say({ nl: 'Schrijf de reden op', en: 'Write down the reason' }), safe: false, edits: [reasonAfter(verdict, text)] }] }),
      };
    }
  },
});

const isUnexplained = ({ verdict, reason }: Answer): boolean => verdict?.sort !== 'accepted' && reason !== 'given';

/** Behind the sentence of the verdict. */
function reasonAfter({ end }: Span, text: string): Edit {
  const rest = /^[^.!?\r\n]*[.!?]?/.exec(text.slice(end, end + 400))?.[0] ?? '';
  const at = end + rest.length;
  const stop = /[.!?]$/.test(rest) ? '' : '.';
  return { start: at, end: at, text: `${stop} Reden: [reden].`, snippet: `${stop} Reden: \${1:[reden]}.` };
}

import { defineRule } from '../rule.ts';

export const vraagZonderReactiedatum = defineRule({
  id: 'vraag-zonder-reactiedatum',
  unit: 'document',
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Vraag zonder datum voor het antwoord', en: 'Question without a date for the answer' },
  *check({ questions, replyTime }, { say }) {
    if (replyTime) return; // the closing asks for an answer to everything
    let asked = false;
    for (const { anchor, replyDate, pending, place, end } of questions) {
      if (replyDate || pending) continue;
      // One date answers all questions: the first one asks for it, the others only show where it is missing too.
      const loud: boolean = place !== 'loose' && !asked;
      asked ||= loud;
      const ask = ' Graag antwoord vóór ';
      yield {
        ...anchor,
        ...(loud ? {} : { severity: 'hint' as const }),
        message: { nl: 'Vóór wanneer wilt u antwoord op deze vraag, en van wie?', en: 'By when do you want an answer to this question, and from whom?' },
        fixes: [{ title: say({ nl: 'Vraag om antwoord vóór een datum', en: 'Ask for an answer before a date' }), safe: false, edits: [{ start: end, end, text: `${ask}[datum].`, snippet: `${ask}\${1:[datum]}.` }] }],
      };
    }
  },
});

import { closingFix } from '../advice/closing.ts';
import { replyTo } from '../advice/reply-to.ts';
import { defineRule } from '../rule.ts';
import { listed } from '../workspace/numbers.ts';
import { numberKey } from '../advice/numbers.ts';

export const adviesZonderReactie = defineRule({
  id: 'advies-zonder-reactie',
  unit: 'workspace',
  kinds: ['reactie'],
  severity: 'warning',
  title: { nl: 'Advies waarop de reactie niet ingaat', en: 'Advice that the reaction does not answer' },
  wholeDocument: true,
  *check({ outline: { answers, firstLine }, advices, links }, context) {
    for (const { pending, filled } of answers) {
      if (pending && !filled) yield { ...pending, message: { nl: 'Neemt u dit advies over, deels over, of niet? Schrijf er ook bij waarom.', en: 'Do you accept this advice, partly, or not? Say why as well.' } };
    }
    const answered = new Set(answers.flatMap(({ role, numbers, filled, pending }) => (role === 'recommendation' && (filled || pending) ? numbers.map(({ number }) => numberKey(number)) : [])));
    const open = advices.flatMap(({ outline }) => outline?.recommendations ?? []).flatMap(({ number }) => (number !== null && !answered.has(numberKey(number)) ? number : []));
    const numbers = [...new Set(open)];
    const place = links.find(({ role, at, state }) => role === 'advies' && at && state === 'ok')?.at ?? firstLine;
    if (numbers.length === 0 || !place) return;
    const eol = context.model.eol;
    const one = numbers.length === 1;
    yield {
      start: place.start, end: place.end,
      message: {
        nl: `Op ${one ? 'advies' : 'adviezen'} ${listed(numbers, 'en', (count) => `nog ${String(count)}`)} gaat deze reactie nog niet in. Neemt het college ${one ? 'dit' : 'die'} over, en waarom?`,
        en: `This reaction does not answer ${one ? 'advice' : 'advices'} ${listed(numbers, 'and', (count) => `${String(count)} more`)} yet. ${one ? 'Is it' : 'Are they'} accepted, and why?`,
      },
      fixes: [closingFix(context.say(one ? { nl: 'Zet dit advies in de reactie', en: 'Put this advice in the reaction' } : { nl: 'Zet deze adviezen in de reactie', en: 'Put these advices in the reaction' }), numbers.slice(0, MOST_HEADINGS).map((number) => replyTo(number, eol)).join(`${eol}${eol}`), context)],
    };
  },
});

const MOST_HEADINGS = 50;

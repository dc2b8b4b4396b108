import { closingFix } from '../advice/closing.ts';
import { addWeeks } from '../language/calendar.ts';
import { formatDate } from '../language/nl/time-value.ts';
import { defineRule } from '../rule.ts';

export const reactieNietGevraagd = defineRule({
  id: 'reactie-niet-gevraagd',
  unit: 'document',
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Advies dat geen reactie vraagt', en: 'Advice that asks for no reaction' },
  wholeDocument: true,
  *check(model, context) {
    const { cues, replyTime, lastParagraph, date } = model;
    if (!lastParagraph || (cues.reply && replyTime)) return;
    const before = date ? formatDate(addWeeks(date, context.settings.replyWeeks)) : '[datum]';
    const ask = `Wij vragen het college om vóór ${before} per advies schriftelijk en gemotiveerd te reageren.`;
    yield cues.reply
      ? { ...cues.reply, message: { nl: 'Vóór wanneer verwacht u de reactie? Noem een datum of een termijn.', en: 'By when do you expect the reaction? Name a date or a term.' } }
      : {
          ...lastParagraph,
          message: { nl: 'U vraagt nog niet om een reactie. Vóór welke datum wilt u per advies een schriftelijk antwoord?', en: 'You do not ask for a reaction yet. By which date do you want a written answer to each advice?' },
          fixes: [closingFix(context.say({ nl: 'Vraag om een reactie per advies', en: 'Ask for a reaction to each advice' }), ask, context)],
        };
  },
});

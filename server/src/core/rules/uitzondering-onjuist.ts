import { REASON_PLACEHOLDER } from '../reason.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

export const uitzonderingOnjuist = defineRule({
  id: 'uitzondering-onjuist',
  unit: 'document',
  kinds: ALL_KINDS,
  severity: 'warning',
  title: { nl: 'Uitzondering zonder reden of met een onbekende naam', en: 'Exception without a reason or with an unknown name' },
  *check(_model, { directives, ruleIds }) {
    for (const { action, rules, reason, start, end } of directives) {
      for (const { id, span } of rules) {
        if (ruleIds.has(id)) continue;
        yield { ...span, message: { nl: `Scherp kent geen regel ‘${id}’, dus deze uitzondering doet niets. Welke regel bedoelt u?`, en: `Scherp has no rule ‘${id}’, so this exception does nothing. Which rule do you mean?` } };
      }
      if (action === 'uit' && (reason === null || reason === REASON_PLACEHOLDER)) {
        yield { start, end, message: { nl: 'Waarom geldt hier een uitzondering? Schrijf de reden achter een dubbele punt.', en: 'Why is there an exception here? Write the reason after a colon.' } };
      }
    }
  },
});

import { vagueReasons } from '../advice/vague.ts';
import type { Fix } from '../finding.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import type { Span } from '../span.ts';

export const vaagTijd = defineRule({
  id: 'vaag-tijd',
  unit: 'document',
  kinds: ALL_KINDS,
  severity: 'warning',
  title: { nl: 'Tijd die niemand kan controleren', en: 'Time that nobody can check' },
  *check({ commitments, slotValues }, context) {
    for (const commitment of commitments) {
      for (const found of vagueReasons('vaag-tijd', commitment, context)) {
        // An advice stands or falls with its date; elsewhere a vague time is one vague word among others.
        const severity = found.severity ?? (commitment.recommendation ? 'warning' : 'information');
        yield commitment.voice === 'plan' ? found : { ...found, severity, fixes: [nameADate(found, context)] };
      }
    }
    for (const { slot, state, text, start, end } of slotValues) {
      if (slot !== 'planning' || state !== 'vague') continue;
      const place = { start, end };
      yield { ...place, message: { nl: `‘${text}’ is niet te controleren. Welke uiterste datum bedoelt u?`, en: `‘${text}’ cannot be checked. Which final date do you mean?` }, fixes: [nameADate(place, context)] };
    }
  },
});

/** *zo snel mogelijk* → *vóór [datum]*; a capital stays one. */
function nameADate(span: Span, { text, say }: RuleContext): Fix {
  const before = /^\p{Lu}/u.test(text.slice(span.start, span.end)) ? 'Vóór' : 'vóór';
  return {
    title: say({ nl: 'Noem een datum: vóór [datum]', en: 'Name a date: vóór [datum]' }),
    safe: false,
    edits: [{ start: span.start, end: span.end, text: `${before} [datum]`, snippet: `${before} \${1:[datum]}` }],
  };
}

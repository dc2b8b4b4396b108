import { vagueReasons } from '../advice/vague.ts';
import type { Fix } from '../finding.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import type { Span } from '../span.ts';

export const vaagTijd = defineRule({
  id: 'vaag-tijd',
  unit: 'commitment',
  kinds: ALL_KINDS,
  severity: 'information',
  title: { nl: 'Tijd die niemand kan controleren', en: 'Time that nobody can check' },
  *check(commitment, context) {
    for (const found of vagueReasons('vaag-tijd', commitment, context)) {
      yield commitment.voice === 'plan' ? found : { ...found, fixes: [nameADate(found, context)] };
    }
  },
});

/** *zo snel mogelijk* → *vóór [datum]*; a capital stays one. */
export function nameADate(span: Span, { text, say }: RuleContext): Fix {
  const before = /^\p{Lu}/u.test(text.slice(span.start, span.end)) ? 'Vóór' : 'vóór';
  return {
    title: say({ nl: 'Noem een datum: vóór [datum]', en: 'Name a date: vóór [datum]' }),
    safe: false,
    edits: [{ start: span.start, end: span.end, text: `${before} [datum]`, snippet: `${before} \${1:[datum]}` }],
  };
}

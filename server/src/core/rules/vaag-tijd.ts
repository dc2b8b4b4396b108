import { vagueReasons } from '../advice/vague.ts';
import type { Fix } from '../finding.ts';
import { isOften, questionFor } from '../language/message.ts';
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
        const milder = commitment.recommendation ? {} : { severity: 'information' as const };
        yield commitment.voice === 'plan' ? found : { ...milder, ...found, fixes: [nameTheTime(found, context)] };
      }
    }
    for (const { slot, state, text, start, end } of slotValues) {
      if (slot !== 'planning' || state !== 'vague') continue;
      const place = { start, end };
      yield { ...place, message: questionFor('vaag-tijd', text, [text.toLowerCase()]).message, fixes: [nameTheTime(place, context)] };
    }
  },
});

/** *zo snel mogelijk* → *vóór [datum]*, *regelmatig* → *elk [kwartaal]*; a capital stays one. */
function nameTheTime(span: Span, { text, say }: RuleContext): Fix {
  const words = text.slice(span.start, span.end);
  const [title, word, gap] = isOften(words)
    ? [{ nl: 'Noem hoe vaak: elk [kwartaal]', en: 'Say how often: elk [kwartaal]' }, 'elk', '[kwartaal]'] as const
    : [{ nl: 'Noem een datum: vóór [datum]', en: 'Name a date: vóór [datum]' }, 'vóór', '[datum]'] as const;
  const written = /^\p{Lu}/u.test(words) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return { title: say(title), safe: false, edits: [{ start: span.start, end: span.end, text: `${written} ${gap}`, snippet: `${written} \${1:${gap}}` }] };
}

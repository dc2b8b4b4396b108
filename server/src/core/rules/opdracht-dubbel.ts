import { assignmentKey } from '../advice/assignment-key.ts';
import type { Span } from '../span.ts';
import { defineRule } from '../rule.ts';

interface Numbered {
  readonly number: string;
  readonly label: Span;
}

export const opdrachtDubbel = defineRule({
  id: 'opdracht-dubbel',
  unit: 'document',
  kinds: ['advies', 'plan'],
  severity: 'warning',
  title: { nl: 'Nummer dat twee keer voorkomt', en: 'Number that occurs twice' },
  *check({ assignments, recommendations }, { say, text }) {
    // A list that does the counting begins anew below each heading.
    const advices = recommendations.flatMap(({ number, numberAt, anchor }): Numbered[] => (number !== null && numberAt ? [{ number, label: anchor }] : []));
    for (const [numbered, severity] of [[assignments, null], [advices, 'hint']] as const) {
      for (const { again: { number, label }, earlier } of repeated(numbered, text)) {
        yield {
          ...label, ...(severity && { severity }),
          message: { nl: `Nummer ${number} komt twee keer voor. Welk nummer hoort hier?`, en: `Number ${number} occurs twice. Which number belongs here?` },
          related: [{ ...earlier.label, message: say({ nl: 'Hier staat hetzelfde nummer.', en: 'The same number stands here.' }) }],
        };
      }
    }
  },
});

function* repeated(all: readonly Numbered[], text: string): Generator<{ readonly again: Numbered; readonly earlier: Numbered }> {
  const first = new Map<string, Numbered>();
  for (const again of all) {
    const key = assignmentKey(again, text);
    const earlier = first.get(key);
    if (earlier) yield { again, earlier };
    else first.set(key, again);
  }
}

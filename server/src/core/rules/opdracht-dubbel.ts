import { assignmentKey } from '../advice/assignment-key.ts';
import type { Assignment } from '../advice/model.ts';
import { defineRule } from '../rule.ts';

export const opdrachtDubbel = defineRule({
  id: 'opdracht-dubbel',
  unit: 'document',
  kinds: ['advies', 'plan'],
  severity: 'warning',
  title: { nl: 'Nummer dat twee keer voorkomt', en: 'Number that occurs twice' },
  *check({ assignments }, { say, text }) {
    const first = new Map<string, Assignment>();
    for (const assignment of assignments) {
      const key = assignmentKey(assignment, text);
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, assignment);
        continue;
      }
      yield {
        ...assignment.label,
        message: { nl: `Nummer ${assignment.number} komt twee keer voor. Welk nummer hoort hier?`, en: `Number ${assignment.number} occurs twice. Which number belongs here?` },
        related: [{ ...earlier.label, message: say({ nl: 'Hier staat hetzelfde nummer.', en: 'The same number stands here.' }) }],
      };
    }
  },
});

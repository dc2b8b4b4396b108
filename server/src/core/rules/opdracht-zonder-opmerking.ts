import { assignmentKey } from '../advice/assignment-key.ts';
import type { Assignment } from '../advice/model.ts';
import { remarkAfter } from '../advice/remark-after.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';

export const opdrachtZonderOpmerking = defineRule({
  id: 'opdracht-zonder-opmerking',
  unit: 'document',
  kinds: ['advies'],
  severity: 'warning',
  title: { nl: 'Opdracht waarop u niet reageert', en: 'Assignment that you do not answer' },
  *check(model, context) {
    const placeholders = model.remarks.filter(({ placeholder }) => placeholder);
    // The same number a second time is a finding of its own.
    const answered = new Set(model.assignments.filter(({ answeredBy }) => 0 < answeredBy.length).map((assignment) => assignmentKey(assignment, context.text)));
    const open = model.assignments.filter((assignment) => isOpen(assignment) && !answered.has(assignmentKey(assignment, context.text)) && !placeholders.some(({ start }) => assignment.bodyEnd <= start && start < nextStart(model.assignments, assignment)));
    const edits = new Map(open.map((assignment) => [assignment, remarkAfter(assignment, context.text, model.eol)]));
    const all = open.flatMap((assignment, index) => remarkAfter(assignment, context.text, model.eol, index + 1) ?? []);
    const every = all.length < 2 ? [] : [{ title: context.say({ nl: 'Beantwoord alle open opdrachten', en: 'Answer all open assignments' }), safe: false, edits: all }];
    for (const [assignment, edit] of edits) {
      yield {
        ...assignment.label,
        message: {
          nl: `${named(assignment, context)} wordt genoemd, maar u reageert er niet op. Schrijf een opmerking, of ‘geen opmerkingen’.`,
          en: `${named(assignment, context)} is mentioned but not answered. Write a remark, or ‘no remarks’.`,
        },
        fixes: [...(edit ? [{ title: context.say({ nl: 'Schrijf een opmerking', en: 'Write a remark' }), safe: false, edits: [edit] }] : []), ...every],
      };
    }
    for (const { placeholder } of placeholders) {
      if (!placeholder) continue;
      yield {
        ...placeholder,
        message: { nl: 'Wat vindt u van deze opdracht? Schrijf uw opmerking, of ‘geen opmerkingen’.', en: 'What do you think of this assignment? Write your remark, or ‘no remarks’.' },
        fixes: [{ title: context.say({ nl: 'Schrijf: geen opmerkingen', en: 'Write: no remarks' }), safe: false, edits: [{ start: placeholder.start, end: placeholder.end, text: 'De adviesraad heeft geen opmerkingen.' }] }],
      };
    }
  },
});

/** As the author calls it: *Maatregel 6*; one of *Opdrachten 3 en 4* by its number. */
function named({ label, number }: Assignment, { text, say }: RuleContext): string {
  const words = text.slice(label.start, label.end);
  return /^\p{L}+ [^\s,]+$/u.test(words) && words.endsWith(` ${number}`) ? words : say({ nl: `Opdracht ${number}`, en: `Assignment ${number}` });
}

const isOpen = ({ voice, answeredBy }: Assignment): boolean => voice === 'plan' && answeredBy.length === 0;

function nextStart(assignments: readonly Assignment[], assignment: Assignment): number {
  return assignments.find(({ start }) => assignment.start < start)?.start ?? Infinity;
}

import type { Assignment } from '../advice/model.ts';
import { defineRule } from '../rule.ts';
import { citationOf, citations } from '../workspace/cite.ts';
import { listed } from '../workspace/numbers.ts';
import { numberKey } from '../advice/numbers.ts';
import type { Summary } from '../workspace/summary.ts';
import type { Surroundings } from '../workspace/surroundings.ts';

/** More citations than this at once would bury the advice. */
const MOST_CITATIONS = 50;

export const opdrachtNietBehandeld = defineRule({
  id: 'opdracht-niet-behandeld',
  unit: 'workspace',
  kinds: ['advies'],
  severity: 'warning',
  title: { nl: 'Opdracht uit het plan die u overslaat', en: 'Assignment of the plan that you skip' },
  wholeDocument: true,
  *check(around, { say, text }) {
    const coverage = around.summary?.coverage;
    if (!coverage) return;
    const promised = promisedIn(around, coverage.numbers);
    const treated = treatedIn(around);
    const open = promised.filter(({ number }) => !treated.has(numberKey(number)));
    if (open.length === 0) return;
    const numbers = open.map(({ number }) => number);
    const one = numbers.length === 1;
    yield {
      start: coverage.start, end: coverage.end,
      message: {
        nl: `${one ? `Opdracht ${numbers[0] ?? ''} komt` : `Opdrachten ${listed(numbers, 'en', (count) => `nog ${String(count)}`)} komen`} in dit advies niet voor. Schrijf een opmerking, of ‘geen opmerkingen’.`,
        en: `${one ? `Assignment ${numbers[0] ?? ''} does` : `Assignments ${listed(numbers, 'and', (count) => `${String(count)} more`)} do`} not occur in this advice. Write a remark, or ‘no remarks’.`,
      },
      fixes: [{ title: say({ nl: one ? 'Zet deze opdracht in het advies' : 'Zet deze opdrachten in het advies', en: one ? 'Cite this assignment in the advice' : 'Cite these assignments in the advice' }), safe: false, edits: [citations(open.slice(0, MOST_CITATIONS).map(({ number, assignment, plan }) => citationOf(number, assignment, plan)), around.outline, text)] }],
    };
  },
});

interface Promised {
  readonly number: string;
  readonly assignment: Assignment | null;
  readonly plan: Summary | null;
}

/** The assignments that the advice says it treats: those of its plans, or, without one, the numbers themselves. */
function promisedIn({ plans }: Surroundings, numbers: readonly string[] | null): readonly Promised[] {
  const planned = plans.flatMap((plan) => (plan.outline?.assignments ?? []).map((assignment): Promised => ({ number: assignment.number, assignment, plan })));
  if (numbers === null) return planned;
  const wanted = new Set(numbers.map(numberKey));
  return 0 < planned.length ? planned.filter(({ number }) => wanted.has(numberKey(number))) : numbers.map((number) => ({ number, assignment: null, plan: null }));
}

/** Every number that the advice cites, answers, follows up or mentions. */
const treatedIn = ({ outline: { assignments, remarks, recommendations, references } }: Surroundings): ReadonlySet<string> => new Set([
  ...assignments.map(({ number }) => number), ...remarks.flatMap(({ about }) => about), ...recommendations.flatMap(({ about }) => about),
  ...references.flatMap(({ role, numbers }) => (role === 'assignment' ? numbers.map(({ number }) => number) : [])),
].map(numberKey));

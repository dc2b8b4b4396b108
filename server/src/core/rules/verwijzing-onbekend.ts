import { defineRule } from '../rule.ts';

const MOST_CHOICES = 3;

export const verwijzingOnbekend = defineRule({
  id: 'verwijzing-onbekend',
  unit: 'workspace',
  alone: true,
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Verwijzing naar een nummer dat er niet is', en: 'Reference to a number that is not there' },
  *check({ outline: { assignments, recommendations, references, knownNumbers }, plans }, { text, say }) {
    const planned = plans.flatMap(({ outline }) => outline?.assignments ?? []).map(({ number }) => number);
    const cited = new Set([...assignments.map(({ number }) => number), ...knownNumbers, ...planned]);
    const advised = new Set(recommendations.flatMap(({ number }) => number ?? []));
    const choices = new Map<ReadonlySet<string>, readonly Choice[]>();
    const choicesIn = (known: ReadonlySet<string>): readonly Choice[] => {
      const ready = choices.get(known) ?? [...known].map(choiceOf);
      choices.set(known, ready);
      return ready;
    };
    for (const { role, numbers, start, end } of references) {
      const known = role === 'assignment' ? cited : role === 'recommendation' ? advised : new Set<string>();
      if (known.size === 0) continue;
      const inPlan = role === 'assignment' && 0 < planned.length;
      for (const { number, ...span } of numbers) {
        if (known.has(number)) continue;
        const alone = numbers.length === 1;
        const place = alone ? { start, end } : span;
        yield {
          ...place,
          message: {
            nl: `‘${text.slice(start, end)}’: nummer ${number} staat niet in dit document${inPlan ? ' en niet in het plan' : ''}. Welk nummer bedoelt u?`,
            en: `‘${text.slice(start, end)}’: number ${number} is not in this document${inPlan ? ' nor in the plan' : ''}. Which number do you mean?`,
          },
          fixes: nearest(number, choicesIn(known)).map((choice) => ({ title: say({ nl: `Verander in ${choice}`, en: `Change to ${choice}` }), safe: false, edits: [{ start: span.start, end: span.end, text: choice }] })),
        };
      }
    }
  },
});

interface Choice {
  readonly number: string;
  readonly digits: string;
  readonly value: number;
}

const choiceOf = (number: string): Choice => ({ number, digits: [...number].sort().join(''), value: Number.parseFloat(number) });

/** The numbers that look most like it: the same digits in another order first, then the smallest difference. */
function nearest(number: string, known: readonly Choice[]): readonly string[] {
  const own = choiceOf(number);
  const distance = ({ digits, value }: Choice): number => (digits === own.digits ? 0 : 1 + Math.abs(value - own.value) || Infinity);
  const best: { readonly choice: Choice; readonly far: number }[] = [];
  for (const choice of known) {
    const far = distance(choice);
    const last = best.at(-1);
    if (last && MOST_CHOICES <= best.length && last.far <= far) continue;
    const at = best.findIndex((other) => far < other.far);
    best.splice(at === -1 ? best.length : at, 0, { choice, far });
    best.length = Math.min(best.length, MOST_CHOICES);
  }
  return best.map(({ choice }) => choice.number);
}

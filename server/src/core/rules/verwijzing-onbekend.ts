import { numberKey } from '../advice/numbers.ts';
import { defineRule } from '../rule.ts';
import { firstPast } from '../search.ts';

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
    const choices = new Map<ReadonlySet<string>, Choices>();
    const choicesIn = (known: ReadonlySet<string>): Choices => {
      const ready = choices.get(known) ?? choicesOf(known);
      choices.set(known, ready);
      return ready;
    };
    const keys = new Map<ReadonlySet<string>, ReadonlySet<string>>();
    const keysOf = (known: ReadonlySet<string>): ReadonlySet<string> => {
      const ready = keys.get(known) ?? new Set([...known].map(numberKey));
      keys.set(known, ready);
      return ready;
    };
    for (const { role, numbers, start, end } of references) {
      const known = role === 'assignment' ? cited : role === 'recommendation' ? advised : new Set<string>();
      if (known.size === 0) continue;
      const inPlan = role === 'assignment' && 0 < planned.length;
      for (const { number, ...span } of numbers) {
        if (known.has(number) || keysOf(known).has(numberKey(number))) continue;
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

/** The numbers to choose from, so arranged that near ones are found without looking at all of them. */
interface Choices {
  readonly numbers: readonly string[];
  /** Indexes in `numbers`, by the digits sorted. */
  readonly byDigits: ReadonlyMap<string, readonly number[]>;
  /** Indexes of those that have a value, by that value. */
  readonly byValue: readonly { readonly value: number; readonly index: number }[];
}

const digitsOf = (number: string): string => [...number].sort().join('');

function choicesOf(known: ReadonlySet<string>): Choices {
  const numbers = [...known];
  const byDigits = new Map<string, number[]>();
  for (const [index, number] of numbers.entries()) {
    const digits = digitsOf(number);
    const same = byDigits.get(digits);
    if (same) same.push(index);
    else byDigits.set(digits, [index]);
  }
  const byValue = numbers.map((number, index) => ({ value: Number.parseFloat(number), index })).filter(({ value }) => !Number.isNaN(value)).sort((a, b) => a.value - b.value || a.index - b.index);
  return { numbers, byDigits, byValue };
}

/** The numbers that look most like it: the same digits in another order first, then the smallest difference, then as they come. */
function nearest(number: string, { numbers, byDigits, byValue }: Choices): readonly string[] {
  const value = Number.parseFloat(number);
  const at = firstPast(byValue, (choice) => value <= choice.value);
  const near = Number.isNaN(value) ? [] : byValue.slice(Math.max(0, at - MOST_CHOICES), at + MOST_CHOICES);
  const order = [
    ...(byDigits.get(digitsOf(number)) ?? []).slice(0, MOST_CHOICES),
    ...[...near].sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value) || a.index - b.index).map(({ index }) => index),
    ...numbers.slice(0, MOST_CHOICES).keys(),
  ];
  return [...new Set(order)].slice(0, MOST_CHOICES).flatMap((index) => numbers[index] ?? []);
}


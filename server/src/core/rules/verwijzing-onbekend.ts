import { defineRule } from '../rule.ts';

const MOST_CHOICES = 3;

export const verwijzingOnbekend = defineRule({
  id: 'verwijzing-onbekend',
  unit: 'document',
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Verwijzing naar een nummer dat er niet is', en: 'Reference to a number that is not there' },
  *check({ assignments, recommendations, references, knownNumbers }, { text, say }) {
    const cited = new Set([...assignments.map(({ number }) => number), ...knownNumbers]);
    const advised = new Set(recommendations.flatMap(({ number }) => number ?? []));
    for (const { role, numbers, start, end } of references) {
      const known = role === 'assignment' ? cited : role === 'recommendation' ? advised : new Set<string>();
      if (known.size === 0) continue;
      for (const { number, ...span } of numbers) {
        if (known.has(number)) continue;
        const alone = numbers.length === 1;
        const place = alone ? { start, end } : span;
        yield {
          ...place,
          message: { nl: `‘${text.slice(start, end)}’: nummer ${number} staat niet in dit document. Welk nummer bedoelt u?`, en: `‘${text.slice(start, end)}’: number ${number} is not in this document. Which number do you mean?` },
          fixes: nearest(number, [...known]).map((choice) => ({ title: say({ nl: `Verander in ${choice}`, en: `Change to ${choice}` }), safe: false, edits: [{ start: span.start, end: span.end, text: choice }] })),
        };
      }
    }
  },
});

/** The numbers that look most like it: the same digits in another order first, then the smallest difference. */
function nearest(number: string, known: readonly string[]): readonly string[] {
  const digits = (value: string): string => [...value].sort().join('');
  const distance = (value: string): number => (digits(value) === digits(number) ? 0 : 1 + Math.abs(Number.parseFloat(value) - Number.parseFloat(number)) || Infinity);
  return [...known].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_CHOICES);
}

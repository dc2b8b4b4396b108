import type { Translated } from '../language/reading.ts';
import { defineRule } from '../rule.ts';
import { compare } from '../workspace/citation.ts';
import type { Difference } from '../workspace/citation.ts';
import { numberKey } from '../advice/numbers.ts';
import type { Surroundings } from '../workspace/surroundings.ts';

export const citaatWijktAf = defineRule({
  id: 'citaat-wijkt-af',
  unit: 'workspace',
  kinds: ['advies'],
  severity: 'information',
  title: { nl: 'Citaat dat anders luidt dan het plan', en: 'Citation that differs from the plan' },
  *check(around, { say }) {
    const planned = plannedIn(around);
    if (planned.size === 0) return;
    for (const { number, quote, paragraphs } of around.outline.assignments) {
      const theirs = planned.get(numberKey(number));
      if (!quote || !theirs || theirs.length === 0 || quote.end <= quote.start) continue;
      const difference = compare(paragraphs.join(' '), theirs);
      if (!difference) continue;
      yield {
        start: quote.start, end: quote.end,
        message: whatDiffers(number, difference),
        ...(paragraphs.length === 1 ? { fixes: [{ title: say({ nl: 'Neem de tekst van het plan over', en: 'Take over the text of the plan' }), safe: false, edits: [{ start: quote.start, end: quote.end, text: difference.paragraph }] }] } : {}),
      };
    }
  },
});

/** The words of each assignment of the plans; a number that occurs twice tells nothing. */
function plannedIn({ plans }: Surroundings): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  const twice = new Set<string>();
  for (const { outline } of plans) {
    for (const { number, paragraphs } of outline?.assignments ?? []) {
      const key = numberKey(number);
      if (words.has(key)) twice.add(key);
      words.set(key, paragraphs);
    }
  }
  for (const key of twice) words.delete(key);
  return words;
}

function whatDiffers(number: string, { plan, cited }: Difference): Translated {
  if (cited === '') return { nl: `In het plan staat bij opdracht ${number} ook ‘${plan}’. Klopt het citaat nog?`, en: `In the plan, assignment ${number} also says ‘${plan}’. Is the citation still right?` };
  if (plan === '') return { nl: `‘${cited}’ staat in het plan niet bij opdracht ${number}. Klopt het citaat nog?`, en: `‘${cited}’ is not in assignment ${number} of the plan. Is the citation still right?` };
  return { nl: `In het plan staat bij opdracht ${number} ‘${plan}’ in plaats van ‘${cited}’. Klopt het citaat nog?`, en: `In the plan, assignment ${number} says ‘${plan}’ instead of ‘${cited}’. Is the citation still right?` };
}

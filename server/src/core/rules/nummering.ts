import type { Outline, Recommendation } from '../advice/model.ts';
import type { Edit, Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';

export const nummering = defineRule({
  id: 'nummering',
  unit: 'document',
  kinds: ['advies'],
  severity: 'hint',
  title: { nl: 'Adviezen die niet doorlopend genummerd zijn', en: 'Advices that are not numbered on' },
  *check(model, context) {
    for (const series of seriesIn(model, context.text)) {
      const distinct = new Set(series.map(({ value }) => value)).size === series.length;
      let expected = series[0]?.value ?? 1;
      const fixes = distinct ? renumber(series, model, context) : [];
      for (const { value, recommendation } of series) {
        if (value !== expected) {
          const number = String(value);
          yield {
            start: recommendation.anchor.start, end: recommendation.anchor.end,
            message: value === expected - 1
              ? { nl: `Advies ${number} komt twee keer voor. Welk nummer hoort hier?`, en: `Advice ${number} occurs twice. Which number belongs here?` }
              : expected < value
              ? { nl: `Na advies ${String(expected - 1)} komt advies ${number}. Ontbreekt er één, of nummert u door?`, en: `Advice ${String(expected - 1)} is followed by advice ${number}. Is one missing, or will you number on?` }
              : { nl: `Advies ${number} staat na advies ${String(expected - 1)}. Nummert u door?`, en: `Advice ${number} stands after advice ${String(expected - 1)}. Will you number on?` },
            fixes,
          };
        }
        expected = value + 1;
      }
    }
  },
});

interface Numbered {
  readonly value: number;
  readonly recommendation: Recommendation;
}

/** Labelled advices with whole numbers, in the order of the text; a series begins anew at 1, as in a next chapter. */
function seriesIn({ recommendations }: Outline, text: string): readonly (readonly Numbered[])[] {
  const all = new Map<string, Numbered[][]>();
  for (const recommendation of recommendations) {
    const { number, numberAt, anchor, inTable } = recommendation;
    if (!numberAt || inTable || number === null || !/^\d{1,4}$/.test(number)) continue;
    const word = /^\p{L}+/u.exec(text.slice(anchor.start, anchor.end))?.[0].toLowerCase() ?? '';
    const series = all.get(word) ?? [];
    all.set(word, series);
    const value = Number(number);
    const last = series.at(-1);
    if (!last || (value === 1 && last.some((other) => other.value === 1))) series.push([{ value, recommendation }]);
    else last.push({ value, recommendation });
  }
  return [...all.values()].flat();
}

/** Every label and every reference of a series, numbered on; null where another series uses the same numbers. */
function renumber(series: readonly Numbered[], { recommendations, references }: Outline, { say }: RuleContext): Fix[] {
  const first = series[0]?.value ?? 1;
  const renamed = new Map(series.map(({ value }, index) => [String(value), String(first + index)]));
  const others = recommendations.filter(({ number, numberAt }) => number !== null && numberAt && renamed.has(number)).length;
  if (others !== series.length) return [];
  const places = [
    ...series.flatMap(({ recommendation: { number, numberAt } }) => (number !== null && numberAt ? [{ number, start: numberAt.start, end: numberAt.end }] : [])),
    ...references.flatMap(({ role, numbers }) => (role === 'recommendation' ? numbers : [])),
  ];
  // A range such as *adviezen 2–4* cannot be renamed number by number.
  if (new Set(places.map(({ start }) => start)).size !== places.length) return [];
  const edits = places.flatMap(({ number, start, end }): Edit[] => {
    const text = renamed.get(number);
    return text === undefined || text === number ? [] : [{ start, end, text }];
  });
  return edits.length === 0 ? [] : [{ title: say({ nl: 'Nummer de adviezen door', en: 'Number the advices on' }), safe: false, edits }];
}

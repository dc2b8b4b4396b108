import type { Outline } from '../advice/model.ts';
import type { Span } from '../span.ts';
import type { NumberedRole, Occurrence, OccurrenceSort } from './summary.ts';
import { numberKey, type NumberAt } from '../advice/numbers.ts';

/** Every number of an obligation in a document, in document order, each place once; `covered` are those in its front matter. */
export function occurrencesIn({ kind, assignments, remarks, recommendations, questions, answers, references }: Outline, covered: readonly NumberAt[]): readonly Occurrence[] {
  const found = new Map<string, Occurrence>();
  const shared = new Map<string, number>();
  const add = (role: NumberedRole, number: string, at: Span | null, label: Span, sort: OccurrenceSort): void => {
    if (!at) return;
    const key = numberKey(number);
    const id = `${role} ${key} ${String(at.start)}`;
    if (found.has(id)) return;
    const place = `${role} ${String(at.start)} ${String(at.end)}`;
    shared.set(place, (shared.get(place) ?? 0) + 1);
    found.set(id, { role, number, key, sort, label: { start: label.start, end: label.end }, start: at.start, end: at.end, inRange: false });
  };
  for (const { number, numberAt, label } of assignments) add('assignment', number, numberAt, label, kind === 'plan' ? 'definition' : 'citation');
  for (const { number, numberAt, anchor } of recommendations) if (number !== null) add('recommendation', number, numberAt, anchor, 'definition');
  for (const { number, numberAt, anchor } of questions) if (number !== null && kind === 'advies') add('question', number, numberAt, anchor, 'definition');
  for (const { aboutAt, label } of remarks) for (const at of aboutAt) add('assignment', at.number, at, label, 'remark');
  for (const { role, numbers, label } of answers) for (const at of numbers) add(role, at.number, at, label, 'answer');
  for (const { role, numbers, start, end } of references) for (const at of numbers) add(role, at.number, at, { start, end }, 'reference');
  for (const at of covered) add('assignment', at.number, at, at, 'coverage');
  return [...found.values()]
    .map((each) => ({ ...each, inRange: 1 < (shared.get(`${each.role} ${String(each.start)} ${String(each.end)}`) ?? 0) }))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1));
}

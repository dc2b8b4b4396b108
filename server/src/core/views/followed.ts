import type { Assignment, Recommendation } from '../advice/model.ts';
import type { Span } from '../span.ts';
import type { Graph } from '../workspace/graph.ts';
import { numberKey } from '../advice/numbers.ts';
import { isDefinition, occurrencesOf, plannedNumbers, targetsOf, threadOf } from '../workspace/symbols.ts';
import type { Target } from '../workspace/symbols.ts';
import { dossiersAround } from '../workspace/thread.ts';
import type { AdviceThread, AssignmentThread, Place } from '../workspace/thread.ts';

/** An obligation that is followed through other documents: which one it is among those of its role, in document order. */
export interface Followed {
  readonly role: 'assignment' | 'recommendation';
  readonly index: number;
}

/** The obligations of a document of which others can tell what became of them, each where its label stands. */
export function followedIn(graph: Graph, path: string): readonly (Followed & Span & { readonly referable: boolean; readonly inTable: boolean })[] {
  const outline = graph.documents.get(path)?.outline;
  if (!outline) return [];
  const isPlan = outline.kind === 'plan';
  const planned = isPlan ? null : plannedNumbers(graph, path);
  const assignments = outline.assignments.flatMap(({ number, inTable, label: { start, end } }, index) =>
    (planned === null || planned.has(numberKey(number)) ? [{ role: 'assignment' as const, index, start, end, inTable, referable: isPlan }] : []));
  const recommendations = outline.recommendations.map(({ number, inTable, anchor: { start, end } }, index) => ({ role: 'recommendation' as const, index, start, end, inTable, referable: number !== null }));
  return [...assignments, ...recommendations].sort((a, b) => a.start - b.start);
}

/** What became of an obligation of a document; of one that is cited, what became of it in its plan. Null where nobody can tell. */
export function threadAt(graph: Graph, path: string, obligation: Followed): AssignmentThread | AdviceThread | null {
  const { role } = obligation;
  const item = itemOf(graph, path, obligation);
  if (!item) return null;
  if (role === 'recommendation') return dossiersAround(graph, path).flatMap(({ recommendations }) => recommendations).find((thread) => thread.path === path && thread.item === item) ?? null;
  const [target, other] = item.number === null ? [] : targetsOf(graph, path, { role, number: item.number, key: numberKey(item.number) });
  return target && !other ? threadOf(graph, target) : null;
}

const itemOf = (graph: Graph, path: string, { role, index }: Followed): Assignment | Recommendation | undefined =>
  graph.documents.get(path)?.outline?.[role === 'assignment' ? 'assignments' : 'recommendations'][index];

/** Where an obligation is answered: its remarks, the advices that follow, and what the college says of those. */
export function answersTo(thread: AssignmentThread | AdviceThread): readonly Place[] {
  const replies = thread.answers.map(({ path, item: { label } }) => ({ path, start: label.start, end: label.end }));
  if (!('citations' in thread)) return replies;
  const advices = thread.advices.flatMap((advice) => [{ path: advice.path, start: advice.item.anchor.start, end: advice.item.anchor.end }, ...answersTo(advice)]);
  return [...thread.remarks, ...advices, ...replies];
}

/** Where other words speak of an obligation that gets its number in this document. */
export function referencesTo(graph: Graph, path: string, obligation: Followed): readonly Place[] {
  const number = itemOf(graph, path, obligation)?.number ?? null;
  if (number === null) return [];
  const target: Target = { path, role: obligation.role, number, key: numberKey(number) };
  return occurrencesOf(graph, target).filter((each) => !isDefinition(each, target) && each.occurrence.sort !== 'coverage')
    .map(({ path: other, occurrence: { label: { start, end } } }) => ({ path: other, start, end }));
}

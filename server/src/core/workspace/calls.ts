import type { Span } from '../span.ts';
import type { Graph } from './graph.ts';
import { obligationsIn } from './obligations.ts';
import type { Obligation, ObligationSort } from './obligations.ts';
import { occurrencesAt, targetsOf } from './symbols.ts';
import { dossiersAround } from './thread.ts';
import type { AssignmentThread, Dossier, Place } from './thread.ts';

/** A step on the way from an assignment to the college's reply: opdracht → opmerking → advies → reactie. */
export interface Step extends Obligation {
  readonly path: string;
}

/** Which obligation is meant, as an editor can keep it: its document, its sort and where its label begins. */
export interface StepId {
  readonly path: string;
  readonly sort: ObligationSort;
  readonly start: number;
}

/** The obligations at an offset: the remark or reply whose label stands there, else what the number there means. */
export function stepsAt(graph: Graph, path: string, offset: number): readonly Step[] {
  const own = stepsIn(graph, path).filter(({ sort, label }) => (sort === 'remark' || sort === 'answer') && label.start <= offset && offset <= label.end);
  if (0 < own.length) return own;
  const targets = occurrencesAt(graph, path, offset).flatMap((occurrence) => targetsOf(graph, path, occurrence));
  return targets.flatMap((target) => dossiersAround(graph, target.path).flatMap(({ assignments, recommendations }) => [...assignments, ...recommendations])
    .filter((thread) => thread.path === target.path && thread.item.number === target.number && ('citations' in thread) === (target.role === 'assignment'))
    .flatMap((thread) => stepOf(graph, thread.path, 'anchor' in thread.item ? thread.item.anchor : thread.item.label) ?? []));
}

/** What follows from an obligation. */
export const stepsFrom = (graph: Graph, id: StepId): readonly Step[] => linked(graph, id, ([from, to]) => [from, to]);

/** What an obligation follows from. */
export const stepsTo = (graph: Graph, id: StepId): readonly Step[] => linked(graph, id, ([from, to]) => [to, from]);

type Edge = readonly [from: Step, to: Step];

function linked(graph: Graph, { path, sort, start }: StepId, direction: (edge: Edge) => Edge): readonly Step[] {
  const found = dossiersAround(graph, path).flatMap((dossier) => edgesOf(graph, dossier)).map(direction)
    .filter(([step]) => step.path === path && step.sort === sort && step.label.start === start).map(([, other]) => other);
  return [...new Map(found.map((step) => [`${step.path} ${String(step.label.start)}`, step])).values()];
}

/** Every pair of which the second follows from the first. */
function edgesOf(graph: Graph, { assignments, recommendations }: Dossier): readonly Edge[] {
  const pairs = [
    ...assignments.flatMap((thread) => pairsOf(thread)),
    ...recommendations.flatMap(({ path, item: { anchor }, answers }) => answers.map((answer): readonly [Place, Place] => [placed(path, anchor), placed(answer.path, answer.item.label)])),
  ];
  return pairs.flatMap(([from, to]): readonly Edge[] => {
    const [before, after] = [stepOf(graph, from.path, from), stepOf(graph, to.path, to)];
    return before && after ? [[before, after]] : [];
  });
}

/** An advice follows from the last remark above it in the same document; without one, from the assignment itself. */
function pairsOf({ path, item: { label }, remarks, advices, answers }: AssignmentThread): readonly (readonly [Place, Place])[] {
  const own = placed(path, label);
  return [
    ...remarks.map((remark) => [own, remark] as const),
    ...advices.map((advice) => [remarks.findLast((remark) => remark.path === advice.path && remark.start <= advice.item.start) ?? own, placed(advice.path, advice.item.anchor)] as const),
    ...answers.map((answer) => [own, placed(answer.path, answer.item.label)] as const),
  ];
}

const stepsIn = (graph: Graph, path: string): readonly Step[] => {
  const summary = graph.documents.get(path);
  return summary ? obligationsIn(summary).map((obligation) => ({ ...obligation, path })) : [];
};

/** The obligation that begins at a place, or whose label does; the innermost one. */
function stepOf(graph: Graph, path: string, { start }: Span): Step | null {
  const summary = graph.documents.get(path);
  const found = summary && (obligationsIn(summary).findLast(({ label }) => label.start === start) ?? obligationsIn(summary).findLast((obligation) => obligation.start === start));
  return found ? { ...found, path } : null;
}

const placed = (path: string, { start, end }: Span): Place => ({ path, start, end });

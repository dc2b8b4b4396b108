import type { Answer, Assignment, Recommendation, Slots } from '../advice/model.ts';
import type { Slot } from '../finding.ts';
import type { Span } from '../span.ts';
import { advicesAbout, reactionsTo, targets } from './graph.ts';
import type { Graph } from './graph.ts';
import { numberKey } from './summary.ts';
import type { Summary } from './summary.ts';

/** How far an obligation has come, from nothing to done. */
export const STATUSES = ['unmentioned', 'mentioned', 'answered', 'advised', 'complete', 'agreed', 'rejected', 'done'] as const;
export type Status = (typeof STATUSES)[number];

/** A stretch of one of the documents. */
export interface Place extends Span {
  readonly path: string;
}

/** Something that a document says, and which document. */
export interface In<T> {
  readonly path: string;
  readonly item: T;
}

/** An advice of the council and what became of it. */
export interface AdviceThread extends In<Recommendation> {
  readonly answers: readonly In<Answer>[];
  readonly status: Status;
}

/** An assignment of the plan and what became of it: opdracht → opmerking → advies → reactie. */
export interface AssignmentThread extends In<Assignment> {
  /** Where advices cite it. */
  readonly citations: readonly In<Assignment>[];
  /** Where advices answer it: remarks, cells, paragraphs. */
  readonly remarks: readonly Place[];
  /** Where running text mentions it. */
  readonly mentions: readonly Place[];
  readonly advices: readonly AdviceThread[];
  /** What the college says of the assignment itself. */
  readonly answers: readonly In<Answer>[];
  readonly status: Status;
}

/** A plan, the advices about it and the reactions to those; or, with `plan` null, an advice that names no plan. */
export interface Dossier {
  readonly plan: Summary | null;
  readonly advices: readonly Summary[];
  readonly reactions: readonly Summary[];
  readonly assignments: readonly AssignmentThread[];
  readonly recommendations: readonly AdviceThread[];
}

/** All dossiers of the workspace: plans by path, then advices without a plan. What did not change stays the same object. */
export function dossiersOf(graph: Graph): readonly Dossier[] {
  const plans: Dossier[] = [];
  const loose: Dossier[] = [];
  for (const path of [...graph.documents.keys()].sort()) {
    const summary = graph.documents.get(path);
    if (summary?.outline?.kind === 'plan') plans.push(dossierOfPlan(graph, summary));
    else if (summary?.outline?.kind === 'advies' && targets(graph.plans.get(path)).length === 0) loose.push(dossierOf(graph, null, [summary]));
  }
  return [...plans, ...loose];
}

/** The dossiers to which one document belongs. */
export function dossiersAround(graph: Graph, path: string): readonly Dossier[] {
  const summary = graph.documents.get(path);
  const found = (paths: readonly string[]): readonly Summary[] => [...new Set(paths)].flatMap((each) => graph.documents.get(each) ?? []);
  switch (summary?.outline?.kind) {
    case 'plan': return [dossierOfPlan(graph, summary)];
    case 'advies': {
      const plans = found(targets(graph.plans.get(path)));
      return plans.length === 0 ? [dossierOf(graph, null, [summary])] : plans.map((plan) => dossierOfPlan(graph, plan));
    }
    case 'reactie': {
      const advices = targets(graph.advices.get(path));
      const plans = found([...targets(graph.plans.get(path)), ...advices.flatMap((advice) => targets(graph.plans.get(advice)))]);
      if (0 < plans.length) return plans.map((plan) => dossierOfPlan(graph, plan));
      return found(advices).map((advice) => dossierOf(graph, null, [advice]));
    }
    case undefined: return [];
  }
}

const dossierOfPlan = (graph: Graph, plan: Summary): Dossier =>
  dossierOf(graph, plan, advicesAbout(graph, plan.path).flatMap((path) => graph.documents.get(path) ?? []));

interface Kept {
  readonly parts: readonly Summary[];
  /** The advices that each reaction answers, for a number that two advices share. */
  readonly links: string;
  readonly dossier: Dossier;
}

const KEPT = new WeakMap<Summary, Kept>();

function dossierOf(graph: Graph, plan: Summary | null, advices: readonly Summary[]): Dossier {
  const paths = new Set([...(plan ? reactionsTo(graph, plan.path) : []), ...advices.flatMap(({ path }) => reactionsTo(graph, path))]);
  const reactions = [...paths].sort().flatMap((path) => graph.documents.get(path) ?? []);
  const parts = [...(plan ? [plan] : []), ...advices, ...reactions];
  const answers = new Map(reactions.map(({ path }) => [path, targets(graph.advices.get(path))]));
  const links = JSON.stringify([...answers]);
  const [anchor] = parts;
  const kept = anchor && KEPT.get(anchor);
  if (kept?.links === links && kept.parts.length === parts.length && kept.parts.every((part, index) => part === parts[index])) return kept.dossier;
  const dossier = build(plan, advices, reactions, answers);
  if (anchor) KEPT.set(anchor, { parts, links, dossier });
  return dossier;
}

function build(plan: Summary | null, advices: readonly Summary[], reactions: readonly Summary[], answered: ReadonlyMap<string, readonly string[]>): Dossier {
  const answersTo = replies(reactions, answered, advices);
  const recommendations = advices.flatMap(({ path, outline }) => (outline?.recommendations ?? []).map((item): AdviceThread => {
    const answers = item.number === null ? [] : answersTo('recommendation', path, item.number);
    return { path, item, answers, status: statusOfAdvice(item, answers) };
  }));
  const byNumber = grouped(recommendations, ({ item }) => item.about);
  const cited = grouped(advices.flatMap(({ path, outline }) => (outline?.assignments ?? []).map((item): In<Assignment> => ({ path, item }))), ({ item }) => [item.number]);
  const spoken = grouped(advices.flatMap(({ path, occurrences }) => occurrences.filter(({ role, sort }) => role === 'assignment' && (sort === 'remark' || sort === 'reference'))
    .map((occurrence) => ({ path, occurrence }))), ({ occurrence }) => [occurrence.number]);

  const assignments = (plan?.outline?.assignments ?? []).map((item): AssignmentThread => {
    const key = numberKey(item.number);
    const citations = cited.get(key) ?? [];
    const spokenOf = spoken.get(key) ?? [];
    const follow = byNumber.get(key) ?? [];
    const answers = answersTo('assignment', null, item.number);
    const remarks = places([
      ...citations.flatMap(({ path, item: { answeredBy } }) => answeredBy.map((span) => ({ path, ...span }))),
      ...spokenOf.filter(({ occurrence }) => occurrence.sort === 'remark').map(({ path, occurrence: { label } }) => ({ path, ...label })),
    ]);
    const mentions = places(spokenOf.filter(({ occurrence }) => occurrence.sort === 'reference').map(({ path, occurrence: { label } }) => ({ path, ...label })));
    const status = statusOfAssignment(item, citations.length + mentions.length, remarks.length, follow, answers);
    return { path: plan?.path ?? '', item, citations, remarks, mentions, advices: follow, answers, status };
  });
  return { plan, advices, reactions, assignments, recommendations };
}

/** Finds what the college says of a number; a number that two of the answered advices share is said of neither. */
function replies(reactions: readonly Summary[], answered: ReadonlyMap<string, readonly string[]>, advices: readonly Summary[]): (role: Answer['role'], advice: string | null, number: string) => readonly In<Answer>[] {
  const numbersOf = new Map(advices.map(({ path, outline }) => [path, new Set((outline?.recommendations ?? []).flatMap(({ number }) => (number === null ? [] : numberKey(number))))]));
  const known = new Map<string, In<Answer>[]>();
  const add = (id: string, answer: In<Answer>): void => {
    const list = known.get(id);
    if (list) list.push(answer);
    else known.set(id, [answer]);
  };
  for (const { path, outline } of reactions) {
    const about = answered.get(path) ?? [];
    for (const item of outline?.answers ?? []) {
      if (!item.filled) continue;
      for (const { number } of item.numbers) {
        const key = numberKey(number);
        if (item.role === 'assignment') add(`assignment  ${key}`, { path, item });
        const having = item.role === 'recommendation' ? about.filter((advice) => numbersOf.get(advice)?.has(key)) : [];
        if (having.length === 1) add(`recommendation ${having[0] ?? ''} ${key}`, { path, item });
      }
    }
  }
  return (role, advice, number) => known.get(`${role} ${advice ?? ''} ${numberKey(number)}`) ?? [];
}

function statusOfAdvice({ slots }: Recommendation, answers: readonly In<Answer>[]): Status {
  const said = statusOfAnswers(answers);
  if (said) return said;
  return isFilled(slots, answers, 'owner') && isFilled(slots, answers, 'planning') ? 'complete' : 'advised';
}

/** The last word counts; a rejection without a reason decides nothing. */
function statusOfAnswers(answers: readonly In<Answer>[]): Status | null {
  if (answers.some(({ item }) => item.done)) return 'done';
  const last = answers.findLast(({ item }) => item.verdict !== null)?.item;
  if (!last?.verdict) return null;
  if (last.verdict.sort === 'rejected') return last.reason === 'given' ? 'rejected' : null;
  return 'agreed';
}

const isFilled = (slots: Slots, answers: readonly In<Answer>[], slot: Slot): boolean =>
  slots[slot]?.state === 'filled' || answers.some(({ item }) => item.slots[slot]?.state === 'filled');

function statusOfAssignment({ done }: Assignment, mentioned: number, answered: number, advices: readonly AdviceThread[], answers: readonly In<Answer>[]): Status {
  if (done) return 'done';
  const own = statusOfAnswers(answers);
  const all = [...advices.map(({ status }) => status), ...(own ? [own] : [])];
  if (0 < all.length) {
    if (all.every((status) => status === 'done')) return 'done';
    if (all.every((status) => status === 'rejected')) return 'rejected';
    if (all.every((status) => DECIDED.has(status))) return 'agreed';
    return all.every((status) => status !== 'advised') ? 'complete' : 'advised';
  }
  return 0 < answered ? 'answered' : 0 < mentioned ? 'mentioned' : 'unmentioned';
}

/** The college has decided: nobody waits for an answer any more. */
export const DECIDED: ReadonlySet<Status> = new Set<Status>(['agreed', 'rejected', 'done']);

function grouped<T>(items: readonly T[], numbersOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(numbersOf(item).map(numberKey))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Each place once. */
function places(all: readonly Place[]): readonly Place[] {
  const seen = new Map<string, Place>();
  for (const { path, start, end } of all) seen.set(`${path} ${String(start)}`, { path, start, end });
  return [...seen.values()];
}

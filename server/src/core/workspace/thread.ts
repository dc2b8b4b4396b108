import type { Answer, Assignment, Recommendation, SlotAt, Slots } from '../advice/model.ts';
import type { Slot } from '../finding.ts';
import type { Span } from '../span.ts';
import { advicesAbout, reactionsTo, targets } from './graph.ts';
import type { Graph } from './graph.ts';
import { numberKey } from '../advice/numbers.ts';
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
export const dossiersOf = (graph: Graph): readonly Dossier[] => filesOf(graph).flatMap((file) => dossierOf(graph, file) ?? []);

/** The dossiers to which one document belongs. */
export const dossiersAround = (graph: Graph, path: string): readonly Dossier[] =>
  filesOf(graph).filter(({ paths }) => paths.has(path)).flatMap((file) => dossierOf(graph, file) ?? []);

/** Which documents make up a dossier. */
interface File {
  readonly plan: string | null;
  readonly advices: readonly string[];
  readonly reactions: readonly string[];
  /** The advices that each reaction answers. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  readonly paths: ReadonlySet<string>;
  /** The same in one string, to see at a glance whether they answer the same. */
  readonly links: string;
}

const FILES = new WeakMap<Graph['back'], readonly File[]>();

/** How the documents divide into dossiers follows from their links and kinds alone, which typing seldom changes. */
function filesOf(graph: Graph): readonly File[] {
  const known = FILES.get(graph.back);
  if (known) return known;
  const plans: File[] = [];
  const loose: File[] = [];
  for (const path of [...graph.documents.keys()].sort()) {
    const kind = graph.documents.get(path)?.outline?.kind;
    if (kind === 'plan') plans.push(fileOf(graph, path, advicesAbout(graph, path)));
    else if (kind === 'advies' && targets(graph.plans.get(path)).length === 0) loose.push(fileOf(graph, null, [path]));
  }
  const files = [...plans, ...loose];
  FILES.set(graph.back, files);
  return files;
}

function fileOf(graph: Graph, plan: string | null, advices: readonly string[]): File {
  const reactions = [...new Set([...(plan === null ? [] : reactionsTo(graph, plan)), ...advices.flatMap((path) => reactionsTo(graph, path))])].sort();
  const answers = reactions.map((path) => [path, targets(graph.advices.get(path))] as const);
  return { plan, advices, reactions, answers: new Map(answers), links: JSON.stringify(answers), paths: new Set([...(plan === null ? [] : [plan]), ...advices, ...reactions]) };
}

interface Kept {
  readonly parts: readonly Summary[];
  readonly links: string;
  readonly dossier: Dossier;
}

/** By the plan, or by the advice without one. */
const KEPT = new WeakMap<Summary, Kept>();

function dossierOf(graph: Graph, file: File): Dossier | null {
  const { documents } = graph;
  const anchor = documents.get(file.plan ?? file.advices[0] ?? '');
  if (!anchor) return null;
  const kept = KEPT.get(anchor);
  if (kept?.links === file.links && isSame(kept.parts, file, documents)) return kept.dossier;
  const found = (paths: readonly string[]): readonly Summary[] => paths.flatMap((path) => graph.documents.get(path) ?? []);
  const plan = file.plan === null ? null : graph.documents.get(file.plan) ?? null;
  const dossier = build(plan, found(file.advices), found(file.reactions), file.answers);
  KEPT.set(anchor, { parts: found([...file.paths]), links: file.links, dossier });
  return dossier;
}

function isSame(parts: readonly Summary[], { paths }: File, documents: Graph['documents']): boolean {
  if (parts.length !== paths.size) return false;
  let index = 0;
  for (const path of paths) if (documents.get(path) !== parts[index++]) return false;
  return true;
}

function build(plan: Summary | null, advices: readonly Summary[], reactions: readonly Summary[], answered: ReadonlyMap<string, readonly string[]>): Dossier {
  const answersTo = replies(reactions, answered, advices);
  const shares = advices.map((advice) => shareOf(advice, reactions.filter(({ path }) => answered.get(path)?.includes(advice.path)), answersTo));
  const assignments = (plan?.outline?.assignments ?? []).map((item): AssignmentThread => {
    const key = numberKey(item.number);
    const having = shares.flatMap(({ byNumber }) => byNumber.get(key) ?? []);
    const citations = having.flatMap((each) => each.citations);
    const remarks = having.flatMap((each) => each.remarks);
    const mentions = having.flatMap((each) => each.mentions);
    const follow = having.flatMap((each) => each.advices);
    const answers = answersTo('assignment', null, item.number);
    const status = statusOfAssignment(item, citations.length + mentions.length, remarks.length, follow, answers);
    return { path: plan?.path ?? '', item, citations, remarks, mentions, advices: follow, answers, status };
  });
  return { plan, advices, reactions, assignments, recommendations: shares.flatMap(({ recommendations }) => recommendations) };
}

/** What one advice says of each number of the plan, and its own advices. */
interface Share {
  readonly recommendations: readonly AdviceThread[];
  readonly byNumber: ReadonlyMap<string, Pick<AssignmentThread, 'citations' | 'remarks' | 'mentions' | 'advices'>>;
}

const SHARES = new WeakMap<Summary, { readonly reactions: readonly Summary[]; readonly rivals: string; readonly share: Share }>();

/** The same for the same advice and reactions: in a dossier of a thousand advices one keystroke reads one of them. */
function shareOf(advice: Summary, reactions: readonly Summary[], answersTo: Replies): Share {
  const recommended = (advice.outline?.recommendations ?? []).map((item) => ({ item, answers: item.number === null ? [] : answersTo('recommendation', advice.path, item.number) }));
  // Another advice that takes the same number takes the answer away.
  const rivals = recommended.map(({ answers }) => answers.map(({ path, item }) => `${path}:${String(item.start)}`).join()).join(';');
  const known = SHARES.get(advice);
  if (known?.rivals === rivals && known.reactions.length === reactions.length && known.reactions.every((reaction, index) => reaction === reactions[index])) return known.share;
  const share = read(advice, recommended.map(({ item, answers }): AdviceThread => ({ path: advice.path, item, answers, status: statusOfAdvice(item, answers) })));
  SHARES.set(advice, { reactions, rivals, share });
  return share;
}

function read({ path, outline, occurrences }: Summary, recommendations: readonly AdviceThread[]): Share {
  const cited = grouped((outline?.assignments ?? []).map((item): In<Assignment> => ({ path, item })), ({ item }) => [item.number]);
  const spoken = grouped(occurrences.filter(({ role, sort }) => role === 'assignment' && (sort === 'remark' || sort === 'reference')), ({ number }) => [number]);
  const follow = grouped(recommendations, ({ item }) => item.about);
  const byNumber = new Map<string, Pick<AssignmentThread, 'citations' | 'remarks' | 'mentions' | 'advices'>>();
  for (const key of new Set([...cited.keys(), ...spoken.keys(), ...follow.keys()])) {
    const citations = cited.get(key) ?? [];
    const speaking = (wanted: string): readonly Place[] => (spoken.get(key) ?? []).filter(({ sort }) => sort === wanted).map(({ label }) => ({ path, start: label.start, end: label.end }));
    const answers = citations.flatMap(({ item: { answeredBy } }) => answeredBy.map(({ start, end }) => ({ path, start, end })));
    byNumber.set(key, { citations, remarks: places([...answers, ...speaking('remark')]), mentions: places(speaking('reference')), advices: follow.get(key) ?? [] });
  }
  return { recommendations, byNumber };
}

type Replies = (role: Answer['role'], advice: string | null, number: string) => readonly In<Answer>[];

/** Finds what the college says of a number; a number that two of the answered advices share is said of neither. */
function replies(reactions: readonly Summary[], answered: ReadonlyMap<string, readonly string[]>, advices: readonly Summary[]): Replies {
  if (reactions.length === 0) return () => [];
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
  settles(slots[slot]) || answers.some(({ item }) => settles(item.slots[slot]));

/** Whether a slot says something that can be kept: *31 juni* is a date, but not a day. */
export const settles = (slot: SlotAt | null): boolean => slot?.state === 'filled' && !slot.time?.impossible;

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

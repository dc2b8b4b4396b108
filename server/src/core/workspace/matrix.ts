import { namesNobody } from '../advice/agreements.ts';
import type { Answer, SlotAt, Slots } from '../advice/model.ts';
import type { Slot } from '../finding.ts';
import { dossiersOf, settles, STATUSES } from './thread.ts';
import type { AdviceThread, AssignmentThread, Dossier, In, Place, Status } from './thread.ts';
import type { Graph } from './graph.ts';

export const COLUMNS = ['answered', 'advice', 'owner', 'planning', 'result', 'decision', 'test', 'reaction'] as const;
export type Column = (typeof COLUMNS)[number];

/** What a cell says in a word of our own; the words are in `matrix-words.ts`. */
export type CellCode = 'yes' | 'mentioned' | 'no' | 'accepted' | 'partly' | 'rejected' | 'rejected-without-reason' | 'replied' | 'done' | null;

/** `weak`: something stands there that nobody can be held to. `none`: nothing needs to stand there. */
export interface Cell {
  readonly column: Column;
  readonly state: 'filled' | 'weak' | 'missing' | 'none';
  readonly code: CellCode;
  /** The words of the documents: names, dates, numbers of advices. */
  readonly words: readonly string[];
  /** Where that stands; for a missing slot, the advice that lacks it. */
  readonly places: readonly Place[];
}

export interface Row {
  readonly sort: 'assignment' | 'recommendation';
  readonly number: string | null;
  readonly words: string;
  readonly status: Status;
  /** The label, or what stands for it. */
  readonly place: Place;
  readonly cells: readonly Cell[];
}

export type StatusCounts = Readonly<Record<Status, number>>;

/** The rows of one dossier: the assignments of the plan, then the advices of the council. */
export interface MatrixGroup {
  readonly plan: { readonly path: string; readonly title: string | null } | null;
  readonly advices: readonly string[];
  readonly reactions: readonly string[];
  readonly rows: readonly Row[];
  readonly assignments: StatusCounts;
  readonly recommendations: StatusCounts;
}

export interface Matrix {
  readonly groups: readonly MatrixGroup[];
  readonly assignments: StatusCounts;
  readonly recommendations: StatusCounts;
}

/** The whole workspace, or the groups that hold any of `paths`. Groups of which no document changed are the same objects as before. */
export function matrixOf(graph: Graph, paths: ReadonlySet<string> | null = null): Matrix {
  const asked = ({ plan, advices, reactions }: Dossier): boolean => paths === null || (plan !== null && paths.has(plan.path)) || [...advices, ...reactions].some(({ path }) => paths.has(path));
  const groups = dossiersOf(graph).filter(asked).map(matrixGroup).filter(({ rows }) => 0 < rows.length);
  return { groups, assignments: sum(groups.map(({ assignments }) => assignments)), recommendations: sum(groups.map(({ recommendations }) => recommendations)) };
}

export function matrixGroup(dossier: Dossier): MatrixGroup {
  const known = KNOWN.get(dossier);
  if (known) return known;
  const { plan, advices, reactions, assignments, recommendations } = dossier;
  const rows = [...assignments.map(assignmentRow), ...recommendations.map(adviceRow)];
  const group: MatrixGroup = {
    plan: plan && { path: plan.path, title: plan.title?.text ?? null },
    advices: advices.map(({ path }) => path), reactions: reactions.map(({ path }) => path), rows,
    assignments: counted(assignments), recommendations: counted(recommendations),
  };
  KNOWN.set(dossier, group);
  return group;
}

const KNOWN = new WeakMap<Dossier, MatrixGroup>();

/** What the matrix says of one obligation. */
export const rowOf = (thread: AssignmentThread | AdviceThread): Row => ('citations' in thread ? assignmentRow(thread) : adviceRow(thread));

export const SLOT_COLUMNS = ['owner', 'planning', 'result', 'decision', 'test'] as const satisfies readonly (Column & Slot)[];

function assignmentRow(thread: AssignmentThread): Row {
  const { path, item, status, citations, remarks, mentions, advices, answers } = thread;
  const place = { path, start: item.label.start, end: item.label.end };
  const cited = citations.map(({ path: advice, item: { label } }) => ({ path: advice, start: label.start, end: label.end }));
  const answered: Pick<Cell, 'state' | 'code' | 'places'> = 0 < remarks.length || 0 < advices.length
    ? { state: 'filled', code: 'yes', places: 0 < remarks.length ? remarks : advices.map(anchorOf) }
    : 0 < cited.length + mentions.length ? { state: 'weak', code: 'mentioned', places: [...cited, ...mentions] } : { state: 'missing', code: 'no', places: [] };
  const sources = [...advices.map((advice) => ({ path: advice.path, slots: advice.item.slots })), ...[...advices.flatMap((advice) => advice.answers), ...answers].map(({ path: reaction, item: { slots } }) => ({ path: reaction, slots })), { path, slots: item.slots }];
  return {
    sort: 'assignment', number: item.number, words: item.paragraphs[0] ?? '', status, place,
    cells: [
      { column: 'answered', words: [], ...answered },
      adviceCell(advices),
      ...SLOT_COLUMNS.map((slot) => slotCell(slot, sources, advices.map(anchorOf), advices.length === 0)),
      reactionCell([...advices.flatMap((advice) => advice.answers), ...answers], advices.length === 0 && answers.length === 0),
    ],
  };
}

/** The row of an advice; the same object for the same thread. */
function adviceRow(thread: AdviceThread): Row {
  const known = ADVICE_ROWS.get(thread);
  if (known) return known;
  const row = readAdvice(thread);
  ADVICE_ROWS.set(thread, row);
  return row;
}

const ADVICE_ROWS = new WeakMap<AdviceThread, Row>();

function readAdvice(thread: AdviceThread): Row {
  const { path, item, status, answers } = thread;
  const sources = [{ path, slots: item.slots }, ...answers.map((answer) => ({ path: answer.path, slots: answer.item.slots }))];
  return {
    sort: 'recommendation', number: item.number, words: item.words, status, place: anchorOf(thread),
    cells: [
      { column: 'answered', state: 'none', code: null, words: [], places: [] },
      { column: 'advice', state: 'none', code: null, words: [], places: [] },
      ...SLOT_COLUMNS.map((slot) => slotCell(slot, sources, [anchorOf(thread)], false)),
      reactionCell(answers, item.number === null),
    ],
  };
}

const anchorOf = ({ path, item: { anchor } }: AdviceThread): Place => ({ path, start: anchor.start, end: anchor.end });

function adviceCell(advices: readonly AdviceThread[]): Cell {
  if (advices.length === 0) return { column: 'advice', state: 'missing', code: 'no', words: [], places: [] };
  return { column: 'advice', state: 'filled', code: 'yes', words: advices.flatMap(({ item: { number } }) => number ?? []), places: advices.map(anchorOf) };
}

function slotCell(column: Column & Slot, sources: readonly { readonly path: string; readonly slots: Slots }[], lacking: readonly Place[], optional: boolean): Cell {
  const found = sources.flatMap(({ path, slots }) => {
    const slot = slots[column];
    return slot && slot.state !== 'empty' ? [{ path, slot }] : [];
  });
  const filled = found.filter(({ slot }) => settles(slot) && !(column === 'owner' && namesNobody(slot.text)));
  const shown = 0 < filled.length ? filled : found.slice(0, 1);
  if (shown.length === 0) return { column, state: optional ? 'none' : 'missing', code: null, words: [], places: lacking };
  return { column, state: 0 < filled.length ? 'filled' : 'weak', code: null, words: [...new Set(shown.map(({ slot }) => wordsOf(slot)))], places: shown.map(({ path, slot: { start, end } }) => ({ path, start, end })) };
}

const wordsOf = ({ text }: SlotAt): string => text.replace(/\s+/g, ' ').trim();

function reactionCell(answers: readonly In<Answer>[], optional: boolean): Cell {
  const places = answers.map(({ path, item: { verdict, label } }) => ({ path, start: (verdict ?? label).start, end: (verdict ?? label).end }));
  if (answers.length === 0) return { column: 'reaction', state: optional ? 'none' : 'missing', code: optional ? null : 'no', words: [], places };
  const codes = answers.map(({ item }) => codeOf(item));
  const code = codes.every((each) => each === codes[0]) ? codes[0] ?? null : codes.includes('rejected-without-reason') ? 'rejected-without-reason' : codes.includes('replied') ? 'replied' : 'partly';
  return { column: 'reaction', state: code === 'rejected-without-reason' || code === 'replied' ? 'weak' : 'filled', code, words: [], places };
}

function codeOf({ verdict, reason, done }: Answer): CellCode {
  if (done) return 'done';
  if (!verdict) return 'replied';
  return verdict.sort === 'rejected' && reason !== 'given' ? 'rejected-without-reason' : verdict.sort;
}

const ZERO: StatusCounts = { unmentioned: 0, mentioned: 0, answered: 0, advised: 0, complete: 0, agreed: 0, rejected: 0, done: 0 };

function counted(threads: readonly { readonly status: Status }[]): StatusCounts {
  const counts: Record<Status, number> = { ...ZERO };
  for (const { status } of threads) counts[status]++;
  return counts;
}

export function sum(all: readonly StatusCounts[]): StatusCounts {
  const counts: Record<Status, number> = { ...ZERO };
  for (const each of all) for (const status of STATUSES) counts[status] += each[status];
  return counts;
}

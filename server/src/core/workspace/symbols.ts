import type { Assignment, Outline, Question, Recommendation } from '../advice/model.ts';
import { spanOf, type Span } from '../span.ts';
import { advicesAbout, reactionsTo, targets } from './graph.ts';
import type { Graph } from './graph.ts';
import { numberKey } from '../advice/numbers.ts';
import type { NumberedRole, Occurrence } from './summary.ts';
import { dossiersAround } from './thread.ts';
import type { AdviceThread, AssignmentThread, Place } from './thread.ts';

/** One numbered obligation: `path` is the document that gives it its number. */
export interface Target {
  readonly path: string;
  readonly role: NumberedRole;
  readonly number: string;
  readonly key: string;
}

/** A number where it stands in one of the documents. */
export interface OccurrenceIn {
  readonly path: string;
  readonly occurrence: Occurrence;
}

/** The numbers at an offset, or right before it; of a label also its word (*Opdracht* 11). Of a range (*6–9*), or of the word before several numbers, all of them. */
export function occurrencesAt(graph: Graph, path: string, offset: number): readonly Occurrence[] {
  const all = graph.documents.get(path)?.occurrences ?? [];
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const found = all.filter(touches);
  return 0 < found.length ? found : all.filter(({ label }) => touches(label) && label.end - label.start <= LONGEST_LABEL);
}

/** An anchor longer than this is not *Opdracht 11* but the cell or sentence of an advice. */
const LONGEST_LABEL = 60;

/** What a number in a document means. Several where two linked documents give the same number; none where nobody gives it. */
export function targetsOf(graph: Graph, path: string, { role, number, key }: Pick<Occurrence, 'role' | 'number' | 'key'>): readonly Target[] {
  return homesOf(graph, path, role).filter((home) => defines(graph, home, role, key)).map((home) => ({ path: home, role, number, key }));
}

/** Where a target gets its number: the label, or, without one, what the number is given to. Two where a document gives it twice. */
export function definitionsOf(graph: Graph, { path, role, key }: Target): readonly Place[] {
  return itemsOf(graph, path, role).filter(({ number }) => number !== null && numberKey(number) === key)
    .map((item) => ({ path, ...spanOf('label' in item ? item.label : item.anchor) }));
}

/** Whether an occurrence is where a target gets its number. */
export const isDefinition = ({ path, occurrence: { sort } }: OccurrenceIn, target: Pick<Target, 'path'>): boolean => path === target.path && (sort === 'definition' || sort === 'citation');

/** Every place in the workspace that speaks of a target, its own label included; by document, in document order. */
export const occurrencesOf = (graph: Graph, target: Target): readonly OccurrenceIn[] => occurrencesOfAll(graph, target, new Set([target.key]));

/** The same for several numbers of one document and role. */
export function occurrencesOfAll(graph: Graph, { path: home, role }: Pick<Target, 'path' | 'role'>, keys: ReadonlySet<string>): readonly OccurrenceIn[] {
  return documentsAround(graph, home, role).flatMap((path) => (graph.documents.get(path)?.occurrences ?? [])
    .filter((occurrence) => occurrence.role === role && keys.has(occurrence.key) && (path === home || targetsOf(graph, path, occurrence).some((other) => other.path === home)))
    .map((occurrence) => ({ path, occurrence })));
}

/** An obligation with what became of it, for hover, code lens and call hierarchy; null where its number is given nowhere, and for a question. */
export function threadOf(graph: Graph, { path, role, key }: Target): AssignmentThread | AdviceThread | null {
  if (role === 'question') return null;
  for (const { assignments, recommendations } of dossiersAround(graph, path)) {
    const found = role === 'assignment'
      ? assignments.find((thread) => thread.path === path && numberKey(thread.item.number) === key)
      : recommendations.find(({ path: home, item: { number } }) => home === path && number !== null && numberKey(number) === key);
    if (found) return found;
  }
  return null;
}

/** The numbers that can be written after *Opdracht*, *advies* or *vraag* in a document, with their words: for completion. */
export function choicesFor(graph: Graph, path: string, role: NumberedRole): readonly (Target & { readonly words: string })[] {
  return homesOf(graph, path, role).flatMap((home) => itemsOf(graph, home, role).flatMap((item) => {
    if (item.number === null) return [];
    const words = 'paragraphs' in item ? item.paragraphs[0] ?? '' : 'words' in item ? item.words : '';
    return [{ path: home, role, number: item.number, key: numberKey(item.number), words }];
  }));
}

/** The documents that could give a number of this role to a document: its plans, the advices it answers, or itself. */
function homesOf(graph: Graph, path: string, role: NumberedRole): readonly string[] {
  const kind = graph.documents.get(path)?.outline?.kind;
  if (kind === undefined) return [];
  if (role === 'assignment') {
    if (kind === 'plan') return [path];
    const advices = kind === 'reactie' ? targets(graph.advices.get(path)) : [];
    const plans = [...new Set([...targets(graph.plans.get(path)), ...advices.flatMap((advice) => targets(graph.plans.get(advice)))])];
    return 0 < plans.length ? plans : kind === 'reactie' && 0 < advices.length ? advices : [path];
  }
  return kind === 'reactie' ? targets(graph.advices.get(path)) : kind === 'advies' ? [path] : [];
}

/** The numbers of assignments that exactly one other document gives to a document: those of its plan. */
export function plannedNumbers(graph: Graph, path: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const home of homesOf(graph, path, 'assignment')) {
    if (home !== path) for (const key of keysOf(graph, home, 'assignment')) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count === 1 ? key : [])));
}

const defines = (graph: Graph, path: string, role: NumberedRole, key: string): boolean => keysOf(graph, path, role).has(key);

/** The numbers that a document gives: asked for every number that stands somewhere. */
function keysOf(graph: Graph, path: string, role: NumberedRole): ReadonlySet<string> {
  const outline = graph.documents.get(path)?.outline;
  if (!outline) return NO_KEYS;
  const known = KEYS.get(outline)?.[role] ?? new Set(itemsOf(graph, path, role).flatMap(({ number }) => (number === null ? [] : numberKey(number))));
  KEYS.set(outline, { ...KEYS.get(outline), [role]: known });
  return known;
}

const NO_KEYS: ReadonlySet<string> = new Set();
const KEYS = new WeakMap<Outline, Readonly<Partial<Record<NumberedRole, ReadonlySet<string>>>>>();

type Item = Pick<Assignment, 'number' | 'label' | 'paragraphs'> | Pick<Recommendation, 'number' | 'anchor' | 'words'> | Pick<Question, 'number' | 'anchor'>;

function itemsOf(graph: Graph, path: string, role: NumberedRole): readonly Item[] {
  const outline = graph.documents.get(path)?.outline;
  return role === 'assignment' ? outline?.assignments ?? [] : role === 'recommendation' ? outline?.recommendations ?? [] : outline?.questions ?? [];
}

/** The documents that may speak of a target: its own first. */
function documentsAround(graph: Graph, path: string, role: NumberedRole): readonly string[] {
  const kind = graph.documents.get(path)?.outline?.kind;
  const advices = role === 'assignment' && kind === 'plan' ? advicesAbout(graph, path) : [];
  return [...new Set([path, ...advices, ...[path, ...advices].flatMap((each) => reactionsTo(graph, each))])];
}

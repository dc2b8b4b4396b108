import type { FolderContents, Link, World } from './links.ts';
import { adviceLinks, candidatesFor, NOTHING_THERE, planLinks } from './links.ts';
import { folderOf } from './paths.ts';
import type { Summary } from './summary.ts';
import { alone } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Plans, advices and reactions of one workspace folder, and how they hang together: a value. The links follow from the documents
 * alone, so a graph that was updated step by step equals one that is built afresh; a property test says so.
 */
export interface Graph extends World {
  /** The plans that each document is about, and the advices that it answers. Documents without links are not in these. */
  readonly plans: ReadonlyMap<string, readonly Link[]>;
  readonly advices: ReadonlyMap<string, readonly Link[]>;
  /** Paths of the documents that link to each document, sorted. The same object as long as all links and kinds are the same. */
  readonly back: ReadonlyMap<string, readonly string[]>;
}

export const EMPTY_GRAPH: Graph = { documents: new Map(), folders: new Map(), plans: new Map(), advices: new Map(), back: new Map() };

/** Of two summaries with one path the last counts. */
export function graphOf(summaries: Iterable<Summary>): Graph {
  const documents = new Map<string, Summary>();
  for (const summary of summaries) documents.set(summary.path, summary);
  const members = new Map<string, { plans: string[]; advices: string[] }>();
  for (const { path, outline } of documents.values()) {
    if (outline?.kind !== 'plan' && outline?.kind !== 'advies') continue;
    const folder = members.get(folderOf(path)) ?? { plans: [], advices: [] };
    folder[outline.kind === 'plan' ? 'plans' : 'advices'].push(path);
    members.set(folderOf(path), folder);
  }
  for (const { plans, advices } of members.values()) {
    plans.sort();
    advices.sort();
  }
  const world: World = { documents, folders: members };
  const plans = new Map<string, readonly Link[]>();
  const advices = new Map<string, readonly Link[]>();
  for (const summary of documents.values()) put(plans, summary.path, planLinks(summary, world));
  for (const summary of documents.values()) put(advices, summary.path, adviceLinks(summary, plans.get(summary.path) ?? NONE, world, (path) => plans.get(path) ?? NONE));
  return { ...world, plans, advices, back: backOf(plans, advices) };
}

/** The graph after a document was added or changed. Typing that touches no title and no link leaves all links as they are. */
export function updateGraph(graph: Graph, summary: Summary): Graph {
  const before = graph.documents.get(summary.path);
  if (before === summary) return graph;
  const documents = new Map(graph.documents).set(summary.path, summary);
  return before && sameIdentity(before, summary) ? { ...graph, documents } : relinked(graph, documents, summary.path);
}

/** The graph after a document has gone. */
export function withoutDocument(graph: Graph, path: string): Graph {
  if (!graph.documents.has(path)) return graph;
  const documents = new Map(graph.documents);
  documents.delete(path);
  return relinked(graph, documents, path);
}

/** The plans, advices and reactions around one document; null where the graph has no such document, or Scherp leaves it alone. */
export function surroundingsOf(graph: Graph, path: string): Surroundings | null {
  const summary = graph.documents.get(path);
  if (!summary?.outline) return null;
  const { outline } = summary;
  const found = (paths: Iterable<string>): readonly Summary[] => [...new Set(paths)].flatMap((each) => graph.documents.get(each) ?? []);
  const advices = outline.kind === 'plan' ? advicesAbout(graph, path) : outline.kind === 'reactie' ? targets(graph.advices.get(path)) : [];
  const plans = outline.kind === 'plan' ? [] : [...targets(graph.plans.get(path)), ...(outline.kind === 'reactie' ? advices.flatMap((advice) => targets(graph.plans.get(advice))) : [])];
  const reactions = outline.kind === 'reactie' ? [] : [...reactionsTo(graph, path), ...(outline.kind === 'plan' ? advices.flatMap((advice) => reactionsTo(graph, advice)) : [])];
  const links = [...(graph.plans.get(path) ?? NONE), ...(graph.advices.get(path) ?? NONE)];
  return {
    ...alone(outline), summary, links, plans: found(plans), advices: found(advices), reactions: found(reactions),
    candidates: (link) => candidatesFor(summary, link, graph), circle: links.length === 0 ? null : circleFrom(graph, path),
  };
}

/** Paths of the advices that say they are about a plan. */
export const advicesAbout = (graph: Graph, plan: string): readonly string[] =>
  (graph.back.get(plan) ?? []).filter((path) => graph.documents.get(path)?.outline?.kind === 'advies' && targets(graph.plans.get(path)).includes(plan));

/** Paths of the reactions that answer an advice, or are about a plan. */
export const reactionsTo = (graph: Graph, path: string): readonly string[] =>
  (graph.back.get(path) ?? []).filter((other) => graph.documents.get(other)?.outline?.kind === 'reactie');

/** The documents that links really lead to. */
export const targets = (links: readonly Link[] | undefined): readonly string[] =>
  (links ?? NONE).flatMap(({ state, target }) => (state === 'ok' && target !== null ? target : []));

const NONE: readonly Link[] = [];

/** What other documents' links depend on is the same, and so are its own. */
function sameIdentity(before: Summary, after: Summary): boolean {
  return before.outline?.kind === after.outline?.kind && before.titleKey === after.titleKey && before.head === after.head
    && before.project?.plan === after.project?.plan && before.project?.folder === after.project?.folder
    && sameValue(before.declared, after.declared);
}

/** Links afresh for the documents that could link otherwise now that `changed` did. */
function relinked(graph: Graph, documents: ReadonlyMap<string, Summary>, changed: string): Graph {
  const folders = refolded(graph.folders, documents, changed);
  const world: World = { documents, folders };
  const folder = folderOf(changed);
  const leadsThere = (links: readonly Link[] | undefined): boolean => (links ?? NONE).some(({ target }) => target === changed);

  const plans = new Map(graph.plans);
  const touched = new Set([folder]);
  let changes = 0;
  for (const [path, summary] of documents) {
    if (path !== changed && folderOf(path) !== folder && !leadsThere(graph.plans.get(path))) continue;
    if (replace(plans, path, planLinks(summary, world))) {
      changes++;
      touched.add(folderOf(path));
    }
  }
  if (!documents.has(changed) && plans.delete(changed)) changes++;

  const advices = new Map(graph.advices);
  for (const [path, summary] of documents) {
    if (!touched.has(folderOf(path)) && !leadsThere(graph.advices.get(path))) continue;
    if (replace(advices, path, adviceLinks(summary, plans.get(path) ?? NONE, world, (other) => plans.get(other) ?? NONE))) changes++;
  }
  if (!documents.has(changed) && advices.delete(changed)) changes++;
  return changes === 0 ? { ...graph, documents, folders, back: new Map(graph.back) } : { documents, folders, plans, advices, back: backOf(plans, advices) };
}

function refolded(folders: World['folders'], documents: ReadonlyMap<string, Summary>, changed: string): World['folders'] {
  const key = folderOf(changed);
  const kind = documents.get(changed)?.outline?.kind;
  const { plans, advices } = folders.get(key) ?? NOTHING_THERE;
  const now: FolderContents = { plans: listed(plans, changed, kind === 'plan'), advices: listed(advices, changed, kind === 'advies') };
  if (now.plans === plans && now.advices === advices) return folders;
  const after = new Map(folders);
  if (now.plans.length + now.advices.length === 0) after.delete(key);
  else after.set(key, now);
  return after;
}

/** A sorted list with or without one path; the same list where that changes nothing. */
function listed(paths: readonly string[], path: string, present: boolean): readonly string[] {
  if (paths.includes(path) === present) return paths;
  return present ? [...paths, path].sort() : paths.filter((other) => other !== path);
}

function put(map: Map<string, readonly Link[]>, path: string, links: readonly Link[]): void {
  if (links.length === 0) map.delete(path);
  else map.set(path, links);
}

/** Whether that changed anything; equal links stay the same object. */
function replace(map: Map<string, readonly Link[]>, path: string, links: readonly Link[]): boolean {
  if (sameValue(map.get(path) ?? NONE, links)) return false;
  put(map, path, links);
  return true;
}

const sameValue = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

function backOf(...maps: readonly ReadonlyMap<string, readonly Link[]>[]): Graph['back'] {
  const back = new Map<string, Set<string>>();
  for (const map of maps) {
    for (const [path, links] of map) {
      for (const target of targets(links)) {
        const known = back.get(target);
        if (known) known.add(path);
        else back.set(target, new Set([path]));
      }
    }
  }
  return new Map([...back].map(([target, paths]) => [target, [...paths].sort()]));
}

/** The documents by which links lead from a document back to itself, itself first; null where they do not. */
function circleFrom(graph: Graph, path: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const todo = [path];
  for (let here = todo.pop(); here !== undefined; here = todo.pop()) {
    for (const next of [...targets(graph.plans.get(here)), ...targets(graph.advices.get(here))]) {
      if (next === path) {
        const way = [here];
        for (let back = cameFrom.get(here); back !== undefined; back = cameFrom.get(back)) way.push(back);
        return way.reverse();
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      todo.push(next);
    }
  }
  return null;
}

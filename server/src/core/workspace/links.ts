import type { Span } from '../span.ts';
import type { PathProblem } from './paths.ts';
import { folderOf, nameOf, resolveLink } from './paths.ts';
import type { Declared, LinkRole, Summary } from './summary.ts';

export type LinkState = 'ok' | 'missing' | 'wrong-kind' | 'self' | 'ambiguous' | PathProblem;

/** That one document is about another. */
export interface Link {
  readonly role: LinkRole;
  /** Who says so: the document itself, `scherp.json`, or the folder in which they stand together. */
  readonly by: 'document' | 'project' | 'folder';
  readonly written: string;
  /** The path in the front matter; null where the document does not say it itself. */
  readonly at: Span | null;
  readonly state: LinkState;
  /** The path it leads to, also where nothing stands there; null where it leads nowhere. */
  readonly target: string | null;
  /** The documents among which an ambiguous link cannot choose. */
  readonly among: readonly string[];
}

/** Where links are resolved: the documents there are. Paths in a folder are sorted. */
export interface World {
  readonly documents: ReadonlyMap<string, Summary>;
  readonly folders: ReadonlyMap<string, FolderContents>;
}

/** The plans and advices in one folder, by path. */
export interface FolderContents {
  readonly plans: readonly string[];
  readonly advices: readonly string[];
}

export const NOTHING_THERE: FolderContents = { plans: [], advices: [] };

/** The plans that a document is about: as it says, else as `scherp.json` says, else the one plan in its folder whose title it cites. */
export function planLinks(summary: Summary, world: World): readonly Link[] {
  const { outline, declared, project, path } = summary;
  if (!outline) return [];
  if (0 < declared.plan.length) return declared.plan.map((each) => declaredLink('plan', summary, each, world));
  if (outline.kind === 'plan') return [];
  if (project) {
    const resolved = resolveLink(`${project.folder}/scherp.json`, project.plan);
    return [{ role: 'plan', by: 'project', written: project.plan, at: null, ...judged('plan', path, resolved, world) }];
  }
  const { plans } = world.folders.get(folderOf(path)) ?? NOTHING_THERE;
  const cited = plans.flatMap((plan) => world.documents.get(plan) ?? []).filter(({ titleKey }) => titleKey !== '' && summary.head.includes(titleKey));
  // *Langer thuis* is cited wherever *Langer thuis in Waterbeek* is: the longest title is meant.
  const meant = cited.filter(({ titleKey }) => !cited.some((other) => other.titleKey !== titleKey && other.titleKey.includes(titleKey)));
  return folderLinks('plan', meant.map((plan) => plan.path));
}

/** The advices that a reaction answers: as it says, else the one advice in its folder on the same plan or with the title it cites. */
export function adviceLinks(summary: Summary, plans: readonly Link[], world: World, plansOf: (path: string) => readonly Link[]): readonly Link[] {
  const { outline, declared, path } = summary;
  if (!outline) return [];
  if (0 < declared.advies.length) return declared.advies.map((each) => declaredLink('advies', summary, each, world));
  if (outline.kind !== 'reactie') return [];
  const about = new Set(plans.flatMap(({ state, target }) => (state === 'ok' && target !== null ? target : [])));
  const { advices } = world.folders.get(folderOf(path)) ?? NOTHING_THERE;
  const meant = advices.filter((advice) => {
    if (0 < about.size) return plansOf(advice).some(({ state, target }) => state === 'ok' && target !== null && about.has(target));
    const title = world.documents.get(advice)?.titleKey ?? '';
    return title !== '' && summary.head.includes(title);
  });
  return folderLinks('advies', meant);
}

/** Documents that a link could mean, the likeliest first: the same name elsewhere, then a name that looks like it. */
export function candidatesFor(summary: Summary, { role, written, among }: Link, { documents, folders }: World): readonly string[] {
  if (0 < among.length) return among;
  const name = plainName(written);
  const pairs = pairsIn(name);
  const folder = folderOf(summary.path);
  const score = (other: Summary): number => (plainName(other.path) === name ? 1 : likeness(pairsOf(other), pairs)) + (folderOf(other.path) === folder ? 0.5 : 0);
  return [...folders.values()].flatMap(({ plans, advices }) => (role === 'plan' ? plans : advices)).flatMap((path) => (path === summary.path ? [] : documents.get(path) ?? []))
    .map((other) => ({ path: other.path, score: score(other) }))
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1)).slice(0, MOST_CANDIDATES).map(({ path }) => path);
}

const MOST_CANDIDATES = 4;

function declaredLink(role: LinkRole, { path }: Summary, { written, start, end }: Declared, world: World): Link {
  return { role, by: 'document', written, at: { start, end }, ...judged(role, path, resolveLink(path, written), world) };
}

function judged(role: LinkRole, from: string, resolved: ReturnType<typeof resolveLink>, { documents }: World): Pick<Link, 'state' | 'target' | 'among'> {
  if ('problem' in resolved) return { state: resolved.problem, target: null, among: [] };
  const { path: target } = resolved;
  if (target === from) return { state: 'self', target, among: [] };
  const found = documents.get(target);
  return { state: !found ? 'missing' : found.outline?.kind === role ? 'ok' : 'wrong-kind', target, among: [] };
}

function folderLinks(role: LinkRole, paths: readonly string[]): readonly Link[] {
  const [target] = paths;
  if (target === undefined) return [];
  return [{ role, by: 'folder', written: '', at: null, state: paths.length === 1 ? 'ok' : 'ambiguous', target: paths.length === 1 ? target : null, among: paths.length === 1 ? [] : paths }];
}

const plainName = (path: string): string => nameOf(path.replaceAll('\\', '/')).toLowerCase().replace(/\.(?:md|markdown)$/, '').replace(/\.(?:plan|advies|reactie)$/, '');

/** Share of pairs of letters that two names have in common, from 0 to 1. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

const pairsIn = (name: string): ReadonlySet<string> => new Set(Array.from({ length: Math.max(0, Math.min(name.length, 100) - 1) }, (_, index) => name.slice(index, index + 2)));

/** The pairs of letters of a document's own name: a broken link is compared with every document at each keystroke. */
function pairsOf(summary: Summary): ReadonlySet<string> {
  const known = PAIRS.get(summary) ?? pairsIn(plainName(summary.path));
  PAIRS.set(summary, known);
  return known;
}

const PAIRS = new WeakMap<Summary, ReadonlySet<string>>();

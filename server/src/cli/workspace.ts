import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Outline } from '../core/advice/model.ts';
import type { Analysis } from '../core/analysis.ts';
import { kindByName } from '../core/advice/kind.ts';
import type { DocumentKind } from '../core/language/reading.ts';
import { readFrontMatter } from '../core/markdown/front-matter.ts';
import { graphOf, type Graph } from '../core/workspace/graph.ts';
import { resolveLink } from '../core/workspace/paths.ts';
import { summarise } from '../core/workspace/summarise.ts';
import type { Summary } from '../core/workspace/summary.ts';
import type { Settings } from '../core/settings.ts';
import { readText } from './files.ts';
import type { Project } from './project.ts';

/** What others need to know of a document: plain values, so that it may come from another thread or from a file. */
export interface Ties extends Omit<Summary, 'path' | 'text' | 'settings' | 'project' | 'outline'> {
  readonly outline: Omit<Outline, 'knownNumbers'> & { readonly knownNumbers: readonly string[] };
}

/** Null for a text that Scherp leaves alone. */
export function tiesOf(analysis: Analysis): Ties | null {
  const { outline, title, titleKey, head, declared, coverage, frontMatterEnd, exceptions, occurrences } = summarise('', analysis);
  return outline && { outline: { ...outline, knownNumbers: [...outline.knownNumbers] }, title, titleKey, head, declared, coverage, frontMatterEnd, exceptions, occurrences };
}

const NO_TIES = { outline: null, title: null, titleKey: '', head: '', declared: { plan: [], advies: [] }, coverage: null, frontMatterEnd: null, exceptions: [], occurrences: [] };

/** The summary of a document in a graph; `folder` is that of the settings in force. */
function summaryOf(path: string, text: string, settings: Settings, folder: string, ties: Ties | null): Summary {
  const place = { path, text, settings };
  if (!ties) return { ...place, ...NO_TIES, project: null };
  const outline: Outline = { ...ties.outline, knownNumbers: new Set(ties.outline.knownNumbers) };
  return { ...place, ...ties, outline, project: outline.kind !== 'plan' && settings.plan !== '' ? { plan: settings.plan, folder } : null };
}

/** A document that is checked: its file, its project and what was read of it. */
export interface Checked {
  readonly file: string;
  readonly project: Project;
  readonly text: string;
  readonly ties: Ties | null;
}

export interface Workspace {
  readonly graph: Graph;
  /** The folder from which the paths of the graph count. */
  readonly root: string;
  readonly pathOf: (file: string) => string;
  readonly summaryOf: (checked: Checked) => Summary;
}

/** Files beside the checked ones that are looked at in one folder, and documents that are read because others link to them. */
const MOST_BESIDE = 300;
const MOST_LINKED = 2000;

/**
 * The graph of the checked documents, with the plans, advices and reactions that stand beside them or that they link to. What was
 * not asked for is read only inside the folder of the `scherp.json` in force, or, without one, in the folder of the document.
 */
export async function workspaceOf(checked: readonly Checked[], projectOf: (file: string) => Promise<Project>, read: (file: string, text: string, project: Project) => Ties | null | undefined): Promise<Workspace> {
  const root = commonFolder(checked.map(({ file, project }) => homeOf(file, project)));
  const pathOf = (file: string): string => relative(root, file).split(sep).join('/');
  const summaries = new Map<string, Summary>();
  const homes = new Map<string, string>();
  const todo: string[] = [];
  const summarised = ({ file, project, text, ties }: Checked): Summary => summaryOf(pathOf(file), text, project.settings, pathOf(project.folder ?? dirname(file)), ties);
  const add = (checked: Checked): void => {
    const { file, project } = checked;
    const path = pathOf(file);
    if (summaries.has(path)) return;
    summaries.set(path, summarised(checked));
    homes.set(path, homeOf(file, project));
    todo.push(path);
  };
  const open = async (file: string): Promise<void> => {
    if (summaries.has(pathOf(file))) return;
    const content = readText(file);
    if (!('text' in content)) return;
    const project = await projectOf(file);
    const ties = read(file, content.text, project);
    if (ties !== undefined) add({ file, project, text: content.text, ties });
  };

  for (const each of checked) add(each);
  for (const [folder, kinds] of kindsByFolder(checked)) {
    const beside = markdownIn(folder).filter((file) => !summaries.has(pathOf(file))).map((file) => ({ file, kind: namedKind(file) }));
    // Advices alone have nothing to say to each other: a folder full of them is not read for the sake of one.
    if ([...kinds, ...beside.map(({ kind }) => kind)].some((kind) => kind !== null && kind !== 'advies')) for (const { file, kind } of beside) if (kind !== null) await open(file);
  }
  for (let path = todo.pop(), count = 0; path !== undefined && count < MOST_LINKED; path = todo.pop()) {
    for (const target of linkedFrom(summaries.get(path))) {
      const file = resolve(root, target);
      if (summaries.has(target) || !isInside(file, homes.get(path) ?? root)) continue;
      count++;
      await open(file);
    }
  }
  return { graph: graphOf(summaries.values()), root, pathOf, summaryOf: summarised };
}

/** Whether it may be read for the sake of `file`: the folder of its settings, else its own. */
const homeOf = (file: string, { folder }: Project): string => (folder !== null && isBelow(file, folder) ? folder : dirname(file));

/** The paths that a document names, as far as they lie in the workspace. */
function linkedFrom(summary: Summary | undefined): readonly string[] {
  if (!summary) return [];
  const written = [...summary.declared.plan, ...summary.declared.advies].map((each) => resolveLink(summary.path, each.written));
  const project = summary.project ? [resolveLink(`${summary.project.folder}/scherp.json`, summary.project.plan)] : [];
  return [...written, ...project].flatMap((resolved) => ('path' in resolved ? resolved.path : []));
}

function kindsByFolder(checked: readonly Checked[]): ReadonlyMap<string, ReadonlySet<DocumentKind>> {
  const kinds = new Map<string, Set<DocumentKind>>();
  for (const { file, ties } of checked) if (ties) kinds.set(dirname(file), (kinds.get(dirname(file)) ?? new Set()).add(ties.outline.kind));
  return kinds;
}

/** What its name or its front matter says that it is; nobody has to read the rest to know. */
function namedKind(file: string): DocumentKind | null {
  const content = readText(file);
  return 'text' in content ? kindByName(basename(file), readFrontMatter(content.text))?.kind ?? null : null;
}

function markdownIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.') && /\.(?:md|markdown)$/i.test(entry.name))
      .map(({ name }) => name).sort().slice(0, MOST_BESIDE).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Inside the folder, also after symbolic links have been followed. */
function isInside(file: string, folder: string): boolean {
  if (!isBelow(file, folder)) return false;
  try {
    return isBelow(realpathSync(file), realpathSync(folder));
  } catch {
    return false;
  }
}

const isBelow = (file: string, folder: string): boolean => file.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The deepest folder that holds all of them. */
function commonFolder(folders: readonly string[]): string {
  let [common = process.cwd()] = folders;
  for (const folder of folders) while (folder !== common && !isBelow(folder, common) && dirname(common) !== common) common = dirname(common);
  return common;
}

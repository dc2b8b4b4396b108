import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Analysis } from '../core/analysis.ts';
import { kindByName } from '../core/advice/kind.ts';
import type { DocumentKind } from '../core/language/reading.ts';
import { readFrontMatter } from '../core/markdown/front-matter.ts';
import { graphOf, type Graph } from '../core/workspace/graph.ts';
import { resolveLink } from '../core/workspace/paths.ts';
import { summarise } from '../core/workspace/summarise.ts';
import type { Summary } from '../core/workspace/summary.ts';
import { readText } from './files.ts';
import type { Project } from './project.ts';

/** A document that is checked: its file, its project and what was read of it. */
export interface Checked {
  readonly file: string;
  readonly project: Project;
  readonly analysis: Analysis;
}

export interface Workspace {
  readonly graph: Graph;
  /** The folder from which the paths of the graph count. */
  readonly root: string;
  readonly pathOf: (file: string) => string;
}

/** Files beside the checked ones that are looked at in one folder, and documents that are read because others link to them. */
const MOST_BESIDE = 300;
const MOST_LINKED = 2000;

/**
 * The graph of the checked documents, with the plans, advices and reactions that stand beside them or that they link to. What was
 * not asked for is read only inside the folder of the `scherp.json` in force, or, without one, in the folder of the document.
 */
export async function workspaceOf(checked: readonly Checked[], projectOf: (file: string) => Promise<Project>, analyse: (file: string, text: string, project: Project) => Analysis | null): Promise<Workspace> {
  const root = commonFolder(checked.map(({ file, project }) => homeOf(file, project)));
  const pathOf = (file: string): string => relative(root, file).split(sep).join('/');
  const summaries = new Map<string, Summary>();
  const homes = new Map<string, string>();
  const todo: string[] = [];
  const add = (file: string, analysis: Analysis, project: Project): void => {
    const path = pathOf(file);
    if (summaries.has(path)) return;
    summaries.set(path, summarise(path, analysis, pathOf(project.folder ?? dirname(file))));
    homes.set(path, homeOf(file, project));
    todo.push(path);
  };
  const read = async (file: string): Promise<void> => {
    if (summaries.has(pathOf(file))) return;
    const content = readText(file);
    if (!('text' in content)) return;
    const project = await projectOf(file);
    const analysis = analyse(file, content.text, project);
    if (analysis) add(file, analysis, project);
  };

  for (const { file, analysis, project } of checked) add(file, analysis, project);
  for (const [folder, kinds] of kindsByFolder(checked)) {
    const beside = markdownIn(folder).filter((file) => !summaries.has(pathOf(file))).map((file) => ({ file, kind: namedKind(file) }));
    // Advices alone have nothing to say to each other: a folder full of them is not read for the sake of one.
    if ([...kinds, ...beside.map(({ kind }) => kind)].some((kind) => kind !== null && kind !== 'advies')) for (const { file, kind } of beside) if (kind !== null) await read(file);
  }
  for (let path = todo.pop(), count = 0; path !== undefined && count < MOST_LINKED; path = todo.pop()) {
    for (const target of linkedFrom(summaries.get(path))) {
      const file = resolve(root, target);
      if (summaries.has(target) || !isInside(file, homes.get(path) ?? root)) continue;
      count++;
      await read(file);
    }
  }
  return { graph: graphOf(summaries.values()), root, pathOf };
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
  for (const { file, analysis: { kind } } of checked) if (kind !== null) kinds.set(dirname(file), (kinds.get(dirname(file)) ?? new Set()).add(kind));
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

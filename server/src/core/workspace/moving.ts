import type { Edit } from '../finding.ts';
import { planIn, SETTINGS_FILE } from '../settings-file.ts';
import type { Graph } from './graph.ts';
import { relativeLink, resolveLink, yamlScalar } from './paths.ts';

/** Where a document or settings file stands after files were moved; the same path for what stays. */
export type Moving = (path: string) => string;

/** The edits by which links in front matter lead to the same documents after they moved, by the path that each document still has. */
export function movedLinks(graph: Graph, moving: Moving): ReadonlyMap<string, readonly Edit[]> {
  const edits = new Map<string, readonly Edit[]>();
  for (const path of graph.documents.keys()) {
    const found = [...graph.plans.get(path) ?? [], ...graph.advices.get(path) ?? []].flatMap(({ at, written, target }): Edit[] => {
      const link = at && target !== null ? movedLink(path, written, target, moving) : null;
      return at && link !== null ? [{ start: at.start, end: at.end, text: yamlScalar(link) }] : [];
    });
    if (0 < found.length) edits.set(path, found.sort((a, b) => a.start - b.start));
  }
  return edits;
}

/** Folders of the settings files whose plan documents follow. */
export const settingsFolders = (graph: Graph): readonly string[] =>
  [...new Set([...graph.documents.values()].flatMap(({ project }) => (project ? [project.folder] : [])))];

/** The edit by which a `scherp.json`, which has this text, names the same plan after files moved; null where it does already. */
export function movedPlan(folder: string, text: string, moving: Moving): Edit | null {
  const path = folder === '' ? SETTINGS_FILE : `${folder}/${SETTINGS_FILE}`;
  const plan = planIn(text);
  const resolved = plan && resolveLink(path, plan.written);
  const link = plan && resolved && 'path' in resolved ? movedLink(path, plan.written, resolved.path, moving) : null;
  return plan && link !== null ? { start: plan.start, end: plan.end, text: JSON.stringify(link) } : null;
}

/** What must be written now in `from` to mean `target`; null where what is written still does. */
function movedLink(from: string, written: string, target: string, moving: Moving): string | null {
  const [fromNow, targetNow] = [moving(from), moving(target)];
  if (fromNow === from && targetNow === target) return null;
  const leads = resolveLink(fromNow, written);
  return 'path' in leads && leads.path === targetNow ? null : relativeLink(fromNow, targetNow);
}

import { newAdvice } from './new-advice.ts';
import { newReaction } from './new-reaction.ts';
import { folderOf, nameOf } from './paths.ts';
import type { Graph } from './graph.ts';
import type { Summary } from './summary.ts';

export type NewKind = 'advies' | 'reactie';

/** What a new document of each kind is about. */
const ABOUT = { advies: 'plan', reactie: 'advies' } as const;

/** The documents that a new one can be about, by path. */
export const subjectsFor = (graph: Graph, kind: NewKind): readonly Summary[] =>
  [...graph.documents.values()].filter(({ outline }) => outline?.kind === ABOUT[kind]).sort((a, b) => (a.path < b.path ? -1 : 1));

/** A new document about another, beside it and under a name that is still free; null where that one is not in the graph. `today` is an ISO date. */
export function newDocument(graph: Graph, kind: NewKind, about: string, today: string): { readonly path: string; readonly text: string } | null {
  const subject = graph.documents.get(about);
  if (!subject) return null;
  const stem = nameOf(about).replace(/\.(?:md|markdown)$/i, '').replace(/\.(?:plan|advies|reactie)$/i, '');
  const folder = folderOf(about) === '' ? '' : `${folderOf(about)}/`;
  let path = `${folder}${stem}.${kind}.md`;
  for (let time = 2; graph.documents.has(path); time++) path = `${folder}${stem}-${String(time)}.${kind}.md`;
  return { path, text: kind === 'advies' ? newAdvice(subject, path, today) : newReaction(subject, path, today) };
}

import { askRules, inOrder } from '../check.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import { surroundingsOf } from './graph.ts';
import type { Graph } from './graph.ts';

const ASKED: readonly Rule<'workspace'>[] = RULES.filter((rule) => rule.unit === 'workspace');
const ASKED_ALONE: ReadonlySet<string> = new Set(ASKED.filter(({ alone }) => alone).map(({ id }) => id));

/** What the rules find that look at a document among those it is linked to, in document order; absolute offsets. */
export function workspaceFindings(graph: Graph, path: string): readonly Finding[] {
  const around = surroundingsOf(graph, path);
  const summary = around?.summary;
  if (!around || !summary) return [];
  const { outline: model, settings, text, exceptions } = { ...summary, outline: around.outline };
  return askRules({ model, settings, text, exceptions }, ASKED, (rule, context, take) => { take(rule.check(around, context)); });
}

/**
 * All findings of a document, in document order: `own` are those of the document by itself (`findings(analysis)`), some of which
 * read otherwise now that its plan is known.
 */
export function findingsIn(graph: Graph, path: string, own: readonly Finding[]): readonly Finding[] {
  const around = workspaceFindings(graph, path);
  const kept = own.some(({ rule }) => ASKED_ALONE.has(rule)) ? own.filter(({ rule }) => !ASKED_ALONE.has(rule)) : own;
  return around.length === 0 ? kept : [...kept, ...around].sort(inOrder);
}

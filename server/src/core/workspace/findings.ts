import type { Analysis, Counts } from '../analysis.ts';
import { askRules, inOrder } from '../check.ts';
import { nameOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import type { Change, Span } from '../span.ts';
import { shifted } from '../typing.ts';
import { surroundingsOf } from './graph.ts';
import type { Graph } from './graph.ts';
import type { Summary } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

const ASKED: readonly Rule<'workspace'>[] = RULES.filter((rule) => rule.unit === 'workspace');
const ASKED_ALONE: ReadonlySet<string> = new Set(ASKED.filter(({ alone }) => alone).map(({ id }) => id));

/** What the rules find that look at a document among those it is linked to, in document order; absolute offsets. */
export function workspaceFindings(graph: Graph, path: string): readonly Finding[] {
  const around = surroundingsOf(graph, path);
  const summary = around?.summary;
  if (!around || !summary) return [];
  return asked(around, summary, summary.exceptions);
}

/** What those rules would find as well if nobody had made an exception. */
export function silencedFindings(graph: Graph, path: string): readonly Finding[] {
  const around = surroundingsOf(graph, path);
  const summary = around?.summary;
  if (!around || !summary || summary.exceptions.length === 0) return [];
  const loud = new Set(asked(around, summary, summary.exceptions).map(nameOf));
  return asked(around, summary, []).filter((finding) => !loud.has(nameOf(finding)));
}

const asked = (around: Surroundings, { settings, text }: Summary, exceptions: Summary['exceptions']): readonly Finding[] =>
  askRules({ model: around.outline, settings, text, exceptions }, ASKED, (rule, context, take) => { take(rule.check(around, context)); });

/**
 * All findings of a document, in document order: `own` are those of the document by itself (`findings(analysis)`), some of which
 * read otherwise now that its plan is known.
 */
export const findingsIn = (graph: Graph, path: string, own: readonly Finding[]): readonly Finding[] => among(own, workspaceFindings(graph, path));

/** The same, where `around` are the `workspaceFindings` of the document. */
export function among(own: readonly Finding[], around: readonly Finding[]): readonly Finding[] {
  const kept = own.some(isAskedAlone) ? own.filter((finding) => !isAskedAlone(finding)) : own;
  return around.length === 0 ? kept : [...kept, ...around].sort(inOrder);
}

/** How many findings of a document by itself give way to those `around` it. */
export const givingWay = ({ known }: Analysis): number => known.findings.reduce((count, finding) => count + Number(isAskedAlone(finding)), 0);

/** The counts of a document with those `around` it. */
export function countsAmong({ counts, known }: Analysis, around: readonly Finding[]): Counts {
  const all = { ...counts };
  for (const finding of known.findings) if (isAskedAlone(finding)) all[finding.severity]--;
  for (const { severity } of around) all[severity]++;
  return all;
}

const isAskedAlone = ({ rule }: Finding): boolean => ASKED_ALONE.has(rule);

/**
 * The `workspaceFindings` of a document after plain typing that changed none of its facts (`change` is all of it since the summary),
 * without asking a rule; null where the words that rules compare may have changed: those of an assignment, or of the first pages.
 */
export function afterTyping(around: readonly Finding[], { outline }: Summary, change: Change): readonly Finding[] | null {
  const touches = ({ start, end }: Span): boolean => start <= change.oldEnd && change.start <= end;
  if (change.start < FIRST_PAGES || outline?.assignments.some(({ start, end, bodyEnd }) => touches({ start, end: Math.max(end, bodyEnd) }))) return null;
  const places = ({ related = [], fixes = [], ...finding }: Finding): readonly Span[] => [finding, ...related, ...fixes.flatMap(({ edits }) => edits)];
  return around.some((finding) => places(finding).some(touches)) ? null : around.map((finding) => shifted(finding, change));
}

/** Titles are looked for in much less than this. */
const FIRST_PAGES = 12_000;

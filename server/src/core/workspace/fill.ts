import { adviceAfter } from '../advice/advice-after.ts';
import { closingFix } from '../advice/closing.ts';
import { escapeSnippet, completeFix } from '../advice/complete.ts';
import { SLOT_NAMES } from '../advice/label-words.ts';
import type { Recommendation } from '../advice/model.ts';
import { remarkAfter } from '../advice/remark-after.ts';
import { replyTo } from '../advice/reply-to.ts';
import type { Edit, Slot } from '../finding.ts';
import { citationInOrder, citationOf } from './cite.ts';
import { targets } from './graph.ts';
import type { Graph } from './graph.ts';
import type { Column } from './matrix.ts';
import { numberKey } from '../advice/numbers.ts';
import type { Summary } from './summary.ts';
import type { AdviceThread, AssignmentThread, Dossier } from './thread.ts';

/** Edits of one document that give an empty cell of the matrix something to fill in. */
export interface Fill {
  readonly path: string;
  readonly edits: readonly Edit[];
}

/** What fills the empty cell of an obligation; null where nobody can tell which document should say it. */
export function fillFor(graph: Graph, dossier: Dossier, thread: AssignmentThread | AdviceThread, column: Column): Fill | null {
  switch (column) {
    case 'answered': return 'citations' in thread ? answer(graph, dossier, thread) : null;
    case 'advice': return 'citations' in thread ? advise(graph, thread) : null;
    case 'reaction': return reply(graph, dossier, 'citations' in thread ? thread.advices[0] : thread);
    default: return slot(graph, 'citations' in thread ? thread.advices[0] : thread, column);
  }
}

/** A remark below the citation; where no advice cites the assignment and there is only one, the citation as well. */
function answer(graph: Graph, { plan, advices }: Dossier, { item, citations: cited }: AssignmentThread): Fill | null {
  const [citation] = cited;
  const [advice] = citation ? [graph.documents.get(citation.path)] : advices.length === 1 ? advices : [];
  if (!advice?.outline) return null;
  if (citation) {
    const remark = remarkAfter(citation.item, advice.text, advice.outline.eol);
    return remark && { path: advice.path, edits: [remark] };
  }
  const isLater = (number: string): boolean => plan !== null && item.start < (startsIn(plan).get(numberKey(number)) ?? 0);
  return { path: advice.path, edits: [citationInOrder(citationOf(item.number, item, plan), isLater, advice.outline, advice.text)] };
}

const STARTS = new WeakMap<Summary, ReadonlyMap<string, number>>();

/** Where the plan gives each number. */
function startsIn(plan: Summary): ReadonlyMap<string, number> {
  const known = STARTS.get(plan) ?? new Map((plan.outline?.assignments ?? []).map(({ number, start }) => [numberKey(number), start]));
  STARTS.set(plan, known);
  return known;
}

/** An advice below the remark on the assignment. */
function advise(graph: Graph, { item: { number }, remarks: [place] }: AssignmentThread): Fill | null {
  const outline = place && graph.documents.get(place.path)?.outline;
  const remark = outline?.remarks.find(({ start, about }) => start === place?.start || about.some((each) => numberKey(each) === numberKey(number)));
  if (!outline || !place || !remark) return null;
  return { path: place.path, edits: [adviceAfter(remark.end, outline.eol)] };
}

function slot(graph: Graph, thread: AdviceThread | undefined, wanted: Slot): Fill | null {
  const advice = thread && graph.documents.get(thread.path);
  if (!thread || !advice?.outline) return null;
  const empty = thread.item.slots[wanted];
  const edits = empty?.state === 'empty' && !thread.item.inTable ? [afterLabel(empty.start, wanted, advice.text)] : added(thread.item, wanted, advice);
  return edits && { path: thread.path, edits };
}

/** `- **Planning:**` stands there already. */
function afterLabel(start: number, wanted: Slot, text: string): Edit {
  const { placeholder } = SLOT_NAMES[wanted];
  const space = /\s/.test(text.charAt(start - 1)) ? '' : ' ';
  return { start, end: start, text: space + placeholder, snippet: `${space}\${1:${escapeSnippet(placeholder)}}` };
}

function added(item: Recommendation, wanted: Slot, { outline, settings }: Summary): readonly Edit[] | null {
  if (!outline) return null;
  const context = { model: outline, owners: [...new Set([...settings.owners, ...outline.owners])] };
  return completeFix(item, [wanted], '', context, new Map())?.edits ?? null;
}

/** A heading for the answer, in the one reaction that answers this advice. */
function reply(graph: Graph, { reactions }: Dossier, thread: AdviceThread | undefined): Fill | null {
  if (!thread || thread.item.number === null) return null;
  const [reaction, other] = reactions.filter(({ path }) => targets(graph.advices.get(path)).includes(thread.path));
  if (!reaction?.outline || other) return null;
  return { path: reaction.path, edits: closingFix('', replyTo(thread.item.number, reaction.outline.eol), { model: reaction.outline }).edits };
}

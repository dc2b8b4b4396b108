import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, Position } from 'vscode-languageserver';
import { stepsAt, stepsFrom, stepsTo, type Step, type StepId } from '../../core/workspace/calls.ts';
import type { Graph } from '../../core/workspace/graph.ts';
import { isPosition, toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import type { Neighbourhood } from '../workspace/around.ts';
import { SYMBOL_KINDS } from './document-symbols.ts';

/** Opdracht → opmerking → advies → reactie, as editors show who calls what. */
export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  register: (connection, session) => {
    const { callHierarchy: requests } = connection.languages;
    requests.onPrepare(({ textDocument: { uri }, position }, token) => session.read(uri, token, (now) => itemsAt(now, position)));
    requests.onOutgoingCalls(({ item }, token) => session.survey(token, (all) => callsFrom(all, item)));
    requests.onIncomingCalls(({ item }, token) => session.survey(token, (all) => callsTo(all, item)));
  },
};

function itemsAt(now: Snapshot, position: Position): CallHierarchyItem[] | null {
  if (!isPosition(position)) return null;
  const around = now.around();
  const items = stepsAt(around.graph, around.path, now.text.offsetAt(position)).flatMap((step) => itemOf(around, step) ?? []);
  return items.length === 0 ? null : items;
}

const callsFrom = (all: readonly Neighbourhood[], item: CallHierarchyItem): CallHierarchyOutgoingCall[] =>
  followed(all, item, stepsFrom).map((to) => ({ to, fromRanges: [item.selectionRange] }));

const callsTo = (all: readonly Neighbourhood[], item: CallHierarchyItem): CallHierarchyIncomingCall[] =>
  followed(all, item, stepsTo).map((from) => ({ from, fromRanges: [from.selectionRange] }));

function followed(all: readonly Neighbourhood[], { data }: CallHierarchyItem, follow: (graph: Graph, id: StepId) => readonly Step[]): CallHierarchyItem[] {
  const id = data as Partial<Data> | undefined;
  const around = all.find(({ root, graph }) => root === id?.root && graph.documents.has(id?.path ?? ''));
  return around && id ? follow(around.graph, id as Data).flatMap((step) => itemOf(around, step) ?? []) : [];
}

/** What an item says of itself when it comes back. */
interface Data extends StepId {
  readonly root: string | null;
}

function itemOf({ root, uriOf, textOf }: Neighbourhood, { path, sort, name, detail, label, start, end }: Step): CallHierarchyItem | null {
  const text = textOf(path);
  const data: Data = { root, path, sort, start: label.start };
  return text && { name, detail, kind: SYMBOL_KINDS[sort], uri: uriOf(path), range: toRange(text, { start, end }), selectionRange: toRange(text, label), data };
}

import { analyse, findings, Memory } from '../../server/src/core/analysis.ts';
import type { Analysis } from '../../server/src/core/analysis.ts';
import type { Finding, Fix } from '../../server/src/core/finding.ts';
import { DEFAULTS } from '../../server/src/core/settings.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import type { DocumentKind } from '../../server/src/core/language/reading.ts';
import { findingsIn } from '../../server/src/core/workspace/findings.ts';
import { graphOf } from '../../server/src/core/workspace/graph.ts';
import { summarise } from '../../server/src/core/workspace/summarise.ts';

export const NAME = 'brief.advies.md';

export const read = (text: string, settings: Partial<Settings> = {}, name = NAME): Analysis => analyse({ name, text }, { ...DEFAULTS, ...settings }, new Memory());

export const check = (text: string, settings: Partial<Settings> = {}, name = NAME): readonly Finding[] => findings(read(text, settings, name));

/** Names of documents that stand beside each other in the examples of a page. */
export const NAMES: Readonly<Record<DocumentKind, string>> = { plan: 'wonen.plan.md', advies: NAME, reactie: 'college.reactie.md' };

/** The findings of a document of this kind among others in its folder. */
export function checkAmong(text: string, kind: DocumentKind, beside: readonly { readonly kind: DocumentKind; readonly text: string }[], settings: Partial<Settings> = {}): readonly Finding[] {
  const own = read(text, settings, NAMES[kind]);
  const graph = graphOf([...beside.map((other) => summarise(NAMES[other.kind], read(other.text, settings, NAMES[other.kind]))), summarise(NAMES[kind], own)]);
  return findingsIn(graph, NAMES[kind], findings(own));
}

/** The kind of document in which the examples of a rule stand. */
export const kindFor = ({ kinds }: { readonly kinds: readonly DocumentKind[] }): DocumentKind => (kinds.includes('advies') ? 'advies' : kinds[0] ?? 'advies');

/** `Dit is ⟦zeer⟧ goed` → the text without marks. */
export const unmark = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** The text with `⟦…⟧` around every finding of one rule. */
export function mark(text: string, found: readonly Finding[]): string {
  const cuts = found.flatMap(({ start, end }) => [{ at: start, sign: '⟦', order: 1 }, { at: end, sign: '⟧', order: 0 }]).sort((a, b) => b.at - a.at || b.order - a.order);
  return cuts.reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
}

export function apply(text: string, { edits }: Fix): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

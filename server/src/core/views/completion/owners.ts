import type { Outline, SlotAt } from '../../advice/model.ts';
import type { Language } from '../../finding.ts';
import type { Translated } from '../../language/reading.ts';
import type { Graph } from '../../workspace/graph.ts';
import { namesNobody } from '../../advice/agreements.ts';
import { nameOf } from '../../workspace/paths.ts';
import { dossiersAround } from '../../workspace/thread.ts';
import type { Offer } from './offer.ts';

/** Owners to choose from: those of the plan, of this document, of the settings, and of the others in the workspace, each time the most named first. */
export function ownerOffers(graph: Graph, path: string, typedAt: number): readonly Offer[] {
  const here = graph.documents.get(path);
  const language: Language = here?.settings.messageLanguage ?? 'nl';
  const offers = new Map<string, Offer>();
  const add = (label: string, detail: string): void => {
    const key = label.toLowerCase().replace(/^(?:de|het) /, ''); // *college* and *het college* are one
    if (!offers.has(key)) offers.set(key, { sort: 'owner', label, detail, text: label });
  };
  const plans = new Set(dossiersAround(graph, path).flatMap(({ plan }) => plan?.path ?? []));
  const others = [...graph.documents.values()].flatMap(({ path: other, outline }) => (other !== path && outline ? [{ path: other, outline }] : []));
  for (const { owner, path: plan } of counted(others.filter(({ path: other }) => plans.has(other)))) add(owner, nameOf(plan));
  for (const { owner } of counted(here?.outline ? [{ path, outline: here.outline }] : [], typedAt)) add(owner, HERE[language]);
  for (const owner of here?.settings.owners ?? []) add(owner, SETTING[language]);
  for (const { owner, path: other } of counted(others)) add(owner, nameOf(other));
  return [...offers.values()].slice(0, MOST);
}

/** A list that nobody reads to its end. */
const MOST = 200;

const SETTING: Translated = { nl: 'instelling', en: 'setting' };
const HERE: Translated = { nl: 'in dit document', en: 'in this document' };

interface Counted {
  readonly owner: string;
  /** The first document that names them. */
  readonly path: string;
  readonly count: number;
}

/** Each owner once, the most named first. The one at `typedAt` is being written. */
function counted(documents: readonly { readonly path: string; readonly outline: Outline }[], typedAt = -1): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const { path, outline } of documents) {
    for (const { text, start, end } of ownersIn(outline)) {
      const owner = text.replace(/\s+/g, ' ').trim();
      if (namesNobody(owner) || (start <= typedAt && typedAt <= end)) continue;
      const key = owner.toLowerCase();
      const known = counts.get(key);
      counts.set(key, { owner: known?.owner ?? owner, path: known?.path ?? path, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

const ownersIn = ({ recommendations, assignments, answers }: Outline): readonly SlotAt[] =>
  [...recommendations, ...assignments, ...answers].flatMap(({ slots: { owner } }) => (owner?.state === 'filled' ? [owner] : []));

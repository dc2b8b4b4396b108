import { modelOf } from '../../analysis.ts';
import type { Analysis } from '../../analysis.ts';
import { labelWords } from '../../advice/label-words.ts';
import type { Model } from '../../advice/model.ts';
import type { Slot } from '../../finding.ts';
import { opensFrontMatter } from '../../markdown/front-matter.ts';
import type { Settings } from '../../settings.ts';
import type { Span } from '../../span.ts';
import type { Graph } from '../../workspace/graph.ts';
import { decisionPhrases, momentPhrases, planningPhrases } from '../planning-phrases.ts';
import { numberOffers } from './numbers.ts';
import type { Offer } from './offer.ts';
import { ownerOffers } from './owners.ts';
import { pathOffers } from './paths.ts';
import { slotOffers } from './slots.ts';
import { typingAt, typingInHead } from './typing.ts';
import type { Typing } from './typing.ts';

export interface Offers {
  /** What an offer replaces: what was typed of it. */
  readonly replace: Span;
  readonly offers: readonly Offer[];
}

/** Whether an offer could be made where a space or a star was typed, without reading the document: most of them mean nothing. */
export function mayComplete(text: string, offset: number, labels: Settings['labels']): boolean {
  const typing = typingAt(text, offset, labelWords('advies', labels)) ?? (opensFrontMatter(text) ? typingInHead(text, offset) : null);
  return typing !== null && (typing.sort !== 'number' || typing.expected);
}

/** What can be written at an offset; null where nothing is expected. `graph` holds the document as it is now, under `path`. */
export function complete(graph: Graph, path: string, analysis: Analysis, offset: number): Offers | null {
  const { markdown: { text, frontMatter }, settings } = analysis;
  if (frontMatter ? offset < frontMatter.end : opensFrontMatter(text) && offset < NEW_HEAD) {
    const head = found(typingInHead(text, offset), (typing) => (typing.sort === 'path' ? pathOffers(graph, path, typing.role, text[typing.start] ?? '') : []));
    if (head || frontMatter) return head;
  }
  const model = modelOf(analysis);
  if (!model) return null;
  const typing = typingAt(text, offset, labelWords(model.kind, settings.labels)) ?? cellAt(model, text, offset);
  return found(typing, (at) => offersFor(at, graph, path, model, analysis));
}

/** Front matter that is being written has no end yet; it is short. */
const NEW_HEAD = 1000;

const found = (typing: Typing | null, offersAt: (typing: Typing) => readonly Offer[]): Offers | null => {
  const offers = typing ? offersAt(typing) : [];
  return typing && 0 < offers.length ? { replace: { start: typing.start, end: typing.end }, offers } : null;
};

function offersFor(typing: Typing, graph: Graph, path: string, model: Model, { settings, source: { text } }: Analysis): readonly Offer[] {
  const typed = text.slice(typing.start, typing.end);
  switch (typing.sort) {
    case 'number': return numberOffers(graph, path, model, typing.role, typing.opening);
    case 'slot': return slotOffers(model, text, typing.line, typing.stars, settings.messageLanguage);
    case 'moment': return momentPhrases(model.date).filter((phrase) => phrase.startsWith(typed.toLowerCase())).map(planningOffer);
    case 'path': return [];
    case 'value': return valueOffers(typing.slot, typing.start, graph, path, model, settings.replyWeeks).map((offer) => fitting(offer, typed));
  }
}

function valueOffers(slot: Slot, at: number, graph: Graph, path: string, { date }: Model, replyWeeks: number): readonly Offer[] {
  switch (slot) {
    case 'owner': return ownerOffers(graph, path, at);
    case 'planning': return planningPhrases(date, replyWeeks).map(planningOffer);
    case 'decision': return decisionPhrases(date).map(planningOffer);
    default: return [];
  }
}

const planningOffer = (phrase: string): Offer => ({ sort: 'planning', label: phrase, text: phrase });

/** Editors compare what is typed with the offer letter by letter: a placeholder is like none, and *voor* is no *vóór*. */
function fitting(offer: Offer, typed: string): Offer {
  if (/^\[/.test(typed)) return { ...offer, filter: typed };
  return /[óò]/.test(offer.label) && !/[óò]/.test(typed) ? { ...offer, filter: offer.label.replace(/[óò]/g, 'o') } : offer;
}

/** A cell under *Eigenaar* or *Planning* in a table of advices. */
function cellAt({ slotValues }: Model, text: string, offset: number): Typing | null {
  const cell = slotValues.find(({ source, start, end }) => source === 'table' && start <= offset && offset <= end + MOST_BLANKS && /^[ \t]*$/.test(text.slice(end, offset)));
  return cell ? { sort: 'value', slot: cell.slot, start: cell.start, end: cell.state === 'placeholder' ? cell.end : offset } : null;
}

const MOST_BLANKS = 40;

import { agreementsOf, days, momentsOf, namesNobody, openIn, type Agreement, type Filled, type Moment } from '../core/advice/agreements.ts';
import type { Answer, Model } from '../core/advice/model.ts';
import { plainText } from '../core/advice/plain-text.ts';
import { modelOf, type Analysis } from '../core/analysis.ts';
import { exemptionsOf, type Exemption } from '../core/exemptions.ts';
import { SLOTS, type Finding } from '../core/finding.ts';
import { readabilityOf, type Readability } from '../core/readability.ts';
import { findingsIn, silencedFindings } from '../core/workspace/findings.ts';
import { reactionsTo, targets, type Graph } from '../core/workspace/graph.ts';
import { numberKey } from '../core/advice/numbers.ts';
import { dossiersAround, type AdviceThread, type AssignmentThread, type Status } from '../core/workspace/thread.ts';
import type { Span } from '../core/span.ts';
import type { Run } from './blocks.ts';
import { Lines } from './lines.ts';
import { quoter } from './quote.ts';

/** All that a report or a register says of one document among those it is linked to. */
export interface Studied {
  readonly path: string;
  /** The same path from where the report or register will stand, for links. */
  readonly href: string;
  readonly text: string;
  readonly title: string;
  readonly model: Model;
  readonly findings: readonly Finding[];
  readonly exemptions: readonly Exemption[];
  readonly agreements: readonly Tracked[];
  readonly moments: readonly Moment[];
  readonly readability: Readability;
  readonly lines: Lines;
  /** The sentence around a stretch of the text, with the stretch marked; null where no text stands. */
  readonly quote: (span: Span) => readonly Run[] | null;
}

/** An agreement, what the college's answer adds to it, and how far it has come. */
export interface Tracked extends Agreement {
  /** `open` and `complete` where no other document says anything of it. */
  readonly status: Status | 'open' | 'complete';
  /** From 1. */
  readonly line: number;
}

interface Place {
  /** As it is shown. */
  readonly path: string;
  /** From where the report will stand, where that is known. */
  readonly href?: string;
  /** As the graph knows it; null for a text that stands nowhere. */
  readonly inGraph: string | null;
}

/** What there is to say of a document; null for a text that Scherp leaves alone. `found` are its findings by itself. */
export function studyOf({ path, href = path, inGraph }: Place, analysis: Analysis, found: readonly Finding[], graph: Graph): Studied | null {
  const { markdown, source: { text } } = analysis;
  const model = modelOf(analysis);
  if (!model) return null;
  const lines = new Lines(text);
  const threads = inGraph === null ? NO_THREADS : threadsIn(graph, inGraph);
  const replied = inGraph === null ? new Set() : repliedIn(graph, inGraph);
  const own = agreementsOf(model, markdown);
  const agreements = own.map((agreement): Tracked => {
    const thread = threads.get(`${agreement.sort} ${String(agreement.start)}`);
    const slots = thread ? answered(agreement.slots, thread.answers.map(({ item }) => item)) : agreement.slots;
    if (agreement.sort === 'question' && agreement.number !== null && replied.has(numberKey(agreement.number))) return { ...agreement, open: [], status: 'answered', line: lines.position(agreement.start).line + 1 };
    const open = agreement.sort === 'question' ? agreement.open : openIn(slots);
    return { ...agreement, slots, open, status: thread?.status ?? (open.length === 0 ? 'complete' : 'open'), line: lines.position(agreement.start).line + 1 };
  });
  return {
    path, href, text, model, lines, agreements, quote: quoter(markdown), moments: momentsOf(own, model), title: titleOf(analysis, model) || path,
    findings: inGraph === null ? found : findingsIn(graph, inGraph, found), exemptions: exemptionsOf(analysis, inGraph === null ? [] : silencedFindings(graph, inGraph)), readability: readabilityOf(markdown),
  };
}

type Thread = AdviceThread | AssignmentThread;

const NO_THREADS: ReadonlyMap<string, Thread> = new Map();

/** By sort and place. */
function threadsIn(graph: Graph, path: string): ReadonlyMap<string, Thread> {
  const dossiers = dossiersAround(graph, path);
  return new Map<string, Thread>([
    ...dossiers.flatMap(({ recommendations }) => recommendations).filter((one) => one.path === path).map((one) => [`recommendation ${String(one.item.start)}`, one] as const),
    ...dossiers.flatMap(({ assignments }) => assignments).filter((one) => one.path === path).map((one) => [`assignment ${String(one.item.start)}`, one] as const),
  ]);
}

/** The questions of an advice that a reaction replies to; one to several advices may mean either. */
const repliedIn = (graph: Graph, path: string): ReadonlySet<string> => new Set(
  reactionsTo(graph, path).filter((reaction) => targets(graph.advices.get(reaction)).length === 1)
    .flatMap((reaction) => graph.documents.get(reaction)?.outline?.answers ?? [])
    .flatMap(({ role, filled, numbers }) => (role === 'question' && filled ? numbers.map(({ number }) => numberKey(number)) : [])));

/** What the text does not say, in the words of the college. */
function answered(slots: Agreement['slots'], answers: readonly Answer[]): Agreement['slots'] {
  const filled: Record<string, Filled | null> = { ...slots };
  for (const slot of SLOTS) {
    const said = answers.map((answer) => answer.slots[slot]).find((one) => one?.state === 'filled' && !(slot === 'owner' && namesNobody(one.text)));
    if (said) filled[slot] ??= { text: said.text, ...days(said.time) };
  }
  return filled as Agreement['slots'];
}

/** The first heading of the document, or its first line. */
function titleOf({ markdown }: Analysis, model: Model): string {
  for (const { blocks } of markdown.passages) {
    const heading = blocks.find(({ kind }) => kind === 'heading');
    if (heading) return heading.prose.replace(/[\u00ad\ufffc]/g, '').replace(/\s+/g, ' ').trim();
  }
  const first = model.firstLine ? plainText(markdown, model.firstLine, 1) : '';
  return first.length <= MAX_TITLE ? first : `${first.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')} …`;
}

const MAX_TITLE = 110;

import { buildModel } from './advice/build.ts';
import { factReader, factsOf } from './advice/facts.ts';
import type { FactReader, Facts } from './advice/facts.ts';
import { HEAD } from './advice/frame.ts';
import { kindByName, showsAdvice } from './advice/kind.ts';
import type { Model } from './advice/model.ts';
import { check } from './check.ts';
import { SEVERITIES, type Finding, type Severity } from './finding.ts';
import { looksDutch } from './language/read.ts';
import type { DocumentKind } from './language/reading.ts';
import { editMarkdown, readMarkdown } from './markdown/read.ts';
import type { MarkdownText, Passage } from './markdown/passage.ts';
import { Generation } from './memory.ts';
import { OWN_PAGE } from './own-pages.ts';
import type { Settings } from './settings.ts';
import type { Change } from './span.ts';
import { isPlainTyping, joined, sameFacts, shifted } from './typing.ts';

/** Why a text is not checked. */
export type Silence = 'not-an-advice' | 'not-dutch' | 'empty' | 'own-page';

export interface Source {
  /** File name without folders, for `*.advies.md`; empty for an unnamed text. */
  readonly name: string;
  readonly text: string;
}

export type Counts = Readonly<Record<Severity, number>>;

/** All that is known of one version of one document. */
export interface Analysis {
  readonly source: Source;
  readonly settings: Settings;
  readonly markdown: MarkdownText;
  readonly kind: DocumentKind | null;
  readonly silence: Silence | null;
  /** How many stretches were read as plain prose because the parser could not take them within bounds. */
  readonly coarse: number;
  readonly counts: Counts;
  readonly known: Known;
}

/** What one analysis leaves for the next. `findings` are those of the text before `typed`. */
interface Known {
  /** Null after plain typing: `modelOf` builds it when somebody asks. */
  readonly model: Model | null;
  readonly facts: readonly Facts[];
  readonly findings: readonly Finding[];
  readonly typed: Change | null;
  /** The passage that showed that this is an advice, where neither name nor front matter does. */
  readonly evidence: Passage | null;
  /** The passages in which findings about the whole document stand. */
  readonly anchors: readonly Passage[];
}

/** What one set of settings may remember of texts; owned by a session or one run of the command line. */
export class Memory {
  readonly passages = new Generation<Passage>();
  readonly #readers = new Map<DocumentKind, FactReader>();

  reader(kind: DocumentKind, settings: Settings): FactReader {
    const known = this.#readers.get(kind);
    if (known) return known;
    const reader = factReader(kind, settings);
    this.#readers.set(kind, reader);
    return reader;
  }
}

/** Reads a whole text. Never throws because of the text. */
export function analyse(source: Source, settings: Settings, memory: Memory): Analysis {
  memory.passages.turn();
  return read(source, settings, readMarkdown(source.text, memory.passages), memory, null);
}

/** The same as `analyse` of the new text, in time that depends on the change: `change` must be what turned the previous text into `text`. */
export function reanalyse(previous: Analysis, text: string, change: Change, memory: Memory): Analysis {
  const source = { ...previous.source, text };
  const markdown = editMarkdown(previous.markdown, text, change, memory.passages);
  // What was typed over is forgotten once it outnumbers the text itself.
  if (markdown.passages.length < memory.passages.size) memory.passages.turn();
  return typedIn(previous, source, markdown, change, memory) ?? read(source, previous.settings, markdown, memory, previous);
}

/**
 * Findings with absolute offsets, in document order. With `limit` the most severe ones are chosen; what is chosen is still
 * given in document order.
 */
export function findings({ known }: Analysis, limit = Infinity): readonly Finding[] {
  const chosen = mostSevere(known.findings, limit);
  const { typed } = known;
  return typed ? chosen.map((finding) => shifted(finding, typed)) : chosen;
}

/** Whether this analysis was made from the one before it by plain typing: all facts are the same, further down in the text. */
export const isTyped = ({ kind, known }: Analysis): boolean => kind !== null && known.model === null;

/** The document as obligations; null for a text that is not checked. */
export function modelOf({ kind, markdown, known }: Analysis): Model | null {
  if (!kind || known.model) return known.model;
  const built = MODELS.get(known) ?? buildModel(kind, markdown, known.facts);
  MODELS.set(known, built);
  return built;
}

const MODELS = new WeakMap<Known, Model>();
const SELECTED = new WeakMap<readonly Finding[], { readonly limit: number; readonly chosen: readonly Finding[] }>();

/** At most so many, the most severe ones, in the order in which they are given. */
export function mostSevere(all: readonly Finding[], limit: number): readonly Finding[] {
  if (all.length <= limit) return all;
  const known = SELECTED.get(all);
  if (known?.limit === limit) return known.chosen;
  const chosen = new Set(SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity)).slice(0, limit));
  const inOrder = all.filter((finding) => chosen.has(finding));
  SELECTED.set(all, { limit, chosen: inOrder });
  return inOrder;
}

function read(source: Source, settings: Settings, markdown: MarkdownText, memory: Memory, previous: Analysis | null): Analysis {
  const evidenceBefore = previous?.known.evidence;
  const coarse = markdown.passages.reduce((count, passage) => count + Number(passage.coarse), 0);
  const naming = kindByName(source.name, markdown.frontMatter);
  const evidence = naming ? null : evidenceBefore && markdown.passages.includes(evidenceBefore) ? evidenceBefore : markdown.passages.find(showsAdvice) ?? null;
  const kind = naming?.kind ?? (evidence ? 'advies' : null);
  const silence = silenceOf(markdown, kind, isDeclared(source, markdown));
  if (!kind || silence) {
    return { source, settings, markdown, kind: silence ? null : kind, silence, coarse, counts: countsOf([]), known: { model: null, facts: [], findings: [], typed: null, evidence, anchors: [] } };
  }
  const facts = factsIn(markdown.passages, memory.reader(kind, settings), previous?.kind === kind ? previous : null);
  const model = buildModel(kind, markdown, facts);
  const found = check(model, markdown, settings);
  return { source, settings, markdown, kind, silence, coarse, counts: countsOf(found), known: { model, facts, findings: found, typed: null, evidence, anchors: anchorsOf(model, markdown) } };
}

/** The facts of all passages; those before and after a change are the same as before. */
function factsIn(passages: readonly Passage[], reader: FactReader, previous: Analysis | null): readonly Facts[] {
  const before = previous?.markdown.passages ?? [];
  const known = previous?.known.facts ?? [];
  const growth = passages.length - before.length;
  let same = 0;
  while (same < passages.length && passages[same] === before[same]) same++;
  let rest = passages.length;
  while (same < rest && same < rest - growth && passages[rest - 1] === before[rest - 1 - growth]) rest--;
  return [...known.slice(0, same), ...passages.slice(same, rest).map((passage) => factsOf(passage, reader)), ...known.slice(rest - growth)];
}

/** Front matter or a name such as `brief.advies.md` says what the document is; nobody has to guess. */
function isDeclared({ name }: Source, { frontMatter }: MarkdownText): boolean {
  const by = kindByName(name, frontMatter)?.by;
  return by === 'front matter' || by === 'suffix';
}

function silenceOf({ text, passages }: MarkdownText, kind: DocumentKind | null, declared: boolean): Silence | null {
  if (passages.every(({ blocks }) => blocks.length === 0)) return 'empty';
  if (text.startsWith(OWN_PAGE)) return 'own-page';
  if (!kind) return 'not-an-advice';
  return declared || looksDutch(text) ? null : 'not-dutch';
}

/** Plain typing within one passage that changes no fact: what was found stays, further down in the text. */
function typedIn(previous: Analysis, source: Source, markdown: MarkdownText, change: Change, memory: Memory): Analysis | null {
  const { known, kind, markdown: before } = previous;
  if (!kind || change.start < HEAD || !isPlainTyping(before.text, source.text, change)) return null;
  const index = changedPassage(before, markdown);
  const passage = index === null ? undefined : markdown.passages[index];
  const old = index === null ? undefined : before.passages[index];
  if (index === null || !passage || !old || old === known.evidence || known.anchors.includes(old)) return null;
  if (passage.coarse !== old.coarse || 0 < passage.directives.length + old.directives.length) return null;
  if (silenceOf(markdown, kind, isDeclared(source, markdown))) return null;
  const factsBefore = known.facts[index];
  const facts = factsOf(passage, memory.reader(kind, previous.settings));
  const base = markdown.starts[index] ?? 0;
  if (!factsBefore || !sameFacts(factsBefore, facts, { start: change.start - base, oldEnd: change.oldEnd - base, newEnd: change.newEnd - base })) return null;
  const run = known.typed && joined(known.typed, change);
  const found = known.typed && !run ? findings(previous) : known.findings;
  return { ...previous, source, markdown, known: { ...known, model: null, facts: known.facts.with(index, facts), findings: found, typed: run ?? change } };
}

function anchorsOf({ firstLine, lastParagraph }: Model, { passages, starts }: MarkdownText): readonly Passage[] {
  return [firstLine, lastParagraph].flatMap((anchor) => {
    const after = anchor ? starts.findIndex((start) => anchor.start < start) : 0;
    return (anchor && passages.at(after === -1 ? -1 : after - 1)) ?? [];
  });
}

/** The only passage that differs, or null. */
function changedPassage(before: MarkdownText, after: MarkdownText): number | null {
  const count = after.passages.length;
  if (before.passages.length !== count) return null;
  let index = 0;
  while (index < count && before.passages[index] === after.passages[index]) index++;
  for (let later = index + 1; later < count; later++) if (before.passages[later] !== after.passages[later]) return null;
  return index < count ? index : null;
}

function countsOf(found: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of found) counts[severity]++;
  return counts;
}

import type { Slot } from '../finding.ts';
import { findParties } from '../language/nl/owner.ts';
import { readProse } from '../language/read.ts';
import type { DocumentKind, Party, Prose } from '../language/reading.ts';
import { speaksToAdvisers } from '../language/nl/verdict.ts';
import { tokenize } from '../language/token.ts';
import type { Block } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { contains } from '../span.ts';
import { readBoldNumber, readLabel } from './label.ts';
import type { Label } from './label.ts';
import { isHead, isSlot, type LabelRole, type LabelWords } from './label-words.ts';
import { numberBefore } from './numbers.ts';
import type { NumberBefore } from './numbers.ts';
import { readReferences } from './references.ts';
import type { Reference } from './references.ts';
import { readReply } from './reply.ts';
import type { Reply } from './reply.ts';
import { said } from './said.ts';
import type { Said } from './said.ts';
import { saidSlots } from './said-slots.ts';
import { announcesAdvices, sectionRole, type Section } from './section.ts';
import { splitSlots } from './slots.ts';
import type { SlotFact } from './slots.ts';

/** All offsets in this file are relative to the passage. */

/** A block, or the part of it from one label to the next: *Opdracht 3: … \n Opmerking: …* is two pieces. */
export interface Piece extends Span {
  readonly block: Block;
  readonly label: Label | null;
  /** What follows the label, white space trimmed. */
  readonly body: Span;
  /** Only sentences that say something to the model; plain statements are not kept. */
  readonly sentences: readonly Said[];
  /** How many sentences there are, plain statements too. */
  readonly sentenceCount: number;
  /** Who is named, where that may say who is to act though no act names them: in brackets, in a heading (*Aanbevelingen aan het college*), or for all advices at once. */
  readonly parties: readonly Party[];
  readonly slots: readonly SlotFact[];
  /** What its sentences give to the advice before them: *Eigenaar is de wethouder Wonen.* */
  readonly said: readonly SlotFact[];
  readonly references: readonly Reference[];
  /** By these first words it is a remark without a label: *Bij opdracht 9 missen wij de kosten.* */
  readonly about: Reference | null;
  /** `[datum]` or `[wie?]` in running text. */
  readonly placeholders: readonly SlotFact[];
  /** The whole body stands between quotation marks. */
  readonly cited: boolean;
  /** The whole body is one `[uw opmerking]`. */
  readonly hollow: boolean;
  /** Ends with a colon: what follows belongs to it. */
  readonly introduces: boolean;
  /** *Dit zijn onze drie adviezen:* or *Adviezen:* — the items below it are advices. */
  readonly announces: boolean;
  /** What a list item can be named by: *nader in te gaan op …* by *in te gaan*, another by its first words. */
  readonly opening: Span | null;
  /** What a heading says of the items below it. */
  readonly section: Section | null;
  /** What a line of the head says: *Datum: …*, *Status: …*, *Van: …*. */
  readonly value: string | null;
  /** What a reaction says of an advice in this piece. */
  readonly reply: Reply | null;
  /** The number before the words of a heading in a plan: *3.2 Een meldpunt*; in a list one of two parts: *- 3.2 Een meldpunt*. */
  readonly numbered: NumberBefore | null;
}

/** What pieces are read by. */
export interface PieceReader extends LabelWords {
  readonly kind: DocumentKind;
  readonly owners: readonly string[];
}

/** Cuts a block at every line that begins with a label. */
export function piecesOf(block: Block, reader: PieceReader, names: boolean): Piece[] {
  const starts: { at: number; label: Label | null }[] = [];
  for (let line = 0; line !== -1 && line < block.prose.length;) {
    const label = readLabel(block, line, reader) ?? (reader.kind === 'plan' && block.kind === 'paragraph' && block.marks.length !== 0 ? readBoldNumber(block, line) : null);
    if (label || line === 0) starts.push({ at: line, label });
    const next = block.prose.indexOf('\n', line);
    line = next === -1 ? -1 : next + 1;
  }
  return starts.flatMap(({ at, label }, index) => {
    const end = starts[index + 1]?.at ?? block.prose.length;
    const answer = reader.kind === 'reactie' && (label?.role === 'recommendation' || label?.role === 'assignment') ? answerIn(block, label, end) : end;
    const first = pieceOf(block, label, at, answer, reader, names);
    return answer === end ? [first] : [first, pieceOf(block, null, answer, end, reader, names)];
  });
}

/** *Advies 3: Buurtbus. U adviseert een bus. Dat doen wij.*: the college may answer in the paragraph of the advice itself. */
function answerIn({ prose, start }: Block, { bodyStart }: Label, end: number): number {
  const answer = speaksToAdvisers(prose.slice(bodyStart - start, end));
  return answer === -1 ? end : bodyStart - start + answer;
}

export function pieceOf(block: Block, label: Label | null, from: number, to: number, reader: PieceReader, names = false): Piece {
  const body = trimmed(block, label ? label.bodyStart - block.start : from, to);
  const slot = label && isSlot(label.role) ? label.role : null;
  const { prose } = block;
  const text = prose.slice(body.start - block.start, body.end - block.start);
  const slots = slot && label
    ? splitSlots({ slot, label, start: body.start, text }, reader)
    : splitSlots({ slot: null, label: null, start: body.start, text }, reader);
  const read = text === '' ? { all: [], count: 0 } : label && hasNoSentences(label.role) ? { all: slotTimes(slots), count: 0 } : readSentences(text, body.start, block, label, slots, reader);
  const references = readReferences(text, body.start, reader.words);
  const [first] = references;
  const about = reader.kind === 'advies' && !label && block.kind === 'paragraph' && first?.role === 'assignment' && ABOUT.test(text.slice(0, first.start - body.start)) ? first : null;
  const placeholders = slot || !text.includes('[') ? [] : readPlaceholders(text, body.start);
  return {
    block, label, body,
    start: block.start + from, end: body.end,
    hollow: text.startsWith('[') && HOLLOW.test(text),
    introduces: endsWithColon(prose),
    announces: endsWithColon(prose) && (announcesAdvices(text) || (label !== null && text === '' && isTitle(label, block))),
    opening: block.item && !label ? openingOf(text, body.start) : null,
    section: block.kind === 'heading' && !label ? sectionRole(prose, reader.kind) : null,
    value: label && isHead(label.role) ? text : null,
    reply: reader.kind === 'reactie' || label?.role === 'status' ? readReply(text, body.start) : null,
    numbered: reader.kind === 'plan' && !label ? numberOf(block, text, body.start) : null,
    sentences: read.all, sentenceCount: read.count,
    parties: names || text.includes('(') || block.kind === 'heading' && /(?:aan|voor) /i.test(text) ? findParties(tokenize(text, body.start), text, reader.owners, body.start) : NOBODY,
    slots, placeholders,
    said: label && hasNoSentences(label.role) ? [] : saidSlots(text, body.start, read.all, reader.owners),
    references: about ? references.slice(1) : references, about,
    cited: /^[\s\u00AD]*['"‘“„’»«][^]*['"’”«»][.,;\s\u00AD]*$/.test(text),
  };
}

/** *Onze adviezen:*, alone above them. */
const isTitle = ({ role, numbers, text }: Label, { item }: Block): boolean => role === 'recommendation' && numbers.length === 0 && item === null && /en$/i.test(text);

function numberOf({ kind, item }: Block, text: string, start: number): NumberBefore | null {
  if (kind !== 'heading' && !item) return null;
  const found = numberBefore(text, HASHES.exec(text)?.[0].length ?? 0, start, /^[.):]?[\s\u00AD]+(?=\S)/);
  return kind === 'heading' || found?.number.includes('.') ? found : null;
}

/** The value of such a label is read as what it is, not as sentences. */
const hasNoSentences = (role: LabelRole): boolean => role === 'owner' || role === 'planning' || isHead(role);

/** The moments in a list of slots, as far as the model wants to know of them: dates that do not exist. */
function slotTimes(slots: readonly SlotFact[]): readonly Said[] {
  return slots.flatMap(({ time, start, end }) => (time ? [{ start, end, words: 0, question: false, tone: null, acts: [], times: [time], openEnds: [], advises: [], decision: null, introduces: false, asksForReply: false, openWords: [], nth: 0 }] : []));
}

const NOBODY: readonly Party[] = [];
const NO_MARKS: readonly Span[] = [];
const ABOUT = /^(?:ad|bij|over|inzake|aangaande|(?:voor )?wat betreft|ten aanzien van|met betrekking tot)\s+(?:de\s+)?$/i;
const HOLLOW = /^\[[^\]]{0,60}\]$/;
const HASHES = /^[#\s\u00AD]*/;
const OPENING = /^\S+(?:\s+\S+){0,2}/;
/** An infinitive with *te* and its particle, before any stop. */
const ASKED = /^[^.,;:!?\n]{0,60}?(?<!\S)((?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg) )?te \p{Ll}+(?:en|aan|oen|ien))(?![\p{L}-])/u;

function openingOf(text: string, at: number): Span {
  const found = ASKED.exec(text);
  const asked = found?.[1];
  if (found === null || asked === undefined) return { start: at, end: at + Math.max(1, OPENING.exec(text)?.[0].length ?? 0) };
  const end = at + found[0].length;
  return { start: end - asked.length, end };
}

function endsWithColon(prose: string): boolean {
  let end = prose.length;
  while (0 < end && isBlank(prose.charCodeAt(end - 1))) end--;
  return prose[end - 1] === ':';
}

function readSentences(text: string, start: number, block: Block, label: Label | null, slots: readonly SlotFact[], reader: PieceReader): { readonly all: readonly Said[]; readonly count: number } {
  const lead = block.marks.find((mark) => mark.kind === 'strong' && mark.start <= start && start < mark.end);
  const prose: Prose = {
    start, text, lead: lead?.end,
    emphasis: block.marks.length === 0 ? NO_MARKS : block.marks.filter((mark) => mark.kind === 'emphasis' && contains(block, mark)),
    place: block.kind === 'heading' ? 'heading' : block.cell ? 'cell' : block.item ? 'item' : 'paragraph',
    role: roleOf(label),
  };
  const all: Said[] = [];
  const sentences = readProse(prose, reader.kind, reader.owners);
  sentences.forEach((sentence, nth) => {
    const one = said(slots.length === 0 ? sentence : { ...sentence, acts: sentence.acts.filter(({ anchor }) => !slots.some((slot) => isWhoOrWhen(slot) && contains(slot, anchor))) }, nth, block);
    if (one) all.push(one);
  });
  return { all, count: sentences.length };
}

/** *Planning: begin 2027* begins nothing. */
const isWhoOrWhen = ({ slot }: SlotFact): boolean => slot === 'owner' || slot === 'planning';

function roleOf(label: Label | null): Prose['role'] {
  if (!label) return null;
  if (isSlot(label.role)) return label.role === 'owner' || label.role === 'planning' ? 'slot' : 'recommendation';
  switch (label.role) {
    case 'assignment': case 'remark': case 'question': case 'recommendation': case 'answer': return label.role;
    default: return null;
  }
}

/** `[datum]`, `[wie?]` and their like where a sentence should have words; a link or a footnote has lost its brackets by now. */
function readPlaceholders(text: string, start: number): SlotFact[] {
  const found: SlotFact[] = [];
  for (const match of text.matchAll(/\[([^\]\n]{0,40})\]/g)) {
    const inner = (match[1] ?? '').toLowerCase();
    const slot: Slot | null = /datum|wanneer|moment|kwartaal/.test(inner) ? 'planning' : /wie|naam|eigenaar|functie/.test(inner) ? 'owner' : null;
    if (!slot) continue;
    const at = start + match.index;
    found.push({ slot, label: null, start: at, end: at + match[0].length, text: match[0], state: 'placeholder', party: null, time: null });
  }
  return found;
}

/** The part of `block` between two indexes of its prose, without blanks at its ends; passage-relative. */
export function trimmed(block: Block, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(block.prose.charCodeAt(start))) start++;
  while (start < end && isBlank(block.prose.charCodeAt(end - 1))) end--;
  return { start: block.start + start, end: block.start + end };
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xAD || code === 0xA0;

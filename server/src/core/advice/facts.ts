import type { Slot } from '../finding.ts';
import type { DocumentKind, Prose } from '../language/reading.ts';
import { readProse } from '../language/read.ts';
import type { Block, Passage } from '../markdown/passage.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../span.ts';
import { contains } from '../span.ts';
import { readCues } from './cues.ts';
import type { Cues } from './cues.ts';
import { readLabel } from './label.ts';
import type { Label } from './label.ts';
import { isHead, isSlot, labelWords, type LabelRole, type LabelWords } from './label-words.ts';
import { readNumbers } from './numbers.ts';
import type { NumberAt } from './numbers.ts';
import { readReferences } from './references.ts';
import type { Reference } from './references.ts';
import { readReply } from './reply.ts';
import type { Reply } from './reply.ts';
import { said } from './said.ts';
import type { Said } from './said.ts';
import { announcesAdvices, sectionRole, type Section } from './section.ts';
import { readSlotValue, splitSlots } from './slots.ts';
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
  readonly slots: readonly SlotFact[];
  readonly references: readonly Reference[];
  /** `[datum]` or `[wie?]` in running text. */
  readonly placeholders: readonly SlotFact[];
  /** The whole body stands between quotation marks. */
  readonly cited: boolean;
  /** The whole body is one `[uw opmerking]`. */
  readonly hollow: boolean;
  /** Ends with a colon: what follows belongs to it. */
  readonly introduces: boolean;
  /** *Dit zijn onze drie adviezen:* — the items below it are advices. */
  readonly announces: boolean;
  /** The first words of a list item, by which it can be named. */
  readonly opening: Span | null;
  /** What a heading says of the items below it. */
  readonly section: Section | null;
  /** What a line of the head says: *Datum: …*, *Status: …*, *Van: …*. */
  readonly value: string | null;
  /** What a reaction says of an advice in this piece. */
  readonly reply: Reply | null;
  /** The number before the words of a heading in a plan: *3.2 Een meldpunt*. */
  readonly numbered: (NumberAt & { readonly bodyStart: number }) | null;
}

/** What a table says, row by row. */
export interface TableRow extends Span {
  readonly number: string | null;
  /** Where the number stands, as it is written there. */
  readonly numberAt: Span | null;
  /** The assignment that the advice of this row is about, where one column holds assignments and another advices. */
  readonly about: NumberAt | null;
  /** The cell that holds the act, or null where no column is one. */
  readonly act: Piece | null;
  readonly remark: Piece | null;
  readonly slots: readonly SlotFact[];
  /** The act column is called *Opdracht* or *Actie* rather than *Advies*. */
  readonly role: LabelRole;
}

/** Everything the document model wants to know of a passage. The same for the same passage, kind and settings. */
export interface Facts {
  readonly pieces: readonly Piece[];
  readonly rows: readonly TableRow[];
  readonly cues: Cues;
  /** The only piece, where it is a paragraph that says nothing to the model: most of running text is. */
  readonly plain: Piece | null;
}

export interface FactReader extends LabelWords {
  readonly kind: DocumentKind;
  readonly owners: readonly string[];
  /** Facts by passage object: the same text gives the same object. */
  readonly known: WeakMap<Passage, Facts>;
}

export const factReader = (kind: DocumentKind, settings: Settings): FactReader =>
  ({ kind, ...labelWords(kind, settings.labels), owners: settings.owners, known: new WeakMap() });

export function factsOf(passage: Passage, reader: FactReader): Facts {
  const known = reader.known.get(passage);
  if (known) return known;
  const cells = passage.blocks.filter((block) => block.cell);
  const pieces = passage.blocks.flatMap((block) => (block.cell ? [] : piecesOf(block, reader)));
  const cues = readCues(passage);
  const only = pieces.length === 1 && cells.length === 0 && Object.keys(cues).length === 0 ? pieces[0] : undefined;
  const facts: Facts = { pieces, rows: cells.length === 0 ? [] : rowsOf(cells, reader), cues, plain: only && saysNothing(only) ? only : null };
  reader.known.set(passage, facts);
  return facts;
}

const saysNothing = ({ block, label, body, sentences, slots, references, placeholders, introduces }: Piece): boolean =>
  block.kind === 'paragraph' && !block.item && !block.quoted && !label && !introduces && body.start < body.end
  && slots.length + references.length + placeholders.length === 0
  && sentences.every(({ acts, times, openEnds, question, tone }) => acts.length + times.length + openEnds.length === 0 && !question && tone === null);

/** Cuts a block at every line that begins with a label. */
function piecesOf(block: Block, reader: FactReader): Piece[] {
  const starts: { at: number; label: Label | null }[] = [];
  for (let line = 0; line !== -1 && line < block.prose.length;) {
    const label = readLabel(block, line, reader);
    if (label || line === 0) starts.push({ at: line, label });
    const next = block.prose.indexOf('\n', line);
    line = next === -1 ? -1 : next + 1;
  }
  return starts.map(({ at, label }, index) => pieceOf(block, label, at, starts[index + 1]?.at ?? block.prose.length, reader));
}

function pieceOf(block: Block, label: Label | null, from: number, to: number, reader: FactReader): Piece {
  const body = trimmed(block, label ? label.bodyStart - block.start : from, to);
  const slot = label && isSlot(label.role) ? label.role : null;
  const { prose } = block;
  const text = prose.slice(body.start - block.start, body.end - block.start);
  const slots = slot && label
    ? splitSlots({ slot, label, start: body.start, text }, reader)
    : splitSlots({ slot: null, label: null, start: body.start, text }, reader);
  const read = text === '' ? { all: [], count: 0 } : label && hasNoSentences(label.role) ? { all: slotTimes(slots), count: 0 } : readSentences(text, body.start, block, label, reader);
  const placeholders = slot || !text.includes('[') ? [] : readPlaceholders(text, body.start);
  return {
    block, label, body,
    start: block.start + from, end: body.end,
    hollow: text.startsWith('[') && HOLLOW.test(text),
    introduces: endsWithColon(prose),
    announces: endsWithColon(prose) && announcesAdvices(text),
    opening: block.item && !label ? { start: body.start, end: body.start + Math.max(1, OPENING.exec(text)?.[0].length ?? 0) } : null,
    section: block.kind === 'heading' && !label ? sectionRole(prose, reader.kind) : null,
    value: label && isHead(label.role) ? text : null,
    reply: reader.kind === 'reactie' || label?.role === 'status' ? readReply(text, body.start) : null,
    numbered: reader.kind === 'plan' && block.kind === 'heading' && !label ? headingNumber(text, body.start) : null,
    sentences: read.all, sentenceCount: read.count,
    slots, placeholders,
    references: readReferences(text, body.start, reader.words),
    cited: /^[\s\u00AD]*['"‘“„’»«][^]*['"’”«»][.,;\s\u00AD]*$/.test(text),
  };
}

/** The value of such a label is read as what it is, not as sentences. */
const hasNoSentences = (role: LabelRole): boolean => role === 'owner' || role === 'planning' || isHead(role);

/** The moments in a list of slots, as far as the model wants to know of them: dates that do not exist. */
function slotTimes(slots: readonly SlotFact[]): readonly Said[] {
  return slots.flatMap(({ time, start, end }) => (time ? [{ start, end, words: 0, question: false, tone: null, acts: [], times: [time], parties: [], openEnds: [], advises: [], decision: null, introduces: false, asksForReply: false, openWords: [], nth: 0 }] : []));
}

const HOLLOW = /^\[[^\]]{0,60}\]$/;
const OPENING = /^\S+(?:\s+\S+){0,2}/;

function endsWithColon(prose: string): boolean {
  let end = prose.length;
  while (0 < end && isBlank(prose.charCodeAt(end - 1))) end--;
  return prose[end - 1] === ':';
}

function readSentences(text: string, start: number, block: Block, label: Label | null, reader: FactReader): { readonly all: readonly Said[]; readonly count: number } {
  const lead = block.marks.find((mark) => mark.kind === 'strong' && mark.start <= start && start < mark.end);
  const prose: Prose = {
    start, text,
    ...(lead && { lead: lead.end }),
    emphasis: block.marks.filter((mark) => mark.kind === 'emphasis' && contains(block, mark)),
    place: block.kind === 'heading' ? 'heading' : block.cell ? 'cell' : block.item ? 'item' : 'paragraph',
    role: roleOf(label),
  };
  const all: Said[] = [];
  const sentences = readProse(prose, reader.kind, reader.owners);
  sentences.forEach((sentence, nth) => {
    const one = said(sentence, nth, block);
    if (one) all.push(one);
  });
  return { all, count: sentences.length };
}

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

/** The meaning of each column is the label word in its header cell. */
function rowsOf(cells: readonly Block[], reader: FactReader): TableRow[] {
  const rows = new Map<number, Block[]>();
  for (const cell of cells) {
    const key = (cell.cell?.table.start ?? 0) * 100_000 + (cell.cell?.rowIndex ?? 0);
    const row = rows.get(key);
    if (row) row.push(cell);
    else rows.set(key, [cell]);
  }
  const columns = new Map<number, ReadonlyMap<number, LabelRole | 'number'>>();
  for (const cell of cells) {
    if (!cell.cell || cell.cell.rowIndex !== 0 || columns.has(cell.cell.table.start)) continue;
    columns.set(cell.cell.table.start, headerRoles(cells.filter((other) => other.cell?.table.start === cell.cell?.table.start && other.cell?.rowIndex === 0), reader));
  }
  return [...rows.values()].flatMap((row) => {
    const first = row[0]?.cell;
    const roles = first && columns.get(first.table.start);
    return !first || first.rowIndex === 0 || !roles ? [] : [rowOf(row, first.row, roles, reader)];
  });
}

function headerRoles(header: readonly Block[], reader: FactReader): ReadonlyMap<number, LabelRole | 'number'> {
  const roles = new Map<number, LabelRole | 'number'>();
  for (const cell of header) {
    const word = cell.prose.replaceAll('\u00AD', '').trim().toLowerCase();
    const role = /^(?:nr\.?|nummer|#)$/.test(word) ? 'number' : reader.words.get(word);
    if (role && cell.cell) roles.set(cell.cell.column, role);
  }
  return roles;
}

function rowOf(row: readonly Block[], span: Span, roles: ReadonlyMap<number, LabelRole | 'number'>, reader: FactReader): TableRow {
  let number: NumberAt | null = null;
  let about: NumberAt | null = null;
  let act: Piece | null = null;
  let other: Block | null = null;
  let remark: Piece | null = null;
  let actRole: LabelRole = 'recommendation';
  const slots: SlotFact[] = [];
  const hasBoth = reader.kind === 'advies' && (['assignment', 'recommendation'] as const).every((role) => [...roles.values()].includes(role));
  for (const cell of row) {
    const role = roles.get(cell.cell?.column ?? -1);
    const text = cell.prose.replaceAll('\u00AD', '').trim();
    if (role === 'number') number = numberOf(cell) ?? (text === '' ? null : { ...trimmed(cell, 0, cell.prose.length), number: text });
    else if (hasBoth && role === 'assignment') about = readLabel(cell, 0, reader)?.numbers[0] ?? numberOf(cell);
    else if (role === 'recommendation' || role === 'assignment') {
      const numbered = readLabel(cell, 0, reader);
      act = pieceOf(cell, numbered, 0, cell.prose.length, reader);
      actRole = numbered?.role ?? role;
      number ??= numbered?.numbers[0] ?? numberOf(cell);
    } else if (role === 'remark' || role === 'answer') {
      remark = pieceOf(cell, null, 0, cell.prose.length, reader);
    } else if (role && isSlot(role)) {
      const value = trimmed(cell, 0, cell.prose.length);
      slots.push(readSlotValue({ slot: role, label: null, start: value.start, text: cell.prose.slice(value.start - cell.start, value.end - cell.start) }, reader.owners));
    } else if (!role && text !== '') {
      other ??= cell;
    }
  }
  if (hasBoth && about === null) [about, number] = [number, null]; // *Nr | Opdracht | Advies*
  // *Actie | Omschrijving*: the number stands under the one, the words under the other.
  if (act && other && numberOf(act.block)) act = pieceOf(other, null, 0, other.prose.length, reader);
  return { start: span.start, end: span.end, number: number?.number ?? null, numberAt: number && { start: number.start, end: number.end }, about, act, remark, slots, role: actRole };
}

/** The number before the words of a heading, and where those begin. */
function headingNumber(text: string, start: number): Piece['numbered'] {
  const lead = /^[#\s\u00AD]*/.exec(text)?.[0].length ?? 0;
  const list = readNumbers(text, lead, start);
  const [only] = list?.numbers ?? [];
  const gap = list && /^[.):]?[\s\u00AD]+(?=\S)/.exec(text.slice(list.end - start))?.[0];
  return list && gap && only && list.numbers.length === 1 ? { ...only, bodyStart: list.end + gap.length } : null;
}

/** The number that is all a cell says. */
function numberOf(cell: Block): NumberAt | null {
  const { start } = trimmed(cell, 0, cell.prose.length);
  const list = readNumbers(cell.prose, start - cell.start, cell.start);
  const [only] = list?.numbers ?? [];
  return list && only && list.numbers.length === 1 && /^[.)\s\u00AD]*$/.test(cell.prose.slice(list.end - cell.start)) ? only : null;
}

/** The part of `block` between two indexes of its prose, without blanks at its ends; passage-relative. */
function trimmed(block: Block, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(block.prose.charCodeAt(start))) start++;
  while (start < end && isBlank(block.prose.charCodeAt(end - 1))) end--;
  return { start: block.start + start, end: block.start + end };
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xAD || code === 0xA0;

import { parseDate } from '../language/nl/time-value.ts';
import type { Act, DocumentKind, Sentence, TimeExpression } from '../language/reading.ts';
import type { MarkdownText } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { move } from '../span.ts';
import { endsWithColon, fillFrom, headDate, lastSentence, markDiscussed, noteTone, placeholderRemark, sentenceSlots, slotAt } from './build-parts.ts';
import { insertionAfter } from './insertion.ts';
import type { Cue } from './cues.ts';
import type { Facts, Piece, TableRow } from './facts.ts';
import type { LabelRole } from './label-words.ts';
import { isSlot } from './label-words.ts';
import type { Assignment, Commitment, Model, Question, Recommendation, ReferenceAt, Remark, SlotAt, Slots, TimeAt, Voice } from './model.ts';
import { NO_SLOTS } from './model.ts';
import { readNumbers } from './numbers.ts';
import { sectionRole } from './section.ts';
import type { SlotFact } from './slots.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type DraftAssignment = Draft<Omit<Assignment, 'answeredBy'>> & { answeredBy: Span[] };
type DraftRecommendation = Draft<Omit<Recommendation, 'slots'>> & { slots: Draft<Slots> };
type DraftQuestion = Draft<Question>;
type DraftRemark = Draft<Remark>;
type DraftCommitment = Draft<Commitment>;

type Open =
  | { readonly type: 'assignment'; readonly assignments: readonly DraftAssignment[]; bare: boolean }
  | { readonly type: 'remark'; readonly remark: DraftRemark }
  | { readonly type: 'recommendation'; readonly recommendation: DraftRecommendation }
  | { readonly type: 'question'; readonly question: DraftQuestion }
  | { readonly type: 'answer' | 'cited' };

/** Reads the facts of all passages, from top to bottom, as one document. Linear in the number of pieces. */
export function buildModel(kind: DocumentKind, markdown: MarkdownText, facts: readonly Facts[]): Model {
  const builder = new Builder(kind, markdown);
  facts.forEach((fact, index) => { builder.passage(fact, markdown.starts[index] ?? 0); });
  return builder.finish();
}

/** The state of one reading, from the first piece to the last; lives for one call of `buildModel`. */
class Builder {
  readonly #kind: DocumentKind;
  readonly #markdown: MarkdownText;
  readonly #text: string;
  readonly #assignments: DraftAssignment[] = [];
  readonly #remarks: DraftRemark[] = [];
  readonly #questions: DraftQuestion[] = [];
  readonly #recommendations: DraftRecommendation[] = [];
  readonly #commitments: DraftCommitment[] = [];
  readonly #references: ReferenceAt[] = [];
  readonly #mentioned = new Map<string, Span>();
  readonly #slotValues: SlotAt[] = [];
  readonly #times: TimeAt[] = [];
  readonly #openEnds: Span[] = [];
  readonly #cues: Partial<Record<Cue | 'subject', Span>> = {};
  readonly #defaults: { owner: SlotAt | null; planning: SlotAt | null } = { owner: null, planning: null };
  #open: Open | null = null;
  #section: LabelRole | null = null;
  /** *De adviesraad adviseert:* makes advices of the items below it. */
  #introduced = false;
  #date: string | null = null;
  #concept = false;
  #reply: TimeExpression | null = null;
  #firstLine: Span | null = null;
  #lastParagraph: Span | null = null;
  #signature: number | null = null;
  #lastRecommendation: DraftRecommendation | null = null;

  constructor(kind: DocumentKind, markdown: MarkdownText) {
    this.#kind = kind;
    this.#markdown = markdown;
    this.#text = markdown.text;
    const values = markdown.frontMatter?.values;
    const date = values?.['datum']?.value;
    if (date !== undefined) this.#date = parseDate(date instanceof Date ? date.toISOString().slice(0, 10) : String(date));
    this.#concept = /concept/i.test(String(values?.['status']?.value ?? ''));
    if (values?.['onderwerp']) this.#cues.subject = values['onderwerp'];
    if (values?.['aan']) this.#cues.addressee = values['aan'];
    if (values?.['auteur'] ?? values?.['auteurs']) this.#cues.author = values['auteur'] ?? values['auteurs'] ?? { start: 0, end: 0 };
    if (values?.['type']) this.#cues.type = values['type'];
  }

  passage({ pieces, rows, cues }: Facts, base: number): void {
    for (const [cue, span] of Object.entries(cues) as [Cue, Span][]) {
      this.#cues[cue] ??= move(span, base);
      if (cue === 'contact') this.#signature ??= this.#lastParagraph ? base : null;
    }
    let nextRow = 0;
    for (const piece of pieces) {
      for (let row = rows[nextRow]; row && row.start < piece.start; row = rows[++nextRow]) this.#row(row, base);
      this.#piece(piece, base, cues);
    }
    for (const row of rows.slice(nextRow)) this.#row(row, base);
  }

  #piece(piece: Piece, base: number, cues: Facts['cues']): void {
    const span = move({ start: piece.start, end: piece.end }, base);
    this.#firstLine ??= this.#firstLineOf(piece, base);
    if (piece.block.kind === 'heading' && !piece.label) {
      const words = piece.block.prose;
      this.#section = sectionRole(words, this.#kind);
      this.#cues.subject ??= span;
      this.#open = null;
      this.#introduced = false;
      return;
    }
    if (piece.block.kind === 'paragraph' && this.#signature === null && piece.body.start < piece.body.end) this.#lastParagraph = lastSentence(this.#text, span);
    if (cues.default) this.#readDefaults(piece, base);
    if (cues.reply) this.#reply ??= piece.sentences.flatMap(({ times }) => times).find(({ checkable }) => checkable) ?? null;

    const voice = this.#place(piece, base, span);
    this.#note(piece, base, voice);
  }

  /** Opens or continues an element; answers whose voice the piece is. */
  #place(piece: Piece, base: number, span: Span): Voice {
    const { label, block } = piece;
    if (label && isSlot(label.role)) {
      this.#addSlots(piece.slots, base, 'label');
      const target = this.#slotTarget();
      if (target?.insertion && block.item) target.insertion = insertionAfter(this.#text, base, piece, 'slot');
      return this.#open?.type === 'assignment' && this.#kind === 'advies' ? 'plan' : 'own';
    }
    switch (label?.role) {
      case 'assignment': return this.#openAssignments(piece, base, span, label.numbers.map((number) => number.number));
      case 'remark': return this.#openRemark(piece, base, span);
      case 'question': {
        this.#open = { type: 'question', question: this.#addQuestion(piece, base, span, 'label') };
        return 'own';
      }
      case 'recommendation':
        if (this.#kind === 'reactie') {
          this.#open = { type: 'cited' };
          return 'plan';
        }
        if (this.#kind === 'advies') this.#open = { type: 'recommendation', recommendation: this.#addRecommendation(piece, base, span, move(label, base), label.numbers[0]?.number ?? null) };
        return 'own';
      case 'answer':
        this.#open = { type: 'answer' };
        return 'own';
      case 'date':
        this.#date ??= parseDate(this.#text.slice(base + piece.body.start, base + piece.body.end));
        return 'own';
      case 'status':
        this.#concept ||= /concept/i.test(this.#text.slice(span.start, span.end));
        return 'own';
      case 'subject': case 'addressee': case 'author':
        this.#cues[label.role] ??= span;
        return 'own';
      case undefined: return this.#continue(piece, base, span);
      default: return 'own';
    }
  }

  #openAssignments(piece: Piece, base: number, span: Span, numbers: readonly string[]): Voice {
    const voice: Voice = this.#kind === 'plan' ? 'own' : 'plan';
    const label = piece.label ? move({ start: piece.label.start, end: piece.label.end }, base) : span;
    const assignments = numbers.map((number): DraftAssignment => ({ number, label, voice, answeredBy: [], bodyEnd: span.end, start: span.start, end: span.end }));
    this.#assignments.push(...assignments);
    this.#open = { type: 'assignment', assignments, bare: piece.body.start >= piece.body.end };
    this.#introduced = false;
    return voice;
  }

  #openRemark(piece: Piece, base: number, span: Span): Voice {
    const about = [...(piece.label?.about ?? []), ...(piece.label?.numbers ?? [])].map(({ number }) => number);
    const remark: DraftRemark = { ...span, label: piece.label ? move({ start: piece.label.start, end: piece.label.end }, base) : span, about, tone: null, asks: false, placeholder: placeholderRemark(this.#text, piece, base) };
    this.#remarks.push(remark);
    if (!remark.placeholder) {
      if (0 < about.length) for (const number of about) this.#mentioned.set(number, span);
      else this.#answer(span);
    }
    this.#open = { type: 'remark', remark };
    return 'own';
  }

  /** The nearest assignment above gets its answer. */
  #answer(span: Span): void {
    const last = this.#assignments.at(-1);
    for (const assignment of this.#open?.type === 'assignment' ? this.#open.assignments : last ? [last] : []) assignment.answeredBy.push(span);
  }

  #continue(piece: Piece, base: number, span: Span): Voice {
    const { block } = piece;
    const open = this.#open;
    if (block.item?.depth === 1 && (this.#introduced || this.#section === 'recommendation') && this.#kind === 'advies' && open?.type !== 'assignment') {
      const recommendation = this.#addRecommendation(piece, base, span, this.#itemAnchor(piece, base), block.item.ordinal === null ? null : String(block.item.ordinal));
      this.#open = { type: 'recommendation', recommendation };
      return 'own';
    }
    if (block.item?.depth === 1 && block.item.ordinal !== null && this.#section === 'assignment') {
      return this.#openAssignments(piece, base, span, [String(block.item.ordinal)]);
    }
    if (!block.item) this.#introduced = false;
    if (block.quoted) {
      if (open?.type === 'assignment') { open.bare = false; for (const each of open.assignments) each.bodyEnd = span.end; }
      return 'plan';
    }
    switch (open?.type) {
      case 'assignment': {
        if (this.#kind === 'plan') return 'own';
        if (open.bare || block.item) {
          if (piece.cited || block.item) {
            open.bare = false;
            for (const each of open.assignments) each.bodyEnd = span.end;
            return 'plan';
          }
        }
        if (this.#kind === 'advies') this.#answer(span);
        this.#open = null;
        return 'own';
      }
      case 'recommendation':
        open.recommendation.end = span.end;
        return 'own';
      case 'remark':
        open.remark.end = span.end;
        return 'own';
      case 'cited': return 'plan';
      default: return 'own';
    }
  }

  /** Commitments, questions, references, times and open ends of a piece. */
  #note(piece: Piece, base: number, voice: Voice): void {
    const span = move({ start: piece.start, end: piece.end }, base);
    const label = piece.label;
    for (const reference of piece.references) {
      if (voice === 'plan') break;
      this.#references.push({ ...move({ start: reference.start, end: reference.end }, base), role: reference.role, numbers: reference.numbers.map((number) => move(number, base)) });
      if (reference.role === 'assignment') for (const { number } of reference.numbers) if (!this.#mentioned.has(number)) this.#mentioned.set(number, span);
    }
    for (const placeholder of piece.placeholders) if (voice === 'own') this.#slotValues.push(slotAt(placeholder, base, 'sentence'));
    if (label && !isSlot(label.role) && HEAD.has(label.role)) return;

    let previous: DraftCommitment | null = null;
    for (const sentence of piece.sentences) {
      if (piece.block.kind === 'heading' && !label) break;
      for (const time of sentence.times) this.#times.push({ start: base + time.start, end: base + time.end, time, voice });
      if (!this.#date && this.#times.length === 1 && this.#commitments.length === 0) this.#date = headDate(sentence);
      if (voice === 'own') for (const end of sentence.openEnds) this.#openEnds.push(move(end, base));
      if (this.#open?.type === 'remark' && voice === 'own') noteTone(this.#open.remark, sentence);
      if (sentence.question && voice === 'own' && this.#kind === 'advies') this.#noteQuestion(piece, base, sentence);
      previous = this.#noteActs(piece, base, sentence, voice, previous);
    }
    if (label && isSlot(label.role)) return;
    this.#addSlots(piece.slots, base, 'label');
    const open = this.#open;
    if (open?.type === 'recommendation' && open.recommendation.start === span.start && previous === null) {
      this.#commitments.push({ ...span, sort: 'recommendation', voice, act: null, base, slots: open.recommendation.slots, recommendation: open.recommendation, discussed: false });
    }
    if (piece.block.kind === 'paragraph' && this.#kind === 'advies' && /:[\s\u00AD]*$/.test(piece.block.prose)) this.#introduced = piece.sentences.some(({ acts }) => acts.some(({ sort }) => sort === 'recommendation'));
  }

  #noteActs(piece: Piece, base: number, sentence: Sentence, voice: Voice, before: DraftCommitment | null): DraftCommitment | null {
    let previous = before;
    const fragmentsCount = piece.block.item !== null || piece.block.cell !== null || piece.label !== null || this.#section === 'recommendation' || this.#section === 'assignment';
    for (const act of sentence.acts) {
      if (act.form === 'fragment' && !fragmentsCount) continue;
      const slots = sentenceSlots(act, base);
      if (act.refersBack && previous) fillFrom(slots, previous.slots);
      const recommendation = voice === 'own' ? this.#recommendationOf(piece, base, act, sentence, slots) : null;
      if (recommendation) fillFrom(recommendation.slots, slots, act.sort === 'recommendation' || recommendation.number !== null ? 'sentence' : 'reach');
      const commitment: DraftCommitment = {
        start: base + act.start, end: base + act.end, sort: recommendation && act.sort === 'promise' ? 'recommendation' : act.sort,
        voice, act, base, slots, recommendation, discussed: false,
      };
      this.#commitments.push(commitment);
      if (act.refersBack && previous?.recommendation) fillFrom(previous.recommendation.slots, slots, 'reach');
      previous = commitment;
    }
    return previous;
  }

  /** The advice an act belongs to: the labelled one it stands in, or one of its own where the sentence advises. */
  #recommendationOf(piece: Piece, base: number, act: Act, sentence: Sentence, slots: Slots): DraftRecommendation | null {
    if (this.#open?.type === 'recommendation') return this.#open.recommendation;
    if (this.#kind !== 'advies' || act.sort !== 'recommendation') return null;
    if (this.#open?.type === 'remark') this.#open.remark.asks = true;
    if (endsWithColon(this.#text, base + sentence.end)) return null;
    const last = this.#lastRecommendation;
    if (last && base + sentence.start <= last.anchor.start && last.anchor.start < base + sentence.end) return last;
    const span = move({ start: sentence.start, end: sentence.end }, base);
    const recommendation = this.#addRecommendation(piece, base, span, move(act.anchor, base), null);
    Object.assign(recommendation.slots, slots);
    return recommendation;
  }

  #addRecommendation(piece: Piece, base: number, span: Span, anchor: Span, number: string | null): DraftRecommendation {
    const recommendation: DraftRecommendation = { start: span.start, end: span.end, number, anchor, slots: { ...NO_SLOTS }, cells: {}, insertion: insertionAfter(this.#text, base, piece, 'text'), inTable: false };
    this.#recommendations.push(recommendation);
    this.#lastRecommendation = recommendation;
    return recommendation;
  }

  #itemAnchor(piece: Piece, base: number): Span {
    const act = piece.sentences[0]?.acts[0];
    if (act) return move(act.anchor, base);
    const words = /^\S+(?:\s+\S+){0,2}/.exec(this.#text.slice(base + piece.body.start, base + piece.body.end));
    return { start: base + piece.body.start, end: base + piece.body.start + (words?.[0].length ?? 1) };
  }

  #noteQuestion(piece: Piece, base: number, sentence: Sentence): void {
    const replyDate = piece.sentences.flatMap(({ times }) => times).find(({ checkable }) => checkable) ?? null;
    const open = this.#open;
    if (open?.type === 'question') {
      open.question.replyDate ??= replyDate;
      return;
    }
    if (open?.type === 'remark') open.remark.asks = true;
    const last = this.#questions.at(-1);
    if (last && base + piece.start <= last.start) return; // one finding for the questions of one paragraph
    const question = this.#addQuestion(piece, base, move({ start: sentence.start, end: sentence.end }, base), this.#section === 'question' && piece.block.item ? 'label' : open?.type === 'remark' ? 'remark' : 'loose');
    question.replyDate = replyDate;
  }

  #addQuestion(piece: Piece, base: number, span: Span, place: Question['place']): DraftQuestion {
    const anchor = piece.label?.role === 'question' ? move({ start: piece.label.start, end: piece.label.end }, base) : span;
    const replyDate = piece.sentences.flatMap(({ times }) => times).find(({ checkable }) => checkable) ?? null;
    const question: DraftQuestion = { ...span, number: piece.label?.numbers[0]?.number ?? null, anchor, place, replyDate };
    this.#questions.push(question);
    return question;
  }

  #slotTarget(): DraftRecommendation | null {
    return this.#open?.type === 'recommendation' ? this.#open.recommendation : this.#open?.type === 'assignment' ? null : this.#lastRecommendation;
  }

  #addSlots(facts: readonly SlotFact[], base: number, source: SlotAt['source']): void {
    const target = this.#slotTarget();
    for (const fact of facts) {
      const slot = slotAt(fact, base, source);
      if (target) {
        target.slots[slot.slot] = slot;
        target.end = Math.max(target.end, slot.end);
      }
      if (target ?? fact.state === 'placeholder') this.#slotValues.push(slot);
    }
  }

  #row(row: TableRow, base: number): void {
    this.#open = null;
    const { act, remark } = row;
    if (!act) return;
    const span = move({ start: act.start, end: act.end }, base);
    if (row.role === 'assignment' && (remark !== null || row.slots.length === 0)) {
      const voice = this.#openAssignments(act, base, span, row.number ? [row.number] : []);
      this.#note(act, base, voice);
      if (remark && remark.body.start < remark.body.end) {
        this.#answer(move({ start: remark.start, end: remark.end }, base));
        this.#open = null;
        this.#note(remark, base, 'own');
      }
      this.#open = null;
      return;
    }
    if (row.slots.length === 0 || this.#kind !== 'advies') {
      this.#note(act, base, this.#kind === 'reactie' ? 'plan' : 'own');
      for (const fact of row.slots) this.#slotValues.push(slotAt(fact, base, 'table'));
      if (remark) this.#note(remark, base, 'own');
      return;
    }
    const recommendation = this.#addRecommendation(act, base, span, act.body.start < act.body.end ? move(act.body, base) : span, row.number);
    recommendation.inTable = true;
    recommendation.insertion = null;
    this.#open = { type: 'recommendation', recommendation };
    for (const fact of row.slots) if (fact.state === 'empty') recommendation.cells = { ...recommendation.cells, [fact.slot]: base + fact.start };
    this.#addSlots(row.slots, base, 'table');
    this.#note(act, base, 'own');
    this.#open = null;
  }

  #readDefaults(piece: Piece, base: number): void {
    for (const { parties, times } of piece.sentences) {
      const party = parties.find(({ sort }) => sort === 'named');
      const time = times.find(({ checkable }) => checkable);
      if (party) this.#defaults.owner ??= { ...move({ start: party.start, end: party.end }, base), slot: 'owner', text: party.text, state: 'filled', source: 'reach', party, time: null };
      if (time) this.#defaults.planning ??= { ...move({ start: time.start, end: time.end }, base), slot: 'planning', text: time.text, state: 'filled', source: 'reach', party: null, time };
    }
  }

  #firstLineOf(piece: Piece, base: number): Span {
    const start = base + piece.block.start;
    const end = this.#text.slice(start, base + piece.block.end).search(/[\r\n]/);
    return { start, end: end === -1 ? base + piece.block.end : start + end };
  }

  finish(): Model {
    for (const assignment of this.#assignments) {
      const mention = this.#mentioned.get(assignment.number);
      if (assignment.answeredBy.length === 0 && mention) assignment.answeredBy.push(mention);
    }
    for (const { slots } of this.#recommendations) {
      slots.owner ??= this.#defaults.owner;
      slots.planning ??= this.#defaults.planning;
    }
    markDiscussed(this.#commitments, this.#assignments, this.#remarks);
    const known = this.#markdown.frontMatter?.values['opdrachten']?.value;
    const knownNumbers = new Set(typeof known === 'string' || typeof known === 'number' ? readNumbers(String(known), 0, 0)?.numbers.map(({ number }) => number) : []);
    return {
      kind: this.#kind, concept: this.#concept, date: this.#date,
      assignments: this.#assignments, remarks: this.#remarks, questions: this.#questions, recommendations: this.#recommendations,
      commitments: this.#commitments, references: this.#references, knownNumbers, slotValues: this.#slotValues, times: this.#times,
      openEnds: this.#openEnds, cues: this.#cues, replyTime: this.#reply,
      firstLine: this.#firstLine, lastParagraph: this.#lastParagraph, bodyEnd: this.#lastParagraph?.end ?? this.#text.length,
      owners: [...new Set(this.#slotValues.filter(({ slot, state }) => slot === 'owner' && state === 'filled').map(({ text }) => text))],
      eol: this.#text.slice(0, 4000).includes('\r\n') ? '\r\n' : '\n',
    };
  }
}

const HEAD: ReadonlySet<LabelRole> = new Set<LabelRole>(['date', 'addressee', 'subject', 'reference', 'status', 'author']);

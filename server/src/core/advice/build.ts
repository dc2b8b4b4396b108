import type { Act, DocumentKind } from '../language/reading.ts';
import type { MarkdownText } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { decisionSlot, fillFrom, knownNumbers, markDiscussed, noteTone, sentenceSlots, slotAt } from './build-parts.ts';
import { placed } from './drafts.ts';
import type { DraftAssignment, DraftCommitment, DraftRecommendation, DraftRemark, Open } from './drafts.ts';
import type { Facts, Piece, TableRow } from './facts.ts';
import { Frame } from './frame.ts';
import type { LabelRole } from './label-words.ts';
import { isSlot } from './label-words.ts';
import type { Model, ReferenceAt, Slots, TimeAt, Voice } from './model.ts';
import { Questions } from './questions.ts';
import { Recommendations } from './recommendations.ts';
import type { Said } from './said.ts';

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
  readonly #frame: Frame;
  readonly #assignments: DraftAssignment[] = [];
  readonly #remarks: DraftRemark[] = [];
  readonly #questions = new Questions();
  readonly #recommendations: Recommendations;
  readonly #commitments: DraftCommitment[] = [];
  readonly #references: ReferenceAt[] = [];
  readonly #mentioned = new Map<string, Span>();
  readonly #times: TimeAt[] = [];
  readonly #openEnds: Span[] = [];
  #open: Open | null = null;
  #section: LabelRole | null = null;
  /** *De adviesraad adviseert:* makes advices of the items below it. */
  #introduced = false;

  constructor(kind: DocumentKind, markdown: MarkdownText) {
    this.#kind = kind;
    this.#markdown = markdown;
    this.#frame = new Frame(markdown);
    this.#recommendations = new Recommendations(markdown.text);
  }

  passage(facts: Facts, base: number): void {
    const { pieces, rows, cues, plain } = facts;
    if (plain) {
      this.#frame.plain(plain, base);
      return void this.#continue(plain, base, placed(plain, base));
    }
    this.#frame.passage(facts, base);
    let nextRow = 0;
    for (const piece of pieces) {
      for (let row = rows[nextRow]; row && row.start < piece.start; row = rows[++nextRow]) this.#row(row, base);
      this.#frame.piece(piece, base, cues);
      this.#piece(piece, base);
    }
    for (const row of rows.slice(nextRow)) this.#row(row, base);
  }

  #piece(piece: Piece, base: number): void {
    if (piece.block.kind === 'heading' && !piece.label) {
      this.#section = piece.section;
      this.#open = null;
      this.#introduced = false;
      this.#recommendations.close();
      return;
    }
    this.#note(piece, base, this.#place(piece, base, placed(piece, base)));
  }

  /** Opens or continues an element; answers whose voice the piece is. */
  #place(piece: Piece, base: number, span: Span): Voice {
    const { label } = piece;
    if (label && isSlot(label.role)) {
      this.#recommendations.addSlots(piece.slots, base, 'label');
      this.#recommendations.continueList(piece, base);
      return this.#open?.type === 'assignment' && this.#kind === 'advies' ? 'plan' : 'own';
    }
    // An advice or a question right below a remark is what the remark asks for.
    if (this.#open?.type === 'remark' && (label?.role === 'recommendation' || label?.role === 'question')) this.#open.remark.asks = true;
    switch (label?.role) {
      case 'assignment': return this.#openAssignments(piece, base, span, label.numbers.map((number) => number.number));
      case 'remark': return this.#openRemark(piece, base, span);
      case 'question':
        this.#open = { type: 'question', question: this.#questions.add(piece, base, span, 'label') };
        return 'own';
      case 'recommendation':
        if (this.#kind === 'reactie') {
          this.#open = { type: 'cited' };
          return 'plan';
        }
        if (this.#kind === 'advies') this.#open = { type: 'recommendation', recommendation: this.#recommendations.add(piece, base, span, placed(label, base), label.numbers[0]?.number ?? null) };
        return 'own';
      case 'answer':
        this.#open = { type: 'answer' };
        return 'own';
      case undefined: return this.#continue(piece, base, span);
      default:
        this.#frame.label(piece, base);
        return 'own';
    }
  }

  #openAssignments(piece: Piece, base: number, span: Span, numbers: readonly string[]): Voice {
    const voice: Voice = this.#kind === 'plan' ? 'own' : 'plan';
    const label = piece.label ? placed(piece.label, base) : span;
    const assignments = numbers.map((number): DraftAssignment => ({ number, label, voice, answeredBy: [], bodyEnd: span.end, start: span.start, end: span.end }));
    this.#assignments.push(...assignments);
    this.#recommendations.close();
    this.#open = { type: 'assignment', assignments, bare: piece.body.start >= piece.body.end };
    this.#introduced = false;
    return voice;
  }

  #openRemark(piece: Piece, base: number, span: Span): Voice {
    const { label } = piece;
    const about = label && 0 < label.about.length + label.numbers.length ? [...label.about, ...label.numbers].map(({ number }) => number) : [];
    const remark: DraftRemark = { start: span.start, end: span.end, label: label ? placed(label, base) : span, about, tone: null, asks: false, placeholder: piece.hollow ? placed(piece.body, base) : null };
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
      this.#open = { type: 'recommendation', recommendation: this.#recommendations.addItem(piece, base, span) };
      return 'own';
    }
    if (block.item?.depth === 1 && block.item.ordinal !== null && this.#section === 'assignment') {
      return this.#openAssignments(piece, base, span, [String(block.item.ordinal)]);
    }
    if (!block.item) this.#introduced = false;
    // In a plan a blockquote is layout: it cites nobody.
    if (block.quoted && this.#kind !== 'plan') {
      if (open?.type === 'assignment') { open.bare = false; for (const each of open.assignments) each.bodyEnd = span.end; }
      return 'plan';
    }
    switch (open?.type) {
      case 'assignment': {
        if (this.#kind === 'plan') return 'own';
        if (block.item || (open.bare && piece.cited)) {
          open.bare = false;
          for (const each of open.assignments) each.bodyEnd = span.end;
          return 'plan';
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
    const { label, sentences } = piece;
    const span = placed(piece, base);
    for (const reference of piece.references) {
      if (voice === 'plan') break;
      this.#references.push({ start: base + reference.start, end: base + reference.end, role: reference.role, numbers: reference.numbers.map(({ number, start, end }) => ({ number, start: base + start, end: base + end })) });
      if (reference.role === 'assignment') for (const { number } of reference.numbers) if (!this.#mentioned.has(number)) this.#mentioned.set(number, span);
    }
    if (label && !isSlot(label.role) && HEAD.has(label.role)) return;

    let previous: DraftCommitment | null = null;
    for (const sentence of sentences) {
      if (piece.block.kind === 'heading' && !label) break;
      for (const time of sentence.times) this.#times.push({ start: base + time.start, end: base + time.end, time, voice });
      if (voice === 'own') for (const end of sentence.openEnds) this.#openEnds.push(placed(end, base));
      if (this.#open?.type === 'remark' && voice === 'own') noteTone(this.#open.remark, sentence);
      if (sentence.question && voice === 'own' && this.#kind === 'advies') this.#questions.note(piece, base, sentence, this.#open, this.#section === 'question' && piece.block.item !== null);
      previous = this.#noteActs(piece, base, sentence, voice, previous);
    }
    if (voice === 'own') this.#recommendations.addPlaceholders(piece.placeholders, base, span);
    if (label && isSlot(label.role)) return;
    this.#recommendations.addSlots(piece.slots, base, 'label');
    const open = this.#open;
    if (open?.type === 'recommendation') {
      this.#recommendations.fillFromWords(open.recommendation, piece, base, previous !== null);
      if (previous === null && open.recommendation.start === span.start) this.#commitments.push({ start: span.start, end: span.end, sort: 'recommendation', voice, act: null, base, slots: open.recommendation.slots, recommendation: open.recommendation, discussed: false });
    }
    if (piece.introduces && piece.block.kind === 'paragraph' && !piece.block.item && this.#kind === 'advies') this.#introduced = piece.announces || sentences.some(({ acts }) => acts.some(({ sort }) => sort === 'recommendation'));
  }

  #noteActs(piece: Piece, base: number, sentence: Said, voice: Voice, before: DraftCommitment | null): DraftCommitment | null {
    let previous = before;
    const fragmentsCount = piece.block.item !== null || piece.block.cell !== null || piece.label !== null || this.#section === 'recommendation' || this.#section === 'assignment';
    const decision = decisionSlot(sentence, base);
    for (const act of sentence.acts) {
      if (act.form === 'fragment' && !fragmentsCount) continue;
      const slots = sentenceSlots(act, base);
      if (decision && sentence.decision !== act) slots.decision = decision;
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
  #recommendationOf(piece: Piece, base: number, act: Act, sentence: Said, slots: Slots): DraftRecommendation | null {
    const inSoManyWords = sentence.advises.includes(act);
    const open = this.#open;
    if (open?.type === 'recommendation' && (piece.label !== null || piece.block.item !== null || piece.block.cell !== null || !inSoManyWords)) return open.recommendation;
    if (this.#kind !== 'advies' || !inSoManyWords) return null;
    if (open?.type === 'recommendation') this.#open = null;
    if (this.#open?.type === 'remark') this.#open.remark.asks = true;
    if (sentence.introduces || sentence.asksForReply) return null;
    const earlier = this.#recommendations.within(sentence, base);
    if (earlier) return earlier;
    const recommendation = this.#recommendations.add(piece, base, placed(sentence, base), placed(act.anchor, base), null);
    Object.assign(recommendation.slots, slots);
    return recommendation;
  }

  #row(row: TableRow, base: number): void {
    this.#open = null;
    const { act, remark } = row;
    if (!act) return;
    const span = placed(act, base);
    if (row.role === 'assignment' && (remark !== null || row.slots.length === 0)) {
      const voice = this.#openAssignments(act, base, span, row.number ? [row.number] : []);
      this.#note(act, base, voice);
      if (remark && remark.body.start < remark.body.end) {
        this.#answer(placed(remark, base));
        this.#open = null;
        this.#note(remark, base, 'own');
      }
      this.#open = null;
      return;
    }
    for (const { time } of row.slots) if (time) this.#times.push({ start: base + time.start, end: base + time.end, time, voice: 'own' });
    if (row.slots.length === 0 || this.#kind !== 'advies') {
      this.#note(act, base, this.#kind === 'reactie' ? 'plan' : 'own');
      for (const fact of row.slots) this.#recommendations.slotValues.push(slotAt(fact, base, 'table'));
      if (remark) this.#note(remark, base, 'own');
      return;
    }
    const recommendation = this.#recommendations.add(act, base, span, act.body.start < act.body.end ? placed(act.body, base) : span, row.number);
    recommendation.inTable = true;
    recommendation.insertion = null;
    this.#open = { type: 'recommendation', recommendation };
    for (const fact of row.slots) if (fact.state === 'empty') recommendation.cells = { ...recommendation.cells, [fact.slot]: base + fact.start };
    this.#recommendations.addSlots(row.slots, base, 'table');
    this.#note(act, base, 'own');
    this.#open = null;
  }

  finish(): Model {
    for (const assignment of this.#assignments) {
      const mention = this.#mentioned.get(assignment.number);
      if (assignment.answeredBy.length === 0 && mention) assignment.answeredBy.push(mention);
    }
    for (const { slots } of this.#recommendations.all) {
      slots.owner ??= this.#frame.defaults.owner;
      slots.planning ??= this.#frame.defaults.planning;
    }
    markDiscussed(this.#commitments, this.#assignments, this.#remarks);
    const { all: recommendations, slotValues } = this.#recommendations;
    return {
      ...this.#frame.finish(), kind: this.#kind, knownNumbers: knownNumbers(this.#markdown.frontMatter?.values['opdrachten']?.value), recommendations, slotValues,
      assignments: this.#assignments, remarks: this.#remarks, questions: this.#questions.all, commitments: this.#commitments,
      references: this.#references, times: this.#times, openEnds: this.#openEnds,
      owners: [...new Set(slotValues.filter(({ slot, state }) => slot === 'owner' && state === 'filled').map(({ text }) => text))],
    };
  }
}

const HEAD: ReadonlySet<LabelRole> = new Set<LabelRole>(['date', 'addressee', 'subject', 'reference', 'status', 'author']);

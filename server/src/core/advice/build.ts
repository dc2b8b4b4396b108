import type { DocumentKind } from '../language/reading.ts';
import type { MarkdownText } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { Answers, awaitingAnswer } from './answers.ts';
import { Assignments, type Numbered } from './assignments.ts';
import { beyondSummary, draftRemark, endsInAdvice, extendRemark, isBoldLine, isNoRemark, markDiscussed, noteTone, opensChapter, remarkIn, slotAt, standsAlone } from './build-parts.ts';
import { Commitments } from './commitments.ts';
import { placed, type DraftCommitment, type DraftRemark, type Place } from './drafts.ts';
import type { Facts } from './facts.ts';
import { Frame } from './frame.ts';
import { withoutDescriptions } from './genre.ts';
import { isHead, isSlot } from './label-words.ts';
import type { Model, ReferenceAt, TimeAt, Voice } from './model.ts';
import type { NumberBefore } from './numbers.ts';
import type { Piece } from './piece.ts';
import { Questions } from './questions.ts';
import { Recommendations } from './recommendations.ts';
import type { TableRow } from './rows.ts';
import { titleIn } from './title.ts';

/** Reads the facts of all passages, from top to bottom, as one document. Linear in the number of pieces. */
export function buildModel(kind: DocumentKind, markdown: MarkdownText, facts: readonly Facts[]): Model {
  const builder = new Builder(kind, markdown, new Answers(kind === 'reactie' ? awaitingAnswer(facts, markdown.starts) : new Set()), kind === 'advies' ? titleIn(facts) : null);
  facts.forEach((fact, index) => { builder.passage(fact, markdown.starts[index] ?? 0); });
  return builder.finish();
}

/** The state of one reading, from the first piece to the last; lives for one call of `buildModel`. */
class Builder {
  readonly #kind: DocumentKind;
  readonly #title: Piece | null;
  readonly #frame: Frame;
  readonly #assignments = new Assignments();
  readonly #answers: Answers;
  readonly #remarks: DraftRemark[] = [];
  readonly #questions = new Questions();
  readonly #recommendations: Recommendations;
  readonly #commitments: Commitments;
  readonly #references: ReferenceAt[] = [];
  readonly #times: TimeAt[] = [];
  readonly #openEnds: Span[] = [];
  readonly #at: Place = { open: null, section: null, sectionDepth: 0, headed: false, introduced: null, lead: null, subject: [], onSubject: false };

  constructor(kind: DocumentKind, markdown: MarkdownText, answers: Answers, title: Piece | null) {
    this.#kind = kind;
    this.#title = title;
    this.#answers = answers;
    this.#frame = new Frame(markdown);
    this.#recommendations = new Recommendations(markdown.text);
    this.#commitments = new Commitments({ kind, at: this.#at, recommendations: this.#recommendations, assignments: this.#assignments, answers: this.#answers });
  }

  passage(facts: Facts, base: number): void {
    const { pieces, rows, cues, plain } = facts;
    if (plain) {
      this.#frame.plain(plain, base);
      this.#commitments.pass(plain);
      return void this.#continue(plain, base, placed(plain, base));
    }
    this.#frame.passage(facts, base);
    let nextRow = 0;
    for (const piece of pieces) {
      for (let row = rows[nextRow]; row && row.start < piece.start; row = rows[++nextRow]) this.#row(row, base);
      this.#frame.piece(piece, base, cues);
      // A request for a reply closes the letter, and says nothing of the last advice.
      if (cues.reply && !piece.label && !piece.block.item && this.#at.open?.type === 'recommendation') this.#at.open = null;
      this.#piece(piece, base);
    }
    for (const row of rows.slice(nextRow)) this.#row(row, base);
  }

  #piece(piece: Piece, base: number): void {
    if (piece === this.#title) return;
    if (opensChapter(piece, this.#at)) {
      const { numbered } = piece;
      if (numbered && this.#at.section === 'assignment' && this.#at.sectionDepth < piece.block.depth) return void this.#openNumbered(piece, base, numbered);
      Object.assign(this.#at, { section: piece.section, sectionDepth: piece.block.depth, headed: false, open: null, introduced: null, subject: [] } satisfies Partial<Place>);
      this.#recommendations.open(piece, base);
      this.#answers.close();
      return;
    }
    this.#note(piece, base, this.#place(piece, base, placed(piece, base)));
  }

  /** Opens or continues an element; answers whose voice the piece is. */
  #place(piece: Piece, base: number, span: Span): Voice {
    const { label } = piece;
    // A label in a quotation is somebody else's, but for an assignment of the plan, or an advice that a reaction answers.
    if (label && piece.block.quoted && this.#kind !== 'plan' && label.role !== 'assignment' && !(label.role === 'recommendation' && this.#kind === 'reactie')) return 'plan';
    if (label && isSlot(label.role)) {
      this.#commitments.slotsBelow(piece.slots, base, 'label');
      this.#recommendations.continueList(piece, base);
      return this.#at.open?.type === 'assignment' && this.#kind === 'advies' ? 'plan' : 'own';
    }
    // An advice or a question right below a remark is what the remark asks for.
    if (this.#at.open?.type === 'remark' && (label?.role === 'recommendation' || label?.role === 'question')) this.#at.open.remark.asks = true;
    if (label && this.#kind === 'reactie' && label.role !== 'answer' && label.role !== 'status') this.#answers.ask(label.role, label.numbers, placed(label, base), base, piece.block);
    if (label?.role === 'question' || label?.role === 'recommendation') this.#at.onSubject = false;
    switch (label?.role) {
      case 'assignment': return this.#openAssignments(piece, base, span, label.numbers.map((at) => ({ number: at.number, at })));
      case 'remark': return this.#openRemark(piece, base, span);
      case 'question':
        this.#at.open = { type: 'question', question: this.#questions.add(piece, base, span, 'label') };
        return 'own';
      case 'recommendation':
        if (this.#kind === 'reactie') {
          this.#at.open = { type: 'cited' };
          return 'plan';
        }
        if (piece.announces) this.#at.open = null;
        else if (this.#kind === 'advies') this.#at.open = { type: 'recommendation', recommendation: this.#recommendations.addLabelled(piece, base, label, this.#at.subject), headed: piece.block.kind === 'heading', holds: !piece.block.item && 0 < label.numbers.length };
        return 'own';
      case 'answer':
        if (this.#at.open?.type === 'question') this.#questions.remove(this.#at.open.question);
        this.#at.open = { type: 'answer' };
        if (this.#kind === 'reactie') this.#answers.label(piece, base);
        return 'own';
      case undefined: return piece.about ? this.#openRemark(piece, base, span) : this.#continue(piece, base, span);
      default:
        if (label?.role === 'status' && piece.reply?.done) this.#commitments.finished();
        this.#frame.label(piece, base);
        return 'own';
    }
  }

  #openNumbered(piece: Piece, base: number, { number, start, end, bodyStart }: NumberBefore): Voice {
    return this.#openAssignments({ ...piece, body: { start: bodyStart, end: piece.body.end } }, base, placed(piece, base), [{ number, at: { start, end } }]);
  }

  #openAssignments(piece: Piece, base: number, span: Span, numbers: readonly (Numbered & { readonly number: string })[]): Voice {
    const voice: Voice = this.#kind === 'plan' ? 'own' : 'plan';
    const assignments = this.#assignments.open(piece, base, span, numbers, voice);
    this.#recommendations.close();
    Object.assign(this.#at, {
      open: { type: 'assignment', assignments, bare: piece.body.start >= piece.body.end },
      headed: piece.block.kind === 'heading', introduced: null, subject: numbers.map(({ number }) => number), onSubject: true,
    } satisfies Partial<Place>);
    return voice;
  }

  #openRemark(piece: Piece, base: number, span: Span): Voice {
    const remark = draftRemark(piece, base, span);
    const { about } = remark;
    this.#remarks.push(remark);
    if (!remark.placeholder) {
      if (0 < about.length) for (const number of about) this.#assignments.remark(number, span);
      else this.#assignments.answer(this.#at.open, span);
    }
    if (0 < about.length) this.#at.subject = about;
    this.#at.onSubject = true;
    this.#at.open = { type: 'remark', remark };
    return 'own';
  }

  #continue(piece: Piece, base: number, span: Span): Voice {
    const { block } = piece;
    if (this.#at.open?.type === 'recommendation' && this.#at.open.bold && isBoldLine(piece)) this.#at.open = null;
    const { open } = this.#at;
    if (this.#kind === 'reactie') this.#answers.piece(piece, base);
    if (block.item?.depth === 1 && (this.#at.introduced === 'advices' || this.#at.section === 'recommendation') && this.#kind === 'advies' && open?.type !== 'assignment' && !(open?.type === 'recommendation' && open.holds)) {
      this.#at.open = { type: 'recommendation', recommendation: this.#recommendations.addItem(piece, base, this.#at.subject, this.#at.introduced === 'advices' ? this.#at.lead : null), headed: false, holds: false };
      return 'own';
    }
    if (block.item?.depth === 1 && this.#at.section === 'assignment') {
      if (piece.numbered) return this.#openNumbered(piece, base, piece.numbered);
      if (block.item.ordinal !== null) return this.#openAssignments(piece, base, span, [{ number: String(block.item.ordinal), at: null }]);
    }
    if (!block.item) this.#at.introduced = null;
    // In a plan a blockquote is layout: it cites nobody.
    if (block.quoted && this.#kind !== 'plan') {
      if (open?.type === 'assignment') {
        open.bare = false;
        this.#assignments.extend(open.assignments, piece, base);
      }
      return 'plan';
    }
    switch (open?.type) {
      case 'assignment': {
        if (this.#kind === 'plan') {
          this.#assignments.extend(open.assignments, piece, base);
          return 'own';
        }
        if ((open.bare && piece.cited) || block.item || (this.#kind === 'reactie' && !this.#answers.speaks(piece, base))) {
          open.bare = false;
          this.#assignments.extend(open.assignments, piece, base);
          return 'plan';
        }
        if (this.#kind === 'advies') this.#assignments.answer(this.#at.open, span);
        this.#at.open = null;
        return 'own';
      }
      case 'recommendation':
        this.#recommendations.extend(open.recommendation, piece, base);
        return 'own';
      case 'remark':
        extendRemark(open.remark, piece, base);
        return 'own';
      case 'cited':
        if (!this.#answers.speaks(piece, base)) return 'plan';
        this.#at.open = { type: 'answer' };
        return 'own';
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
      if (reference.role === 'assignment') for (const { number } of reference.numbers) this.#assignments.mention(number, span);
    }
    if (label && isHead(label.role)) return;

    let previous: DraftCommitment | null = null;
    for (const sentence of sentences) {
      if (piece.block.kind === 'heading' && !label) break;
      for (const time of sentence.times) this.#times.push({ start: base + time.start, end: base + time.end, time, voice });
      if (voice === 'own') for (const end of sentence.openEnds) this.#openEnds.push(placed(end, base));
      if (this.#at.open?.type === 'remark' && voice === 'own') noteTone(this.#at.open.remark, sentence);
      if (sentence.question && voice === 'own' && this.#kind === 'advies') this.#questions.note(piece, base, sentence, this.#at.open, this.#at.section === 'question' && piece.block.item !== null);
      previous = this.#commitments.note(piece, base, sentence, voice, previous);
    }
    this.#commitments.pass(piece);
    if (voice === 'own') this.#recommendations.addPlaceholders(piece.placeholders, base, span);
    if (label && isSlot(label.role)) return;
    this.#commitments.slotsBelow(piece.slots, base, 'label');
    if (voice === 'own') this.#commitments.said(piece, base);
    const { open } = this.#at;
    if (open?.type === 'recommendation') {
      this.#recommendations.fillFromWords(open.recommendation, piece, base, previous !== null);
      if (previous === null && open.recommendation.start === span.start) this.#commitments.add({ start: span.start, end: span.end, sort: 'recommendation', voice, act: null, base, slots: open.recommendation.slots, recommendation: open.recommendation, discussed: false });
    }
    if (piece.introduces && piece.block.kind === 'paragraph' && !piece.block.item && this.#kind === 'advies') {
      const asks = endsInAdvice(piece);
      Object.assign(this.#at, { introduced: piece.announces || asks ? 'advices' : 'other', lead: asks ? previous?.slots ?? null : null } satisfies Partial<Place>);
    }
  }

  #row(row: TableRow, base: number): void {
    if (!standsAlone(row, this.#kind, this.#at)) return void this.#commitments.slotsBelow(row.slots, base, 'table');
    this.#at.open = null;
    this.#cells(row, base);
    this.#commitments.addSlots(base + row.start, row.slots, base, 'table');
  }

  #cells(row: TableRow, base: number): void {
    const { act, remarks } = row;
    if (!act) return;
    if (row.about && isNoRemark(act)) return void this.#remarks.push(remarkIn(act, row.about, base));
    const span = placed(act, base);
    if (this.#kind === 'reactie') this.#answers.row(row, base);
    if (row.role === 'assignment' && (0 < remarks.length || row.slots.length === 0 || (this.#kind === 'plan' && row.number !== null))) {
      const voice = this.#openAssignments(act, base, span, row.number ? [{ number: row.number, at: row.numberAt }] : []);
      this.#note(act, base, voice);
      this.#remarks.push(...this.#assignments.addRow(row, base));
      if (this.#kind === 'plan') for (const fact of row.slots) this.#recommendations.slotValues.push(slotAt(fact, base, 'table'));
      for (const remark of remarks) {
        if (remark.hollow || remark.body.start >= remark.body.end) continue;
        this.#assignments.answer(this.#at.open, placed(remark, base));
        this.#at.open = null;
        this.#note(remark, base, 'own');
      }
      this.#at.open = null;
      return;
    }
    for (const { time } of row.slots) if (time) this.#times.push({ start: base + time.start, end: base + time.end, time, voice: 'own' });
    if (row.slots.length === 0 || this.#kind !== 'advies') {
      this.#note(act, base, this.#kind === 'reactie' ? 'plan' : 'own');
      for (const fact of row.slots) this.#recommendations.slotValues.push(slotAt(fact, base, 'table'));
      for (const remark of remarks) this.#note(remark, base, 'own');
      return;
    }
    this.#at.open = { type: 'recommendation', recommendation: this.#recommendations.addRow(row, act, base, this.#at.subject), headed: false, holds: false };
    this.#note(act, base, 'own');
    this.#at.open = null;
  }

  finish(): Model {
    this.#answers.close();
    this.#assignments.finish();
    this.#recommendations.finish(this.#frame.addressee, this.#frame.defaults);
    const commitments = withoutDescriptions(this.#commitments.placed, this.#commitments.sentences);
    markDiscussed(commitments, this.#assignments.all, this.#remarks);
    const { slotValues } = this.#recommendations;
    const frame = this.#frame.finish();
    const recommendations = beyondSummary(this.#recommendations.all, commitments, this.#references, this.#frame.summaries);
    return {
      ...frame, kind: this.#kind, recommendations, slotValues,
      assignments: this.#assignments.all, answers: this.#answers.all, remarks: this.#remarks, questions: this.#questions.all, commitments,
      references: this.#references, times: this.#times, openEnds: this.#openEnds,
      owners: [...new Set(slotValues.filter(({ slot, state }) => slot === 'owner' && state === 'filled').map(({ text }) => text))],
    };
  }
}

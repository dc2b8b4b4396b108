import type { Sentence } from '../language/reading.ts';
import type { Span } from '../span.ts';
import { placed } from './drafts.ts';
import type { DraftQuestion, Open } from './drafts.ts';
import type { Piece } from './piece.ts';
import type { Question } from './model.ts';

/** The questions of a document, while it is read: one for each label, and one for each paragraph that asks without a label. */
export class Questions {
  readonly all: DraftQuestion[] = [];

  add(piece: Piece, base: number, span: Span, place: Question['place']): DraftQuestion {
    const { label, sentences, placeholders } = piece;
    const anchor = label?.role === 'question' ? placed(label, base) : span;
    const replyDate = sentences.flatMap(({ times }) => times).find(({ checkable }) => checkable) ?? null;
    const question: DraftQuestion = { start: span.start, end: span.end, number: label?.numbers[0]?.number ?? null, numberAt: label?.numbers[0] ? placed(label.numbers[0], base) : null, anchor, place, replyDate, pending: placeholders.some(({ slot }) => slot === 'planning') };
    this.all.push(question);
    return question;
  }

  /** Its answer stands below it: it was asked by others. */
  remove(question: DraftQuestion): void {
    const at = this.all.lastIndexOf(question);
    if (at !== -1) this.all.splice(at, 1);
  }

  /** A sentence that asks; within a labelled question it is that question. */
  note(piece: Piece, base: number, sentence: Sentence, open: Open | null, listed: boolean): void {
    if (open?.type === 'question') {
      open.question.replyDate ??= sentence.times.find(({ checkable }) => checkable) ?? null;
      return;
    }
    if (open?.type === 'remark') open.remark.asks = true;
    const last = this.all.at(-1);
    if (last && base + piece.start <= last.start) return;
    this.add(piece, base, placed(sentence, base), listed ? 'label' : open?.type === 'remark' ? 'remark' : 'loose');
  }
}

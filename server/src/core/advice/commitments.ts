import type { Act, DocumentKind } from '../language/reading.ts';
import type { Answers } from './answers.ts';
import type { Assignments, Numbered } from './assignments.ts';
import { decisionSlot, fillFrom, sentenceSlots, slotAt } from './build-parts.ts';
import { placed } from './drafts.ts';
import type { DraftCommitment, DraftRecommendation, Place } from './drafts.ts';
import type { Piece } from './piece.ts';
import type { Slots, Voice } from './model.ts';
import { NO_SLOTS } from './model.ts';
import type { Placed } from './genre.ts';
import type { Recommendations } from './recommendations.ts';
import type { Said } from './said.ts';
import type { SlotFact } from './slots.ts';

interface Around {
  readonly kind: DocumentKind;
  /** Where the reading is; its reader moves it on. */
  readonly at: Place;
  readonly recommendations: Recommendations;
  readonly assignments: Assignments;
  readonly answers: Answers;
}

const NO_NUMBER: Numbered = { number: null, at: null };

/** The commitments of a document, and the advices that sentences give, while it is read. */
export class Commitments {
  readonly placed: Placed[] = [];
  /** Sentences read so far. */
  sentences = 0;
  readonly #kind: DocumentKind;
  readonly #at: Place;
  readonly #recommendations: Recommendations;
  readonly #assignments: Assignments;
  readonly #answers: Answers;

  constructor({ kind, at, recommendations, assignments, answers }: Around) {
    this.#kind = kind;
    this.#at = at;
    this.#recommendations = recommendations;
    this.#assignments = assignments;
    this.#answers = answers;
  }

  /** Behind a piece of the text, whatever it says. */
  pass({ sentenceCount }: Piece): void {
    this.sentences += sentenceCount;
  }

  add(commitment: DraftCommitment): void {
    this.placed.push({ commitment, nth: this.sentences });
  }

  /** Owner and planning that stand beside the words, in their row or in a list below them, count for each commitment from `start` on. */
  addSlots(start: number, facts: readonly SlotFact[], base: number, source: 'label' | 'table'): void {
    const beside = { ...NO_SLOTS };
    for (const fact of facts) if (fact.state !== 'empty' && fact.state !== 'placeholder') beside[fact.slot] = slotAt(fact, base, source);
    for (let index = this.placed.length - 1; 0 <= index; index--) {
      const commitment = this.placed[index]?.commitment;
      if (!commitment || commitment.start < start) return;
      const slots = { ...commitment.slots };
      fillFrom(slots, beside);
      commitment.slots = slots;
    }
  }

  /** Slots that stand by themselves are of the element above them. */
  slotsBelow(facts: readonly SlotFact[], base: number, source: 'label' | 'table'): void {
    const { open } = this.#at;
    if (source === 'label' || open?.type === 'recommendation') this.#recommendations.addSlots(facts, base, source);
    if (this.#kind === 'reactie') return void this.#answers.addSlots(facts, base, source);
    if (open?.type !== 'assignment') return;
    this.#assignments.addSlots(open.assignments, facts, base, source);
    this.addSlots(open.assignments[0]?.start ?? base, facts, base, source);
  }

  /** *Status: afgerond* is about the assignment or the answer above it. */
  finished(): void {
    if (this.#kind === 'reactie') this.#answers.finished();
    else if (this.#at.open?.type === 'assignment') this.#assignments.finished(this.#at.open.assignments);
  }

  /** *Eigenaar is de wethouder Wonen.* is about the advice, the assignment or the answer that it stands with. */
  said(piece: Piece, base: number): void {
    if (piece.said.length === 0) return;
    const { open } = this.#at;
    const slots = { ...NO_SLOTS };
    for (const fact of piece.said) slots[fact.slot] ??= slotAt(fact, base, 'sentence');
    if (this.#kind === 'reactie') this.#answers.addSentence(slots);
    else if (open?.type === 'assignment') this.#assignments.addSentence(open.assignments, slots);
    else this.#recommendations.addSaid(piece, base);
  }

  /** The acts of one sentence; `before` is the commitment that a pronoun may refer back to. */
  note(piece: Piece, base: number, sentence: Said, voice: Voice, before: DraftCommitment | null): DraftCommitment | null {
    let previous = before;
    const fragmentsCount = piece.block.item !== null || piece.block.cell !== null || piece.label !== null || this.#at.section === 'recommendation' || this.#at.section === 'assignment';
    const decision = decisionSlot(sentence, base);
    for (const act of sentence.acts) {
      if (act.form === 'fragment' && !fragmentsCount) continue;
      const slots = sentenceSlots(act, base);
      if (this.#kind === 'reactie') this.#answers.addSentence(slots);
      else if (this.#at.open?.type === 'assignment') this.#assignments.addSentence(this.#at.open.assignments, slots);
      if (decision && sentence.decision !== act) slots.decision = decision;
      if (act.refersBack && previous) fillFrom(slots, previous.slots);
      const recommendation = voice === 'own' ? this.#recommendationOf(piece, base, act, sentence, slots) : null;
      if (recommendation) fillFrom(recommendation.slots, slots, act.sort === 'recommendation' || recommendation.number !== null ? 'sentence' : 'reach');
      const commitment: DraftCommitment = {
        start: base + act.start, end: base + act.end, sort: recommendation && act.sort === 'promise' ? 'recommendation' : act.sort,
        voice, act, base, slots, recommendation, discussed: false,
      };
      this.placed.push({ commitment, nth: this.sentences + sentence.nth });
      if (act.refersBack && previous?.recommendation) fillFrom(previous.recommendation.slots, slots, 'reach');
      previous = commitment;
    }
    return previous;
  }

  /** The advice an act belongs to: the labelled one it stands in, or one of its own where the sentence advises. */
  #recommendationOf(piece: Piece, base: number, act: Act, sentence: Said, slots: Slots): DraftRecommendation | null {
    // *Vorig jaar vroegen wij: • Open een loket.* An imperative in a list is what the words above the list make of it.
    const inSoManyWords = sentence.advises.includes(act) && !(act.advises === 'imperative' && piece.block.item !== null && this.#at.introduced === 'other');
    const open = this.#at.open;
    // Below a heading *Advies 3* all that is advised is that advice.
    const inside = open?.type === 'recommendation' && open.headed || piece.label !== null || piece.block.item !== null || piece.block.cell !== null;
    // *Stuur daarvoor een brief.*: below an advice an imperative says more of it.
    if (open?.type === 'recommendation' && (inside || !inSoManyWords || act.advises === 'imperative')) return open.recommendation;
    if (this.#kind !== 'advies' || !inSoManyWords) return null;
    if (open?.type === 'recommendation') this.#at.open = null;
    if (this.#at.open?.type === 'remark') this.#at.open.remark.asks = true;
    if (sentence.introduces || sentence.asksForReply) return null;
    // *Ga in gesprek. Kies dan één route.*: imperatives in a row are one advice.
    const earlier = this.#recommendations.within(act.advises === 'imperative' ? piece : sentence, base);
    if (earlier) return earlier;
    const recommendation = this.#recommendations.add(piece, base, sentence, placed(act.anchor, base), NO_NUMBER, this.#at.onSubject ? this.#at.subject : []);
    Object.assign(recommendation.slots, slots);
    return recommendation;
  }
}

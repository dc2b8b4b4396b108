import type { Span } from '../span.ts';
import { fillFrom, slotAt } from './build-parts.ts';
import type { Numbered } from './assignments.ts';
import { placed } from './drafts.ts';
import type { DraftRecommendation } from './drafts.ts';
import type { Piece } from './piece.ts';
import { insertionAfter, insertionIn } from './insertion.ts';
import type { Label } from './label.ts';
import type { SlotAt, Slots } from './model.ts';
import { NO_SLOTS } from './model.ts';
import type { TableRow } from './rows.ts';
import type { SlotFact } from './slots.ts';
import { wordsOf } from './words.ts';

/** The advices of a document and the values of their slots, while it is read. */
export class Recommendations {
  readonly all: DraftRecommendation[] = [];
  readonly slotValues: SlotAt[] = [];
  readonly #text: string;
  /** The advice to which a list of slots below it belongs, and the piece that gives it. */
  #last: DraftRecommendation | null = null;
  #lastPiece: Piece | null = null;
  /** What the heading above says of the advices below it: *Aanbevelingen aan het college*. */
  #heading: Slots | null = null;
  /** What words above an advice say of it, where it does not say so itself. */
  readonly #leads = new Map<DraftRecommendation, Slots>();

  constructor(text: string) {
    this.#text = text;
  }

  /** `part`: the piece, or the sentence in it, that is the advice. */
  // Written out: this is done for every advice at a key that changes a fact, and spreading took half of that time.
  add(piece: Piece, base: number, part: Span, anchor: Span, { number, at }: Numbered, about: readonly string[]): DraftRecommendation {
    // A list below the paragraph is of its last advice: the one before it has its slots in its own sentence.
    if (this.#last?.insertion && this.#lastPiece === piece && piece.start + base <= this.#last.start) this.#last.insertion = insertionIn(this.#text, this.#last.end);
    this.#lastPiece = piece;
    this.#last = {
      start: base + part.start, end: base + part.end, number, numberAt: at && placed(at, base), words: wordsOf(piece, part), about,
      anchor, slots: { owner: null, planning: null, result: null, decision: null, test: null }, cells: {}, insertion: insertionAfter(this.#text, base, piece, 'text'), inTable: false,
    };
    this.all.push(this.#last);
    if (this.#heading) this.#leads.set(this.#last, this.#heading);
    return this.#last;
  }

  /** *Advies 3: …*, or *Advies 3 bij opdracht 5: …*, which says itself what it follows from. */
  addLabelled(piece: Piece, base: number, label: Label, subject: readonly string[]): DraftRecommendation {
    const [own] = label.numbers;
    return this.add(piece, base, piece, placed(label, base), { number: own?.number ?? null, at: own ?? null }, label.aboutRole === 'assignment' ? label.about.map(({ number }) => number) : subject);
  }

  /** More words of an advice: *## Advies 1* has them below its heading. */
  extend(recommendation: DraftRecommendation, piece: Piece, base: number): void {
    recommendation.end = base + piece.end;
    const isEmpty = recommendation.words === '' && Object.values(recommendation.slots).every((slot) => slot === null);
    if (recommendation.insertion && (piece.block.item || isEmpty)) recommendation.insertion = insertionAfter(this.#text, base, piece, 'list') ?? recommendation.insertion;
    if (recommendation.words === '') recommendation.words = wordsOf(piece);
  }

  /** A list item that is an advice by its place; named by its verb, or its first words. */
  addItem(piece: Piece, base: number, about: readonly string[], lead: Slots | null): DraftRecommendation {
    const { body, block, opening, sentences } = piece;
    const anchor = sentences.find(({ nth }) => nth === 0)?.acts[0]?.anchor ?? opening ?? body;
    const added = this.add(piece, base, piece, placed(anchor, base), { number: block.item?.ordinal === null || !block.item ? null : String(block.item.ordinal), at: null }, about);
    if (lead) this.#leads.set(added, lead);
    return added;
  }

  /** A row with columns for slots: empty cells are where those come. */
  addRow({ number, numberAt, about, slots }: TableRow, act: Piece, base: number, subject: readonly string[]): DraftRecommendation {
    const added = this.add(act, base, act, placed(act.body.start < act.body.end ? act.body : act, base), { number, at: numberAt }, about ? [about.number] : subject);
    Object.assign(added, { inTable: true, insertion: null, cells: Object.fromEntries(slots.flatMap(({ slot, state, start }) => (state === 'empty' ? [[slot, base + start]] : []))) } satisfies Partial<DraftRecommendation>);
    this.addSlots(slots, base, 'table');
    return added;
  }

  /** The advice that this sentence or piece gave already, by an earlier verb. */
  within({ start, end }: Span, base: number): DraftRecommendation | null {
    const last = this.#last;
    return last && base + start <= last.anchor.start && last.anchor.start < base + end ? last : null;
  }

  /** A heading opens a chapter; slots that follow belong to no advice above it. */
  open(piece: Piece, base: number): void {
    this.close();
    const before = (at: number): string => piece.block.prose.slice(0, at - piece.block.start);
    const asked = piece.parties.find(({ sort, start }) => sort === 'named' && (piece.section === 'recommendation' ? /\b(?:aan|voor)\s+$/i : /^[#\s\d.]*(?:aan|voor)\s+$/i).test(before(start)));
    this.#heading = asked && 1 < piece.block.depth ? { ...NO_SLOTS, owner: { ...placed(asked, base), slot: 'owner', text: asked.text, state: 'filled', source: 'reach', party: asked, time: null } } : null;
  }

  /** What was said once, for each advice that does not say it. In a letter *u* is the `addressee`, where it says to whom it is written. */
  finish(addressee: string | null, defaults: Pick<Slots, 'owner' | 'planning'>): void {
    for (const recommendation of this.all) {
      const { slots } = recommendation;
      const lead = this.#leads.get(recommendation);
      slots.owner ??= (lead?.owner && { ...lead.owner, source: 'reach' }) ?? defaults.owner;
      slots.planning ??= (lead?.planning && { ...lead.planning, source: 'reach' }) ?? defaults.planning;
      if (addressee !== null && slots.owner?.text.toLowerCase() === 'u') slots.owner = { ...slots.owner, text: addressee, state: 'filled' };
    }
  }

  /** The advice that words at an offset belong to: the last one, or an earlier one in the same paragraph. */
  #at(offset: number): DraftRecommendation | null {
    return this.#last && offset < this.#last.start ? this.all.findLast(({ start }) => start < offset) ?? null : this.#last;
  }

  /** Another element begins. */
  close(): void {
    this.#last = null;
  }

  addSlots(facts: readonly SlotFact[], base: number, source: SlotAt['source']): void {
    for (const fact of facts) {
      const slot = slotAt(fact, base, source);
      const target = this.#at(slot.start);
      if (target) {
        const known = target.slots[slot.slot];
        // What is said first holds: *Eigenaar (bestuurlijk)* before *Eigenaar (ambtelijk)*, the first of the steps in a table.
        if (known?.state !== 'filled' || (known.source !== 'label' && known.source !== 'table')) target.slots[slot.slot] = slot;
        target.end = Math.max(target.end, slot.end);
      }
      if (target ?? fact.state === 'placeholder') this.slotValues.push(slot);
    }
  }

  /** Sentences about the advice in the same paragraph, below its label, or right above. */
  addSaid(piece: Piece, base: number): void {
    for (const fact of piece.said) {
      const target = this.#at(base + fact.start);
      if (!target) continue;
      const isWith = this.#lastPiece === piece || base + fact.start <= target.end || /^[.!\s*_]*$/.test(this.#text.slice(target.end, base + piece.start));
      if (isWith) fillFrom(target.slots, { ...NO_SLOTS, [fact.slot]: slotAt(fact, base, 'sentence') });
    }
  }

  /** `[wie?]` and `[datum]` in the sentence of an advice: a slot that its writer still fills in. */
  addPlaceholders(placeholders: readonly SlotFact[], base: number, piece: Span): void {
    for (const placeholder of placeholders) {
      const slot = slotAt(placeholder, base, 'sentence');
      const last = this.#at(slot.start);
      this.slotValues.push(slot);
      if (last && piece.start < last.end && last.start < piece.end && last.slots[slot.slot]?.state !== 'filled') last.slots[slot.slot] = slot;
    }
  }

  /**
   * What the first words of an advice say beside its verb: *Open een loket (wethouder Zorg)* names an owner, and a moment is its
   * planning where the verb was not recognised.
   */
  fillFromWords({ slots, anchor }: DraftRecommendation, { parties, sentences, start }: Piece, base: number, hasAct: boolean): void {
    if (!/^[\s:.*_]*$/.test(this.#text.slice(anchor.end, base + start))) return;
    const party = parties.find((each) => each.sort === 'named' && this.#text[base + each.start - 1] === '(');
    if (party) fillFrom(slots, { ...NO_SLOTS, owner: { ...placed(party, base), slot: 'owner', text: party.text, state: 'filled', source: 'sentence', party, time: null } });
    // *(wethouder Zorg, Q3 2026)*
    const beside = (at: number): boolean => party !== undefined && party.end <= at && /^[,;/ ]*$/.test(this.#text.slice(base + party.end, base + at));
    const time = sentences.flatMap(({ times }) => times).find((each) => each.checkable && (!hasAct || beside(each.start)));
    if (time) fillFrom(slots, { ...NO_SLOTS, planning: { ...placed(time, base), slot: 'planning', text: time.text, state: 'filled', source: 'sentence', party: null, time } });
  }

  /** A list of slots has begun: the next slot becomes one more item of it. */
  continueList(piece: Piece, base: number): void {
    if (this.#last?.insertion && piece.block.item) this.#last.insertion = insertionAfter(this.#text, base, piece, 'slot');
  }
}

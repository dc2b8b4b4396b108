import type { Slot } from '../finding.ts';
import type { Party, TimeExpression } from '../language/reading.ts';
import { isPlaceholder, readOwnerValue } from '../language/nl/owner.ts';
import { readPlanningValue } from '../language/nl/time-value.ts';
import type { Span } from '../span.ts';
import { isSlot } from './label-words.ts';
import type { LabelRole } from './label-words.ts';

/** The value of a slot where it stands: behind a label, in a table cell, between brackets. The span is the value's, passage-relative. */
export interface SlotFact extends Span {
  readonly slot: Slot;
  readonly label: Span | null;
  readonly text: string;
  /** `vague` and `collective` say something that nobody can hold anyone to. */
  readonly state: 'filled' | 'vague' | 'collective' | 'placeholder' | 'empty';
  readonly party: Party | null;
  readonly time: TimeExpression | null;
}

export interface SlotText {
  readonly slot: Slot;
  readonly label: Span | null;
  /** Offset of `text[0]` in the passage. */
  readonly start: number;
  readonly text: string;
}

/** A next label within one line: *Eigenaar: het college – Planning: Q3 2026*, *(eigenaar: …; planning: …)* or *Open een loket. Eigenaar: …*. */
const INLINE = /(^|[(–—;|•]|\s-\s|[.!](?=\s))[\s\u00AD]*([A-Za-z][A-Za-z ]{2,18}?)[\u00AD ]*:/g;

/** All slots in the text after a label: the label's own one first, or, without one, those between brackets. */
export function splitSlots(first: Omit<SlotText, 'slot'> & { readonly slot: Slot | null }, { words, owners }: { readonly words: ReadonlyMap<string, LabelRole>; readonly owners: readonly string[] }): SlotFact[] {
  const { text, start } = first;
  if (!first.slot && !text.includes(':')) return [];
  const cuts: { slot: Slot; label: Span | null; from: number; before: number; until: number }[] = first.slot ? [{ slot: first.slot, label: first.label, from: 0, before: 0, until: text.length }] : [];
  for (const match of text.matchAll(INLINE)) {
    const role = words.get((match[2] ?? '').trim().toLowerCase());
    if (!role || !isSlot(role) || (match[1] === '' && !first.slot)) continue;
    const labelAt = match.index + match[0].indexOf(match[2] ?? '');
    const from = match.index + match[0].length;
    // After a full stop the value is a sentence, and more text may follow.
    const sentenceEnd = /[.!]/.test(match[1] ?? '') ? text.slice(from).search(/[.!?](?:\s+\p{Lu}|\s*$)/u) : -1;
    cuts.push({ slot: role, label: { start: start + labelAt, end: start + labelAt + (match[2] ?? '').length }, from, before: match.index, until: sentenceEnd === -1 ? text.length : from + sentenceEnd });
  }
  return cuts.map(({ slot, label, from, until: end }, index) => {
    const until = Math.min(end, cuts[index + 1]?.before ?? end);
    const inBrackets = !first.slot;
    const close = inBrackets ? text.indexOf(')', from) : -1;
    const value = trim(text, from, close !== -1 && close < until ? close : until);
    return readSlotValue({ slot, label, start: start + value.start, text: text.slice(value.start, value.end) }, owners);
  });
}

export function readSlotValue({ slot, label, start, text }: SlotText, owners: readonly string[]): SlotFact {
  const clean = text.replaceAll('\u00AD', '');
  const fact = (state: SlotFact['state'], party: Party | null, time: TimeExpression | null): SlotFact => ({ slot, label, start, end: start + text.length, text: clean, state, party, time });
  if (clean.trim() === '') return fact('empty', null, null);
  if (slot === 'owner') {
    const { state, party } = readOwnerValue(text, start, owners);
    return fact(state === 'named' ? 'filled' : state, party, null);
  }
  if (slot === 'planning') {
    const { state, time } = readPlanningValue(text, start);
    return fact(state === 'checkable' || state === 'other' ? 'filled' : state, null, time);
  }
  return fact(isPlaceholder(text) ? 'placeholder' : 'filled', null, null);
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s\u00AD]/.test(text[start] ?? '')) start++;
  while (start < end && /[\s\u00AD,;]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

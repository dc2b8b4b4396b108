import type { Slot } from '../finding.ts';
import type { Party, TimeExpression } from '../language/reading.ts';
import { isAbbreviation } from '../language/abbreviation.ts';
import { fold } from '../language/fold.ts';
import { isPlaceholder, readOwnerValue } from '../language/nl/owner.ts';
import { readPlanningValue } from '../language/nl/time-value.ts';
import { OBJECT } from '../markdown/passage.ts';
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

/** A next label within one line: *Eigenaar: het college – Planning: Q3 2026*, *(eigenaar: …, planning: …)* or *Open een loket. Eigenaar: …*. */
const INLINE = /(^|[(–—;,|•]|\s[-/]\s|[.!](?=\s))[\s\u00AD]*([A-Za-z][A-Za-z ]{2,34}?)[\u00AD ]*:/g;

/** All slots in the text after a label: the label's own one first, or, without one, those between brackets. */
export function splitSlots(first: Omit<SlotText, 'slot'> & { readonly slot: Slot | null }, { words, owners }: { readonly words: ReadonlyMap<string, LabelRole>; readonly owners: readonly string[] }): SlotFact[] {
  const { text, start } = first;
  if (!first.slot && !text.includes(':')) return [];
  const cuts: { slot: Slot; label: Span | null; from: number; before: number; isSentence: boolean }[] = first.slot ? [{ slot: first.slot, label: first.label, from: 0, before: 0, isSentence: false }] : [];
  for (const match of text.matchAll(INLINE)) {
    const role = words.get((match[2] ?? '').trim().toLowerCase());
    if (!role || !isSlot(role) || (match[1] === '' && !first.slot)) continue;
    const labelAt = match.index + match[0].indexOf(match[2] ?? '');
    const from = match.index + match[0].length;
    // After a full stop the value is a sentence, and more text may follow.
    cuts.push({ slot: role, label: { start: start + labelAt, end: start + labelAt + (match[2] ?? '').length }, from, before: match.index, isSentence: /[.!]/.test(match[1] ?? '') });
  }
  return cuts.map(({ slot, label, from, isSentence }, index) => {
    const next = cuts[index + 1]?.before ?? text.length;
    const stop = sentenceEnd(text, from, next);
    // An owner needs no sentence; what follows it says something else.
    const until = stop === -1 || (!isSentence && slot !== 'owner' && stop + 1 < next) ? next : stop;
    const inBrackets = !first.slot;
    const close = inBrackets ? text.indexOf(')', from) : -1;
    const value = trim(text, from, close !== -1 && close < until ? close : until);
    return readSlotValue({ slot, label, start: start + value.start, text: text.slice(value.start, value.end) }, owners);
  });
}

/** Where the words of the first sentence in `text[from, to)` end, before its full stop but behind that of *a.s.*; -1 where none ends. */
function sentenceEnd(text: string, from: number, to: number): number {
  for (const { 0: { length }, 1: word = '', index } of text.slice(from, to).matchAll(STOP)) {
    const stop = from + index + length - 1;
    if (word.includes('.')) return stop + 1;
    if (text[stop] !== '.' || !isAbbreviation(text, stop - word.length, stop, word.length, /^\p{Lu}/u.test(word) ? 1 : 0)) return stop;
  }
  return -1;
}

const STOP = /(\p{L}[\p{L}.]*)?(?<!\.)[.!](?=\s+\p{Lu}|\s*$)/gu;

export function readSlotValue({ slot, label, start, text }: SlotText, owners: readonly string[]): SlotFact {
  const clean = text.replaceAll('\u00AD', '');
  const fact = (state: SlotFact['state'], party: Party | null, time: TimeExpression | null): SlotFact => ({ slot, label, start, end: start + text.length, text: fold(clean.replaceAll(OBJECT, '')), state, party, time });
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

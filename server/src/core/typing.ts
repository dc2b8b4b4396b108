import type { Facts } from './advice/facts.ts';
import type { Edit, Finding } from './finding.ts';
import type { Change } from './span.ts';

const LONGEST = 64;
const PLAIN = /^[a-zA-Zà-ÿ0-9 .,;?!]*$/;

/** Letters, digits and stops within a line: what makes no other line, label, link or exception out of a text. */
export function isPlainTyping(oldText: string, newText: string, { start, oldEnd, newEnd }: Change): boolean {
  return oldEnd - start <= LONGEST && newEnd - start <= LONGEST && PLAIN.test(oldText.slice(start, oldEnd)) && PLAIN.test(newText.slice(start, newEnd));
}

/** One change that does what `first` and then `second` do, where the second stays within what the first wrote; else null. */
export function joined(first: Change, second: Change): Change | null {
  if (second.start < first.start || first.newEnd < second.oldEnd) return null;
  return { start: first.start, oldEnd: first.oldEnd, newEnd: first.newEnd + second.newEnd - second.oldEnd };
}

/** The finding with its fixes and related places where they stand after `change`; none of its own places lies inside the change. */
export function shifted(finding: Finding, change: Change): Finding {
  if (standsBefore(finding, change.start)) return finding;
  const by = change.newEnd - change.oldEnd;
  const moved = { ...finding, start: shiftStart(finding.start, change, by), end: shiftEnd(finding.end, change, by) };
  if (finding.related) moved.related = finding.related.map((place) => ({ ...place, start: shiftStart(place.start, change, by), end: shiftEnd(place.end, change, by) }));
  if (finding.fixes) moved.fixes = finding.fixes.map(({ title, safe, edits }) => ({ title, safe, edits: edits.map((edit) => shiftedEdit(edit, change, by)) }));
  return moved;
}

/** What is inserted at the cursor goes after what is typed there. */
function shiftedEdit(edit: Edit, change: Change, by: number): Edit {
  const start = edit.start === edit.end ? shiftEnd(edit.start, change, by) : shiftStart(edit.start, change, by);
  const end = shiftEnd(edit.end, change, by);
  return edit.snippet === undefined ? { start, end, text: edit.text } : { start, end, text: edit.text, snippet: edit.snippet };
}

function standsBefore({ end, related, fixes }: Finding, at: number): boolean {
  if (at <= end) return false;
  if (related) for (const place of related) if (at <= place.end) return false;
  if (fixes) for (const { edits } of fixes) for (const edit of edits) if (at <= edit.end) return false;
  return true;
}

/** What begins at the cursor stays there; what ends at the cursor takes the typed text in. */
const shiftStart = (at: number, change: Change, by: number): number => (at <= change.start ? at : at + by);
const shiftEnd = (at: number, change: Change, by: number): number => (at < change.start || at < change.oldEnd ? at : at + by);

/** Whether the facts are the same but for offsets that `change` (relative to the passage) moved. */
export function sameFacts(before: Facts, after: Facts, change: Change): boolean {
  return same(before, after, change, change.newEnd - change.oldEnd);
}

const START = new Set(['start', 'bodyStart']);
const END = new Set(['end']);
/** Counted for the reader, not for the model; what the model asks of a block's own text and marks is in its pieces. */
const PASSED_OVER = new Set(['words', 'prose', 'marks']);

function same(before: unknown, after: unknown, change: Change, by: number): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
  if (Array.isArray(before)) {
    if (!Array.isArray(after) || before.length !== after.length) return false;
    return before.every((item, index) => same(item, after[index], change, by));
  }
  const old = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  for (const key in old) {
    if (PASSED_OVER.has(key)) continue;
    const was = old[key];
    const is = now[key];
    if (typeof was === 'number' && typeof is === 'number' && (START.has(key) || END.has(key))) {
      if (is !== (START.has(key) ? shiftStart(was, change, by) : shiftEnd(was, change, by))) return false;
    } else if (!same(was, is, change, by)) return false;
  }
  for (const key in now) if (!(key in old)) return false;
  return true;
}

import type { Change } from '../span.ts';
import { LIMITS, type Limits } from './ceiling.ts';
import { firstLine, segmentAt } from './cut.ts';
import { bodyStart, opensFrontMatter, readFrontMatter } from './front-matter.ts';
import { changedLabels, definedLabels, settle } from './labels.ts';
import type { FrontMatter, MarkdownText, Passage } from './passage.ts';
import { rememberedPassage, rememberedProse, witnessAt, witnessedStarts, type PassageMemory } from './read-passage.ts';

/** Cuts a whole text into passages and reads each. Offsets are UTF-16 code units. */
export function readMarkdown(text: string, memory: PassageMemory, limits: Limits = LIMITS): MarkdownText {
  const frontMatter = readFrontMatter(text);
  const passages: Passage[] = [];
  const starts: number[] = [];
  for (let start = firstLine(text, bodyStart(text, frontMatter)); start < text.length; ) {
    const { passage, next } = cutPassage(text, start, memory, limits);
    passages.push(passage);
    starts.push(start);
    start = next;
  }
  const defined = definedLabels(passages);
  return { text, frontMatter, starts, passages: passages.map((passage) => settle(passage, defined, memory, limits)) };
}

/**
 * The same as `readMarkdown(text, …)`, where `change` turned the previous text into `text`. Only the neighbourhood of the
 * change is looked at: a passage is settled by its own text and the beginning of the line after it, so cutting starts again
 * one passage before the change, and stops where a passage starts that also started there before.
 */
export function editMarkdown(previous: MarkdownText, text: string, change: Change, memory: PassageMemory, limits: Limits = LIMITS): MarkdownText {
  const frontMatter = editedFrontMatter(previous, text, change);
  const kept = frontMatter === previous.frontMatter ? Math.max(0, countUpTo(previous.starts, change.start) - 2) : 0;
  const growth = change.newEnd - change.oldEnd;
  const passages = previous.passages.slice(0, kept);
  const starts = previous.starts.slice(0, kept);
  const first = kept === 0 ? firstLine(text, bodyStart(text, frontMatter)) : previous.starts[kept] ?? text.length;
  let rest = kept;
  for (let start = first; ; ) {
    while (rest < previous.starts.length && (previous.starts[rest] ?? 0) + growth < start) rest += 1;
    if (text.length <= start || (change.newEnd <= start && (previous.starts[rest] ?? -1) + growth === start)) break;
    const { passage, next } = cutPassage(text, start, memory, limits);
    passages.push(passage);
    starts.push(start);
    start = next;
  }
  const fresh = passages.length;
  for (let at = rest; at < previous.passages.length; at += 1) {
    const passage = previous.passages[at];
    if (passage === undefined) continue;
    passages.push(passage);
    starts.push((previous.starts[at] ?? 0) + growth);
  }
  const before = definedLabels(previous.passages);
  const defined = definedLabels(passages);
  const everywhere = changedLabels(before, defined);
  const settled = passages.map((passage, index) => (everywhere || (kept <= index && index < fresh) ? settle(passage, defined, memory, limits) : passage));
  return { text, frontMatter, starts, passages: settled };
}

/** The passage that starts at `start`, and where the next one starts. */
function cutPassage(text: string, start: number, memory: PassageMemory, limits: Limits): { readonly passage: Passage; readonly next: number } {
  const segment = segmentAt(text, start);
  const alone = rememberedPassage(copied(text, start, segment.end), [], memory, limits);
  if (alone.closed || alone.coarse || segment.next === text.length) return { passage: alone, next: segment.next };
  let { end, next } = segment;
  for (let count = 1; ; count *= 2) {
    const known = next;
    const ends = new Map<number, number>([[next, end]]);
    for (let more = 0; more < count && next < text.length; more += 1) {
      const further = segmentAt(text, next);
      if (limits.characters < further.end - start) break;
      ({ end, next } = further);
      ends.set(next, end);
    }
    if (next === known) return { passage: rememberedProse(copied(text, start, end), memory), next };
    const joined = copied(text, start, end);
    const found = witnessedStarts(joined, limits);
    if (found === null) return { passage: rememberedProse(joined, memory), next };
    const cut = found.find((at) => known <= at + start && ends.has(at + start)) ?? (found.at(-1) === witnessAt(joined) ? next - start : -1);
    if (0 <= cut || next === text.length) {
      const stop = 0 <= cut ? cut + start : next;
      return { passage: rememberedPassage(copied(text, start, ends.get(stop) ?? end), [], memory, limits), next: stop };
    }
  }
}

/** A slice that does not keep the whole text alive. */
const copied = (text: string, start: number, end: number): string => ` ${text.slice(start, end)}`.slice(1);

/** How many of `starts` are at or before `offset`. */
function countUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function editedFrontMatter(previous: MarkdownText, text: string, change: Change): FrontMatter | null {
  const { frontMatter } = previous;
  if (frontMatter !== null && frontMatter.end <= change.start) return frontMatter;
  return frontMatter === null && !opensFrontMatter(text) ? null : readFrontMatter(text);
}

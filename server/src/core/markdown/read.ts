import { firstPast } from '../search.ts';
import type { Change } from '../span.ts';
import { LIMITS, type Limits } from './ceiling.ts';
import { firstLine, segmentAt } from './cut.ts';
import { fenceAt } from './fence.ts';
import { bodyStart, opensFrontMatter, readFrontMatter } from './front-matter.ts';
import { definedLabels, settle } from './labels.ts';
import { copied } from './mask.ts';
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
  return settleAll({ text, frontMatter, passages, starts }, 0, passages.length, memory, limits);
}

/**
 * The same as `readMarkdown(text, …)`, where `change` turned the previous text into `text`. Only the neighbourhood of the
 * change is looked at: a passage is settled by its own text and the beginning of the line after it, so cutting starts again
 * one passage before the change, and stops where a passage starts that also started there before.
 */
export function editMarkdown(previous: MarkdownText, text: string, change: Change, memory: PassageMemory, limits: Limits = LIMITS): MarkdownText {
  const frontMatter = editedFrontMatter(previous, text, change);
  const kept = frontMatter === previous.frontMatter ? Math.max(0, countUpTo(previous.starts, change.start) - 2) : 0;
  const first = kept === 0 ? firstLine(text, bodyStart(text, frontMatter)) : previous.starts[kept] ?? text.length;
  const { passages, starts, rest } = cutAgain(previous, text, change, { kept, first }, memory, limits);
  const growth = change.newEnd - change.oldEnd;
  const edited: MarkdownText = {
    text, frontMatter,
    passages: previous.passages.slice(0, kept).concat(passages, previous.passages.slice(rest)),
    starts: previous.starts.slice(0, kept).concat(starts, growth === 0 ? previous.starts.slice(rest) : previous.starts.slice(rest).map((start) => start + growth)),
  };
  const gone = previous.passages.slice(kept, rest);
  if ([...gone, ...passages].every(({ labels }) => labels.defines.length === 0)) return settleAll(edited, kept, kept + passages.length, memory, limits);
  return settleAll(edited, 0, edited.passages.length, memory, limits);
}

interface Recut {
  readonly passages: readonly Passage[];
  readonly starts: readonly number[];
  /** The first passage of the previous text that still stands. */
  readonly rest: number;
}

/** Cuts from `first`, where the passage numbered `kept` starts, up to where the previous text was cut as well. */
function cutAgain(previous: MarkdownText, text: string, change: Change, from: { readonly kept: number; readonly first: number }, memory: PassageMemory, limits: Limits): Recut {
  const growth = change.newEnd - change.oldEnd;
  const nearby = rememberFirst(previous.passages.slice(from.kept, from.kept + NEARBY), memory);
  const passages: Passage[] = [];
  const starts: number[] = [];
  let rest = from.kept;
  for (let start = from.first; ; ) {
    while (rest < previous.starts.length && (previous.starts[rest] ?? 0) + growth < start) rest += 1;
    if (text.length <= start) return { passages, starts, rest: previous.passages.length };
    const before = previous.starts[rest];
    if (change.newEnd <= start && before !== undefined && before + growth === start) return { passages, starts, rest };
    const { passage, next } = cutPassage(text, start, nearby, limits);
    passages.push(passage);
    starts.push(start);
    start = next;
  }
}

/** So many passages around a change are looked for among the previous ones before memory is asked. */
const NEARBY = 4;

function rememberFirst(passages: readonly Passage[], memory: PassageMemory): PassageMemory {
  const near = passages.filter(({ coarse, labels }) => !coarse && labels.resolves.length === 0);
  return { get: (key, make) => near.find(({ text }) => text === key) ?? memory.get(key, make) };
}

/** Tells the passages from `from` to `to` what is defined elsewhere. */
function settleAll(markdown: MarkdownText, from: number, to: number, memory: PassageMemory, limits: Limits): MarkdownText {
  const { passages } = markdown;
  let asking = false;
  for (let at = from; at < to && !asking; at += 1) asking = 0 < (passages[at]?.labels.asks.length ?? 0);
  if (!asking) return markdown;
  const defined = definedLabels(passages);
  return { ...markdown, passages: passages.map((passage, at) => (from <= at && at < to ? settle(passage, defined, memory, limits) : passage)) };
}

/** The passage that starts at `start`, and where the next one starts. */
function cutPassage(text: string, start: number, memory: PassageMemory, limits: Limits): { readonly passage: Passage; readonly next: number } {
  const segment = fenceAt(text, start) ?? segmentAt(text, start);
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

/** How many of `starts` are at or before `offset`. */
const countUpTo = (starts: readonly number[], offset: number): number => firstPast(starts, (start) => offset < start);

function editedFrontMatter(previous: MarkdownText, text: string, change: Change): FrontMatter | null {
  const { frontMatter } = previous;
  // A `\n` behind its last `\r` makes it longer.
  if (frontMatter !== null && frontMatter.end < change.start) return frontMatter;
  return frontMatter === null && !opensFrontMatter(text) ? null : readFrontMatter(text);
}

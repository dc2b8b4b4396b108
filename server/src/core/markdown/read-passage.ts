import { bounds, type Limits } from './ceiling.ts';
import { extract, freshStarts } from './extract.ts';
import { plainProse, trimmedEnd, trimmedStart } from './mask.ts';
import { NO_LABELS, parseMarkdown, type Parsed } from './parse.ts';
import type { Block, Passage } from './passage.ts';
import { readShort } from './short.ts';

/** What remembers passages; `Generation<Passage>` is one. */
export interface PassageMemory {
  get(key: string, make: () => Passage): Passage;
}

/** The passage with this text, were the labels in `resolves` (sorted) defined elsewhere. */
export function rememberedPassage(text: string, resolves: readonly string[], memory: PassageMemory, limits: Limits): Passage {
  return memory.get(memoryKey(text, resolves), () => readPassage(text, resolves, limits));
}

/** The passage with this text as plain prose, because what it opens is closed too far away. */
export function rememberedProse(text: string, memory: PassageMemory): Passage {
  return memory.get(`\0prose\0${text}`, () => plainPassage(text));
}

/** Where nothing is open in a stretch of Markdown, with a heading put after it as witness; null if it cannot be parsed. */
export function witnessedStarts(text: string, limits: Limits): readonly number[] | null {
  const parsed = bounds(text, limits) ? tryParse(text + WITNESS, []) : null;
  return parsed === null ? null : freshStarts(parsed);
}

/** A heading closes whatever a blank line and an unindented line can close. */
const WITNESS = '\n\n# x';

/** Where the heading stands that follows a text as its witness. */
export const witnessAt = (text: string): number => text.length + 2;

function readPassage(text: string, resolves: readonly string[], limits: Limits): Passage {
  const short = resolves.length === 0 ? readShort(text) : null;
  if (short !== null) return short;
  const witnessed = text + WITNESS;
  const parsed = bounds(text, limits) ? tryParse(witnessed, resolves) : null;
  if (parsed === null) return plainPassage(text);
  const closed = freshStarts(parsed).at(-1) === witnessAt(text);
  const whole = closed ? parsed : tryParse(text, resolves);
  if (whole === null) return plainPassage(text);
  const { blocks, directives } = extract(closed ? witnessed : text, whole);
  return { text, blocks: closed ? blocks.slice(0, -1) : blocks, directives, coarse: false, labels: whole.labels, closed };
}

/** Text as prose, a paragraph between blank lines. */
function plainPassage(text: string): Passage {
  const blocks: Block[] = [];
  const paragraph = /[^\r\n]*[^ \t\r\n][^\r\n]*(?:(?:\r\n|\n|\r)[^\r\n]*[^ \t\r\n][^\r\n]*)*/g;
  for (const { 0: lines, index } of text.matchAll(paragraph)) {
    const start = trimmedStart(text, index, index + lines.length);
    const end = trimmedEnd(text, start, index + lines.length);
    blocks.push({ start, end, kind: 'paragraph', depth: 0, prose: plainProse(text.slice(start, end)), marks: [], quoted: false, item: null, cell: null });
  }
  return { text, blocks, directives: [], coarse: true, labels: NO_LABELS, closed: false };
}

function tryParse(text: string, resolves: readonly string[]): Parsed | null {
  try {
    return parseMarkdown(text, resolves);
  } catch {
    return null; // deeper than its stack, or a text it has no answer to: plain prose is one
  }
}

/** The text itself, or what no text can be confused with. */
function memoryKey(text: string, resolves: readonly string[]): string {
  if (resolves.length === 0) return text.charCodeAt(0) === 0 ? `\0\0${text}` : text;
  return `\0${JSON.stringify(resolves)}\0${text}`;
}

import { bounds, type Limits } from './ceiling.ts';
import { endOfLine } from './cut.ts';
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
  const short = readShort(text, resolves);
  if (short !== null) return short;
  if (!bounds(text, limits)) return plainPassage(text);
  const certain = !MAY_STAY_OPEN.test(text);
  const tried = certain ? text : text + WITNESS;
  const parsed = tryParse(tried, resolves);
  if (parsed === null) return plainPassage(text);
  const closed = certain || freshStarts(parsed).at(-1) === witnessAt(text);
  const whole = closed ? parsed : tryParse(text, resolves);
  if (whole === null) return plainPassage(text);
  const { blocks, directives } = extract(closed ? tried : text, whole);
  return { text, blocks: closed && !certain ? blocks.slice(0, -1) : blocks, directives, coarse: false, labels: whole.labels, closed };
}

/** Only HTML, a fence and indented code stay open over a blank line. */
const MAY_STAY_OPEN = /<|```|~~~|(?:^|[\r\n])[ >]*(?:\t| {4})/;

/** Text as prose, a paragraph between blank lines. By hand: a pattern would look at a long blank line once for every space in it. */
function plainPassage(text: string): Passage {
  const blocks: Block[] = [];
  let from = 0;
  let last = -1;
  const close = (): void => {
    if (last === -1) return;
    const start = trimmedStart(text, from, last);
    const end = trimmedEnd(text, start, last);
    blocks.push({ start, end, kind: 'paragraph', depth: 0, prose: plainProse(text.slice(start, end)), marks: [], quoted: false, item: null, cell: null });
    last = -1;
  };
  for (let line = 0; line < text.length; ) {
    const end = endOfLine(text, line);
    if (trimmedStart(text, line, end) === end) close();
    else {
      if (last === -1) from = line;
      last = end;
    }
    line = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  close();
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

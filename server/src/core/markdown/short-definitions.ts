import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { needsParser, readInline, type Asking } from './inline.ts';
import { bulleted, oneList } from './items.ts';
import { afterLine, lineEnd, startsText } from './lines.ts';
import { maskedProse, trimmedEnd } from './mask.ts';
import type { Block, Labels, Passage } from './passage.ts';

/** Reads a passage of nothing but plain link definitions, or nothing but plain one-line footnotes. */
export function readDefinitions(text: string, asking: Asking): Passage | null {
  const notes = text.startsWith('[^');
  const defines = new Set<string>();
  const blocks: Block[] = [];
  let lists = 0;
  for (let line = 0; line < text.length; line = afterLine(text, lineEnd(text, line))) {
    const end = lineEnd(text, line);
    const found = (notes ? NOTE : LINK).exec(text.slice(line, end));
    if (found === null) return null;
    defines.add((notes ? '^' : '[') + normalizeIdentifier(found[1] ?? ''));
    if (!notes) continue;
    const note = readNote(text, line + found[0].length, end, asking);
    if (note === null) return null;
    blocks.push(...bulleted(text, note, oneList(() => lists++)));
  }
  return { text, blocks, directives: [], coarse: false, labels: labelsOf(asking, [...defines]), closed: true };
}

/** The labels of a passage that was read in the short way. */
export const labelsOf = ({ asks, resolves }: Asking, defines: readonly string[]): Labels => ({
  defines, asks: [...asks], resolves: resolves.filter((label) => asks.has(label)),
});

/** `[plan]: https://x.nl "Het plan"`. */
const LINK = /^\[([^[\]\\\s^][^[\]\\\t\r\0]{0,200})\]: [^\s<>()\\&\0]+(?: "[^"\\&\r\0]*")?$/;

/** `[^1]: `, before its text. */
const NOTE = /^\[\^([^[\]\\\s\0]{1,200})\]: /;

function readNote(text: string, start: number, end: number, asking: Asking): Block | null {
  const stop = trimmedEnd(text, start, end);
  const source = text.slice(start, end);
  if (!startsText(text, start, stop) || needsParser(source) || source.includes('[^')) return null;
  const inline = readInline(text, start, stop, asking);
  if (inline === null) return null;
  const prose = maskedProse(text, start, stop, inline.patches);
  return { start, end: stop, kind: 'paragraph', depth: 0, prose, marks: inline.marks, quoted: false, item: null, cell: null };
}

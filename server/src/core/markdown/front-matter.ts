import { isMap, isNode, isSeq, parseDocument, type Document, type Pair } from 'yaml';
import { copied } from './mask.ts';
import type { FrontMatter, FrontMatterValue } from './passage.ts';

/** Longer front matter is not read but reported: YAML costs more than the whole advice. */
const MOST_CHARACTERS = 8_192;

/** The parser takes time that doubles with each `? ` or `{` within another, and front matter has no use for keys that are no words. */
const EXPLICIT_KEY = /(?:^|[\s[{,])\?(?=[\s?]|$)/;
const MOST_BRACES = 8;

/** A line with a colon, behind blank lines and comments; or nothing at all. */
const FIRST_KEY = /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n]+)*(?:[^\r\n]*:|[ \t]*(?:#[^\r\n]*)?$)/;
const LONGEST_START = 400;

/** Front matter at the top of a text: between a line `---` and a line `---` or `...`. Without the closing line there is none. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (opening === null) return null;
  const from = opening[0].length;
  const closing = /[\r\n](?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
  closing.lastIndex = from - 1;
  const close = closing.exec(text);
  // A first line without a colon makes it a paragraph between two lines of dashes.
  if (close === null || !FIRST_KEY.test(text.slice(from, Math.min(close.index, from + LONGEST_START)))) return null;
  return { start: 0, end: close.index + close[0].length, ...readYaml(copied(text, from, Math.max(from, close.index + 1)), from) };
}

/** Where the first passage may start. */
export const bodyStart = (text: string, frontMatter: FrontMatter | null): number => frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);

/** Whether a text could have front matter, judged by its first characters only. */
export const opensFrontMatter = (text: string): boolean => text.startsWith('---') || text.startsWith('\uFEFF---');

type Contents = Pick<FrontMatter, 'values' | 'problem'>;

function readYaml(yaml: string, offset: number): Contents {
  const whole = { start: offset, end: offset + yaml.length };
  if (MOST_CHARACTERS < yaml.length) return { values: {}, problem: { ...whole, message: 'too long' } };
  if (EXPLICIT_KEY.test(yaml) || MOST_BRACES < yaml.split('{').length) return { values: {}, problem: { ...whole, message: 'too complex' } };
  try {
    const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
    const error = document.errors[0];
    const problem = error === undefined ? null : { ...spanOf(error.pos, offset, whole.end), message: error.message };
    if (document.contents === null) return { values: {}, problem };
    if (!isMap(document.contents)) return { values: {}, problem: problem ?? { ...whole, message: 'not a mapping' } };
    return { values: valuesOf(document, document.contents.items, offset), problem };
  } catch (error) {
    return { values: {}, problem: { ...whole, message: error instanceof Error ? error.message : 'unreadable' } };
  }
}

function valuesOf(document: Document, items: readonly Pair[], offset: number): Record<string, FrontMatterValue> {
  const entries: [string, FrontMatterValue][] = [];
  for (const { key, value } of items) {
    if (!isNode(key) || !key.range) continue;
    const keySpan = spanOf(key.range, offset);
    const span = isNode(value) && value.range ? spanOf(value.range, offset) : { start: keySpan.end, end: keySpan.end };
    const items = isSeq(value) ? value.items.flatMap((item) => (isNode(item) && item.range ? [{ ...spanOf(item.range, offset), value: item.toJS(document) as unknown }] : [])) : null;
    entries.push([String(key.toJS(document)).toLowerCase(), { ...span, key: keySpan, value: isNode(value) ? value.toJS(document) : null, ...(items && { items }) }]);
  }
  return Object.fromEntries(entries);
}

const spanOf = ([start, end]: readonly [number, number, ...number[]], offset: number, most = Infinity): { start: number; end: number } => ({
  start: Math.min(start + offset, most), end: Math.min(end + offset, most),
});

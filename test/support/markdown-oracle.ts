import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Code, ListItem, Nodes } from 'mdast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { bodyStart } from '../../server/src/core/markdown/front-matter.ts';
import { extract } from '../../server/src/core/markdown/extract.ts';
import { readIndented } from '../../server/src/core/markdown/indented.ts';
import { NO_LABELS, parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import type { Block, Directive, MarkdownText } from '../../server/src/core/markdown/passage.ts';

/** Blocks and directives with absolute offsets; lists are numbered in the order in which their first block comes. */
export interface Placed {
  readonly blocks: readonly unknown[];
  readonly directives: readonly unknown[];
}

/** What was read passage by passage. */
export function placed({ passages, starts }: MarkdownText): Placed {
  const lists = new Map<string, number>();
  return {
    blocks: passages.flatMap(({ blocks }, index) => blocks.map((block) => moveBlock(block, starts[index] ?? 0, (list) => numbered(lists, `${String(index)} ${String(list)}`)))),
    directives: passages.flatMap(({ directives }, index) => directives.map((directive) => moveDirective(directive, starts[index] ?? 0))),
  };
}

/** What a parse of the whole text gives. */
export function parsedWhole({ text, frontMatter }: MarkdownText): Placed {
  const start = bodyStart(text, frontMatter);
  const body = text.slice(start);
  const lists = new Map<string, number>();
  const { blocks, directives } = extract(body, parseMarkdown(body, []));
  return {
    blocks: blocks.map((block) => moveBlock(block, start, (list) => numbered(lists, String(list)))),
    directives: directives.map((directive) => moveDirective(directive, start)),
  };
}

/** What a parse says of a passage that is closed, were the labels in `resolves` defined elsewhere. */
export function parsedPassage(text: string, resolves: readonly string[]): Placed {
  const { blocks, directives } = extract(text, parseMarkdown(text, resolves));
  return placed({ text, frontMatter: null, passages: [{ text, blocks, directives, coarse: false, labels: NO_LABELS, closed: true }], starts: [0] });
}

function numbered(lists: Map<string, number>, key: string): number {
  const known = lists.get(key) ?? lists.size;
  lists.set(key, known);
  return known;
}

function moveBlock(block: Block, by: number, list: (list: number) => number): unknown {
  const { item, cell } = block;
  return {
    ...shifted(block, by),
    marks: block.marks.map((mark) => shifted(mark, by)),
    item: item === null ? null : { ...item, start: item.start + by, list: list(item.list) },
    cell: cell === null ? null : { ...cell, row: shifted(cell.row, by), table: shifted(cell.table, by) },
  };
}

const moveDirective = (directive: Directive, by: number): unknown => ({
  ...shifted(directive, by), rules: directive.rules.map(({ id, span }) => ({ id, span: shifted(span, by) })),
});

const shifted = <S extends { readonly start: number; readonly end: number }>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });

/**
 * One line a block, from the tree that remark makes of a text: an account that shares no code with ours, but for what is
 * made of the lines of indented code.
 */
export function remarkAccount(body: string): readonly string[] {
  const tree = fromMarkdown(body, {
    extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
  const lines: string[] = [];
  const visit = (node: Nodes, quoted: boolean, item: ListItem | null): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') lines.push(accountOf(body, node, quoted, item));
    else if (node.type === 'code') lines.push(...codeAccount(body, node, quoted, item));
    else if ('children' in node) for (const child of node.children) visit(child, quoted || node.type === 'blockquote', child.type === 'listItem' ? child : item);
  };
  visit(tree, false, null);
  return lines;
}

/** The lines of indented code end where those of the source do. */
function codeAccount(body: string, node: Code, quoted: boolean, item: ListItem | null): readonly string[] {
  const from = node.position?.start.offset ?? 0;
  if (/^[ \t]*(?:```|~~~)/.test(body.slice(from, node.position?.end.offset))) return [];
  const ends = [...body.slice(from).matchAll(/\r\n|\r|\n|$/g)].map(({ index }) => from + index);
  const lines = node.value.split(/\r\n|\r|\n/).flatMap((line, at) => {
    const end = from + body.slice(from, ends[at]).replace(/[ \t]+$/, '').length;
    const { length } = line.replace(/^[ \t]+|[ \t]+$/g, '');
    return length === 0 ? [] : [{ start: end - length, end }];
  });
  const around = item === null ? null : { start: span(body, item)[0], list: 0, index: 0, ordinal: null, depth: 1 };
  return ourAccount(body, readIndented(body, lines, { quoted, item: around }, () => 0));
}

/** The same account of what we read. */
export function ourAccount(body: string, blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ kind, depth, start, end, prose, marks, quoted, item }) => [
    kind === 'cell' ? 'tableCell' : kind, depth, kind === 'cell' ? '' : start, kind === 'cell' ? '' : end, quoted,
    item?.start ?? '',
    marks.map((mark) => `${mark.kind} ${body.slice(mark.start, mark.end)}`).join('|'), prose.length === end - start, words(prose),
  ].join(' · '));
}

function accountOf(body: string, node: Nodes, quoted: boolean, item: ListItem | null): string {
  const [nodeStart, end] = span(body, node);
  // remark lets an underlined heading start at a definition that stands before it.
  const from = node.type === 'heading' && body[nodeStart] === '[' ? node.children[0]?.position?.start.offset ?? nodeStart : nodeStart;
  // remark takes one space after the `[ ]` of a task from the paragraph, and leaves a line end.
  const [first] = node.type === 'paragraph' ? node.children : [];
  // Behind an empty item and a definition remark takes a `[ ]` out of a paragraph that stands in no item at all.
  const stray = first?.type === 'text' && item === null && first.position?.start.offset === from + 3 && body[from] === '[';
  const task = node.type === 'paragraph' && (typeof item?.checked === 'boolean' && item.children[0] === node || stray);
  // It takes the box itself as well, unless nothing but that space stood before the first mark.
  const box = first?.position?.start.offset === node.position?.start.offset ? /^[ \t\r\n]*/ : /^(?:\[.\])?[ \t\r\n]*/;
  const start = task ? from + (box.exec(body.slice(from, end))?.[0].length ?? 0) : from;
  const marks: string[] = [];
  const visit = (inner: Nodes): string => {
    const [from, to] = [inner.position?.start.offset ?? 0, inner.position?.end.offset ?? 0];
    const kind = inner.type === 'linkReference' ? 'link' : inner.type;
    const autolink = inner.type === 'link' && body[from] === '<';
    if ((kind === 'strong' || kind === 'emphasis' || kind === 'delete' || kind === 'link') && !autolink) marks.push(`${kind} ${body.slice(from, to)}`);
    if (inner.type === 'text') return inner.value;
    if (inner.type === 'break') return '\n';
    return 'children' in inner && !autolink ? inner.children.map((child) => visit(child)).join('') : '';
  };
  const text = 'children' in node ? node.children.map((child) => visit(child)).join('') : '';
  return [
    node.type, node.type === 'heading' ? node.depth : 0, node.type === 'tableCell' ? '' : start, node.type === 'tableCell' ? '' : end, quoted,
    item === null ? '' : span(body, item)[0], marks.join('|'), true, words(text),
  ].join(' · ');
}

/** Where a node stands, without white space around it. */
function span(body: string, node: Nodes): readonly [number, number] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const text = body.slice(from, to);
  const start = from + (/^[ \t\r\n]*/.exec(text)?.[0].length ?? 0);
  return [start, Math.max(start, from + text.replace(/[ \t\r\n]+$/, '').length)];
}

const words = (prose: string): string => prose.replace(/[\u00AD\uFFFC]/g, '').replace(/\0/g, '\uFFFD').replace(/[ \t\r\n]+/g, ' ').trim();

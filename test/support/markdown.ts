import { GLUE, OBJECT, type Block, type MarkdownText, type Passage } from '../../server/src/core/markdown/passage.ts';
import { editMarkdown, readMarkdown } from '../../server/src/core/markdown/read.ts';
import { Generation } from '../../server/src/core/memory.ts';

export const read = (text: string): MarkdownText => readMarkdown(text, new Generation<Passage>());

export const blocksOf = (text: string): readonly Block[] => read(text).passages.flatMap(({ blocks }) => blocks);

/** The prose of each block, with `·` for markup within a word and `□` for what has no words. */
export const proseOf = (text: string): readonly string[] => blocksOf(text).map(({ prose }) => prose.replaceAll(GLUE, '·').replaceAll(OBJECT, '□'));

/** The source of each piece that `pick` finds in the passages. */
export const sources = (text: string, pick: (passage: Passage) => readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
  read(text).passages.flatMap((passage) => pick(passage).map(({ start, end }) => passage.text.slice(start, end)));

/** Reads what stands before the edit, and then edits: `a ⟦old⟧{new} b`. */
export function edit(marked: string): { readonly before: MarkdownText; readonly after: MarkdownText } {
  const [, head = '', old = '', put = '', tail = ''] = /^([^]*)⟦([^]*)⟧\{([^]*?)\}([^]*)$/.exec(marked) ?? [];
  const memory = new Generation<Passage>();
  const before = readMarkdown(head + old + tail, memory);
  const change = { start: head.length, oldEnd: head.length + old.length, newEnd: head.length + put.length };
  return { before, after: editMarkdown(before, head + put + tail, change, memory) };
}

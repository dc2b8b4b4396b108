import type { Language, Severity } from '../core/finding.ts';

/** What a paper is made of: written as HTML, Word or Markdown, it says the same. */

/** A stretch of text. `said`: words of a document, which are Dutch whatever the language of the paper. */
export interface Run {
  readonly text: string;
  readonly said?: boolean;
  readonly strong?: boolean;
  readonly mark?: boolean;
  readonly href?: string;
}

export type Text = string | readonly Run[];

export interface Question {
  readonly severity: Severity;
  readonly ask: string;
  /** The words it is about; null where it is about the whole document. */
  readonly quote: readonly Run[] | null;
  readonly foot: Text;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: 'lead' | 'soft' }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  /** Leads to headings with these ids. */
  | { readonly kind: 'contents'; readonly name: string; readonly items: readonly { readonly text: string; readonly id: string; readonly note: string }[] }
  /** The first cell of a row names it. `wide`: does not fit on an upright page. */
  | { readonly kind: 'table'; readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Text[])[]; readonly wide?: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'questions'; readonly items: readonly Question[] }
  /** Shows what the next table says in words, and stands only where pictures do. */
  | { readonly kind: 'picture'; readonly svg: string };

export interface Paper {
  readonly title: string;
  readonly language: Language;
  /** Below the title. */
  readonly lead: readonly { readonly text: string; readonly tone?: 'lead' | 'soft' }[];
  readonly blocks: readonly Block[];
}

export const runs = (text: Text): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);
export const said = (text: string): readonly Run[] => [{ text, said: true }];

/** Upright pages, and pages on their side for tables that are too wide: with the heading above such a table. */
export function sheetsOf(blocks: readonly Block[]): readonly { readonly wide: boolean; readonly blocks: readonly Block[] }[] {
  const sheets: { wide: boolean; blocks: Block[] }[] = [{ wide: false, blocks: [] }];
  let at = 0;
  while (at < blocks.length) {
    let end = at + 1;
    // A table on its side takes along what stands between it and the heading above it.
    if (blocks[at]?.kind === 'heading') while (end < blocks.length && isBeside(blocks[end])) end++;
    const group = blocks.slice(at, end);
    const wide = group.some((block) => block.kind === 'table' && block.wide === true);
    const last = sheets.at(-1);
    if (last && (last.wide === wide || last.blocks.length === 0)) {
      last.wide = wide;
      for (const block of group) last.blocks.push(block);
    } else {
      sheets.push({ wide, blocks: group });
    }
    at = end;
  }
  return sheets;
}

const isBeside = (block: Block | undefined): boolean => block !== undefined && block.kind !== 'questions' && (block.kind !== 'heading' || block.level !== 2);

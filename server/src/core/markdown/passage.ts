import type { Span } from '../span.ts';

/**
 * What stands where something that is not prose stood. `prose` of a block is exactly as long as its source, so an offset in
 * one is an offset in the other.
 *
 * - GLUE (the soft hyphen) replaces markup such as `**`; a word runs on through it. Real soft hyphens are already GLUE.
 * - OBJECT replaces inline code, images, HTML, autolinks and footnote calls: something stands there, but no words.
 * - Line ends stay `\n`; the `> ` or indentation that continues a block becomes spaces.
 */
export const GLUE = '\u00AD';
export const OBJECT = '\uFFFC';

/** Emphasised or linked: from the opening delimiter or bracket up to and including the closing one. In order of `start`, outer first. */
export interface Mark extends Span {
  readonly kind: 'strong' | 'emphasis' | 'delete' | 'link';
}

/**
 * The innermost list item around a block, from its marker up to its last character that is not white space. A line that only
 * its author takes for an item (`•`, or indented so far that Markdown sees code) is one too.
 */
export interface Item {
  /** Offset of its marker in the passage. */
  readonly start: number;
  /** Number of the list within the passage, counted from 0, and of the item within the list. */
  readonly list: number;
  readonly index: number;
  /** `3` in `3. Open een loket`, else null. */
  readonly ordinal: number | null;
  /** 1 for a list that stands in no other list. */
  readonly depth: number;
}

/** `row` and `table` include their pipes; a cell without text is a block without length, where its text would stand. */
export interface Cell {
  readonly table: Span;
  readonly row: Span;
  /** Row 0 is the header. */
  readonly rowIndex: number;
  readonly column: number;
}

/**
 * A piece of running text: one paragraph, heading or table cell, without white space around it. A heading includes its `#`s
 * or underline (spaces in `prose`), a paragraph excludes the `[ ]` of a task. Indented code is paragraphs. An own `[^1]: …` note is a paragraph as well.
 */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number;
  readonly prose: string;
  readonly marks: readonly Mark[];
  /** Within a blockquote: somebody else's words. */
  readonly quoted: boolean;
  readonly item: Item | null;
  readonly cell: Cell | null;
}

/** `<!-- scherp-uit vaag-tijd: de raad koos hiervoor -->`; `rules` is empty for all rules. */
export interface Directive extends Span {
  readonly action: 'uit' | 'aan';
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string | null;
  /**
   * `next`: the first block that starts after the directive, which may stand in a later passage: a directive with a blank
   * line after it closes its passage. Inline, it is about the block it stands in. `end`: to the end of the document, or to
   * a `scherp-aan`.
   */
  readonly scope: 'next' | 'end';
}

/**
 * How a passage hangs together with the link and footnote definitions elsewhere. Labels are normalised as in CommonMark, with
 * a `[` (link) or `^` (footnote) before them.
 */
export interface Labels {
  readonly defines: readonly string[];
  /** Labels whose definition, were it there, could change what the passage means. */
  readonly asks: readonly string[];
  /** Those among `asks` that are defined in another passage. */
  readonly resolves: readonly string[];
}

/**
 * A stretch of Markdown that needs no neighbour to be understood. The same text gives the same passage object as long as it
 * is remembered, so what is known of a passage may be kept under the object.
 */
export interface Passage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
  /** Too large or too tangled for the parser: read as plain prose, blank lines divide it. */
  readonly coarse: boolean;
  readonly labels: Labels;
  /** Nothing is left open at its end (a fence, a comment): what follows after a blank line starts afresh. */
  readonly closed: boolean;
}

export interface FrontMatterValue extends Span {
  readonly key: Span;
  readonly value: unknown;
  /** The parts of a list, each where it stands. */
  readonly items?: readonly (Span & { readonly value: unknown })[];
}

/** Offsets are absolute: front matter starts at 0 and includes both `---` lines and the line end after them. */
export interface FrontMatter extends Span {
  /** By key, in lower case. */
  readonly values: Readonly<Record<string, FrontMatterValue>>;
  readonly problem: (Span & { readonly message: string }) | null;
}

/** A whole document, cut. `starts[i]` is the absolute offset of `passages[i]`; between passages there are only blank lines. */
export interface MarkdownText {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly passages: readonly Passage[];
  readonly starts: readonly number[];
}

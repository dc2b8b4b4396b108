import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Event } from 'micromark-util-types';
import type { Labels } from './passage.ts';

/** The events of micromark, the engine of remark-parse. Their offsets are `origin` too large. */
export interface Parsed {
  readonly events: readonly Event[];
  readonly origin: number;
  readonly labels: Labels;
}

export const NO_LABELS: Labels = { defines: [], asks: [], resolves: [] };

/**
 * Parses one stretch of Markdown as if the labels in `resolves` were defined elsewhere. May throw a RangeError on
 * nesting that is too deep.
 */
export function parseMarkdown(text: string, resolves: readonly string[]): Parsed {
  const links = new Register('[', resolves);
  const notes = new Register('^', resolves);
  engine.defined = links;
  engine.gfmFootnotes = notes;
  engine.lazy = {};
  // A byte order mark is only one at the very start of a file; micromark would drop it, and count without it.
  const origin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const chunks = preprocess()(origin === 1 ? `\n${text}` : text, undefined, true);
  const events = postprocess(engine.document().write(chunks));
  const told = resolves.filter((label) => links.asked.has(label) || notes.asked.has(label));
  return { events, origin, labels: { defines: [...links.own, ...notes.own], asks: [...links.open(), ...notes.open()], resolves: told } };
}

/** micromark combines all constructs anew for each parser, which costs more than a short passage; one parser can serve all. */
const engine = parse({ extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()] });

/** The list in which micromark keeps the labels it met, which remembers what it was asked and knows labels from elsewhere. */
class Register extends Array<string> {
  readonly own = new Set<string>();
  readonly asked = new Set<string>();
  readonly #sort: string;
  readonly #elsewhere: ReadonlySet<string>;

  constructor(sort: string, elsewhere: readonly string[]) {
    super();
    this.#sort = sort;
    this.#elsewhere = new Set(elsewhere);
  }

  override push(label: string): number {
    this.own.add(this.#sort + label);
    return this.own.size;
  }

  override includes(label: string): boolean {
    const key = this.#sort + label;
    this.asked.add(key);
    return this.own.has(key) || this.#elsewhere.has(key);
  }

  /** What was asked and is not defined here. */
  open(): readonly string[] {
    return [...this.asked].filter((label) => !this.own.has(label));
  }
}

import type { Slot } from '../finding.ts';
import type { Act, DocumentKind, Party, TimeExpression } from '../language/reading.ts';
import type { FrontMatter } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import type { Cue } from './cues.ts';

/** The document as obligations. All offsets are absolute, in UTF-16 code units. */

export type Voice = 'own' | 'plan';

/** One of the five slots, filled or not, and where it was found. */
export interface SlotAt extends Span {
  readonly slot: Slot;
  readonly text: string;
  readonly state: 'filled' | 'vague' | 'collective' | 'placeholder' | 'empty';
  /** `reach`: a sentence, heading or document default nearby. */
  readonly source: 'sentence' | 'reach' | 'label' | 'table';
  readonly time: TimeExpression | null;
  readonly party: Party | null;
}

export type Slots = Readonly<Record<Slot, SlotAt | null>>;

/** Where slots can be added to an advice, and how the lines must begin there. */
export interface Insertion {
  readonly at: number;
  /** Before the first new line and before each next one: `\n\n- ` and `\n- `. */
  readonly first: string;
  readonly next: string;
  readonly last: string;
}

export interface Assignment extends Span {
  readonly number: string;
  readonly label: Span;
  readonly voice: Voice;
  readonly answeredBy: readonly Span[];
  /** The place after which a remark can be written. */
  readonly bodyEnd: number;
}

export interface Remark extends Span {
  readonly label: Span;
  readonly about: readonly string[];
  readonly tone: 'critical' | 'approving' | null;
  /** It advises or asks something. */
  readonly asks: boolean;
  readonly placeholder: Span | null;
}

export interface Question extends Span {
  readonly number: string | null;
  readonly anchor: Span;
  /** `loose`: a question in running text, outside remarks. */
  readonly place: 'label' | 'remark' | 'loose';
  readonly replyDate: TimeExpression | null;
  /** `[datum]` stands where the reply date must come. */
  readonly pending: boolean;
}

export interface Recommendation extends Span {
  readonly number: string | null;
  /** The label (`Advies 3`), or the verb or first words of the act. */
  readonly anchor: Span;
  readonly slots: Slots;
  /** Empty cells that a fix can fill, by slot. */
  readonly cells: Readonly<Partial<Record<Slot, number>>>;
  readonly insertion: Insertion | null;
  /** Stands in a table that has columns for slots. */
  readonly inTable: boolean;
}

export interface Commitment extends Span {
  readonly sort: Act['sort'];
  readonly voice: Voice;
  /** With offsets relative to `base`; null for a labelled advice in which no act was recognised. */
  readonly act: Act | null;
  readonly base: number;
  readonly slots: Slots;
  readonly recommendation: Recommendation | null;
  /** The remark below a cited assignment names its weakness already. */
  readonly discussed: boolean;
}

export interface ReferenceAt extends Span {
  readonly role: 'assignment' | 'recommendation' | 'question';
  readonly numbers: readonly (Span & { readonly number: string })[];
}

/** A time expression where it stands; `voice` tells whose it is. */
export interface TimeAt extends Span {
  readonly time: TimeExpression;
  readonly voice: Voice;
}

export interface Model {
  readonly kind: DocumentKind;
  readonly frontMatter: FrontMatter | null;
  /** How many paragraphs, items and headings; a single one is a draft that has only begun. */
  readonly pieces: number;
  readonly concept: boolean;
  /** ISO date of the document itself, from front matter, a `Datum:` line or the head. */
  readonly date: string | null;
  readonly assignments: readonly Assignment[];
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
  readonly recommendations: readonly Recommendation[];
  readonly commitments: readonly Commitment[];
  readonly references: readonly ReferenceAt[];
  /** Numbers that may be referred to though they are not cited, from front matter `opdrachten: 1-17`. */
  readonly knownNumbers: ReadonlySet<string>;
  /** Values of slots that belong to an advice, and placeholders in running text. */
  readonly slotValues: readonly SlotAt[];
  readonly times: readonly TimeAt[];
  readonly openEnds: readonly Span[];
  readonly cues: Readonly<Partial<Record<Cue, Span>>>;
  /** Place of a reply request, with its date or term when it has one. */
  readonly replyTime: TimeExpression | null;
  /** First line of text and the last sentence of the body: where findings about the whole document stand. */
  readonly firstLine: Span | null;
  readonly lastParagraph: Span | null;
  /** Where a closing paragraph can be added: before the signature. */
  readonly bodyEnd: number;
  /** Owners named in slots, in order of appearance. */
  readonly owners: readonly string[];
  readonly eol: '\n' | '\r\n';
}

export const NO_SLOTS: Slots = { owner: null, planning: null, result: null, decision: null, test: null };

import type { Slot } from '../finding.ts';
import type { Act, DocumentKind, Party, TimeExpression } from '../language/reading.ts';
import type { FrontMatter } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import type { Cue } from './cues.ts';
import type { NumberAt } from './numbers.ts';

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

/** A place for a remark: below an assignment, as far to the right as that begins; below one in a quotation, which ends there; or in an empty cell beside it. */
export interface RemarkPlace {
  readonly at: number;
  readonly room: 'aligned' | 'below' | 'cell';
}

export interface Assignment extends Span {
  readonly number: string;
  readonly label: Span;
  readonly voice: Voice;
  readonly answeredBy: readonly Span[];
  readonly inTable: boolean;
  /** Where its words end, with the paragraphs below its label. */
  readonly bodyEnd: number;
  /** Where a remark can be written; null where there is no room for one. */
  readonly remarkAt: RemarkPlace | null;
  /** Where the number stands, or the range that holds it; null where a list does the counting. */
  readonly numberAt: Span | null;
  /** Its words by paragraph, without the label; markup, quotation marks around the whole and white space folded. */
  readonly paragraphs: readonly string[];
  /** The cited words in an advice, inside their quotation marks or blockquote; null where the author paraphrases. */
  readonly quote: Span | null;
  /** What the plan itself says of owner, planning and the others. */
  readonly slots: Slots;
  /** The text says that it has been carried out. */
  readonly done: boolean;
}

export interface Remark extends Span {
  readonly label: Span;
  readonly about: readonly string[];
  /** The same numbers, each where it stands. */
  readonly aboutAt: readonly NumberAt[];
  readonly tone: 'critical' | 'approving' | null;
  /** It advises or asks something. */
  readonly asks: boolean;
  readonly placeholder: Span | null;
}

export interface Question extends Span {
  readonly number: string | null;
  readonly numberAt: Span | null;
  readonly anchor: Span;
  /** `loose`: a question in running text, outside remarks. */
  readonly place: 'label' | 'remark' | 'loose';
  readonly replyDate: TimeExpression | null;
  /** `[datum]` stands where the reply date must come. */
  readonly pending: boolean;
}

export interface Recommendation extends Span {
  readonly number: string | null;
  /** Where the number stands; null where a list does the counting. */
  readonly numberAt: Span | null;
  /** Its first words, without the label; markup and white space folded. */
  readonly words: string;
  /** Numbers of the assignments that it follows from. */
  readonly about: readonly string[];
  /** The label (`Advies 3`), or the verb or first words of the act. */
  readonly anchor: Span;
  readonly slots: Slots;
  /** Empty cells that a fix can fill, by slot. */
  readonly cells: Readonly<Partial<Record<Slot, number>>>;
  readonly insertion: Insertion | null;
  /** Stands in a table that has columns for slots. */
  readonly inTable: boolean;
}

/** What the college answers to an advice, question or assignment; in a reaction only. */
export interface Answer extends Span {
  /** What it answers, and by which numbers. */
  readonly role: 'recommendation' | 'question' | 'assignment';
  readonly numbers: readonly NumberAt[];
  /** The label that holds the numbers: `Advies 3`, `Reactie op advies 3`. */
  readonly label: Span;
  readonly verdict: Verdict | null;
  /** Why not, or not wholly; a placeholder is `pending`. */
  readonly reason: 'given' | 'pending' | null;
  /** Where a placeholder for the answer or its reason stands. */
  readonly pending: Span | null;
  readonly done: boolean;
  /** Sentences in which something is promised. */
  readonly promises: readonly Span[];
  readonly slots: Slots;
  /** The college has written something: a label alone is no answer. */
  readonly filled: boolean;
}

/** *Overgenomen*, *deels*, *niet overgenomen*, and where it says so. */
export interface Verdict extends Span {
  readonly sort: 'accepted' | 'partly' | 'rejected';
}

export interface Commitment extends Span {
  readonly sort: Act['sort'];
  readonly voice: Voice;
  /** With offsets relative to `base`; null for a labelled advice in which no act was recognised. */
  readonly act: Act | null;
  readonly base: number;
  readonly slots: Slots;
  readonly recommendation: Recommendation | null;
  /** The remark below a cited assignment names its weakness already, or a summary says what stands elsewhere in full. */
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
  readonly answers: readonly Answer[];
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

/** The obligations of a document without its sentences: what other documents need to know of it. */
export type Outline = Omit<Model, 'commitments' | 'times' | 'openEnds' | 'slotValues'>;

export const NO_SLOTS: Slots = { owner: null, planning: null, result: null, decision: null, test: null };

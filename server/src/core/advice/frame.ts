import { parseDate } from '../language/nl/time-value.ts';
import type { TimeExpression } from '../language/reading.ts';
import { endOfLine } from '../markdown/cut.ts';
import type { FrontMatter, MarkdownText } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { move } from '../span.ts';
import { headDate, lastSentence } from './build-parts.ts';
import { coveredNumbers } from './covered.ts';
import type { Cue } from './cues.ts';
import { placed } from './drafts.ts';
import type { Facts } from './facts.ts';
import type { Piece } from './piece.ts';
import type { Model, SlotAt } from './model.ts';

/** What surrounds the obligations: head, closing, and what is said once for all of them. Lives for one reading of a document. */
export class Frame {
  readonly #text: string;
  readonly #cues: Partial<Record<Cue, Span>> = {};
  readonly defaults: { owner: SlotAt | null; planning: SlotAt | null } = { owner: null, planning: null };
  #date: string | null = null;
  #concept = false;
  #reply: TimeExpression | null = null;
  #firstLine: Span | null = null;
  /** All of it, while it is not known to be the last. */
  #lastParagraph: Span | null = null;
  #pieces = 0;
  readonly #frontMatter: FrontMatter | null;
  /** Stretches below a heading *Samenvatting*. */
  readonly summaries: Span[] = [];
  #summaryFrom: number | null = null;
  /** The address block or the names of the authors have begun: the body is over. */
  #signed = false;

  constructor({ text, frontMatter }: MarkdownText) {
    this.#text = text;
    this.#frontMatter = frontMatter;
    const values = frontMatter?.values ?? {};
    const date = values['datum']?.value;
    if (date !== undefined) this.#date = parseDate(date instanceof Date ? date.toISOString().slice(0, 10) : String(date));
    this.#concept = /concept/i.test(String(values['status']?.value ?? ''));
    const heads = { subject: values['onderwerp'] ?? values['betreft'] ?? values['titel'] ?? values['title'], addressee: values['aan'], author: values['auteur'] ?? values['auteurs'] ?? values['van'] ?? values['afzender'], type: values['type'] };
    for (const [cue, value] of Object.entries(heads) as [Cue, Span | undefined][]) if (value) this.#cues[cue] = value;
  }

  passage({ cues }: Facts, base: number): void {
    for (const [cue, span] of Object.entries(cues) as [Cue, Span][]) if (cue !== 'date' || base + span.start < HEAD) this.#cues[cue] ??= move(span, base);
    if (cues.contact && this.#lastParagraph) this.#signed = true;
  }

  /** A date line, a status, an addressee; true where the piece is nothing but that. */
  label({ label, body, value }: Piece, base: number): void {
    // *Van: Adviesraad Heidestein, 12 maart 2026*
    if (value !== null && (label?.role === 'date' || ((label?.role === 'author' || label?.role === 'addressee') && base + label.start < HEAD))) this.#date ??= parseDate(value);
    if (label?.role === 'status' && value !== null) this.#concept ||= /concept/i.test(value);
    if (label && (label.role === 'subject' || label.role === 'addressee' || label.role === 'author')) this.#cues[label.role] ??= { start: base + label.start, end: base + body.end };
  }

  /** A paragraph that says nothing but that the text goes on. */
  plain(piece: Piece, base: number): void {
    this.#pieces++;
    this.#firstLine ??= lineOf(this.#text, base + piece.block.start, base + piece.block.end);
    if (!this.#signed && !this.#isNote(piece, base)) this.#lastParagraph = placed(piece, base);
  }

  piece(piece: Piece, base: number, cues: Facts['cues']): void {
    const { block, body, sentences, label } = piece;
    this.#pieces++;
    if (block.kind === 'heading') this.#summary(piece.section === 'summary', base + block.start);
    this.#firstLine ??= lineOf(this.#text, base + block.start, base + block.end);
    if (block.kind === 'heading') {
      this.#cues.subject ??= { start: base + body.start, end: base + body.end };
      this.#signed = false;
      return;
    }
    if (label && label.role !== 'author') this.#signed = false;
    if (!this.#signed && body.start < body.end && !this.#isNote(piece, base)) this.#lastParagraph = placed(piece, base);
    if (cues.default && !cues.reply) this.#readDefaults(piece, base);
    if (cues.reply) this.#reply ??= sentences.flatMap(({ times }) => times).find(({ checkable }) => checkable) ?? null;
    if (!this.#date && !label && !block.item && base + piece.start < HEAD) for (const sentence of sentences) if (sentence.acts.length === 0) this.#date ??= headDate(sentence);
  }

  /** `[^1]: Zie de nota.` */
  #isNote({ block }: Piece, base: number): boolean {
    const start = base + block.start;
    const line = this.#text.lastIndexOf('\n', start - 1) + 1;
    return NOTE.test(this.#text.slice(line, Math.min(start, line + LONGEST_NAME)));
  }

  #summary(opens: boolean, at: number): void {
    if (this.#summaryFrom !== null) this.summaries.push({ start: this.#summaryFrom, end: at });
    this.#summaryFrom = opens ? at : null;
  }

  #readDefaults({ parties, sentences }: Piece, base: number): void {
    const party = parties.find(({ sort, text }) => sort === 'named' && !/^(?:we|wij|ons|ik|u)$/i.test(text));
    if (party) this.defaults.owner ??= { ...placed(party, base), slot: 'owner', text: party.text, state: 'filled', source: 'reach', party, time: null };
    const time = sentences.flatMap(({ times }) => times).find(({ checkable }) => checkable);
    if (time) this.defaults.planning ??= { ...placed(time, base), slot: 'planning', text: time.text, state: 'filled', source: 'reach', party: null, time };
  }

  /** To whom *u* is said in this letter: *Aan het college*, *Geachte wethouder*; null where it does not say so. */
  get addressee(): string | null {
    const { addressee } = this.#cues;
    return (addressee && BODY.exec(this.#text.slice(addressee.start, endOfLine(this.#text, addressee.end)))?.[0].toLowerCase()) ?? null;
  }

  finish(): Pick<Model, 'frontMatter' | 'knownNumbers' | 'pieces' | 'concept' | 'date' | 'cues' | 'replyTime' | 'firstLine' | 'lastParagraph' | 'bodyEnd' | 'eol'> {
    const text = this.#text;
    this.#summary(false, text.length);
    const lastParagraph = this.#lastParagraph && lastSentence(text, this.#lastParagraph);
    return {
      frontMatter: this.#frontMatter, pieces: this.#pieces, concept: this.#concept, date: this.#date, cues: this.#cues, replyTime: this.#reply, firstLine: this.#firstLine, lastParagraph,
      knownNumbers: new Set(coveredNumbers(this.#frontMatter?.values['opdrachten'], text).map(({ number }) => number)),
      bodyEnd: lastParagraph ? endOfLine(text, lastParagraph.end) : text.length,
      eol: text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n',
    };
  }
}

/** One who can be held to an advice; *Geachte lezer* cannot. */
const BODY = /\b(?:college|(?:gemeente|deel|dorps|wijk)?raad|(?:gedeputeerde|provinciale) staten|bestuur|wethouders?|burgemeester|gedeputeerde|minister|staatssecretaris|directeur|directie)\b/i;

/** The head of a letter ends somewhere before this many characters; a date further down is not the letter's own. */
export const HEAD = 1500;

const NOTE = /^[ >]*\[\^[^\]]+\]:/;
const LONGEST_NAME = 100;

function lineOf(text: string, start: number, end: number): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length === -1 ? end : start + length };
}

import { fold } from '../language/fold.ts';
import { OBJECT } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import type { Piece } from './piece.ts';

/** Masked prose as one line of plain words. */
export const folded = (prose: string): string => fold(prose.includes(OBJECT) ? prose.replaceAll(OBJECT, '') : prose);

/** The words inside quotation marks around a whole text; without such marks the text itself. */
export function withoutQuotes(text: string): string {
  const inside = /^(['"‘“„’»«])([^]*)['"’”«»][.,;\s]*$/.exec(text);
  return inside?.[2] === undefined ? text : inside[2].trim();
}

/** The words of a piece after its label, masked; the first stands at `piece.body.start`. */
export const proseOf = ({ block, body }: Piece): string => block.prose.slice(body.start - block.start, body.end - block.start);

/** The words of a piece, or of a part of it, after its label; folded once for as long as the piece is kept. */
export function wordsOf(piece: Piece, part: Span = piece): string {
  const known = WORDS.get(part);
  if (known !== undefined) return known;
  const { start, end } = piece.body;
  const from = Math.max(start, part.start);
  const words = folded(piece.block.prose.slice(from - piece.block.start, Math.max(from, Math.min(end, part.end)) - piece.block.start));
  WORDS.set(part, words);
  return words;
}

const WORDS = new WeakMap<Span, string>();

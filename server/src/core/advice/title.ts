import type { Facts } from './facts.ts';
import type { Piece } from './piece.ts';

/**
 * *# Advies 12: Mantelzorg* or *Advies nr. 12* on the first line of a letter: its title, and no advice in it. Null where a text has no
 * addressee, or has more such lines: then each of them is an advice.
 */
export function titleIn(facts: readonly Facts[]): Piece | null {
  const title = facts.find(({ pieces }) => pieces.length !== 0)?.pieces[0];
  if (!title || !mayBeTitle(title) || !facts.some(({ cues }) => cues.addressee)) return null;
  return facts.some(({ pieces }) => pieces.some((piece) => piece !== title && piece.block.kind === title.block.kind && mayBeTitle(piece))) ? null : title;
}

function mayBeTitle({ block, label, body }: Piece): boolean {
  if (label?.role !== 'recommendation' || block.item || block.cell) return false;
  return block.kind === 'heading' ? block.depth === 1 : 0 < label.numbers.length && body.end <= body.start;
}

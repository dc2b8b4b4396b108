import type { Block, MarkdownText } from './markdown/passage.ts';

/** A block and the passage around it; `base` is the absolute offset of the passage. */
export interface Placed {
  readonly blocks: readonly Block[];
  readonly index: number;
  readonly base: number;
}

/** The block at an absolute offset, or the last one before it; null where no text stands before it. */
export function placedBlock({ passages, starts }: MarkdownText, offset: number): Placed | null {
  const low = passageAt(starts, offset);
  const base = starts[low] ?? 0;
  const blocks = passages[low]?.blocks ?? [];
  const index = blocks.findLastIndex((block) => base + block.start <= offset);
  return index === -1 ? null : { blocks, index, base };
}

/** The last passage that begins at or before an absolute offset, by index; the first where none does. */
export function passageAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Absolute start of the paragraph, list or table that a block belongs to; for a list that of its first marker. */
export function startOfPart({ blocks, index, base }: Placed): number {
  const block = blocks[index];
  if (!block) return base;
  if (block.cell) return base + block.cell.table.start;
  if (!block.item) return base + block.start;
  let first = index;
  while (blocks[first - 1]?.item) first--;
  return base + (blocks[first]?.item?.start ?? block.start);
}

/** The end, passage-relative, of the paragraph, list or table that begins at `blocks[from]`. */
export function endOfPart(blocks: readonly Block[], from: number): number {
  const first = blocks[from];
  if (!first) return 0;
  if (first.cell) return first.cell.table.end;
  let last = from;
  if (first.item) while (blocks[last + 1]?.item) last++;
  return blocks[last]?.end ?? first.end;
}

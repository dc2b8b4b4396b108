import { GLUE, OBJECT, type MarkdownText } from '../markdown/passage.ts';
import type { Span } from '../span.ts';

/** The words of a stretch of a document as a reader sees them: without marks, comments and line ends; of the first `most` paragraphs. */
export function plainText({ passages, starts }: MarkdownText, { start, end }: Span, most = Infinity): string {
  const pieces: string[] = [];
  for (const [index, { blocks }] of passages.entries()) {
    const base = starts[index] ?? 0;
    if (end <= base) break;
    for (const block of blocks) {
      const from = Math.max(start, base + block.start);
      const to = Math.min(end, base + block.end);
      if (from < to && pieces.length < most) pieces.push(block.prose.slice(from - base - block.start, to - base - block.start));
    }
  }
  return pieces.join(' ').replaceAll(GLUE, '').replaceAll(OBJECT, '').replace(/\s+/g, ' ').trim();
}

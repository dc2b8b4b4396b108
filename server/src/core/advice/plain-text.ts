import { GLUE, OBJECT, type MarkdownText } from '../markdown/passage.ts';
import { passageAt } from '../parts.ts';
import type { Span } from '../span.ts';

/** The words of a stretch of a document as a reader sees them: without marks, comments and line ends; of the first `most` paragraphs. */
export const plainText = (markdown: MarkdownText, span: Span, most = Infinity): string => unmarked(markdown, span, most).trim();

/** The same, with the white space at its edges. */
export function unmarked({ passages, starts }: MarkdownText, { start, end }: Span, most = Infinity): string {
  const pieces: string[] = [];
  for (let index = passageAt(starts, start); index < passages.length; index++) {
    const base = starts[index] ?? 0;
    if (end <= base || most <= pieces.length) break;
    for (const block of passages[index]?.blocks ?? []) {
      const from = Math.max(start, base + block.start);
      const to = Math.min(end, base + block.end);
      if (from < to && pieces.length < most) pieces.push(block.prose.slice(from - base - block.start, to - base - block.start));
    }
  }
  return pieces.join(' ').replaceAll(GLUE, '').replaceAll(OBJECT, '').replace(/\s+/g, ' ');
}

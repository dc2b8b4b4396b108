import { unmarked } from '../core/advice/plain-text.ts';
import type { MarkdownText } from '../core/markdown/passage.ts';
import { sentenceFinder } from '../core/sentence-at.ts';
import type { Span } from '../core/span.ts';
import type { Run } from './blocks.ts';

/** What is shown on either side of the marked words, and of the words themselves. */
const AROUND = 240;

/** Finds the sentence around a stretch of a document, in plain words and with the stretch marked; null where no text stands. */
export function quoter(markdown: MarkdownText): (span: Span) => readonly Run[] | null {
  const sentenceAt = sentenceFinder(markdown);
  const plain = (start: number, end: number): string => unmarked(markdown, { start, end });
  return ({ start, end }) => {
    const first = sentenceAt(start);
    const last = sentenceAt(Math.max(start, end - 1));
    const marked = clipped(plain(start, end), 'after');
    if (!first || !last || marked.trim() === '') return null;
    return [
      { text: clipped(plain(Math.min(first.start, start), start).trimStart(), 'before'), said: true },
      { text: marked, said: true, mark: true },
      { text: clipped(plain(end, Math.max(last.end, end)).trimEnd(), 'after'), said: true },
    ].filter((run) => run.text !== '');
  };
}

/** Cut between words; `before` keeps the end of the text, `after` its beginning. */
function clipped(text: string, side: 'before' | 'after'): string {
  if (text.length <= AROUND) return text;
  return side === 'before' ? `… ${text.slice(-AROUND).replace(/^\S*\s/, '')}` : `${text.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
}

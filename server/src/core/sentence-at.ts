import { splitSentences } from './language/sentence.ts';
import { tokenize } from './language/token.ts';
import type { Block, MarkdownText } from './markdown/passage.ts';
import { placedBlock } from './parts.ts';
import type { Span } from './span.ts';

/** A sentence where it stands, absolute; `words` are its words and signs without markup, capitals or white space. */
export interface SentenceAt extends Span {
  readonly words: string;
}

/** Finds the sentence around an offset; null where no text stands. Each block is cut once, however often it is asked for. */
export function sentenceFinder(markdown: MarkdownText): (offset: number) => SentenceAt | null {
  const known = new Map<Block, readonly SentenceAt[]>();
  return (offset) => {
    const place = placedBlock(markdown, offset);
    const block = place?.blocks[place.index];
    if (!place || !block) return null;
    let sentences = known.get(block);
    if (!sentences) known.set(block, sentences = sentencesOf(block));
    const within = offset - place.base;
    const sentence = sentences.findLast(({ start }) => start <= within) ?? sentences[0];
    return sentence ? { ...sentence, start: place.base + sentence.start, end: place.base + sentence.end } : null;
  };
}

function sentencesOf({ prose, start }: Block): readonly SentenceAt[] {
  const tokens = tokenize(prose, start);
  return splitSentences(tokens).map(({ from, to }) => ({
    start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? start,
    words: tokens.slice(from, to).map(({ norm }) => norm).join(' '),
  }));
}

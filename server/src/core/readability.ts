import { splitSentences } from './language/sentence.ts';
import { tokenize } from './language/token.ts';
import type { MarkdownText } from './markdown/passage.ts';

/** Plain facts about the sentences of a text: information, never a grade. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  readonly longest: number;
  /** Flesch-Douma, from about 0 (hard) to 100 (easy); null for a text without sentences. */
  readonly fleschDouma: number | null;
}

/** Of the running text that is the author's own: no headings, tables or quoted passages. */
export function readabilityOf({ passages }: MarkdownText): Readability {
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  let longest = 0;
  for (const { blocks } of passages) {
    for (const { kind, quoted, prose, start } of blocks) {
      if (kind !== 'paragraph' || quoted) continue;
      const tokens = tokenize(prose, start);
      for (const { from, to } of splitSentences(tokens)) {
        const own = tokens.slice(from, to).filter((token) => token.kind === 'word');
        if (own.length === 0) continue;
        sentences++;
        words += own.length;
        longest = Math.max(longest, own.length);
        for (const { norm } of own) syllables += syllablesIn(norm);
      }
    }
  }
  if (sentences === 0) return { words, sentences, wordsPerSentence: 0, longest, fleschDouma: null };
  const wordsPerSentence = words / sentences;
  return { words, sentences, wordsPerSentence, longest, fleschDouma: 206.84 - 0.93 * wordsPerSentence - 77 * (syllables / words) };
}

/** Groups of vowels, which Dutch syllables have one of; a trema begins a new one. An estimate, as the formula itself is. */
const syllablesIn = (word: string): number => Math.max(1, word.match(/ij|[ëïöü]?[aeiouyáéíóúàè]+/g)?.length ?? 1);

/** How cited words and the words of the plan differ: what stands in the one where the other has something else. */
export interface Difference {
  /** Empty where the citation has words too many. */
  readonly plan: string;
  /** Empty where the citation leaves words out. */
  readonly cited: string;
  /** The paragraph of the plan that the citation looks like most. */
  readonly paragraph: string;
}

const ELLIPSIS = /\s*(?:\[…\]|\(…\)|…|\[\.\.\.\]|\(\.\.\.\)|\.\.\.)\s*/;

/** Null where the words stand in the plan, apart from white space, quotation marks, dashes and the full stop; an ellipsis may stand for any words. */
export function compare(cited: string, paragraphs: readonly string[]): Difference | null {
  const whole = plain(paragraphs.join(' '));
  let from = 0;
  const missing = cited.split(ELLIPSIS).map((part) => plain(part)).find((part) => {
    const at = indexOfWords(whole, part, from);
    if (at !== -1) from = at + part.length;
    return at === -1;
  });
  if (missing === undefined) return null;
  const words = wordsIn(missing);
  const paragraph = nearest(words, paragraphs);
  const theirs = wordsIn(plain(paragraph));
  const least = Math.min(words.length, theirs.length);
  let before = 0;
  while (before < least && same(words[before], theirs[before])) before++;
  let after = 0;
  while (after < least - before && same(words[words.length - 1 - after], theirs[theirs.length - 1 - after])) after++;
  return {
    plan: shortened(theirs.slice(before, theirs.length - after)),
    cited: shortened(words.slice(before, words.length - after)),
    paragraph,
  };
}

const plain = (text: string): string =>
  text.normalize('NFC').replace(/['"‘’‚‛“”„‟«»`]/g, "'").replace(/[‐-―]/g, '-').replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim().replace(/[.,;:]+$/, '');

/** Where the words stand in the text, whatever the first capital; -1 where they do not. */
function indexOfWords(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  return at !== -1 || words === '' ? Math.max(at, words === '' ? from : -1) : text.indexOf(swapped(words), from);
}

const swapped = (words: string): string => {
  const [first = ''] = words;
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + words.slice(first.length);
};

const wordsIn = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a.toLowerCase() === b?.toLowerCase();

/** The paragraph that shares most words with a citation. */
function nearest(words: readonly string[], paragraphs: readonly string[]): string {
  const cited = new Set(words.map((word) => word.toLowerCase()));
  let best = paragraphs[0] ?? '';
  let most = -1;
  for (const paragraph of paragraphs) {
    const shared = new Set(wordsIn(plain(paragraph).toLowerCase()).filter((word) => cited.has(word))).size;
    if (most < shared) {
      most = shared;
      best = paragraph;
    }
  }
  return best;
}

/** A message is one line: of a long stretch its first and last words are enough. */
const MOST_WORDS = 12;

const shortened = (words: readonly string[]): string =>
  (words.length <= MOST_WORDS ? words : [...words.slice(0, MOST_WORDS / 2), '…', ...words.slice(-MOST_WORDS / 2)]).join(' ').replace(/[.,;:]+$/, '');

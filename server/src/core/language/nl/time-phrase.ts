import type { Token } from '../token.ts';
import { afterAdverb, participle, timePhrases, type TimePhrase } from './time-phrases.ts';
import { addWords, expand, noWords } from './word-tree.ts';

/** All fixed expressions, word by word. */
const root = noWords<TimePhrase>();
for (const row of timePhrases) for (const pattern of row.phrases) for (const words of expand(pattern.split(' '))) addWords(root, words, row);

export const phraseStarts: readonly string[] = [...root.next.keys()];

/** The longest fixed expression that begins at `at`. */
export function readPhrase(tokens: readonly Token[], at: number): { readonly end: number; readonly row: TimePhrase } | null {
  let node = root;
  let found: { readonly end: number; readonly row: TimePhrase } | null = null;
  for (let next = at; ; next++) {
    const step = node.next.get(tokens[next]?.norm ?? '');
    if (step === undefined) return found;
    node = step;
    if (node.value !== null && (node.value.adverb !== true || standsAlone(tokens[next + 1]))) found = { end: next + 1, row: node.value };
  }
}

const standsAlone = (next: Token | undefined): boolean => next === undefined || next.kind !== 'word' || afterAdverb.has(next.norm) || participle.test(next.norm);

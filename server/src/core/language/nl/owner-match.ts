import type { Token } from '../token.ts';
import { ownerRows, type OwnerRow } from './owner-words.ts';
import { addWords, expand, gateOf, longest, noWords } from './word-tree.ts';

const ownerTree = noWords<OwnerRow>();
const suffixes = new Map<string, { readonly suffix: string; readonly row: OwnerRow }[]>();
for (const row of ownerRows) {
  for (const phrase of row.phrases) for (const words of expand(phrase.split(' '))) addWords(ownerTree, words, row);
  for (const suffix of row.suffixes ?? []) suffixes.set(suffix.slice(-3), [...(suffixes.get(suffix.slice(-3)) ?? []), { suffix, row }]);
}
const mayOpen = gateOf(ownerTree.next.keys());
const lastLetters = new Uint8Array(1 << 10);
const lastTwo = (norm: string): number => ((norm.charCodeAt(norm.length - 2) & 31) << 5) | (norm.charCodeAt(norm.length - 1) & 31);
for (const end of suffixes.keys()) lastLetters[lastTwo(end)] = 1;
/** The words that a row begins with, and the ends of compounds. */
export const ownerOpeners: readonly string[] = [...ownerTree.next.keys()];
export const ownerEndings: readonly string[] = ownerRows.flatMap((row) => row.suffixes ?? []);
const excepted: ReadonlySet<string> = new Set(ownerRows.flatMap(({ except }) => except ?? []));

/** The row for the words at `at`: a phrase of the list, or a compound by its end (*wijkcoördinator*). */
export function ownerAt(tokens: readonly Token[], at: number): { readonly end: number; readonly value: OwnerRow } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const listed = mayOpen(token.norm) ? longest(ownerTree, tokens, at) : null;
  if (listed !== null) return listed;
  if (token.norm.length < 7 || lastLetters[lastTwo(token.norm)] !== 1) return null;
  const ends = suffixes.get(token.norm.slice(-3));
  if (ends === undefined || excepted.has(token.norm)) return null;
  const match = ends.find(({ suffix }) => suffix.length + 2 < token.norm.length && token.norm.endsWith(suffix));
  return match === undefined ? null : { end: at + 1, value: match.row };
}

import type { Token } from '../token.ts';
import { afterAdverb, timePhrases, type TimePhrase } from './time-phrases.ts';

interface Node {
  readonly next: Map<string, Node>;
  row: TimePhrase | null;
}

/** All fixed expressions, word by word. */
const root: Node = { next: new Map(), row: null };
for (const row of timePhrases) for (const pattern of row.phrases) for (const words of expand(pattern.split(' '))) enter(words, row);

/** The longest fixed expression that begins at `at`. */
export function readPhrase(tokens: readonly Token[], at: number): { readonly end: number; readonly row: TimePhrase } | null {
  let node: Node | undefined = root;
  let found: { readonly end: number; readonly row: TimePhrase } | null = null;
  for (let next = at; ; next++) {
    node = node.next.get(tokens[next]?.norm ?? '');
    if (node === undefined) break;
    if (node.row !== null && (node.row.adverb !== true || standsAlone(tokens[next + 1]))) found = { end: next + 1, row: node.row };
  }
  return found;
}

export const phraseStarts: readonly string[] = [...root.next.keys()];

const standsAlone = (next: Token | undefined): boolean => next === undefined || next.kind !== 'word' || afterAdverb.has(next.norm);

function enter(words: readonly string[], row: TimePhrase): void {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word);
    const next = known ?? { next: new Map(), row: null };
    if (known === undefined) node.next.set(word, next);
    node = next;
  }
  node.row ??= row;
}

/** `op [de] korte|lange termijn` → every row of words it stands for. */
function expand(parts: readonly string[]): readonly (readonly string[])[] {
  const [head, ...tail] = parts;
  if (head === undefined) return [[]];
  const rest = expand(tail);
  const optional = head.startsWith('[');
  const choices = (optional ? head.slice(1, -1) : head).split('|').map((choice) => choice.split('_'));
  return [...choices.flatMap((choice) => rest.map((words) => [...choice, ...words])), ...(optional ? rest : [])];
}

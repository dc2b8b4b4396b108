import type { Token } from '../token.ts';

/** Words in a row, with what they lead to. */
export interface Words<V> {
  readonly next: Map<string, Words<V>>;
  value: V | null;
}

export const noWords = <V>(): Words<V> => ({ next: new Map(), value: null });

export function addWords<V>(root: Words<V>, words: readonly string[], value: V): void {
  let node = root;
  for (const word of words) {
    const next: Words<V> = node.next.get(word) ?? noWords();
    node.next.set(word, next);
    node = next;
  }
  node.value ??= value;
}

/** The longest run of words that begins at `at`. */
export function longest<V>(root: Words<V>, tokens: readonly Token[], at: number): { readonly end: number; readonly value: V } | null {
  let node = root;
  let found: { readonly end: number; readonly value: V } | null = null;
  for (let next = at; ; next++) {
    const step = node.next.get(tokens[next]?.norm ?? '');
    if (step === undefined) return found;
    node = step;
    if (node.value !== null) found = { end: next + 1, value: node.value };
  }
}

/** `op [de] korte|lange termijn` → every row of words it stands for; `_` is a space within a choice. */
export function expand(parts: readonly string[]): readonly (readonly string[])[] {
  const [head, ...tail] = parts;
  if (head === undefined) return [[]];
  const rest = expand(tail);
  const optional = head.startsWith('[');
  const choices = (optional ? head.slice(1, -1) : head).split('|').map((choice) => choice.split('_'));
  return [...choices.flatMap((choice) => rest.map((words) => [...choice, ...words])), ...(optional ? rest : [])];
}

/** Whether a word may be one of `words`, by first letter, last letter and length: most are turned away before any table is asked. */
export function gateOf(words: Iterable<string>): (norm: string) => boolean {
  const open = new Uint8Array(1 << 14);
  const index = (norm: string): number => ((norm.charCodeAt(0) & 31) << 9) | ((norm.charCodeAt(norm.length - 1) & 31) << 4) | (norm.length < 15 ? norm.length : 15);
  for (const word of words) open[index(word)] = 1;
  return (norm) => open[index(norm)] === 1;
}

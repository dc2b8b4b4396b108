import type { Token } from './token.ts';

/** Where a row of a list stands: indices of tokens, `to` exclusive. */
export interface Match<R> {
  readonly row: R;
  readonly from: number;
  readonly to: number;
}

interface Node<R> {
  readonly next: Map<string, Node<R>>;
  /** Behind any one word; null where no term goes on so. */
  any: Node<R> | null;
  readonly rows: R[];
}

const makeNode = <R>(): Node<R> => ({ next: new Map(), any: null, rows: [] });

/** All terms of all lists in one trie; `*` stands for any one word. Cost does not grow with the number of terms. */
export class Matcher<R> {
  readonly #root: Node<R> = makeNode();

  constructor(rows: readonly R[], terms: (row: R) => readonly string[]) {
    for (const row of rows) for (const term of terms(row)) this.#add(term.split(' '), row);
  }

  /** The longest match at each place, left to right, in one walk over the tokens; only tried where `mayStart`. */
  find(tokens: readonly Token[], mayStart: (at: number) => boolean): Match<R>[] {
    const found: Match<R>[] = [];
    const to = tokens.length;
    for (let at = 0; at < to; at++) {
      if (!mayStart(at)) continue;
      const end = this.#longest(tokens, at, to, this.#root);
      if (end === null) continue;
      for (const row of end.node.rows) found.push({ row, from: at, to: end.to });
      at = end.to - 1;
    }
    return found;
  }

  #add(words: readonly string[], row: R): void {
    let node = this.#root;
    for (const word of words) {
      const next = (word === '*' ? node.any : node.next.get(word)) ?? makeNode();
      if (word === '*') node.any = next;
      else node.next.set(word, next);
      node = next;
    }
    if (!node.rows.includes(row)) node.rows.push(row);
  }

  #longest(tokens: readonly Token[], from: number, to: number, root: Node<R>): { node: Node<R>; to: number } | null {
    let node = root;
    let end = root.rows.length === 0 ? null : { node: root, to: from };
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const exact = node.next.size === 0 ? undefined : node.next.get(token.norm);
      const any = node.any === null || token.kind === 'punctuation' ? undefined : node.any;
      // Where a word and *any word* both go on, the word is tried first.
      if (exact !== undefined && any !== undefined) return this.#longest(tokens, at + 1, to, exact) ?? this.#longest(tokens, at + 1, to, any) ?? end;
      const next = exact ?? any;
      if (next === undefined) break;
      node = next;
      if (node.rows.length !== 0) end = { node, to: at + 1 };
    }
    return end;
  }
}

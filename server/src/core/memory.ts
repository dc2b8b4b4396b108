/** Keeps what the last run and this run asked for: no size to tune, no eviction to get wrong. */
export class Generation<V> {
  #now = new Map<string, V>();
  #next = new Map<string, V>();

  get(key: string, make: () => V): V {
    const value = this.#next.get(key) ?? this.#now.get(key) ?? make();
    this.#next.set(key, value);
    return value;
  }

  /** How many different things were asked for since the last turn. */
  get size(): number {
    return this.#next.size;
  }

  turn(): void {
    this.#now = this.#next;
    this.#next = new Map();
  }
}

/** Where lines begin, as editors count them: after `\n`, `\r\n` or a lone `\r`. Lines and columns are counted from 0, in UTF-16 units. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  position(offset: number): { line: number; character: number } {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) <= within) low = middle;
      else high = middle;
    }
    return { line: low, character: within - this.start(low) };
  }

  start(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** End of the line without its line end. */
  end(line: number): number {
    let end = this.start(line + 1);
    while (end > this.start(line) && /[\r\n]/.test(this.#text[end - 1] ?? '')) end--;
    return end;
  }
}

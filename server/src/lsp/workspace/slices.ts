/** Lets what waits go first, whenever work has held the event loop for a while. */
export class Slices {
  #since = performance.now();

  /** To be awaited between two steps of long work, none of which may be long itself. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since < LONGEST) return;
    await new Promise<void>((resolve) => { setTimeout(resolve, 0); });
    this.#since = performance.now();
  }

  /** After waiting for something else. */
  begin(): void {
    this.#since = performance.now();
  }
}

/** Milliseconds; a keystroke in between waits no longer than this and one step. */
const LONGEST = 10;

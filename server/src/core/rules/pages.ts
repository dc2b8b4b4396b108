/** What the page of a rule says, in Markdown. */
export interface Page {
  readonly title: string;
  readonly why: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly whenNot: string;
}

export function page(id: string): Page | null {
  void id;
  return null;
}

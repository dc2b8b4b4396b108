/** What the parser is given at most, in UTF-16 code units. */
export interface Limits {
  readonly characters: number;
}

export const LIMITS: Limits = { characters: 24_000 };

/** Whether a stretch of Markdown can be parsed in a time that is proportional to its length. */
export function bounds(text: string, limits: Limits): boolean {
  return text.length <= limits.characters;
}

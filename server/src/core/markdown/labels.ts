import type { Limits } from './ceiling.ts';
import type { Passage } from './passage.ts';
import { rememberedPassage, type PassageMemory } from './read-passage.ts';

/** The labels that any of the passages defines. */
export function definedLabels(passages: readonly Passage[]): ReadonlySet<string> {
  const defined = new Set<string>();
  for (const { labels } of passages) for (const label of labels.defines) defined.add(label);
  return defined;
}

/**
 * The passage as it reads where these labels are defined in the document. What it asks may grow by what it is told (a link
 * text may hold brackets of its own), so it is told more until it asks nothing new.
 */
export function settle(passage: Passage, defined: ReadonlySet<string>, memory: PassageMemory, limits: Limits): Passage {
  const { asks, resolves } = passage.labels;
  if (asks.length === 0 || (defined.size === 0 && resolves.length === 0)) return passage;
  if (asks.every((label) => defined.has(label) === resolves.includes(label))) return passage;
  let settled = resolves.length === 0 ? passage : rememberedPassage(passage.text, [], memory, limits);
  for (;;) {
    const known = settled.labels.resolves;
    const told = settled.labels.asks.filter((label) => defined.has(label) && !known.includes(label));
    if (told.length === 0) return settled;
    settled = rememberedPassage(passage.text, [...known, ...told].sort(), memory, limits);
  }
}

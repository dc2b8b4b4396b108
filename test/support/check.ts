import { analyse, findings, Memory } from '../../server/src/core/analysis.ts';
import type { Analysis } from '../../server/src/core/analysis.ts';
import type { Finding, Fix } from '../../server/src/core/finding.ts';
import { DEFAULTS } from '../../server/src/core/settings.ts';
import type { Settings } from '../../server/src/core/settings.ts';

export const NAME = 'brief.advies.md';

export const read = (text: string, settings: Partial<Settings> = {}, name = NAME): Analysis => analyse({ name, text }, { ...DEFAULTS, ...settings }, new Memory());

export const check = (text: string, settings: Partial<Settings> = {}, name = NAME): readonly Finding[] => findings(read(text, settings, name));

/** `Dit is ⟦zeer⟧ goed` → the text without marks. */
export const unmark = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** The text with `⟦…⟧` around every finding of one rule. */
export function mark(text: string, found: readonly Finding[]): string {
  const cuts = found.flatMap(({ start, end }) => [{ at: start, sign: '⟦', order: 1 }, { at: end, sign: '⟧', order: 0 }]).sort((a, b) => b.at - a.at || b.order - a.order);
  return cuts.reduce((marked, { at, sign }) => marked.slice(0, at) + sign + marked.slice(at), text);
}

export function apply(text: string, { edits }: Fix): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

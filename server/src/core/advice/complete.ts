import type { Edit, Fix, Slot } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { SLOT_NAMES } from './label-words.ts';
import type { Recommendation } from './model.ts';

const MOST_CHOICES = 12;

/** Adds the named slots to an advice as a list, or in the empty cells of its table row; with tab stops where the editor takes them. */
export function completeFix(recommendation: Recommendation, slots: readonly Slot[], title: string, { owners, model }: RuleContext): Fix | null {
  const { insertion, cells } = recommendation;
  if (recommendation.inTable) {
    const edits = slots.flatMap((slot, index): Edit[] => {
      const at = cells[slot];
      return at === undefined ? [] : [{ start: at, end: at, text: SLOT_NAMES[slot].placeholder, snippet: tabStop(slot, index + 1, owners) }];
    });
    return edits.length === 0 ? null : { title, safe: false, edits };
  }
  if (!insertion) return null;
  const lines = (value: (slot: Slot, index: number) => string): string =>
    slots.map((slot, index) => `${index === 0 ? insertion.first : insertion.next}**${SLOT_NAMES[slot].label}:** ${value(slot, index)}`).join('') + insertion.last;
  const text = lines((slot) => SLOT_NAMES[slot].placeholder);
  const snippet = lines((slot, index) => tabStop(slot, index + 1, owners));
  const inEol = (value: string): string => value.replaceAll('\n', model.eol);
  return { title, safe: false, edits: [{ start: insertion.at, end: insertion.at, text: inEol(text), snippet: inEol(snippet) }] };
}

/** `${1|wethouder Sociale Zaken,team Zorg|}` where owners are known, else `${1:[wie?]}` (LSP 3.18 snippet syntax). */
function tabStop(slot: Slot, number: number, owners: readonly string[]): string {
  if (slot !== 'owner' || owners.length === 0) return `\${${String(number)}:${escapeSnippet(SLOT_NAMES[slot].placeholder)}}`;
  const choices = ['[wie?]', ...owners.slice(0, MOST_CHOICES)].map((owner) => owner.replace(/[\\,|]/g, '\\$&').replace(/[$}]/g, '\\$&'));
  return `\${${String(number)}|${choices.join(',')}|}`;
}

export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

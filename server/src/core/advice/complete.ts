import type { Edit, Fix, Slot } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { SLOT_NAMES } from './label-words.ts';
import type { Insertion, Recommendation } from './model.ts';

const MOST_CHOICES = 12;

type FixContext = Pick<RuleContext, 'owners' | 'model'>;

/** The text of the lines that a fix adds, once for all advices that lack the same in the same kind of place. */
export type AddedLines = Map<string, { readonly text: string; readonly snippet: string }>;

/** Adds the named slots to an advice as a list, or in the empty cells of its table row; with tab stops where the editor takes them. */
export function completeFix({ insertion, inTable, cells }: Recommendation, slots: readonly Slot[], title: string, context: FixContext, added: AddedLines): Fix | null {
  if (inTable) {
    const edits = slots.flatMap((slot, index): Edit[] => {
      const at = cells[slot];
      return at === undefined ? [] : [{ start: at, end: at, text: SLOT_NAMES[slot].placeholder, snippet: tabStop(slot, index + 1, context.owners) }];
    });
    return edits.length === 0 ? null : { title, safe: false, edits };
  }
  if (!insertion) return null;
  const key = `${slots.join()} ${insertion.first} ${insertion.next} ${insertion.last}`;
  let lines = added.get(key);
  if (!lines) added.set(key, lines = linesOf(insertion, slots, context));
  return { title, safe: false, edits: [{ start: insertion.at, end: insertion.at, text: lines.text, snippet: lines.snippet }] };
}

function linesOf({ first, next, last }: Insertion, slots: readonly Slot[], { owners, model }: FixContext): { readonly text: string; readonly snippet: string } {
  const lines = (value: (slot: Slot, index: number) => string): string =>
    (slots.map((slot, index) => `${index === 0 ? first : next}**${SLOT_NAMES[slot].label}:** ${value(slot, index)}`).join('') + last).replaceAll('\n', model.eol);
  return { text: lines((slot) => SLOT_NAMES[slot].placeholder), snippet: lines((slot, index) => tabStop(slot, index + 1, owners)) };
}

/** `${1|wethouder Sociale Zaken,team Zorg|}` where owners are known, else `${1:[wie?]}` (LSP 3.18 snippet syntax). */
function tabStop(slot: Slot, number: number, owners: readonly string[]): string {
  if (slot !== 'owner' || owners.length === 0) return `\${${String(number)}:${escapeSnippet(SLOT_NAMES[slot].placeholder)}}`;
  const choices = ['[wie?]', ...owners.slice(0, MOST_CHOICES)].map((owner) => owner.replace(/[\\,|]/g, '\\$&'));
  return `\${${String(number)}|${choices.join(',')}|}`;
}

export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

import type { Change, ChangeSort } from '../core/compare/compare.ts';
import type { Language } from '../core/finding.ts';
import { studyWords, type StudyWords } from './words.ts';

const arrow = (before: string | null, after: string | null, none: string): string => `${before ?? none} → ${after ?? none}`;

/** The words of a comparison. */
const nl = {
  title: 'Wat er veranderde',
  none: 'De afspraken zijn gelijk gebleven.',
  columns: ['Wat', 'Verandering', 'Was', 'Is nu'],
  answer: 'Antwoord',
  nothing: 'geen',
  sorts: {
    appeared: 'nieuw', vanished: 'vervallen', weakened: 'afgezwakt', strengthened: 'aangescherpt', postponed: 'uitgesteld', advanced: 'vervroegd',
    owner: 'andere eigenaar', changed: 'veranderd', renumbered: 'ander nummer', reworded: 'andere woorden',
  } satisfies Record<ChangeSort, string>,
  lost: (slot: string, before: string) => `${slot} weg, was: ${before}`,
  filled: (slot: string, after: string) => `${slot} erbij: ${after}`,
  with: (words: string) => `nu met ‘${words}’`,
  without: (words: string) => `zonder ‘${words}’`,
  newDocument: 'Dit document is nieuw.',
  goneDocument: 'Dit document is er niet meer.',
  renamed: (before: string) => `Heette eerst ${before}.`,
};

export type CompareWords = typeof nl;

const en: CompareWords = {
  title: 'What changed',
  none: 'The commitments have stayed the same.',
  columns: ['What', 'Change', 'Was', 'Is now'],
  answer: 'Answer',
  nothing: 'none',
  sorts: {
    appeared: 'new', vanished: 'gone', weakened: 'weakened', strengthened: 'strengthened', postponed: 'postponed', advanced: 'brought forward',
    owner: 'another owner', changed: 'changed', renumbered: 'another number', reworded: 'reworded',
  },
  lost: (slot, before) => `${slot} gone, was: ${before}`,
  filled: (slot, after) => `${slot} added: ${after}`,
  with: (words) => `now with ‘${words}’`,
  without: (words) => `without ‘${words}’`,
  newDocument: 'This document is new.',
  goneDocument: 'This document is no longer there.',
  renamed: (before) => `Was called ${before}.`,
};

export const compareWords = (language: Language): CompareWords => (language === 'en' ? en : nl);

/** *uitgesteld: planning 1 mei 2026 → 1 juni 2026*. */
export function changeText({ sort, slot, before, after }: Change, language: Language): string {
  const say = compareWords(language);
  const detail = detailOf({ sort, slot, before, after }, say, studyWords(language));
  return detail === '' ? say.sorts[sort] : `${say.sorts[sort]}: ${detail}`;
}

function detailOf({ sort, slot, before, after }: Change, say: CompareWords, { slots }: StudyWords): string {
  switch (sort) {
    case 'appeared':
    case 'vanished':
    case 'reworded': return '';
    case 'owner':
    case 'renumbered': return arrow(before, after, say.nothing);
    case 'postponed':
    case 'advanced':
    case 'changed': return `${slot === null ? '' : `${slots[slot]} `}${arrow(before, after, say.nothing)}`;
    case 'weakened':
    case 'strengthened':
      if (slot !== null) return before !== null ? say.lost(slots[slot], before) : say.filled(slots[slot], after ?? '');
      if (before !== null && after !== null) return arrow(`‘${before}’`, `‘${after}’`, '');
      return after !== null ? say.with(after) : before !== null ? say.without(before) : '';
  }
}

import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { rowOf } from '../workspace/matrix.ts';
import type { Cell } from '../workspace/matrix.ts';
import { STATUS_NAMES } from '../workspace/matrix-words.ts';
import { DECIDED } from '../workspace/thread.ts';
import type { AdviceThread, AssignmentThread } from '../workspace/thread.ts';

type Named = 'owner' | 'planning';

/** An obligation at a glance: *beantwoord · geen eigenaar · planning Q3 2026*. */
export function obligationLine(thread: AssignmentThread | AdviceThread, language: Language): string {
  const { status, cells } = rowOf(thread);
  const parts = cells.flatMap((cell) => (cell.column === 'owner' || cell.column === 'planning' ? slotPart(cell, cell.column, DECIDED.has(status), language) ?? [] : []));
  return [STATUS_NAMES[status][language], ...parts].join(' · ');
}

/** Who does it and by when, as far as anybody says so: *wethouder Zorg · Q3 2026*. */
export function ownerAndPlanning(thread: AssignmentThread | AdviceThread): string {
  const { cells } = rowOf(thread);
  return cells.flatMap(({ column, state, words }) => ((column === 'owner' || column === 'planning') && state === 'filled' ? words.slice(0, 1) : [])).join(' · ');
}

/** What is missing is not said any more of what has been decided. */
function slotPart({ state, words: [first] }: Cell, slot: Named, decided: boolean, language: Language): string | null {
  if (state === 'filled' && first !== undefined) return slot === 'owner' ? first : PLANNING[language](first);
  if (state === 'weak') return UNCLEAR[slot][language];
  return state === 'missing' && !decided ? MISSING[slot][language] : null;
}

const PLANNING = { nl: (moment: string) => `planning ${moment}`, en: (moment: string) => `deadline ${moment}` } as const;

const MISSING: Readonly<Record<Named, Translated>> = { owner: { nl: 'geen eigenaar', en: 'no owner' }, planning: { nl: 'geen planning', en: 'no deadline' } };

const UNCLEAR: Readonly<Record<Named, Translated>> = { owner: { nl: 'eigenaar onduidelijk', en: 'owner unclear' }, planning: { nl: 'planning onduidelijk', en: 'deadline unclear' } };

import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { namesNobody } from '../advice/agreements.ts';
import { rowOf } from '../workspace/matrix.ts';
import type { Cell } from '../workspace/matrix.ts';
import { statusName } from '../workspace/matrix-words.ts';
import { DECIDED } from '../workspace/thread.ts';
import type { AdviceThread, AssignmentThread, Status } from '../workspace/thread.ts';

type Named = 'owner' | 'planning';

/** An obligation at a glance: *beantwoord · geen eigenaar · planning Q3 2026*. */
export function obligationLine(thread: AssignmentThread | AdviceThread, language: Language): string {
  const { sort, status, cells } = rowOf(thread);
  const parts = cells.flatMap((cell) => (cell.column === 'owner' || cell.column === 'planning' ? slotPart(cell, cell.column, status, language) ?? [] : []));
  return [statusName(sort, status)[language], ...parts].join(' · ');
}

/** What is missing is said while an answer is being written: before that all is missing, and after it nobody waits for it. */
function slotPart({ state, words: [first = ''] }: Cell, slot: Named, status: Status, language: Language): string | null {
  if (state === 'filled') return slot === 'owner' ? first : PLANNING[language](first);
  if (state === 'weak' && !(slot === 'owner' && namesNobody(first))) return UNCLEAR[slot][language];
  return DECIDED.has(status) || UNANSWERED.has(status) ? null : MISSING[slot][language];
}

const UNANSWERED: ReadonlySet<Status> = new Set<Status>(['unmentioned', 'mentioned']);

const PLANNING = { nl: (moment: string) => `planning ${moment}`, en: (moment: string) => `deadline ${moment}` } as const;

const MISSING: Readonly<Record<Named, Translated>> = { owner: { nl: 'geen eigenaar', en: 'no owner' }, planning: { nl: 'geen planning', en: 'no deadline' } };

const UNCLEAR: Readonly<Record<Named, Translated>> = { owner: { nl: 'eigenaar onduidelijk', en: 'owner unclear' }, planning: { nl: 'planning onduidelijk', en: 'deadline unclear' } };

import type { Language } from '../../core/finding.ts';
import type { Matrix, MatrixGroup, Row } from '../../core/workspace/matrix.ts';
import { ADVICE, ADVICES, ASSIGNMENT, ASSIGNMENTS, countsText } from '../../core/workspace/matrix-words.ts';
import { words } from '../words.ts';

/** *12 opdrachten: 3 niet genoemd …*; nothing for what does not occur. */
export function countLines({ assignments, recommendations }: Pick<Matrix, 'assignments' | 'recommendations'>, language: Language): readonly string[] {
  const any = (counts: Matrix['assignments']): boolean => Object.values(counts).some((count) => 0 < count);
  return [
    ...(any(assignments) ? [countsText(assignments, ASSIGNMENT, ASSIGNMENTS, language)] : []),
    ...(any(recommendations) ? [countsText(recommendations, ADVICE, ADVICES, language)] : []),
  ];
}

/** *Langer thuis in Waterbeek (waterbeek.plan.md)*. */
export function groupTitle({ plan, advices }: MatrixGroup, language: Language): string {
  if (!plan) return `${words(language).withoutPlan}: ${advices.join(', ')}`;
  return plan.title === null ? plan.path : `${plan.title} (${plan.path})`;
}

/** *Opdracht 3*, *Advies zonder nummer*. */
export function rowName({ sort, number }: Row, language: Language): string {
  const noun = (sort === 'assignment' ? ASSIGNMENT : ADVICE)[language];
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${number ?? words(language).withoutNumber}`;
}

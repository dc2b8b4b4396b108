import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import type { Matrix, MatrixGroup, Row } from './matrix.ts';
import { statusName, STATUS_SIGNS } from './matrix-words.ts';
import type { Status } from './thread.ts';

/** What the rows and groups of the matrix are called, for every view of it. */

const ASSIGNMENT = { one: { nl: 'opdracht', en: 'assignment' }, more: { nl: 'opdrachten', en: 'assignments' } } as const;
const ADVICE = { one: { nl: 'advies', en: 'advice' }, more: { nl: 'adviezen', en: 'advices' } } as const;
const WITHOUT_PLAN: Translated = { nl: 'Zonder plan', en: 'Without a plan' };
const WITHOUT_NUMBER: Translated = { nl: 'zonder nummer', en: 'without a number' };

/** *12 opdrachten*, and of how many each status is. */
export interface CountLine {
  readonly total: string;
  readonly parts: readonly { readonly sign: string; readonly text: string }[];
}

/** In the order of the statuses; nothing for what does not occur. */
export function countsIn({ assignments, recommendations }: Pick<Matrix, 'assignments' | 'recommendations'>, language: Language): readonly CountLine[] {
  return [{ counts: assignments, noun: ASSIGNMENT, sort: 'assignment' }, { counts: recommendations, noun: ADVICE, sort: 'recommendation' }].flatMap(({ counts, noun, sort }): CountLine[] => {
    const entries = (Object.entries(counts) as [Status, number][]).filter(([, count]) => 0 < count);
    const total = entries.reduce((all, [, count]) => all + count, 0);
    if (total === 0) return [];
    const parts = entries.map(([status, count]) => ({ sign: STATUS_SIGNS[status], text: `${String(count)} ${statusName(sort, status)[language]}` }));
    return [{ total: `${String(total)} ${(total === 1 ? noun.one : noun.more)[language]}`, parts }];
  });
}

/** *12 opdrachten: 3 niet genoemd …* */
export const countLines = (counted: Pick<Matrix, 'assignments' | 'recommendations'>, language: Language): readonly string[] =>
  countsIn(counted, language).map(({ total, parts }) => `${total}: ${parts.map(({ text }) => text).join(', ')}`);

/** *Langer thuis in Waterbeek (waterbeek.plan.md)*. */
export function groupTitle({ plan, advices }: Pick<MatrixGroup, 'plan' | 'advices'>, language: Language): string {
  if (!plan) return `${WITHOUT_PLAN[language]}: ${advices.join(', ')}`;
  return plan.title === null ? plan.path : `${plan.title} (${plan.path})`;
}

/** *Opdracht 3*, *Advies zonder nummer*. */
export function rowName(row: Pick<Row, 'sort' | 'number'>, language: Language): string {
  const noun = sortName(row, language);
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${row.number ?? WITHOUT_NUMBER[language]}`;
}

/** *opdracht* or *advies*. */
export const sortName = ({ sort }: Pick<Row, 'sort'>, language: Language): string => (sort === 'assignment' ? ASSIGNMENT : ADVICE).one[language];

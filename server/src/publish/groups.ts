import type { Finding } from '../core/finding.ts';
import { RULES } from '../core/rules/index.ts';
import type { Studied } from './study.ts';
import type { StudyWords } from './words.ts';

/** The findings about one advice, assignment or question. */
export interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** About the whole document: where they stand says nothing. */
  readonly whole: boolean;
}

const WHOLE_DOCUMENT: ReadonlySet<string> = new Set(RULES.filter(({ wholeDocument }) => wholeDocument).map(({ id }) => id));

/** Findings under what they are about, in the order of the document; first those about the whole of it. */
export function groupsOf({ model }: Studied, shown: readonly Finding[], say: StudyWords): readonly Group[] {
  const places = [
    ...model.assignments.map((one) => ({ start: one.start, title: `${say.sorts.assignment} ${one.number}` })),
    ...model.recommendations.map((one) => ({ start: one.start, title: one.number === null ? say.sorts.recommendation : `${say.sorts.recommendation} ${one.number}` })),
    ...model.questions.filter(({ place }) => place === 'label').map((one) => ({ start: one.start, title: one.number === null ? say.sorts.question : `${say.sorts.question} ${one.number}` })),
  ].sort((a, b) => a.start - b.start);
  const ends = model.bodyEnd;
  const about = (finding: Finding): number => {
    if (WHOLE_DOCUMENT.has(finding.rule)) return -2;
    const index = places.findLastIndex(({ start }) => start <= finding.start);
    return index !== -1 && finding.start <= Math.max(ends, places[index]?.start ?? 0) ? index : -1;
  };
  const byPlace = new Map<number, Finding[]>();
  for (const finding of shown) byPlace.set(about(finding), [...(byPlace.get(about(finding)) ?? []), finding]);
  return [...byPlace].sort(([a], [b]) => a - b).map(([index, findings]): Group => {
    const place = places[index];
    return { title: place?.title ?? (index === -2 ? say.whole : say.rest), findings, whole: index === -2 };
  });
}

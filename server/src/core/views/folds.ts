import type { Outline, Question, Recommendation, Remark } from '../advice/model.ts';
import type { Span } from '../span.ts';

/** What can be folded away: an assignment with the remark and the advice below it, an advice with its slots, an answer. In document order. */
export function foldsIn({ assignments, remarks, questions, recommendations, answers }: Outline): readonly Span[] {
  const below = [...remarks, ...questions, ...recommendations].sort((a, b) => a.start - b.start);
  const folds = new Map<number, number>();
  const add = (start: number, end: number): void => void folds.set(start, Math.max(end, folds.get(start) ?? 0));
  let next = 0;
  assignments.forEach(({ number, start, bodyEnd, slots, answeredBy }, index) => {
    let following = index + 1;
    while (assignments[following]?.start === start) following++;
    const until = assignments[following]?.start ?? Infinity;
    add(start, bodyEnd);
    for (const part of [...Object.values(slots), ...answeredBy]) if (part && start <= part.start && part.start < until) add(start, part.end);
    while ((below[next]?.start ?? Infinity) < start) next++;
    for (let at = next; (below[at]?.start ?? Infinity) < until; at++) {
      const part = below[at];
      if (part && isAbout(part, number)) add(start, part.end);
    }
  });
  for (const { start, end } of recommendations) add(start, end);
  for (const { label, start, end } of answers) add(Math.min(label.start, start), end);
  return [...folds].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** A remark without a number is about the assignment above it. */
const isAbout = (part: Remark | Question | Recommendation, number: string): boolean => !('about' in part) || part.about.length === 0 || part.about.includes(number);

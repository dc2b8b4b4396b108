import type { Span } from '../span.ts';
import type { Assignment, Commitment, Question, Recommendation, Remark, Slots } from './model.ts';

/** The same values while a document is being read. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
export type DraftAssignment = Draft<Omit<Assignment, 'answeredBy'>> & { answeredBy: Span[] };
export type DraftRecommendation = Draft<Omit<Recommendation, 'slots'>> & { slots: Draft<Slots> };
export type DraftQuestion = Draft<Question>;
export type DraftRemark = Draft<Remark>;
export type DraftCommitment = Draft<Commitment>;

/** The element that the next piece belongs to, until a label, a heading or other text ends it. */
export type Open =
  | { readonly type: 'assignment'; readonly assignments: readonly DraftAssignment[]; bare: boolean }
  | { readonly type: 'remark'; readonly remark: DraftRemark }
  | { readonly type: 'recommendation'; readonly recommendation: DraftRecommendation }
  | { readonly type: 'question'; readonly question: DraftQuestion }
  | { readonly type: 'answer' | 'cited' };

/** Where a piece of a passage stands in the document. */
export const placed = ({ start, end }: Span, base: number): Span => ({ start: base + start, end: base + end });

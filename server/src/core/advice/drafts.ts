import type { Span } from '../span.ts';
import type { Section } from './section.ts';
import type { Answer, Assignment, Commitment, Question, Recommendation, Remark, Slots } from './model.ts';

/** The same values while a document is being read. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
export type DraftAssignment = Draft<Omit<Assignment, 'answeredBy' | 'paragraphs' | 'slots'>> & { answeredBy: Span[]; paragraphs: string[]; slots: Draft<Slots> };
export type DraftAnswer = Draft<Omit<Answer, 'slots' | 'promises'>> & { slots: Draft<Slots>; promises: Span[] };
export type DraftRecommendation = Draft<Omit<Recommendation, 'slots'>> & { slots: Draft<Slots> };
export type DraftQuestion = Draft<Question>;
export type DraftRemark = Draft<Remark>;
export type DraftCommitment = Draft<Commitment>;

/** The element that the next piece belongs to, until a label, a heading or other text ends it. */
export type Open =
  | { readonly type: 'assignment'; readonly assignments: readonly DraftAssignment[]; bare: boolean }
  | { readonly type: 'remark'; readonly remark: DraftRemark }
  /** `holds`: it has a number and stands in no list, so a list below it is part of it. */
  | { readonly type: 'recommendation'; readonly recommendation: DraftRecommendation; readonly headed: boolean; readonly holds: boolean }
  | { readonly type: 'question'; readonly question: DraftQuestion }
  | { readonly type: 'answer' | 'cited' };

/** Where the reading of a document is. */
export interface Place {
  open: Open | null;
  /** What the items below the last heading are, and the depth of that heading. */
  section: Section | null;
  sectionDepth: number;
  /** The last assignment below that heading is a heading itself. */
  headed: boolean;
  /** *De adviesraad adviseert:* makes advices of the items below it; *Vorig jaar nam de gemeente over:* makes them something else. */
  introduced: 'advices' | 'other' | null;
  /** Who is asked by the words above such items, and by when: *Wij vragen de raad om vóór 1 mei:*. */
  lead: Slots | null;
  /** Numbers of the assignments that the text is about. */
  subject: readonly string[];
  /** Nothing labelled stands between that assignment, or the remark on it, and here. */
  onSubject: boolean;
}

/** Where a piece of a passage stands in the document. */
export const placed = ({ start, end }: Span, base: number): Span => ({ start: base + start, end: base + end });

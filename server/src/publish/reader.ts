/** What comes first in a report: the decisions, the work list, or the questions about the text. */
export const READERS = ['bestuur', 'secretaris', 'auteur'] as const;
export type Reader = (typeof READERS)[number];

/** What comes first in a report: the decisions, the work list, or the questions about the text. */
export const READERS = ['bestuur', 'secretaris', 'auteur'] as const;
export type Reader = (typeof READERS)[number];

/** What leaves the product, and in which forms; the first when nobody chooses. */
export const PUBLISHED = {
  report: ['html', 'docx', 'md'],
  findings: ['html', 'docx', 'md'],
  register: ['csv', 'xlsx', 'ics', 'json', 'md'],
  matrix: ['html', 'docx', 'md'],
} as const;
export type Published = keyof typeof PUBLISHED;

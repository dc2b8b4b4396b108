import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import type { Span } from '../span.ts';
import type { NumberedRole } from './summary.ts';

export const ROLE_NAMES: Readonly<Record<NumberedRole, Translated>> = {
  assignment: { nl: 'Opdracht', en: 'Assignment' },
  recommendation: { nl: 'Advies', en: 'Advice' },
  question: { nl: 'Vraag', en: 'Question' },
};

/** A label longer than this is a heading or a sentence, not *Opdracht 11*. */
const LONGEST = 40;

/** A label without its markup. */
export const wordsOfLabel = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/[*_#|:\s]+/g, ' ').trim();

/** How the text itself calls an obligation (*Actie A8.1*), else how we do; without a number *Advies*. */
export function called(text: string, label: Span, role: NumberedRole, number: string | null, language: Language): string {
  const own = wordsOfLabel(text, label);
  if (number !== null && own.length <= LONGEST && own !== number && own.includes(number)) return `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
  return number === null ? ROLE_NAMES[role][language] : `${ROLE_NAMES[role][language]} ${number}`;
}

import type { DocumentKind } from '../language/reading.ts';
import type { LabelRole } from './label-words.ts';

/** What the items below a heading are: *Onze adviezen*, *Opdrachten uit het plan*, *Vragen aan het college*. */
export function sectionRole(heading: string, kind: DocumentKind): LabelRole | null {
  const words = heading.toLowerCase().replaceAll('\u00AD', '');
  if (/\b(?:adviezen|aanbevelingen|adviespunten)\b/.test(words)) return kind === 'reactie' ? null : 'recommendation';
  if (/\b(?:opdrachten|acties|actiepunten|maatregelen|speerpunten)\b/.test(words)) return 'assignment';
  if (/\bvragen\b/.test(words)) return 'question';
  return null;
}

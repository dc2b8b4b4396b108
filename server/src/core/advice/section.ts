import type { DocumentKind } from '../language/reading.ts';
import type { LabelRole } from './label-words.ts';

/** What stands below a heading; `summary`: what other sections say in full. */
export type Section = LabelRole | 'summary';

/** What the items below a heading are: *Onze adviezen*, *Opdrachten uit het plan*, *Vragen aan het college*, *Samenvatting*. */
export function sectionRole(heading: string, kind: DocumentKind): Section | null {
  const words = heading.toLowerCase().replaceAll('\u00AD', '');
  if (/\b(?:samenvatting|samengevat|in het kort|in één oogopslag|op een rij)\b/.test(words)) return 'summary';
  if (/\b(?:adviezen|aanbevelingen|adviespunten)\b/.test(words)) return kind === 'reactie' ? null : 'recommendation';
  if (/\b(?:opdrachten|acties|actiepunten|maatregelen|speerpunten)\b/.test(words)) return 'assignment';
  if (/\bvragen\b/.test(words)) return 'question';
  return null;
}

/** Their own, counted or to follow: *Vorig jaar nam de gemeente deze adviezen over:* announces none. */
const ANNOUNCES = /(?:^|\s)(?:onze|de volgende|volgende|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d{1,2})\s(?:\p{L}{1,20}e\s)?(?:adviezen|aanbevelingen|adviespunten|voorstellen)(?<rest>[^.?!:]{0,60}):$/iu;

/** Whether a paragraph that ends with a colon says that advices follow. */
export function announcesAdvices(text: string): boolean {
  const last = text.slice(-LONGEST_ANNOUNCEMENT).replaceAll('\u00AD', '');
  const said = ANNOUNCES.exec(last);
  return said !== null && !/\b(?:over|op|uit)$/.test(said.groups?.['rest'] ?? '');
}

const LONGEST_ANNOUNCEMENT = 160;

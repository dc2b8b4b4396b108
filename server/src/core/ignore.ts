import type { Analysis } from './analysis.ts';
import { placedBlock, startOfPart } from './parts.ts';
import type { Finding, Fix } from './finding.ts';

/** No directive can silence these: front matter takes no comments, and a wrong directive is not mended by another. */
const NEVER: ReadonlySet<string> = new Set(['kop-onleesbaar', 'uitzondering-onjuist']);

export const canIgnore = (rule: string): boolean => !NEVER.has(rule);

/** Writes the directive that silences a finding above the paragraph, list or table it stands in, with room for the reason; null where none can. */
export function ignoreFix({ markdown, settings }: Analysis, finding: Finding): Fix | null {
  if (!canIgnore(finding.rule)) return null;
  const { text } = markdown;
  const place = placedBlock(markdown, finding.start);
  const partStart = place ? startOfPart(place) : finding.start;
  const start = text.lastIndexOf('\n', partStart - 1) + 1;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  // As far to the right as its paragraph, which may be part of a footnote.
  const margin = /^[ \t]*/.exec(text.slice(start, partStart))?.[0] ?? '';
  const lead = `${margin}<!-- scherp-uit ${finding.rule}: `;
  return {
    title: settings.messageLanguage === 'en' ? 'Ignore here, with a reason' : 'Negeer hier, met reden',
    safe: false,
    edits: [{ start, end: start, text: `${lead}reden -->${eol}`, snippet: `${lead}\${1:reden} -->${eol}` }],
  };
}

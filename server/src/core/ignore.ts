import type { Analysis } from './analysis.ts';
import type { Finding, Fix } from './finding.ts';
import { isInNote } from './markdown/lines.ts';
import { placedBlock, startOfPart } from './parts.ts';
import { REASON_PLACEHOLDER } from './reason.ts';

/** No directive can silence these: front matter takes no comments, and a wrong directive is not mended by another. */
const NEVER: ReadonlySet<string> = new Set(['kop-onleesbaar', 'uitzondering-onjuist']);

export const canIgnore = (rule: string): boolean => !NEVER.has(rule);

/** Writes the directive that silences a finding above the paragraph, list or table it stands in, or below the front matter, with room for the reason; null where none can. */
export function ignoreFix({ markdown, settings }: Analysis, finding: Finding): Fix | null {
  if (!canIgnore(finding.rule)) return null;
  const { text, frontMatter } = markdown;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const place = placedBlock(markdown, finding.start);
  const partStart = place ? startOfPart(place) : finding.start;
  // Front matter takes no comments: what is found in it is excepted right below it.
  const inHead = frontMatter !== null && partStart < frontMatter.end;
  const start = inHead ? frontMatter.end : text.lastIndexOf('\n', partStart - 1) + 1;
  const before = inHead && !text.slice(0, start).endsWith('\n') ? eol : isInNote(text, start) ? text.slice(start, partStart).replace(/\S.*/, '') : '';
  const lead = `${before}<!-- scherp-uit ${finding.rule}: `;
  return {
    title: settings.messageLanguage === 'en' ? 'Ignore here, with a reason' : 'Negeer hier, met reden',
    safe: false,
    edits: [{ start, end: start, text: `${lead}${REASON_PLACEHOLDER} -->${eol}`, snippet: `${lead}\${1:${REASON_PLACEHOLDER}} -->${eol}` }],
  };
}

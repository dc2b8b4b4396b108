import type { Fix } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { escapeSnippet } from './complete.ts';

/** Adds a paragraph to the closing, before the signature; what stands between square brackets becomes a tab stop. */
export function closingFix(title: string, paragraph: string, { model }: Pick<RuleContext, 'model'>): Fix {
  const { bodyEnd: at, eol } = model;
  const lead = `${eol}${eol}`;
  let stop = 0;
  const snippet = escapeSnippet(paragraph).replace(/\[[^\]]+\]/g, (placeholder) => `\${${String(++stop)}:${placeholder}}`);
  return { title, safe: false, edits: [{ start: at, end: at, text: lead + paragraph, snippet: lead + snippet }] };
}

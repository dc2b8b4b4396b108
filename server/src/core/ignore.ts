import type { Analysis } from './analysis.ts';
import type { Finding, Fix } from './finding.ts';

/** Writes the directive that silences a finding, with room for the reason. */
export function ignoreFix(analysis: Analysis, finding: Finding): Fix {
  const { text } = analysis.source;
  const start = text.lastIndexOf('\n', finding.start - 1) + 1;
  const lead = `<!-- scherp-uit ${finding.rule}: `;
  return {
    title: 'Negeer hier, met reden',
    safe: false,
    edits: [{ start, end: start, text: `${lead}reden -->\n`, snippet: `${lead}\${1:reden} -->\n` }],
  };
}

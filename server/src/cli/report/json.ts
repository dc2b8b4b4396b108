import type { Finding, Severity } from '../../core/finding.ts';
import { Lines } from '../../publish/lines.ts';
import { isUnread, type Report, type Reporter } from './report.ts';

/** The report for programs, one document a line so that two reports can be compared; what could not be read is left out. */
export function jsonReporter(): Reporter {
  const summary: Record<'files' | Severity, number> = { files: 0, error: 0, warning: 0, information: 0, hint: 0 };
  return {
    begin: '{"version":1,"files":[',
    document: (entry) => {
      if (isUnread(entry)) return '';
      const lead = summary.files === 0 ? '\n' : ',\n';
      summary.files++;
      for (const { severity } of entry.findings) summary[severity]++;
      return `${lead}${JSON.stringify(file(entry))}`;
    },
    end: () => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

/** One line of JSON for each document, for engines that read line by line; it names exceptions and unread documents as well. */
export function ndjsonReporter(): Reporter {
  return {
    begin: '',
    document: (entry) => {
      if (isUnread(entry)) return `${JSON.stringify({ path: entry.path, unread: entry.unread })}\n`;
      const lines = new Lines(entry.text);
      const exceptions = entry.exemptions.map(({ start, end, rules, reason, silenced }) => ({ start, end, rules, reason, silenced: silenced.map((finding) => diagnostic(finding, lines)) }));
      return `${JSON.stringify({ ...file(entry), exceptions })}\n`;
    },
    end: () => '',
  };
}

function file({ path, kind, text, findings }: Report): object {
  const lines = new Lines(text);
  return { path, kind, diagnostics: findings.map((finding) => diagnostic(finding, lines)) };
}

/** The contract, property by property: what core adds for editors (snippets) does not leak into it. */
function diagnostic({ rule, severity, message, start, end, missing, related = [], fixes = [] }: Finding, lines: Lines): object {
  return {
    rule, severity, message, start, end,
    ...(missing && { missing }),
    range: { start: lines.position(start), end: lines.position(end) },
    related: related.map((place) => ({ message: place.message, start: place.start, end: place.end })),
    fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })) })),
  };
}

import type { Finding, Severity } from '../../core/finding.ts';
import { Lines } from './lines.ts';
import { isUnread, type Report, type Unread } from './report.ts';

/** The report for programs, one document a line so that two reports can be compared; what could not be read is left out. */
export function* jsonReport(entries: Iterable<Report | Unread>): Generator<string> {
  const summary: Record<'files' | Severity, number> = { files: 0, error: 0, warning: 0, information: 0, hint: 0 };
  yield '{"version":1,"files":[';
  for (const entry of entries) {
    if (isUnread(entry)) continue;
    const { path, analysis, findings } = entry;
    const lines = new Lines(analysis.source.text);
    yield `${summary.files === 0 ? '\n' : ',\n'}${JSON.stringify({ path, kind: analysis.kind, diagnostics: findings.map((finding) => diagnostic(finding, lines)) })}`;
    summary.files++;
    for (const { severity } of findings) summary[severity]++;
  }
  yield `\n],"summary":${JSON.stringify(summary)}}\n`;
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

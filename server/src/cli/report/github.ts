import type { Severity } from '../../core/finding.ts';
import type { ReportOptions } from './choose.ts';
import { command, property } from '../../publish/escape.ts';
import { Lines } from '../../publish/lines.ts';
import { fromRoot, isUnread, type Reporter } from './report.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Commands that GitHub's runner turns into annotations on the lines of a pull request. */
export function githubReporter({ shown }: Pick<ReportOptions, 'shown'>): Reporter {
  return {
    begin: '',
    document: (entry) => {
      if (isUnread(entry)) return `::error file=${property(fromRoot(entry.path))}::${command(entry.unread)}\n`;
      const lines = new Lines(entry.text);
      return entry.findings.filter(({ severity }) => shown.has(severity)).map(({ rule, severity, message, start, end }) => {
        const from = lines.position(start);
        const to = lines.position(end);
        // Columns mean something to GitHub only within one line.
        const columns = from.line === to.line ? `,col=${String(from.character + 1)},endColumn=${String(to.character + 1)}` : '';
        return `::${LEVELS[severity]} file=${property(fromRoot(entry.path))},line=${String(from.line + 1)},endLine=${String(to.line + 1)}${columns},title=${property(`Scherp: ${rule}`)}::${command(message)}\n`;
      }).join('');
    },
    end: () => '',
  };
}

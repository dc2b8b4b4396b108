import { createHash } from 'node:crypto';
import type { Severity } from '../../core/finding.ts';
import type { ReportOptions } from './choose.ts';
import { Lines } from '../../publish/lines.ts';
import { fromRoot, isUnread, type Reporter } from './report.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' };

/** GitLab Code Quality: an array, in which a fingerprint stands once. */
export function gitlabReporter({ shown }: Pick<ReportOptions, 'shown'>): Reporter {
  const seen = new Map<string, number>();
  let first = true;
  return {
    begin: '[',
    document: (entry) => {
      if (isUnread(entry)) return '';
      const lines = new Lines(entry.text);
      return entry.findings.map(({ rule, severity, message, start, end }, index) => {
        if (!shown.has(severity)) return '';
        const path = fromRoot(entry.path);
        const key = `${path}\n${entry.marks[index]?.fingerprint ?? rule}`;
        const time = (seen.get(key) ?? 0) + 1;
        seen.set(key, time);
        const issue = {
          description: message, check_name: rule, severity: LEVELS[severity],
          fingerprint: createHash('sha256').update(`${key}\n${String(time)}`).digest('hex').slice(0, 32),
          location: { path, lines: { begin: lines.position(start).line + 1, end: lines.position(end).line + 1 } },
        };
        const lead = first ? '\n' : ',\n';
        first = false;
        return lead + JSON.stringify(issue);
      }).join('');
    },
    end: () => '\n]\n',
  };
}

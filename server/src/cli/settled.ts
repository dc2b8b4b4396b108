import type { Finding } from '../core/finding.ts';
import type { Mark, Report } from './report/report.ts';

/** How many findings of each name are known already. */
export type Settled = Map<string, number>;

/** By what a finding is known again. */
export type Naming = (mark: Mark | undefined, finding: Finding) => string;

export const byFingerprint: Naming = (mark) => mark?.fingerprint ?? '';

/** As well by what it says: an advice that lost its planning says something new, though its sentence is the same. */
export const bySaying: Naming = (mark, { severity, missing = [] }) => [mark?.fingerprint, severity, ...missing].join(' ');

/** The report without what is known already; what is left out is taken from `settled`, so that a second one like it is new. */
export function withoutSettled(report: Report, settled: Settled, naming: Naming): Report {
  if (settled.size === 0) return report;
  const kept = report.findings.map((finding, index) => {
    const name = naming(report.marks[index], finding);
    const known = settled.get(name) ?? 0;
    if (0 < known) settled.set(name, known - 1);
    return known <= 0;
  });
  const left = (_: unknown, index: number): boolean => kept[index] === true;
  const findings = report.findings.filter(left);
  return { ...report, findings, marks: report.marks.filter(left), hidden: report.hidden + report.findings.length - findings.length };
}

export function countFindings({ findings, marks }: Pick<Report, 'findings' | 'marks'>, naming: Naming): Settled {
  const counts: Settled = new Map();
  for (const [index, finding] of findings.entries()) {
    const name = naming(marks[index], finding);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

import { SEVERITIES, type Severity } from '../../core/finding.ts';
import type { Words } from '../words.ts';
import type { Report } from './report.ts';

export type Found = Record<Severity, number>;

export const nothingFound = (): Found => ({ error: 0, warning: 0, information: 0, hint: 0 });

export function count(found: Found, { findings }: Pick<Report, 'findings'>): void {
  for (const { severity } of findings) found[severity]++;
}

/** *1 waarschuwing, 2 tips (met --verbose zichtbaar)*, or that nothing was found (`nothing`). `quiet` leaves out what is not shown. */
export function told(found: Found, { shown, quiet }: { readonly shown: ReadonlySet<Severity>; readonly quiet: boolean }, say: Words, nothing: string = say.nothing): string {
  const counts = SEVERITIES.filter((severity) => 0 < found[severity] && (!quiet || shown.has(severity))).map((severity) => {
    const counted = say.counted[severity](found[severity]);
    return shown.has(severity) ? counted : `${counted} (${say.folded})`;
  });
  return counts.length > 0 ? counts.join(', ') : nothing;
}

import { SEVERITIES, type Severity } from '../../core/finding.ts';
import type { Format, Limits } from '../options.ts';
import { jsonReporter, ndjsonReporter } from './json.ts';
import type { Reporter } from './report.ts';
import { textReporter, type TextOptions } from './text.ts';

export interface ReportOptions extends TextOptions, Limits {
  /** Of this program. */
  readonly version: string;
}

/** The writer of a format; those that few people ask for at a time are loaded when asked for. */
export async function reporterFor(format: Format, options: ReportOptions): Promise<Reporter> {
  switch (format) {
    case 'text': return textReporter(options);
    case 'json': return jsonReporter();
    case 'ndjson': return ndjsonReporter();
    case 'sarif': return (await import('../more.ts')).sarifReporter(options);
    case 'github': return (await import('../more.ts')).githubReporter(options);
    case 'gitlab': return (await import('../more.ts')).gitlabReporter(options);
    case 'junit': return (await import('../more.ts')).junitReporter(options);
    case 'markdown': return (await import('../more.ts')).markdownReporter(options);
    case 'html': return (await import('../more.ts')).htmlReporter(options);
  }
}

/** Whether findings of a severity make a check fail. */
export const fails = (severity: Severity, { failOn }: Limits): boolean => failOn !== 'none' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);

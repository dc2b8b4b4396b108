import { words } from '../words.ts';
import { fails, type ReportOptions } from './choose.ts';
import { xml } from '../../publish/escape.ts';
import { Lines } from '../../publish/lines.ts';
import { isUnread, type Reporter } from './report.ts';

/** A suite for each document, a test for each finding: what is below `--fail-on` is told and passes. */
export function junitReporter(options: Pick<ReportOptions, 'shown' | 'failOn' | 'maxWarnings' | 'language'>): Reporter {
  const { shown, language } = options;
  return {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="scherp">\n',
    document: (entry) => {
      const name = xml(entry.path);
      if (isUnread(entry)) return `<testsuite name="${name}" tests="1" failures="0" errors="1">\n<testcase classname="${name}" name="scherp"><error message="${xml(entry.unread)}"/></testcase>\n</testsuite>\n`;
      const say = words(entry.language);
      if (entry.silence !== null) {
        return `<testsuite name="${name}" tests="1" failures="0" errors="0" skipped="1">\n<testcase classname="${name}" name="scherp"><skipped message="${xml(words(language).silence[entry.silence])}"/></testcase>\n</testsuite>\n`;
      }
      const lines = new Lines(entry.text);
      const told = entry.findings.filter(({ severity }) => shown.has(severity));
      const failed = told.filter(({ severity }) => fails(severity, options)).length;
      const cases = told.map(({ rule, severity, message, start, end }) => {
        const { line, character } = lines.position(start);
        const place = `${entry.path}:${String(line + 1)}:${String(character + 1)}`;
        const more = xml(`${place}: ${say.severity[severity]}: ${message}\n${entry.text.slice(start, Math.min(end, start + 500))}`);
        const body = fails(severity, options) ? `<failure type="${severity}" message="${xml(message)}">${more}</failure>` : `<system-out>${more}</system-out>`;
        return `<testcase classname="${name}" name="${xml(`${rule} (${String(line + 1)}:${String(character + 1)})`)}">${body}</testcase>\n`;
      });
      const all = cases.length > 0 ? cases.join('') : `<testcase classname="${name}" name="scherp"/>\n`;
      return `<testsuite name="${name}" tests="${String(Math.max(1, cases.length))}" failures="${String(failed)}" errors="0">\n${all}</testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

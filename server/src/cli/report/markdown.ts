import type { Finding } from '../../core/finding.ts';
import { OWN_PAGE } from '../../core/own-pages.ts';
import { rulePageUrl } from '../../core/rule-page-url.ts';
import { words, type Words } from '../words.ts';
import type { ReportOptions } from './choose.ts';
import { markdown } from '../../publish/escape.ts';
import { Lines } from '../../publish/lines.ts';
import { isUnread, type Report, type Reporter } from './report.ts';
import { count, nothingFound, told } from './tally.ts';

/** GitHub takes 65,536 characters in a comment; a longer one is refused as a whole. */
const ROOM = 60_000;
const WORDS = 160;

/** A comment for a pull request: what to know first, then a table for each document. The first line lets a robot find its own comment. */
export function markdownReporter(options: Pick<ReportOptions, 'shown' | 'quiet' | 'language'>): Reporter {
  const { shown, language } = options;
  const say = words(language);
  const found = nothingFound();
  const parts: string[] = [];
  const unread: string[] = [];
  let looked = 0;
  let room = ROOM;
  let left = 0;
  let leftUnread = 0;
  return {
    begin: '',
    document: (entry) => {
      if (isUnread(entry)) {
        const part = `\n- **${markdown(entry.path)}**: ${markdown(entry.unread)}\n`;
        if (part.length <= room) unread.push(part);
        else leftUnread++;
        room -= part.length <= room ? part.length : 0;
        return '';
      }
      if (entry.silence !== null) return '';
      looked++;
      count(found, entry);
      const part = documentPart(entry, entry.findings.filter(({ severity }) => shown.has(severity)));
      if (part.length <= room) parts.push(part);
      else if (part !== '') left++;
      room -= part.length <= room ? part.length : 0;
      return '';
    },
    end: () => [
      `${OWN_PAGE}\n### Scherp\n\n`,
      `${say.looked(looked)}${looked === 0 ? '' : `: ${told(found, options, say)}`}.\n`,
      ...unread,
      leftUnread > 0 ? `\n${say.unread(leftUnread)}\n` : '',
      ...parts,
      left > 0 ? `\n${say.alsoInReport(left)}\n` : '',
    ].join(''),
  };
}

function documentPart(report: Report, findings: readonly Finding[]): string {
  const { path, text, language, exemptions } = report;
  if (findings.length + exemptions.length === 0) return '';
  const say = words(language);
  const lines = new Lines(text);
  const line = (offset: number): string => String(lines.position(offset).line + 1);
  const rows = findings.map(({ rule, severity, message, start, end }) =>
    `| ${line(start)} | ${say.severity[severity]} | ${markdown(message)}${quoted(text.slice(start, end))} | [${rule}](${rulePageUrl(rule)}) |\n`);
  return [
    `\n#### ${markdown(path)}\n\n`,
    ...(rows.length > 0 ? [tableHead(say), ...rows] : []),
    ...(exemptions.length > 0 ? [`\n${say.exceptionsHead}\n\n`] : []),
    ...exemptions.map(({ start, rules, reason, silenced }) => `- ${say.line(line(start))}: ${markdown(say.excepted(rules, silenced.length))}: ${markdown(reason ?? say.noReason)}\n`),
  ].join('');
}

const tableHead = (say: Words): string => `| ${say.columns.join(' | ')} |\n| ---: | --- | --- | --- |\n`;

/** The words in question below the message; what is too long is cut between words. */
function quoted(words: string): string {
  if (words.trim() === '') return '';
  const short = words.length <= WORDS ? words : `${words.slice(0, WORDS).replace(/\s+\S*$/, '')} …`;
  return `<br>“${markdown(short)}”`;
}

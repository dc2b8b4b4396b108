import type { Finding } from '../../core/finding.ts';
import { rulePageUrl } from '../../core/rule-page-url.ts';
import { words } from '../words.ts';
import type { ReportOptions } from './choose.ts';
import { html } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { Lines } from './lines.ts';
import { PAGE_END, pageHead } from './page.ts';
import { isUnread, type Report, type Reporter } from './report.ts';
import { count, nothingFound, told } from './tally.ts';

const WIDTH = 160;

/** The findings of a check as a page, document by document, in the order of the text. */
export function htmlReporter({ shown, language }: Pick<ReportOptions, 'shown' | 'language'>): Reporter {
  const say = words(language);
  const found = nothingFound();
  let looked = 0;
  return {
    begin: `${pageHead(say.title, language)}<main>\n<h1>${say.title}</h1>\n`,
    document: (entry) => {
      if (isUnread(entry)) return `<h2>${html(entry.path)}</h2>\n<p>${html(entry.unread)}</p>\n`;
      if (entry.silence !== null) return entry.named ? `<h2>${html(entry.path)}</h2>\n<p>${html(say.skipped(words(language).silence[entry.silence]))}</p>\n` : '';
      looked++;
      count(found, entry);
      return section(entry, entry.findings.filter(({ severity }) => shown.has(severity)));
    },
    end: () => `<h2>${say.together}</h2>\n<p>${html(`${say.looked(looked)}${looked === 0 ? '' : `: ${told(found, say)}`}.`)}</p>\n</main>\n${PAGE_END}`,
  };
}

function section(report: Report, findings: readonly Finding[]): string {
  const { path, language, text, exemptions } = report;
  const say = words(language);
  const lines = new Lines(text);
  const own = nothingFound();
  count(own, report);
  return [
    `<section lang="${language}">\n<h2>${html(path)}</h2>\n<p>${html(told(own, say))}</p>\n`,
    ...(findings.length > 0 ? ['<ol class="findings">\n', ...findings.map((finding) => item(finding, report, lines)), '</ol>\n'] : []),
    ...(exemptions.length > 0 ? [`<h3>${html(say.exceptionsHead.replace(/:$/, ''))}</h3>\n<ul>\n`] : []),
    ...exemptions.map(({ start, rules, reason, silenced }) => `<li>${html(`${say.line(String(lines.position(start).line + 1))}: ${say.excepted(rules, silenced.length)}: ${reason ?? say.noReason}`)}</li>\n`),
    exemptions.length > 0 ? '</ul>\n' : '', '</section>\n',
  ].join('');
}

/** One finding: what is asked, and the words it is about unless it is about the whole document. */
export function item({ rule, severity, message, start, end }: Finding, { text, language }: Pick<Report, 'text' | 'language'>, lines: Lines, quote = true): string {
  const say = words(language);
  const { before, marked, after } = excerpt(text, { start, end }, lines, WIDTH);
  const place = say.line(String(lines.position(start).line + 1));
  return `<li class="${severity}"><p class="ask">${html(message)}</p>\n`
    + (marked === '' || !quote ? '' : `<blockquote lang="nl">${html(before)}<mark>${html(marked)}</mark>${html(after)}</blockquote>\n`)
    + `<p class="soft">${html(place)} · ${html(say.severity[severity])} · <a href="${html(rulePageUrl(rule))}">${html(rule)}</a></p></li>\n`;
}

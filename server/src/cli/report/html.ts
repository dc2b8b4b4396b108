import type { Finding } from '../../core/finding.ts';
import type { Block, Run } from '../../publish/blocks.ts';
import { html } from '../../publish/escape.ts';
import { excerpt } from '../../publish/excerpt.ts';
import { htmlBlocks } from '../../publish/html.ts';
import { Lines } from '../../publish/lines.ts';
import { PAGE_END, pageHead } from '../../publish/page.ts';
import { question } from '../../publish/report.ts';
import { studyWords } from '../../publish/words.ts';
import { words } from '../words.ts';
import type { ReportOptions } from './choose.ts';
import { isUnread, type Report, type Reporter } from './report.ts';
import { count, nothingFound, told } from './tally.ts';

type Shown = Pick<ReportOptions, 'shown' | 'quiet' | 'language'>;

/** The findings of a check as a page, document by document, in the order of the text. */
export function htmlReporter(options: Shown): Reporter {
  const { language } = options;
  const say = words(language);
  const found = nothingFound();
  let looked = 0;
  const part = (title: string, ...blocks: readonly Block[]): string => htmlBlocks([{ kind: 'heading', level: 2, text: title }, ...blocks], language);
  return {
    begin: `${pageHead(say.title, language)}<main>\n<h1>${html(say.title)}</h1>\n`,
    document: (entry) => {
      if (isUnread(entry)) return part(entry.path, { kind: 'paragraph', text: entry.unread });
      if (entry.silence !== null) return entry.named ? part(entry.path, { kind: 'paragraph', text: say.skipped(say.silence[entry.silence]) }) : '';
      looked++;
      count(found, entry);
      return section(entry, options);
    },
    end: () => `${part(say.together, { kind: 'paragraph', text: `${say.looked(looked)}${looked === 0 ? '' : `: ${told(found, options, say)}`}.` })}</main>\n${PAGE_END}`,
  };
}

function section(report: Report, options: Shown): string {
  const { path, language, text, exemptions } = report;
  const findings = report.findings.filter(({ severity }) => options.shown.has(severity));
  const say = words(language);
  const lines = new Lines(text);
  const own = nothingFound();
  count(own, report);
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: path },
    { kind: 'paragraph', text: told(own, options, say) },
    ...(findings.length > 0 ? [{ kind: 'questions' as const, items: findings.map((finding) => question(finding, lines, quoted(finding, text, lines), studyWords(language))) }] : []),
    ...(exemptions.length > 0 ? [{ kind: 'heading' as const, level: 3 as const, text: say.exceptionsHead.replace(/:$/, '') }] : []),
    { kind: 'list', items: exemptions.map(({ start, rules, reason, silenced }) => `${say.line(String(lines.position(start).line + 1))}: ${say.excepted(rules, silenced.length)}: ${reason ?? say.noReason}`) },
  ];
  return `<section lang="${language}">\n${htmlBlocks(blocks, language)}</section>\n`;
}

const WIDTH = 160;

/** The line of the document: a report may come from another thread, without all that was understood of the text. */
function quoted({ start, end }: Finding, text: string, lines: Lines): readonly Run[] | null {
  const { before, marked, after } = excerpt(text, { start, end }, lines, WIDTH);
  return marked === '' ? null : [{ text: before, said: true }, { text: marked, said: true, mark: true }, { text: after, said: true }].filter((run) => run.text !== '');
}

import type { Study } from '../arguments.ts';
import type { Io } from '../io.ts';
import type { Core } from '../judge.ts';
import { markdown } from '../report/escape.ts';
import { COLUMNS, rowsOf, type Row } from './rows.ts';
import { withStudies } from './study.ts';
import { studyWords, type StudyWords } from './words.ts';

/** Everything that was agreed, as a list to keep up. */
export const register = (asked: Study, io: Io, core: Core): Promise<number> => {
  const say = studyWords(asked.language);
  return withStudies(asked, io, core, async (studies) => {
    const rows = rowsOf(studies, say);
    switch (asked.target.format) {
      case 'xlsx': return await (await import('./workbook.ts')).workbook(rows, say);
      case 'ics': return (await import('./calendar.ts')).calendar(studies, say);
      case 'json': return `{"version":1,"agreements":[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]}\n`;
      case 'md': return table(rows, say);
      default: return csv(rows, say);
    }
  });
};

/** As a Dutch Excel opens it with a double click: semicolons, a byte order mark, and no cell that could be a formula. */
function csv(rows: readonly Row[], say: StudyWords): string {
  const line = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(';')}\r\n`;
  return `\ufeff${line(COLUMNS.map((name) => say.columns[name]))}${rows.map((row) => line(COLUMNS.map((name) => row[name]))).join('')}`;
}

function cell(value: string | number | null): string {
  const text = String(value ?? '').replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '');
  // What a spreadsheet would take for a formula gets an apostrophe, which it hides.
  const harmless = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function table(rows: readonly Row[], say: StudyWords): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(COLUMNS.map((name) => say.columns[name])), line(COLUMNS.map(() => '---')),
    ...rows.map((row) => line(COLUMNS.map((name) => markdown(String(row[name] ?? ''))))),
  ].join('');
}

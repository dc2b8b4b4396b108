import type { Language } from '../core/finding.ts';
import type { Matrix } from '../core/workspace/matrix.ts';
import type { Paper } from './blocks.ts';
import { calendar } from './calendar.ts';
import type { Published, Reader } from './formats.ts';
import { htmlPage } from './html.ts';
import { markdownPage } from './markdown.ts';
import { matrixPaper } from './matrix.ts';
import { registerCsv, registerJson } from './register.ts';
import { findingsPaper, reportPaper } from './report.ts';
import { registerPaper } from './rows.ts';
import type { Studied } from './study.ts';

export interface Order {
  readonly what: Published;
  /** One of those that `PUBLISHED` names. */
  readonly format: string;
  readonly reader: Reader;
  readonly language: Language;
}

/** Text, or bytes where the form is no text; null for what is too large for its form. */
export type Content = string | Uint8Array | null;

/** A report, register or matrix in the form that is asked for. */
export async function publish({ what, format, reader, language }: Order, studies: readonly Studied[], matrix: Matrix): Promise<Content> {
  switch (what) {
    case 'report': return await written(reportPaper(studies, matrix.groups, reader, language), format);
    case 'findings': return await written(findingsPaper(studies, language), format);
    case 'matrix': return await written(matrixPaper(matrix, language), format);
    case 'register': switch (format) {
      case 'xlsx': return await (await import('./workbook.ts')).workbook(studies, language);
      case 'ics': return await calendar(studies, language);
      case 'json': return registerJson(studies);
      case 'md': return markdownPage(registerPaper(studies, language));
      default: return registerCsv(studies, language);
    }
  }
}

/** The writer of Word files is large, and loaded when somebody asks for one. */
export async function written(paper: Paper, format: string): Promise<Content> {
  switch (format) {
    case 'docx': {
      const { docxFile, isTooLarge } = await import('./docx.ts');
      return isTooLarge(paper) ? null : await docxFile(paper);
    }
    case 'md': return markdownPage(paper);
    default: return htmlPage(paper);
  }
}

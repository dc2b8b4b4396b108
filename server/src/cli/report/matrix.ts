import type { Language } from '../../core/finding.ts';
import { shortened } from '../../core/shortened.ts';
import { COLUMNS } from '../../core/workspace/matrix.ts';
import type { Matrix } from '../../core/workspace/matrix.ts';
import { countLines, groupTitle, rowName, sortName } from '../../core/workspace/matrix-names.ts';
import { cellText, COLUMN_NAMES, statusName, STATUS_SIGNS } from '../../core/workspace/matrix-words.ts';
import type { MatrixFormat } from '../options.ts';
import { words } from '../words.ts';
import { harmless } from '../../publish/cells.ts';
import { matrixPaper } from '../../publish/matrix.ts';
import { written, type Content } from '../../publish/publish.ts';
import { csvLine } from '../../publish/register.ts';
import type { Paint } from './paint.ts';

export interface MatrixOptions {
  readonly format: MatrixFormat;
  readonly language: Language;
  readonly paint: Paint;
}

/** The same matrix for people, for a document, for a spreadsheet, for programs and for a browser. */
export function matrixReport(matrix: Matrix, options: MatrixOptions): Iterable<string> | AsyncIterable<Content> {
  switch (options.format) {
    case 'text': return textMatrix(matrix, options);
    case 'csv': return csvMatrix(matrix, options);
    case 'json': return jsonMatrix(matrix);
    default: return once(written(matrixPaper(matrix, options.language), options.format));
  }
}

async function* once(content: Promise<Content>): AsyncGenerator<Content> {
  yield await content;
}

function* textMatrix(matrix: Matrix, { language, paint }: MatrixOptions): Generator<string> {
  if (matrix.groups.length === 0) return yield `${words(language).emptyMatrix}\n`;
  yield `${countLines(matrix, language).map((line) => paint.strong(`${line}.`)).join('\n')}\n`;
  for (const group of matrix.groups) {
    yield `\n${paint.strong(harmless(groupTitle(group, language)))}\n`;
    if (1 < matrix.groups.length) yield countLines(group, language).map((line) => `${line}.\n`).join('');
    for (const row of group.rows) {
      const cells = row.cells.flatMap((cell) => {
        const text = cellText(cell, language);
        return text === '' ? [] : `${COLUMN_NAMES[cell.column][language].toLowerCase()}: ${harmless(text)}`;
      });
      yield `\n${STATUS_SIGNS[row.status]} ${paint.strong(rowName(row, language))}: ${statusName(row.sort, row.status)[language]}\n`;
      if (row.words !== '') yield `    ${paint.faint(harmless(shortened(row.words, MOST_CHARACTERS)))}\n`;
      yield `    ${cells.join(' · ')}\n`;
    }
  }
}

/** Enough words to know an obligation by. */
const MOST_CHARACTERS = 160;

function* csvMatrix({ groups }: Matrix, { language }: MatrixOptions): Generator<string> {
  const say = words(language);
  // A byte order mark tells a spreadsheet that the text is UTF-8; a Dutch one expects semicolons.
  yield `\uFEFF${csvLine(['Plan', say.sort, say.number, say.text, say.state, ...COLUMNS.map((column) => COLUMN_NAMES[column][language]), say.file])}`;
  for (const { plan, rows } of groups) {
    for (const row of rows) {
      yield csvLine([
        plan?.title ?? plan?.path ?? '', sortName(row, language), row.number ?? '', row.words, statusName(row.sort, row.status)[language],
        ...row.cells.map((cell) => cellText(cell, language)), row.place.path,
      ]);
    }
  }
}

/** The contract, property by property: version 1. */
function* jsonMatrix({ groups, assignments, recommendations }: Matrix): Generator<string> {
  yield '{"version":1,"groups":[';
  for (const [index, group] of groups.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify({
      plan: group.plan && { path: group.plan.path, title: group.plan.title }, advices: group.advices, reactions: group.reactions,
      counts: { assignments: group.assignments, recommendations: group.recommendations },
      rows: group.rows.map(({ sort, number, words: text, status, place, cells }) => ({
        sort, number, text, status, path: place.path, start: place.start, end: place.end,
        cells: Object.fromEntries(cells.map(({ column, state, code, words: said, places }) => [column, { state, code, words: said, places: places.map(({ path, start, end }) => ({ path, start, end })) }])),
      })),
    })}`;
  }
  yield `\n],"counts":${JSON.stringify({ assignments, recommendations })}}\n`;
}

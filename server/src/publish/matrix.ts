import type { Language } from '../core/finding.ts';
import { COLUMNS, type Matrix, type MatrixGroup } from '../core/workspace/matrix.ts';
import { countLines, groupTitle, rowName } from '../core/workspace/matrix-names.ts';
import { cellText, COLUMN_NAMES, statusName, STATUS_SIGNS } from '../core/workspace/matrix-words.ts';
import { said, type Block, type Paper, type Text } from './blocks.ts';
import { studyWords, type StudyWords } from './words.ts';

/** The matrix by itself, to read, to print and to send. */
export function matrixPaper(matrix: Matrix, language: Language): Paper {
  const say = studyWords(language);
  return {
    title: say.matrix, language, lead: [],
    blocks: matrix.groups.length === 0 ? [{ kind: 'paragraph', text: say.emptyMatrix }] : [
      { kind: 'list', items: countLines(matrix, language).map((line) => `${line}.`) },
      ...matrix.groups.flatMap((group) => groupBlocks(group, 2, language, say)),
    ],
  };
}

/** The matrix as a part of a report. */
export const matrixBlocks = (groups: readonly MatrixGroup[], language: Language): readonly Block[] => {
  const say = studyWords(language);
  return groups.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: say.matrix },
    ...groups.flatMap((group): readonly Block[] => {
      const [heading, ...rest] = groupBlocks(group, 3, language, say);
      return heading ? [heading, { kind: 'list', items: countLines(group, language).map((line) => `${line}.`) }, ...rest] : rest;
    }),
  ];
};

function groupBlocks(group: MatrixGroup, level: 2 | 3, language: Language, say: StudyWords): readonly Block[] {
  const title = groupTitle(group, language);
  return [
    { kind: 'heading', level, text: title },
    {
      kind: 'table', name: `${say.matrix}: ${title}`, wide: true,
      columns: [say.columns.number, say.columns.text, say.columns.status, ...COLUMNS.map((column) => COLUMN_NAMES[column][language])],
      rows: group.rows.map((row): readonly Text[] => [
        rowName(row, language), said(row.words), `${STATUS_SIGNS[row.status]} ${statusName(row.sort, row.status)[language]}`,
        ...row.cells.map((cell): Text => [{ text: cellText(cell, language), strong: cell.state === 'missing' }]),
      ]),
    },
  ];
}

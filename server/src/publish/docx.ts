import {
  AlignmentType, Bookmark, Document, ExternalHyperlink, Footer, HeadingLevel, InternalHyperlink, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow,
  TextRun, WidthType, type ISectionOptions, type ParagraphChild,
} from 'docx';
import { runs, sheetsOf, type Block, type Paper, type Question, type Run, type Text } from './blocks.ts';
import { printable } from './escape.ts';
import { studyWords } from './words.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1134;
const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** More cells and paragraphs than this take Word minutes to open, and us a gigabyte to write. */
const MOST_PIECES = 60_000;

/** Whether a paper is more than anybody would open in Word. */
export const isTooLarge = ({ blocks }: Paper): boolean => MOST_PIECES < blocks.reduce((sum, block) => sum + piecesIn(block), 0);

function piecesIn(block: Block): number {
  switch (block.kind) {
    case 'table': return block.rows.length * block.columns.length;
    case 'questions': return 3 * block.items.length;
    case 'list':
    case 'contents': return block.items.length;
    case 'facts': return block.rows.length;
    default: return 1;
  }
}

/** A paper as a Word document: real headings, lists and tables, so that a board can comment in it and a screen reader can find its way. */
export async function docxFile({ title, language, lead, blocks }: Paper): Promise<Uint8Array> {
  const say = studyWords(language);
  const tag = language === 'nl' ? 'nl-NL' : 'en-GB';
  let lists = 0;
  const write = (block: Block, width: number): readonly (Paragraph | Table)[] => written(block, width, block.kind === 'questions' ? ++lists : 0);
  const footer = new Footer({ children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [`${say.page} `, PageNumber.CURRENT, ` ${say.pageOf} `, PageNumber.TOTAL_PAGES] })] })] });
  const front = [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }), ...lead.map(({ text, tone }) => paragraph(text, tone))];
  const sections = sheetsOf(blocks).map(({ wide, blocks: own }, index): ISectionOptions => {
    const long = wide ? PAGE.height : PAGE.width;
    return {
      properties: { page: { size: { ...PAGE, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
      footers: { default: footer },
      children: [...(index === 0 ? front : []), ...own.flatMap((block) => write(block, long - 2 * MARGIN))],
    };
  });
  const document = new Document({
    title, creator: 'Scherp', lastModifiedBy: 'Scherp', description: lead.map(({ text }) => text).join(' '),
    styles: styles(tag),
    numbering: { config: [{ reference: 'questions', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 425, hanging: 425 } } } }] }] },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function written(block: Block, width: number, list: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const text = new TextRun(printable(block.text));
      return [new Paragraph({ heading: HEADINGS[block.level], keepNext: true, pageBreakBefore: block.id !== undefined, children: block.id === undefined ? [text] : [new Bookmark({ id: block.id, children: [text] })] })];
    }
    case 'paragraph': return [paragraph(block.text, block.tone)];
    case 'list': return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: inline(item) }));
    case 'contents': return block.items.map(({ text, id, note }) => new Paragraph({
      bullet: { level: 0 }, children: [new InternalHyperlink({ anchor: id, children: [new TextRun({ text: printable(text), style: 'Hyperlink' })] }), new TextRun({ text: printable(note), break: 1 })],
    }));
    case 'facts': return block.rows.map(([name, value]) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(`${name}: `), new TextRun(value)] }));
    case 'table': return [table(block, width), new Paragraph({ style: 'Soft', children: [] })];
    case 'questions': return block.items.flatMap((item) => question(item, list));
    case 'picture': return [];
  }
}

const paragraph = (text: Text, tone: 'lead' | 'soft' | undefined): Paragraph => new Paragraph({ ...(tone ? { style: tone === 'lead' ? 'Lead' : 'Soft' } : {}), children: inline(text) });

const question = ({ ask, quote, foot }: Question, list: number): readonly Paragraph[] => [
  new Paragraph({ numbering: { reference: 'questions', level: 0, instance: list }, keepNext: true, keepLines: true, children: [new TextRun({ text: printable(ask), bold: true })] }),
  ...(quote ? [new Paragraph({ style: 'Quote', keepNext: true, children: inline(quote) })] : []),
  new Paragraph({ style: 'Soft', indent: { left: 425 }, children: inline(foot) }),
];

const inline = (text: Text): ParagraphChild[] => runs(text).filter((run) => run.text !== '').map(inlineRun);

function inlineRun({ text, said, strong, mark, href }: Run): ParagraphChild {
  const run = new TextRun({
    text: printable(text), ...(strong ? { bold: true } : {}), ...(mark ? { bold: true, underline: {} } : {}), ...(said ? { language: { value: 'nl-NL' } } : {}), ...(href === undefined ? {} : { style: 'Hyperlink' }),
  });
  return href === undefined ? run : new ExternalHyperlink({ link: href, children: [run] });
}

function table({ columns, rows }: Extract<Block, { kind: 'table' }>, width: number): Table {
  const widths = columnWidths([columns, ...rows], width);
  const row = (cells: readonly Text[], head: boolean): TableRow => new TableRow({
    ...(head ? { tableHeader: true } : {}), cantSplit: true,
    children: cells.map((cell, index) => new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(head ? { shading: { fill: 'DFEAEC' } } : {}),
      children: [new Paragraph({ style: 'Cell', children: inline(head || index === 0 ? runs(cell).map((run) => ({ ...run, strong: true })) : cell) })],
    })),
  });
  return new Table({
    width: { size: width, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, margins: { top: 40, bottom: 40, left: PADDING, right: PADDING },
    // Which cells are heads, for a screen reader.
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true, lastRow: false, lastColumn: false },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** First the room that the longest word of each column takes, then what is left by how much stands in it. */
function columnWidths(rows: readonly (readonly Text[])[], width: number): number[] {
  const [head = []] = rows;
  const columns = head.map((_, column) => {
    const texts = rows.map((row) => runs(row[column] ?? '').map(({ text }) => text).join(''));
    const word = texts.reduce((longest, text) => text.split(/\s+/).reduce((most, { length }) => Math.max(most, length), longest), 0);
    return { least: Math.min(word, LONGEST_WORD) * CHARACTER + 2 * PADDING, share: (texts.reduce((sum, { length }) => sum + length, 0) / texts.length) ** 1.5 };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const share = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => Math.floor(least < width ? column.least + ((width - least) * column.share) / share : (width * column.least) / least));
}

/** In twentieths of a point: a wide character of 8 points, and the room beside the words of a cell. */
const CHARACTER = 104;
const PADDING = 70;
const LONGEST_WORD = 16;

const INK = '16242C';
const DEEP = '0F4A57';

function styles(language: string): NonNullable<ConstructorParameters<typeof Document>[0]['styles']> {
  const heading = (size: number, before: number): object => ({ run: { size, bold: true, color: DEEP, font: 'Calibri' }, paragraph: { spacing: { before, after: 80 }, keepNext: true } });
  return {
    default: {
      document: { run: { font: 'Calibri', size: 22, color: INK, language: { value: language } }, paragraph: { spacing: { after: 100, line: 276 } } },
      title: heading(40, 0), heading1: heading(30, 360), heading2: heading(26, 280), heading3: heading(22, 200),
      hyperlink: { run: { color: DEEP, underline: {} } },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 25 } },
      { id: 'Soft', name: 'Soft', basedOn: 'Normal', run: { size: 19, color: '3D4F59' } },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 17 }, paragraph: { spacing: { after: 0, line: 252 } } },
      { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, run: { font: 'Georgia' }, paragraph: { indent: { left: 425 } } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: '3D4F59' } },
    ],
  };
}

import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Language } from '../core/finding.ts';
import { cellsOf, COLUMNS, rowsOf, type Column } from './rows.ts';
import type { Studied } from './study.ts';
import { studyWords } from './words.ts';

const WIDTHS: Readonly<Record<Column, number>> = {
  document: 26, line: 7, what: 12, number: 9, text: 60, owner: 26, planning: 26, from: 12, to: 12, result: 30, decision: 26, test: 30, status: 20, open: 20, link: 30,
};
/** The most that Excel takes in one cell. */
const MAX_TEXT = 32_767;

/** An Excel workbook: a head that stays in sight and filters, and days that are days. Text is text, whatever it begins with. */
export async function workbook(studies: readonly Studied[], language: Language): Promise<Uint8Array> {
  const say = studyWords(language);
  const rows = rowsOf(studies).map((row) => cellsOf(row, say));
  const head = COLUMNS.map((name) => ({ value: say.columns[name], type: String, fontWeight: 'bold' as const, backgroundColor: '#dfeaec' }));
  const body = rows.map((row) => COLUMNS.map((name) => {
    const value = row[name];
    if (value === null || value === '') return null;
    if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
    if (name === 'from' || name === 'to') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' as const };
    return { value: value.slice(0, MAX_TEXT).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ''), type: String, wrap: true, alignVertical: 'top' as const };
  }));
  const data: SheetData = [head, ...body];
  const last = `${String.fromCharCode(64 + COLUMNS.length)}${String(rows.length + 1)}`;
  // Arrows in the head, by which a reader filters and sorts.
  const filters = { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: (xml: string) => xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`) } } } };
  const file = await writeXlsxFile(data, { sheet: 'Scherp', stickyRowsCount: 1, columns: COLUMNS.map((name) => ({ width: WIDTHS[name] })) }, { features: [filters] }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

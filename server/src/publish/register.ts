import type { Language } from '../core/finding.ts';
import { cellsOf, COLUMNS, rowsOf } from './rows.ts';
import type { Studied } from './study.ts';
import { studyWords } from './words.ts';

/** The contract, property by property: version 1. */
export const registerJson = (studies: readonly Studied[]): string => `{"version":1,"agreements":[${rowsOf(studies).map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]}\n`;

/** As a Dutch Excel opens it with a double click: semicolons, a byte order mark, and no cell that could be a formula. */
export function registerCsv(studies: readonly Studied[], language: Language): string {
  const say = studyWords(language);
  const rows = rowsOf(studies).map((row) => cellsOf(row, say));
  return `\ufeff${csvLine(COLUMNS.map((name) => say.columns[name]))}${rows.map((row) => csvLine(COLUMNS.map((name) => row[name]))).join('')}`;
}

export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(';')}\r\n`;

function cell(value: string | number | null): string {
  const text = String(value ?? '').replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '');
  // What a spreadsheet would take for a formula gets an apostrophe, which it hides.
  const harmless = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";,\r\n\t]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

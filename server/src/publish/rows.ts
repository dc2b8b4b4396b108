import type { Language, Slot } from '../core/finding.ts';
import { said, type Paper, type Text } from './blocks.ts';
import type { Studied, Tracked } from './study.ts';
import { nameOf, studyWords, type StudyWords } from './words.ts';

/** One line of the register. */
export interface Row {
  readonly document: string;
  readonly line: number;
  readonly sort: Tracked['sort'];
  readonly number: string | null;
  /** Of a promise in a reaction: what it is part of the answer to. */
  readonly about: Tracked['about'];
  readonly text: string;
  readonly owner: string | null;
  readonly planning: string | null;
  /** Days as `yyyy-mm-dd`, where the text gives them. */
  readonly from: string | null;
  readonly to: string | null;
  readonly result: string | null;
  readonly decision: string | null;
  readonly test: string | null;
  readonly status: Tracked['status'];
  readonly open: readonly Slot[];
  /** Leads to the line in its document, from where the register stands. */
  readonly link: string;
}

export const rowsOf = (studies: readonly Studied[]): readonly Row[] => studies.flatMap((studied) => studied.agreements.map((agreement) => row(studied, agreement)));

function row({ path: document, href }: Studied, { line, sort, number, about, text, slots, open, status }: Tracked): Row {
  return {
    document, line, sort, number, about, text,
    owner: slots.owner?.text ?? null, planning: slots.planning?.text ?? null, from: slots.planning?.from ?? null, to: slots.planning?.to ?? null,
    result: slots.result?.text ?? null, decision: slots.decision?.text ?? null, test: slots.test?.text ?? null,
    status, open, link: `${href.split('/').map(encodeURIComponent).join('/')}#L${String(line)}`,
  };
}

/** The columns, in the order in which a secretary reads them. */
export const COLUMNS = ['document', 'line', 'what', 'number', 'text', 'owner', 'planning', 'from', 'to', 'result', 'decision', 'test', 'status', 'open', 'link'] as const;
export type Column = (typeof COLUMNS)[number];

/** A row in words, for everything but programs. */
export function cellsOf(row: Row, say: StudyWords): Readonly<Record<Column, string | number | null>> {
  const { about, sort, status, open, number, ...same } = row;
  return {
    ...same, what: say.sorts[sort], status: say.status({ sort, status }), open: open.map((slot) => say.slots[slot]).join(', '),
    number: number ?? (about ? say.about(`${say.roles[about.role]} ${about.number}`) : null),
  };
}

/** The register as a table to read. */
export function registerPaper(studies: readonly Studied[], language: Language): Paper {
  const say = studyWords(language);
  const { columns: column } = say;
  const cell = (text: string | null): Text => (text === null ? '–' : said(text));
  return {
    title: say.register, language, lead: [],
    blocks: [{
      kind: 'table', name: say.register, wide: true,
      columns: [column.what, column.text, column.owner, column.planning, column.decision, column.status, column.open, column.link],
      rows: rowsOf(studies).map((row): readonly Text[] => {
        const { status, open } = cellsOf(row, say);
        return [
          nameOf(row, say), said(row.text), cell(row.owner), cell(row.planning), cell(row.decision), String(status), String(open) || '–',
          [{ text: `${row.document}, ${say.line(row.line)}`, href: row.link }],
        ];
      }),
    }],
  };
}

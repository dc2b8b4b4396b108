import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { entriesOf, entryOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { fillFor } from './fill.ts';
import type { Fill } from './fill.ts';
import { COLUMNS, matrixGroup, sum } from './matrix.ts';
import type { Cell, Column } from './matrix.ts';
import { countsIn, groupTitle, rowName } from './matrix-names.ts';
import type { CountLine } from './matrix-names.ts';
import { cellText, COLUMN_NAMES, statusName, STATUS_SIGNS } from './matrix-words.ts';
import { openOf } from './open.ts';
import type { Shelf } from './shelf.ts';
import { dossiersOf } from './thread.ts';
import type { Dossier } from './thread.ts';

/** The matrix in words, as a page shows it; `Target` is what leads to a place in a document. */
export interface MatrixView<Target> {
  readonly language: Language;
  readonly words: Readonly<Record<keyof typeof WORDS, string>>;
  readonly columns: readonly string[];
  /** The dossiers to choose from, by one of their documents; empty for all of them together. */
  readonly choices: readonly { readonly uri: string; readonly title: string }[];
  readonly chosen: string;
  readonly counts: readonly CountLine[];
  /** What is left out, and how to see more; null where all is shown. */
  readonly more: { readonly text: string; readonly action: string } | null;
  /** Said instead of a table. */
  readonly empty: string | null;
  readonly groups: readonly { readonly key: string; readonly title: string; readonly rows: readonly RowView<Target>[] }[];
}

export interface RowView<Target> {
  readonly key: string;
  readonly name: string;
  readonly words: string;
  readonly sign: string;
  readonly status: string;
  readonly target: Target | null;
  readonly cells: readonly CellView<Target>[];
}

export interface CellView<Target> {
  readonly column: string;
  readonly text: string;
  /** `optional`: nothing stands there, and nobody has to write it. */
  readonly state: Cell['state'] | 'optional';
  readonly target: Target | null;
  /** There is a quick fix that writes something to fill in. */
  readonly fillable: boolean;
}

export interface MatrixAsked {
  /** A document whose dossiers are wanted; null for all. */
  readonly uri: string | null;
  /** The same, for when no dossier holds that one. */
  readonly otherwise?: string | null;
  readonly onlyOpen: boolean;
  /** How many times as many rows as fit a page. */
  readonly pages: number;
}

/** More rows at once would be slow to lay out. */
const ROWS_A_PAGE = 300;

const WORDS = {
  title: { nl: 'Dekkingsmatrix', en: 'Coverage matrix' },
  plan: { nl: 'Plan', en: 'Plan' },
  onlyOpen: { nl: 'Alleen open', en: 'Open only' },
  subject: { nl: 'Opdracht of advies', en: 'Assignment or advice' },
  status: { nl: 'Stand', en: 'Status' },
  fill: { nl: 'invullen', en: 'fill in' },
  help: { nl: 'Pijltjestoetsen: van cel naar cel. Enter of klik: naar de tekst, of invullen wat ontbreekt.', en: 'Arrow keys: from cell to cell. Enter or click: to the text, or fill in what is missing.' },
} as const satisfies Readonly<Record<string, Translated>>;

const ALL_PLANS: Translated = { nl: 'Alle plannen', en: 'All plans' };
const NOTHING: Translated = {
  nl: 'Hier is nog geen plan of advies gevonden. Open een map met een beleidsplan of een advies, of begin een nieuw advies.',
  en: 'No plan or advice has been found here yet. Open a folder with a policy plan or an advice, or begin a new advice.',
};
const ALL_DONE: Translated = { nl: 'Hier staat niets meer open.', en: 'Nothing is open here any more.' };

export function matrixView<Target>(shelves: readonly Shelf<Target>[], { uri: first, otherwise = null, onlyOpen, pages }: MatrixAsked, language: Language): MatrixView<Target> {
  const all = shelves.flatMap((shelf) => dossiersOf(shelf.graph).filter(hasRows).map((dossier): Shelved<Target> => ({ shelf, dossier })));
  const uri = [first, otherwise].find((one) => one !== null && all.some((each) => holds(each, one))) ?? null;
  const wanted = all.filter((each) => uri !== null && holds(each, uri));
  const shown = 0 < wanted.length ? wanted : all;
  const groups = shown.map(({ shelf, dossier }) => ({ shelf, dossier, entries: entriesOf(dossier).filter((entry) => !onlyOpen || 0 < openOf(shelf.graph, entry).length) })).filter(({ entries }) => 0 < entries.length);
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const limit = Math.max(1, pages) * ROWS_A_PAGE;
  let room = limit;
  const view = groups.flatMap(({ shelf, dossier, entries }) => {
    const rows = entries.slice(0, Math.max(0, room)).map((entry) => rowView(shelf, entry, language));
    room -= rows.length;
    return rows.length === 0 ? [] : [{ key: uriOf({ shelf, dossier }), title: groupTitle(matrixGroup(dossier), language), rows }];
  });
  const counted = shown.map(({ dossier }) => matrixGroup(dossier));
  return {
    language, words: Object.fromEntries(Object.entries(WORDS).map(([key, words]) => [key, words[language]])) as Record<keyof typeof WORDS, string>,
    columns: COLUMNS.map((column) => COLUMN_NAMES[column][language]), ...choicesOf(all, wanted, uri, language),
    counts: countsIn({ assignments: sum(counted.map(({ assignments }) => assignments)), recommendations: sum(counted.map(({ recommendations }) => recommendations)) }, language),
    more: total <= limit ? null : moreOf(limit, total, language), empty: 0 < total ? null : (all.length === 0 ? NOTHING : ALL_DONE)[language], groups: view,
  };
}

interface Shelved<Target> {
  readonly shelf: Shelf<Target>;
  readonly dossier: Dossier;
}

const hasRows = (dossier: Dossier): boolean => 0 < matrixGroup(dossier).rows.length;

function holds<Target>({ shelf, dossier: { plan, advices, reactions } }: Shelved<Target>, uri: string): boolean {
  const path = shelf.pathOf(uri);
  return path !== null && (plan?.path === path || [...advices, ...reactions].some((each) => each.path === path));
}

/** The document that a dossier is known by. */
const uriOf = <Target>({ shelf, dossier: { plan, advices } }: Shelved<Target>): string => shelf.uriOf((plan ?? advices[0])?.path ?? '');

/** A document in several dossiers is a choice of its own. */
function choicesOf<Target>(all: readonly Shelved<Target>[], wanted: readonly Shelved<Target>[], uri: string | null, language: Language): Pick<MatrixView<Target>, 'choices' | 'chosen'> {
  if (all.length < 2) return { choices: [], chosen: '' };
  const [first, second] = wanted;
  const several = first && second && uri !== null ? [{ uri, title: [first, second].map(({ dossier }) => dossier.plan?.title?.text ?? '').join(' + ') }] : [];
  return {
    choices: [{ uri: '', title: ALL_PLANS[language] }, ...several, ...all.map((each) => ({ uri: uriOf(each), title: groupTitle(matrixGroup(each.dossier), language) }))],
    chosen: several[0]?.uri ?? (first ? uriOf(first) : ''),
  };
}

function moreOf(limit: number, total: number, language: Language): { readonly text: string; readonly action: string } {
  const number = (count: number): string => count.toLocaleString(language);
  const next = number(Math.min(ROWS_A_PAGE, total - limit));
  return language === 'nl'
    ? { text: `U ziet de eerste ${number(limit)} van ${number(total)} regels.`, action: `Toon nog ${next} regels` }
    : { text: `These are the first ${number(limit)} of ${number(total)} rows.`, action: `Show ${next} more rows` };
}

function rowView<Target>({ graph, id, locate }: Shelf<Target>, entry: Entry, language: Language): RowView<Target> {
  const { key, row, thread, dossier } = entry;
  const open = openOf(graph, entry);
  return {
    key: `${id} ${key}`, name: rowName(row, language), words: row.words, sign: STATUS_SIGNS[row.status], status: statusName(row.sort, row.status)[language], target: locate(row.place),
    cells: row.cells.map((cell): CellView<Target> => {
      const missing = cell.state === 'missing';
      const [place = missing ? row.place : undefined] = cell.places;
      return {
        column: cell.column, text: cellText(cell, language), state: missing && !open.includes(cell) ? 'optional' : cell.state,
        target: place ? locate(place) : null, fillable: missing && fillFor(graph, dossier, thread, cell.column) !== null,
      };
    }),
  };
}

/** What fills one cell, by the key of its row: in which shelf, and how; null where the row has gone or nothing fills it. */
export function fillCell<Target>(shelves: readonly Shelf<Target>[], key: string, column: Column): (Fill & { readonly shelf: Shelf<Target> }) | null {
  const shelf = shelves.find(({ id }) => key.startsWith(`${id} `));
  const entry = shelf && entryOf(shelf.graph, key.slice(shelf.id.length + 1));
  const fill = entry && fillFor(shelf.graph, entry.dossier, entry.thread, column);
  return fill ? { ...fill, shelf } : null;
}

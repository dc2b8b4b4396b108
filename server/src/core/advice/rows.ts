import type { Slot } from '../finding.ts';
import { readPlanningValue } from '../language/nl/time-value.ts';
import type { Block } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { readLabel } from './label.ts';
import { isSlot, type LabelRole } from './label-words.ts';
import { numberBefore, readNumbers } from './numbers.ts';
import type { NumberAt } from './numbers.ts';
import { pieceOf, trimmed, type Piece, type PieceReader } from './piece.ts';
import { readSlotValue } from './slots.ts';
import type { SlotFact } from './slots.ts';

/** All offsets in this file are relative to the passage. */

/** What a table says, row by row. */
export interface TableRow extends Span {
  readonly number: string | null;
  /** Where the number stands, as it is written there. */
  readonly numberAt: Span | null;
  /** The assignment that the advice of this row is about, where one column holds assignments and another advices. */
  readonly about: NumberAt | null;
  /** The cell that holds the act, or null where no column is one. */
  readonly act: Piece | null;
  /** What is said to it: the council's remark, or what the college answers; more than one where a column *Actie* stands beside that of the answer. */
  readonly remarks: readonly Piece[];
  readonly slots: readonly SlotFact[];
  /** What the act column is called: *Opdracht* or *Actie* rather than *Advies*; in a reaction also *Vraag*, and `remark` for *Zienswijze* and its like. */
  readonly role: LabelRole;
  /** That column is called *Wat*: what stands in it is an act, or a step of the one above the table. */
  readonly loose: boolean;
}

/** The meaning of each column is the label word in its header cell; in an upright table, that of each row is the word in its first cell. */
export function rowsOf(cells: readonly Block[], reader: PieceReader): TableRow[] {
  return grouped(cells, ({ cell }) => cell?.table.start).flatMap((table) => {
    const rows = grouped(table, ({ cell }) => cell?.rowIndex);
    const roles = headerRoles(rows[0] ?? [], reader);
    const upright = uprightRow(rows, roles, reader);
    if (upright) return upright;
    return rows.slice(1).flatMap((row) => (row[0]?.cell ? rowOf(row, row[0].cell.row, roles, reader) : []));
  });
}

/** Neighbours with the same key. */
function grouped(cells: readonly Block[], keyOf: (cell: Block) => number | undefined): Block[][] {
  const groups: Block[][] = [];
  let last: number | undefined;
  for (const cell of cells) {
    const key = keyOf(cell);
    if (groups.length === 0 || key !== last) groups.push([]);
    groups.at(-1)?.push(cell);
    last = key;
  }
  return groups;
}

type Role = LabelRole | 'number' | 'owner and planning' | 'what';

function headerRoles(header: readonly Block[], reader: PieceReader): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const cell of header) {
    const role = headerRole(cell, reader);
    if (role && cell.cell) roles.set(cell.cell.column, role);
  }
  if (reader.kind === 'reactie') findCited(roles);
  else findWhat(header, roles);
  return roles;
}

/** *Wat | Wie | Wanneer*: where slots have columns and the act has no name, this is it. */
function findWhat(header: readonly Block[], roles: Map<number, Role>): void {
  const known = [...roles.values()];
  if (known.includes('recommendation') || known.includes('assignment') || !known.some(isRoleOfSlot)) return;
  const what = header.find(({ prose, cell }) => cell && !roles.has(cell.column) && WHAT.test(prose.replaceAll('\u00AD', '').trim()));
  if (what?.cell) roles.set(what.cell.column, 'what');
}

const WHAT = /^(?:wat|activiteit|activiteiten|inspanning|inspanningen|omschrijving)(?![\p{L}])/iu;

/** *Wie?*, *Trekker(s)*, *Planning (kwartaal)* */
function headerRole({ prose }: Block, reader: PieceReader): Role | undefined {
  const word = prose.replaceAll('\u00AD', '').replace(/[\s:?]*(?:\([^()]*\))?[\s:?]*$/, '').trim().toLowerCase();
  return NUMBER.test(word) ? 'number' : reader.words.get(word) ?? ownerAndPlanning(word, reader) ?? (reader.kind === 'reactie' && ANSWER.test(word) ? 'answer' : undefined);
}

/** *Wie/wanneer*, *Trekker en planning* */
function ownerAndPlanning(word: string, { words }: PieceReader): Role | undefined {
  const [owner, planning, ...more] = word.split(/\s*(?:\/|,|&|\ben\b)\s*/);
  return more.length === 0 && words.get(owner ?? '') === 'owner' && words.get(planning ?? '') === 'planning' ? 'owner and planning' : undefined;
}

const NUMBER = /^(?:nr\.?|nummer|#)$/;
const ANSWER = /^(?:antwoord|beantwoording|standpunt|(?:college|bestuurlijke |ambtelijke )reactie|reactie (?:van )?(?:het |de )?(?:college|gemeente|bestuur|wethouder|waterschap|provincie|burgemeester|b ?(?:en|&) ?w))(?![a-z])/;

/** In a reaction the column before the answers holds the words of others, whatever it is called: *Zienswijze | Antwoord*, *Reactie | Antwoord college*. An action behind them is the college's own. */
function findCited(roles: Map<number, Role>): void {
  const answers = [...roles].flatMap(([column, role]) => (role === 'answer' ? [column] : []));
  const [first, second] = answers;
  if (first === undefined) return;
  for (const [column, role] of roles) if (role === 'assignment' && first < column) roles.set(column, 'answer');
  if ([...roles.values()].some((role) => role === 'recommendation' || role === 'assignment' || role === 'question')) return;
  if (second !== undefined) return void roles.set(first, 'remark');
  for (let column = first - 1; 0 <= column; column--) {
    const role = roles.get(column);
    if (role === undefined || role === 'remark') return void roles.set(column, 'remark');
  }
}

/** A table of two columns whose rows say what they are: *Advies 1 | Open een loket*, *Eigenaar | wethouder Zorg*. All of it is one row. */
function uprightRow(rows: readonly (readonly Block[])[], columns: ReadonlyMap<number, Role>, reader: PieceReader): TableRow | null {
  const table = rows[0]?.[0]?.cell?.table;
  if (!table || columns.has(1) || rows.some(({ length }) => length !== 2)) return null;
  const said = rows.flatMap(([name, value]) => {
    const label = name && readLabel(name, 0, reader);
    const role = label?.role ?? (name && headerRole(name, reader));
    return role && value ? [{ role, value, number: label?.numbers[0] ?? null }] : [];
  });
  if (!said.some(({ role, value }) => isRoleOfSlot(role) && 0 < (value.cell?.rowIndex ?? 0))) return null;
  // The cells of the second column, as if each stood below its name.
  const values = said.map(({ value }, column) => ({ ...value, cell: value.cell && { ...value.cell, column } }));
  const row = rowOf(values, table, new Map(said.map(({ role }, column) => [column, role])), reader);
  const number = row.act && said.find((one) => one.number)?.number;
  return number ? { ...row, number: number.number, numberAt: { start: number.start, end: number.end } } : row;
}

const isRoleOfSlot = (role: Role): boolean => role === 'owner and planning' || (role !== 'number' && role !== 'what' && isSlot(role));

function rowOf(row: readonly Block[], span: Span, roles: ReadonlyMap<number, Role>, reader: PieceReader): TableRow {
  let number: NumberAt | null = null;
  let about: NumberAt | null = null;
  let act: Piece | null = null;
  let other: Block | null = null;
  const remarks: Piece[] = [];
  let actRole: LabelRole = 'recommendation';
  const slots: SlotFact[] = [];
  const hasBoth = reader.kind === 'advies' && (['assignment', 'recommendation'] as const).every((role) => [...roles.values()].includes(role));
  for (const cell of row) {
    const role = roles.get(cell.cell?.column ?? -1);
    const text = cell.prose.replaceAll('\u00AD', '').trim();
    if (role === 'number') number = numberOf(cell) ?? (text === '' ? null : { ...trimmed(cell, 0, cell.prose.length), number: text });
    else if (hasBoth && role === 'assignment') about = readLabel(cell, 0, reader)?.numbers[0] ?? numberOf(cell);
    else if (role === 'recommendation' || role === 'assignment' || role === 'what' || (reader.kind === 'reactie' && (role === 'question' || role === 'remark'))) {
      const numbered = readLabel(cell, 0, reader);
      const leading = numbered ? null : numberBefore(cell.prose, trimmed(cell, 0, cell.prose.length).start - cell.start, cell.start, STOP);
      act = pieceOf(cell, numbered, leading ? leading.bodyStart - cell.start : 0, cell.prose.length, reader);
      actRole = numbered?.role ?? (role !== 'what' ? role : reader.kind === 'plan' ? 'assignment' : 'recommendation');
      number ??= numbered?.numbers[0] ?? leading ?? numberOf(cell);
    } else if (role === 'remark' || role === 'answer') {
      remarks.push(pieceOf(cell, null, 0, cell.prose.length, reader));
    } else if (role === 'owner and planning') {
      const at = planningIn(cell.prose);
      if (0 < at) slots.push(slotIn(cell, 'owner', 0, at, reader));
      if (at < cell.prose.length) slots.push(slotIn(cell, 'planning', at, cell.prose.length, reader));
    } else if (role && isSlot(role)) {
      slots.push(slotIn(cell, role, 0, cell.prose.length, reader));
    } else if (!role && text !== '') {
      other ??= cell;
    }
  }
  if (hasBoth && about === null) [about, number] = [number, null]; // *Nr | Opdracht | Advies*
  // *Actie | Omschrijving*: the number stands under the one, the words under the other.
  if (act && other && numberOf(act.block)) act = pieceOf(other, null, 0, other.prose.length, reader);
  return { start: span.start, end: span.end, number: number?.number ?? null, numberAt: number && { start: number.start, end: number.end }, about, act, remarks, slots, role: actRole, loose: [...roles.values()].includes('what') };
}

function slotIn(cell: Block, slot: Slot, from: number, to: number, { owners }: PieceReader): SlotFact {
  const value = trimmed(cell, from + (BETWEEN.exec(cell.prose.slice(from, to))?.[0].length ?? 0), to);
  return readSlotValue({ slot, label: null, start: value.start, text: cell.prose.slice(value.start - cell.start, value.end - cell.start) }, owners);
}

/** Where the planning begins in a cell that gives the owner first; its end where it gives none. */
function planningIn(prose: string): number {
  for (const { index } of prose.slice(0, LONGEST_OWNER).matchAll(/(?:^|[/,;–\n\uFFFC]|\s-)(?=\s*\S)/g)) {
    const { state, time } = readPlanningValue(prose.slice(index, index + LONGEST_OWNER).replace(BETWEEN, ''));
    if (time?.start === 0 || (state === 'placeholder' && 0 < index)) return index;
  }
  return prose.length;
}

/** A cell with more words before its planning holds no owner. */
const LONGEST_OWNER = 200;
const BETWEEN = /^[\s\u00AD\uFFFC/,;–-]+/;

/** Behind the number before the words of a cell there is a stop: *3. Open een loket*, not *3 loketten*. */
const STOP = /^\u00AD*[.):][\s\u00AD]+(?=\S)/;

/** The number that is all a cell says. */
function numberOf(cell: Block): NumberAt | null {
  const { start } = trimmed(cell, 0, cell.prose.length);
  const list = readNumbers(cell.prose, start - cell.start, cell.start);
  const [only] = list?.numbers ?? [];
  return list && only && list.numbers.length === 1 && /^[.)\s\u00AD]*$/.test(cell.prose.slice(list.end - cell.start)) ? only : null;
}

import type { Slot } from '../finding.ts';
import { readPlanningValue } from '../language/nl/time-value.ts';
import type { Block } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { readLabel } from './label.ts';
import { isSlot, type LabelRole } from './label-words.ts';
import { readNumbers } from './numbers.ts';
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
}

/** The meaning of each column is the label word in its header cell. */
export function rowsOf(cells: readonly Block[], reader: PieceReader): TableRow[] {
  const rows = new Map<number, Block[]>();
  for (const cell of cells) {
    const key = (cell.cell?.table.start ?? 0) * 100_000 + (cell.cell?.rowIndex ?? 0);
    const row = rows.get(key);
    if (row) row.push(cell);
    else rows.set(key, [cell]);
  }
  const columns = new Map<number, ReadonlyMap<number, Role>>();
  for (const cell of cells) {
    if (!cell.cell || cell.cell.rowIndex !== 0 || columns.has(cell.cell.table.start)) continue;
    columns.set(cell.cell.table.start, headerRoles(cells.filter((other) => other.cell?.table.start === cell.cell?.table.start && other.cell?.rowIndex === 0), reader));
  }
  return [...rows.values()].flatMap((row) => {
    const first = row[0]?.cell;
    const roles = first && columns.get(first.table.start);
    return !first || first.rowIndex === 0 || !roles ? [] : [rowOf(row, first.row, roles, reader)];
  });
}

type Role = LabelRole | 'number' | 'owner and planning';

function headerRoles(header: readonly Block[], reader: PieceReader): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const cell of header) {
    const word = cell.prose.replaceAll('\u00AD', '').trim().toLowerCase();
    const role = NUMBER.test(word) ? 'number' : reader.words.get(word) ?? ownerAndPlanning(word, reader) ?? (reader.kind === 'reactie' && ANSWER.test(word) ? 'answer' : undefined);
    if (role && cell.cell) roles.set(cell.cell.column, role);
  }
  if (reader.kind === 'reactie') findCited(roles);
  return roles;
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
    else if (role === 'recommendation' || role === 'assignment' || (reader.kind === 'reactie' && (role === 'question' || role === 'remark'))) {
      const numbered = readLabel(cell, 0, reader);
      act = pieceOf(cell, numbered, 0, cell.prose.length, reader);
      actRole = numbered?.role ?? role;
      number ??= numbered?.numbers[0] ?? numberOf(cell);
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
  return { start: span.start, end: span.end, number: number?.number ?? null, numberAt: number && { start: number.start, end: number.end }, about, act, remarks, slots, role: actRole };
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

/** The number that is all a cell says. */
function numberOf(cell: Block): NumberAt | null {
  const { start } = trimmed(cell, 0, cell.prose.length);
  const list = readNumbers(cell.prose, start - cell.start, cell.start);
  const [only] = list?.numbers ?? [];
  return list && only && list.numbers.length === 1 && /^[.)\s\u00AD]*$/.test(cell.prose.slice(list.end - cell.start)) ? only : null;
}

import type { Slot } from '../finding.ts';
import type { Span } from '../span.ts';
import type { Entry } from './entries.ts';
import type { Graph } from './graph.ts';
import { matrixGroup, SLOT_COLUMNS } from './matrix.ts';
import type { Cell, MatrixGroup, Row } from './matrix.ts';
import { dossiersAround } from './thread.ts';

/** The cells of a row in which somebody still has to write something: a remark, a slot that must be filled, or, once the college replies, its reply. */
export const openOf = (graph: Graph, { row, dossier }: Entry): readonly Cell[] => openCells(row, matrixGroup(dossier), requiredFor(graph, row));

/** A row that is carried out, or rejected with a reason, has none. */
function openCells({ status, cells }: Row, { reactions }: Pick<MatrixGroup, 'reactions'>, required: readonly Slot[]): readonly Cell[] {
  if (status === 'done' || status === 'rejected') return [];
  const advised = cells.some(({ column, state }) => column === 'advice' && state !== 'missing');
  return cells.filter(({ column, state }) => (state === 'missing' || state === 'weak')
    && (column === 'answered' || (column === 'reaction' && 0 < reactions.length) || (advised && isSlotColumn(column) && required.includes(column))));
}

/** The slots that must be filled in the document that a row stands in. */
const requiredFor = (graph: Graph, { place: { path } }: Row): readonly Slot[] => graph.documents.get(path)?.settings.requiredSlots ?? [];

const isSlotColumn = (column: Cell['column']): column is Cell['column'] & Slot => (SLOT_COLUMNS as readonly string[]).includes(column);

/** The places in a document at which something is still to be written, in document order. */
export function openPointsIn(graph: Graph, path: string): readonly Span[] {
  const outline = graph.documents.get(path)?.outline;
  if (!outline) return [];
  const points = dossiersAround(graph, path).map(matrixGroup).flatMap((group) => group.rows.flatMap((row) => {
    const cells = openCells(row, group, requiredFor(graph, row));
    const here = cells.flatMap(({ places }) => places.filter((place) => place.path === path));
    return 0 < here.length || cells.length === 0 || row.place.path !== path ? here : [row.place];
  }));
  const pending = [...outline.remarks.flatMap(({ placeholder }) => placeholder ?? []), ...outline.answers.flatMap((answer) => answer.pending ?? [])];
  const byStart = new Map([...points, ...pending].map(({ start, end }): [number, Span] => [start, { start, end }]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

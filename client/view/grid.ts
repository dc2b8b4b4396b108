/**
 * Walking through tables with the arrow keys, as in a spreadsheet: each table is one stop of the Tab key. What can be pressed in a cell
 * has the focus, else the cell itself.
 */
export function steer(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    const next = cell && target(cell, event);
    if (!next) return;
    event.preventDefault();
    focusCell(next);
  });
  root.addEventListener('focusin', ({ target: focused }) => {
    const cell = cellOf(focused);
    if (cell) makeStop(cell);
  });
}

/** Gives a table its stop for the Tab key, if it has none. */
export function ensureStop(table: HTMLTableElement): void {
  const first = table.tBodies[0]?.rows[0]?.cells[0];
  if (first && !table.querySelector('[tabindex="0"]')) makeStop(first);
}

export const cellOf = (node: EventTarget | null): HTMLTableCellElement | null => (node instanceof Element ? node.closest<HTMLTableCellElement>('tbody th, tbody td') : null);

export function focusCell(cell: HTMLTableCellElement): void {
  const focused = focusable(cell);
  focused.focus();
  focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

const focusable = (cell: HTMLTableCellElement): HTMLElement => cell.querySelector('button') ?? cell;

function makeStop(cell: HTMLTableCellElement): void {
  for (const stop of cell.closest('table')?.querySelectorAll('[tabindex="0"]') ?? []) stop.setAttribute('tabindex', '-1');
  focusable(cell).setAttribute('tabindex', '0');
}

/** The cell that a key leads to; null where it leads nowhere. */
function target(cell: HTMLTableCellElement, { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): HTMLTableCellElement | null {
  if (altKey || shiftKey) return null;
  const row = cell.closest('tr');
  const rows = [...(cell.closest('tbody')?.rows ?? [])];
  const at = row ? rows.indexOf(row) : -1;
  const far = ctrlKey || metaKey;
  const sideways = (cells: readonly HTMLTableCellElement[]): HTMLTableCellElement | null => cells.find(isShown) ?? null;
  const inRow = (index: number): HTMLTableCellElement | null => {
    const other = rows[Math.max(0, Math.min(rows.length - 1, index))];
    return other === undefined || other === row ? null : nearest(other, cell.cellIndex);
  };
  const cells = [...(row?.cells ?? [])];
  switch (key) {
    case 'ArrowRight': return sideways(cells.slice(cell.cellIndex + 1));
    case 'ArrowLeft': return sideways(cells.slice(0, cell.cellIndex).reverse());
    case 'ArrowDown': return inRow(far ? rows.length : at + 1);
    case 'ArrowUp': return inRow(far ? 0 : at - 1);
    case 'PageDown': return inRow(at + PAGE);
    case 'PageUp': return inRow(at - PAGE);
    case 'Home': return sideways([...(far ? rows[0]?.cells ?? [] : cells)]);
    case 'End': return sideways([...(far ? rows.at(-1)?.cells ?? [] : cells)].reverse());
    default: return null;
  }
}

const PAGE = 10;

const isShown = (cell: HTMLTableCellElement): boolean => cell.offsetParent !== null;

/** The cell in the same column, or the nearest one before it that is shown. */
const nearest = (row: HTMLTableRowElement, column: number): HTMLTableCellElement | null => [...row.cells].slice(0, column + 1).reverse().find(isShown) ?? null;

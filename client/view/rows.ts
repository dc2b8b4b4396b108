import type { Cell, Group, Location, MatrixView, Row } from '../src/matrix-view.ts';
import { button, element, setText, sign } from './dom.ts';
import { cellOf, ensureStop, focusCell } from './grid.ts';

/** What pressing a cell does. */
export interface Presses {
  readonly go: (target: Location) => void;
  readonly fill: (key: string, column: string) => void;
}

const SIGNS: Readonly<Record<Cell['state'], string>> = { filled: '✓', weak: '◐', missing: '○', optional: '', none: '' };

/** Shows the groups; rows that say the same as before stay, and so does the focus. */
export function renderGroups(root: HTMLElement, view: MatrixView, presses: Presses): void {
  const focused = cellOf(document.activeElement);
  const column = focused?.cellIndex ?? 0;
  const key = focused?.closest('tr')?.dataset['key'];
  arrange(root, view.groups.map((group, index) => section(find(root, group.key), group, index, view, presses)));
  if (key === undefined || focused?.isConnected === true) return;
  const cell = find(root, key)?.querySelectorAll<HTMLTableCellElement>('th, td')[column];
  if (cell) focusCell(cell);
}

const find = (root: ParentNode, key: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);

function section(known: HTMLElement | null, group: Group, index: number, view: MatrixView, presses: Presses): HTMLElement {
  const made = known ?? element('section', { 'data-key': group.key }, element('h2'), table(view));
  const heading = made.querySelector('h2');
  const grid = made.querySelector('table');
  const body = grid?.tBodies[0];
  if (!heading || !grid || !body) return made;
  heading.id = `group-${String(index)}`;
  setText(heading, group.title);
  grid.setAttribute('aria-labelledby', heading.id);
  const before = new Map([...body.rows].map((row) => [row.dataset['key'], row]));
  arrange(body, group.rows.map((row) => {
    const says = JSON.stringify(row);
    const same = before.get(row.key);
    return same && SAYS.get(same) === says ? same : tableRow(row, says, view, presses);
  }));
  ensureStop(grid);
  return made;
}

/** What each row was made from. */
const SAYS = new WeakMap<HTMLElement, string>();

/** Makes these the children, in this order, without touching those that stand where they should. */
function arrange(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const child of children) {
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
}

/** Roles are written out: a browser forgets those of a table that is laid out otherwise in a narrow window. */
function table({ words, columns }: MatrixView): HTMLTableElement {
  const heads = [words.subject, words.status, ...columns].map((name) => element('th', { scope: 'col', role: 'columnheader' }, name));
  return element('table', { role: 'grid', 'aria-describedby': 'help', 'aria-readonly': 'true' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)), element('tbody', { role: 'rowgroup' }));
}

function tableRow(row: Row, says: string, { words, columns }: MatrixView, presses: Presses): HTMLTableRowElement {
  const { target } = row;
  const name = target ? button(row.name, 'name', () => { presses.go(target); }) : element('span', { class: 'name' }, row.name);
  const head = element('th', { scope: 'row', role: 'rowheader', tabindex: '-1' }, name, element('p', { class: 'words' }, row.words));
  const status = element('td', { role: 'gridcell', class: 'status', tabindex: '-1' }, sign(row.sign), row.status);
  const made = element('tr', { role: 'row', 'data-key': row.key }, head, status, ...row.cells.map((cell, index) => tableCell(cell, row.key, columns[index] ?? '', words.fill, presses)));
  SAYS.set(made, says);
  for (const pressed of made.querySelectorAll('button')) {
    pressed.tabIndex = -1;
    pressed.closest('td, th')?.removeAttribute('tabindex');
  }
  return made;
}

function tableCell({ column, text, state, target, fillable }: Cell, key: string, name: string, fill: string, presses: Presses): HTMLTableCellElement {
  const cell = element('td', { role: 'gridcell', class: state, 'data-column': name, tabindex: '-1' });
  const shown = [...(SIGNS[state] === '' ? [] : [sign(SIGNS[state])]), element('span', { class: 'text' }, text), ...(fillable ? [' ', element('span', { class: 'fill' }, fill)] : [])];
  const press = fillable ? (): void => { presses.fill(key, column); } : target ? (): void => { presses.go(target); } : null;
  if (state === 'none') return cell;
  if (!press) {
    cell.append(...shown);
    return cell;
  }
  const pressed = button('', 'cell', press);
  pressed.append(...shown);
  cell.append(pressed);
  return cell;
}

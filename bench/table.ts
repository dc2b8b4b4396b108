/** One figure of the report. `budget` is the most (or, with `atLeast`, the least) that is good; null where there is none. */
export interface Row {
  readonly name: string;
  readonly figure: number;
  readonly unit: Unit;
  readonly budget: number | null;
  readonly atLeast?: boolean;
}

export type Unit = 'ms' | 'MB' | '×';

export const most = (name: string, figure: number, unit: Unit, budget: number | null = null): Row => ({ name, figure, unit, budget });
export const least = (name: string, figure: number, unit: Unit, budget: number): Row => ({ name, figure, unit, budget, atLeast: true });

export const isOver = ({ figure, budget, atLeast }: Row): boolean => budget !== null && !(atLeast ? budget <= figure : figure <= budget);

export function heading(title: string): string {
  return `\n${title.padEnd(NAME)}${'figure'.padStart(FIGURE)}${'budget'.padStart(FIGURE + 2)}`;
}

export function line(row: Row): string {
  const budget = row.budget === null ? '' : `${row.atLeast ? '≥' : '≤'} ${show(row.budget, row.unit)}`;
  const verdict = row.budget === null ? '' : isOver(row) ? 'over' : 'ok';
  return `  ${row.name.padEnd(NAME - 2)}${show(row.figure, row.unit).padStart(FIGURE)}${budget.padStart(FIGURE + 2)}  ${verdict}`.trimEnd();
}

const NAME = 62;
const FIGURE = 11;

function show(figure: number, unit: Unit): string {
  if (!Number.isFinite(figure)) return 'never';
  const digits = figure === 0 || 100 <= figure || Number.isInteger(figure) ? 0 : 10 <= figure ? 1 : 2;
  return unit === '×' ? `${figure.toFixed(digits)}×` : `${figure.toFixed(digits)} ${unit}`;
}

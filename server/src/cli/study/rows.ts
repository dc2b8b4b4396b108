import type { Agreement } from './agreement.ts';
import type { Studied } from './study.ts';
import type { StudyWords } from './words.ts';

/** One line of the register. */
export interface Row {
  readonly document: string;
  readonly line: number;
  readonly what: string;
  readonly number: string | null;
  readonly text: string;
  readonly owner: string | null;
  readonly planning: string | null;
  /** Days as `yyyy-mm-dd`, where the text gives them. */
  readonly from: string | null;
  readonly to: string | null;
  readonly result: string | null;
  readonly decision: string | null;
  readonly test: string | null;
  readonly status: string;
}

export const rowsOf = (studies: readonly Studied[], say: StudyWords): readonly Row[] =>
  studies.flatMap(({ path, agreements }) => agreements.map((agreement) => row(path, agreement, say)));

function row(document: string, { line, sort, number, text, slots, open }: Agreement, say: StudyWords): Row {
  return {
    document, line, what: say.sorts[sort], number, text,
    owner: slots.owner?.text ?? null, planning: slots.planning?.text ?? null, from: slots.planning?.from ?? null, to: slots.planning?.to ?? null,
    result: slots.result?.text ?? null, decision: slots.decision?.text ?? null, test: slots.test?.text ?? null,
    status: open.length === 0 ? say.complete : say.missing(open.map((slot) => say.slots[slot])),
  };
}

/** The columns, in the order in which a secretary reads them. */
export const COLUMNS = ['document', 'line', 'what', 'number', 'text', 'owner', 'planning', 'from', 'to', 'result', 'decision', 'test', 'status'] as const satisfies readonly (keyof Row)[];

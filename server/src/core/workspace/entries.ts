import type { Graph } from './graph.ts';
import { matrixGroup } from './matrix.ts';
import type { Row } from './matrix.ts';
import { dossiersOf } from './thread.ts';
import type { AdviceThread, AssignmentThread, Dossier } from './thread.ts';

/** A row of the matrix with what it is about. */
export interface Entry {
  /** The same while the text around it changes: what it is, in which document, and its number. */
  readonly key: string;
  readonly row: Row;
  readonly thread: AssignmentThread | AdviceThread;
  readonly dossier: Dossier;
}

/** The rows of a dossier in their order. */
export function entriesOf(dossier: Dossier): readonly Entry[] {
  const known = KNOWN.get(dossier);
  if (known) return known;
  const { rows } = matrixGroup(dossier);
  const times = new Map<string, number>();
  const entries = [...dossier.assignments, ...dossier.recommendations].flatMap((thread, index): Entry[] => {
    const row = rows[index];
    if (!row) return [];
    const name = `${row.sort} ${row.place.path} ${row.number ?? ''}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [{ key: `${name} ${String(time)}`, row, thread, dossier }];
  });
  KNOWN.set(dossier, entries);
  return entries;
}

const KNOWN = new WeakMap<Dossier, readonly Entry[]>();

/** The row with this key as it is now; null where it has gone. */
export function entryOf(graph: Graph, key: string): Entry | null {
  for (const dossier of dossiersOf(graph)) {
    const found = entriesOf(dossier).find((entry) => entry.key === key);
    if (found) return found;
  }
  return null;
}

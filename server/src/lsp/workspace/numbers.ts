import type { Location, Position } from 'vscode-languageserver';
import { occurrencesAt, targetsOf, type Target } from '../../core/workspace/symbols.ts';
import type { Occurrence } from '../../core/workspace/summary.ts';
import type { Place } from '../../core/workspace/thread.ts';
import { isPosition, toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Around, Neighbourhood } from './around.ts';

/** The numbers at a place in the text: *11* of *Opdracht 11*, all of a range, none in other words. */
export interface NumbersAt {
  readonly around: Around;
  readonly occurrences: readonly Occurrence[];
  /** What they mean: several where two documents give a number, none where nobody does. */
  readonly targets: readonly Target[];
}

export function numbersAt(now: Snapshot, position: Position): NumbersAt | null {
  if (!isPosition(position)) return null;
  const around = now.around();
  const occurrences = occurrencesAt(around.graph, around.path, now.text.offsetAt(position));
  return occurrences.length === 0 ? null : { around, occurrences, targets: occurrences.flatMap((occurrence) => targetsOf(around.graph, around.path, occurrence)) };
}

/** Where that is for the editor; null for a document that is not there. */
export function locationOf({ uriOf, textOf }: Neighbourhood, { path, start, end }: Place): Location | null {
  const text = textOf(path);
  return text && { uri: uriOf(path), range: toRange(text, { start, end }) };
}

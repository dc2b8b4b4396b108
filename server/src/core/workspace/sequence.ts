import type { Graph } from './graph.ts';
import type { Occurrence } from './summary.ts';
import { choicesFor } from './symbols.ts';

/** Numbers that an obligation and those after it would get. */
export interface Sequence {
  /** The obligation with which it begins. */
  readonly from: string;
  readonly to: string;
  /** New numbers by old ones; only those that change. */
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * The numbers from one obligation on, when each follows the one before it: *3, 5, 5a, 6* from 5 on becomes *3, 4, 5, 6*. Numbers of
 * another chapter (*4.1* after *3.2*) are left alone. Null where all are right already, or nothing tells how to count.
 */
export function sequenceFrom(graph: Graph, path: string, { role, key }: Occurrence): Sequence | null {
  const all = choicesFor(graph, path, role).filter((choice) => choice.path === path);
  const at = all.findIndex((choice) => choice.key === key);
  const [own, before] = [all[at], all[at - 1]].map((choice) => parts(choice?.number ?? ''));
  if (!own) return null;
  const follows = before?.chapter === own.chapter;
  if (!follows && own.letter !== '') return null;
  let next = follows ? before.count + 1 : own.count;
  const numbers = new Map<string, string>();
  for (const { number } of all.slice(at)) {
    if (parts(number)?.chapter !== own.chapter) break;
    const to = `${own.chapter}${String(next++)}`;
    if (to !== number) numbers.set(number, to);
  }
  const from = all[at]?.number ?? '';
  return numbers.size === 0 ? null : { from, to: numbers.get(from) ?? from, numbers };
}

/** `A8.1` → `A8.`, 1; `3a` → nothing, 3, a. */
function parts(number: string): { readonly chapter: string; readonly count: number; readonly letter: string } | null {
  const found = /^(.*?)(\d{1,9})(\p{L}?)$/u.exec(number);
  return found ? { chapter: found[1] ?? '', count: Number(found[2]), letter: found[3] ?? '' } : null;
}

import { numberKey, readNumbers } from '../advice/numbers.ts';
import type { Edit } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import type { Graph } from './graph.ts';
import type { Occurrence } from './summary.ts';
import { choicesFor, isDefinition, occurrencesOfAll, targetsOf } from './symbols.ts';
import type { OccurrenceIn, Target } from './symbols.ts';

/** New texts by document, or why it cannot be done. */
export type Renaming = { readonly edits: ReadonlyMap<string, readonly Edit[]> } | { readonly refusal: Translated };

/** Gives one obligation another number, wherever it is spoken of. */
export const rename = (graph: Graph, target: Target, number: string): Renaming => renumber(graph, target, new Map([[target.number, number]]));

/** What a new number at an occurrence would be given to, or why that cannot be. */
export function renamedAt(graph: Graph, path: string, occurrences: readonly Occurrence[]): { readonly target: Target; readonly occurrence: Occurrence } | { readonly refusal: Translated } {
  const [occurrence, ...more] = occurrences;
  if (!occurrence) return { refusal: NOT_GIVEN };
  if (0 < more.length) return { refusal: { nl: 'Hier staan meer nummers. Zet de cursor op één nummer, dat niet in een reeks staat.', en: 'Several numbers stand here. Put the cursor on one number, outside a range.' } };
  const [target, ...others] = targetsOf(graph, path, occurrence);
  if (!target) return { refusal: { nl: `Nummer ${occurrence.number} wordt in geen van de documenten gegeven.`, en: `Number ${occurrence.number} is given in none of the documents.` } };
  if (0 < others.length) return { refusal: { nl: `Dit nummer kan van twee documenten zijn: ${target.path} en ${others.map((other) => other.path).join(', ')}.`, en: `This number may be that of two documents: ${target.path} and ${others.map((other) => other.path).join(', ')}.` } };
  const trial = rename(graph, target, target.number);
  return 'refusal' in trial ? trial : { target, occurrence };
}

/**
 * Gives several obligations of one document and one role other numbers at once (*1 → 2, 2 → 3*), so that nothing gets a number
 * twice. References, labels and ranges follow in every document; what would become ambiguous is refused.
 */
export function renumber(graph: Graph, { path, role }: Pick<Target, 'path' | 'role'>, numbers: ReadonlyMap<string, string>): Renaming {
  const renamed = new Map([...numbers].map(([from, to]) => [numberKey(from), to.trim()]));
  for (const to of renamed.values()) if (!isNumber(to)) return { refusal: { nl: `‘${to}’ is geen nummer. Schrijf bijvoorbeeld 3, 3.2, 3a of A8.1.`, en: `‘${to}’ is no number. Write for example 3, 3.2, 3a or A8.1.` } };
  const all = choicesFor(graph, path, role).filter((choice) => choice.path === path);
  const count = new Map<string, number>();
  for (const { key } of all) count.set(key, (count.get(key) ?? 0) + 1);
  const after = new Set<string>();
  for (const { key, number } of all) {
    const to = renamed.get(key);
    if (to !== undefined && 1 < (count.get(key) ?? 0)) return { refusal: { nl: `Nummer ${number} komt twee keer voor. Welke bedoelt u? Geef eerst één van de twee een ander nummer.`, en: `Number ${number} occurs twice. Change one of the two by hand first.` } };
    const now = numberKey(to ?? number);
    if (after.has(now)) return { refusal: { nl: `Nummer ${to ?? number} bestaat al.`, en: `Number ${to ?? number} exists already.` } };
    after.add(now);
  }
  for (const key of renamed.keys()) if (!count.has(key)) return { refusal: NOT_GIVEN };

  const found = new Map<string, OccurrenceIn[]>();
  for (const each of occurrencesOfAll(graph, { path, role }, new Set(renamed.keys()))) {
    if (1 < targetsOf(graph, each.path, each.occurrence).length) return { refusal: { nl: `In ${each.path} kan dit nummer van twee documenten zijn.`, en: `In ${each.path} this number may be that of two documents.` } };
    const list = found.get(each.path);
    if (list) list.push(each);
    else found.set(each.path, [each]);
  }
  const written = new Set((found.get(path) ?? []).filter((each) => isDefinition(each, { path })).map(({ occurrence }) => occurrence.key));
  for (const key of renamed.keys()) if (!written.has(key)) return { refusal: BY_ORDER };
  const edits = new Map<string, readonly Edit[]>();
  for (const [document, list] of found) edits.set(document, editsIn(list, renamed, graph));
  return { edits };
}

const BY_ORDER: Translated = { nl: 'Dit nummer volgt uit de volgorde van een lijst. Zet de punten van de lijst in een andere volgorde.', en: 'This number follows from the order of a list. Put its items in another order.' };

const NOT_GIVEN: Translated = { nl: 'Dit nummer wordt hier nergens gegeven.', en: 'This number is given nowhere here.' };

const isNumber = (text: string): boolean => {
  const list = readNumbers(text, 0, 0);
  return list?.numbers.length === 1 && list.end === text.length;
};

/** One edit a place; of a range all numbers are written anew. */
function editsIn(list: readonly OccurrenceIn[], renamed: ReadonlyMap<string, string>, graph: Graph): readonly Edit[] {
  const edits = new Map<number, Edit>();
  for (const { path, occurrence } of list) {
    const { start, end, inRange, key } = occurrence;
    if (edits.has(start)) continue;
    edits.set(start, { start, end, text: inRange ? rangeOf(occurrence, graph.documents.get(path)?.occurrences ?? [], renamed) : renamed.get(key) ?? occurrence.number });
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

/** *6–9* with 9 → 10 becomes *6–8, 10*. */
function rangeOf({ start, end, role }: Occurrence, all: readonly Occurrence[], renamed: ReadonlyMap<string, string>): string {
  const numbers = all.filter((other) => other.start === start && other.end === end && other.role === role).map(({ key, number }) => renamed.get(key) ?? number)
    .sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) ?? '', number)) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length < 3 ? run.join(', ') : `${run[0] ?? ''}–${run.at(-1) ?? ''}`)).join(', ');
}

/** 3.1 and 3.2, 6 and 7. */
function follows(before: string, after: string): boolean {
  const [a, b] = [/^(.*?)(\d+)$/.exec(before), /^(.*?)(\d+)$/.exec(after)];
  return a?.[2] !== undefined && b?.[2] !== undefined && a[1] === b[1] && Number(b[2]) === Number(a[2]) + 1;
}

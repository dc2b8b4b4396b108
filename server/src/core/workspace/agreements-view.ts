import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import { shortened } from '../shortened.ts';
import { agreementGroups } from './agreements.ts';
import type { Grouping } from './agreements.ts';
import { entriesOf, entryOf } from './entries.ts';
import type { Entry } from './entries.ts';
import { fillFor } from './fill.ts';
import type { Cell } from './matrix.ts';
import { rowName } from './matrix-names.ts';
import { cellText, COLUMN_NAMES, statusName } from './matrix-words.ts';
import { REMARK } from './obligations.ts';
import { openOf } from './open.ts';
import { nameOf } from './paths.ts';
import type { Shelf } from './shelf.ts';
import { dossiersOf } from './thread.ts';
import type { Dossier, Place, Status } from './thread.ts';

/** A line of the tree of agreements. */
export interface AgreementNode<Target> {
  /** Among its brothers and sisters. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Label, status and description in one sentence. */
  readonly spoken: string;
  readonly icon: Status | Cell['state'] | 'plan' | 'advice' | 'remark' | 'group';
  readonly target: Target | null;
  readonly leaf: boolean;
  /** A cell of the matrix that a quick fix can fill. */
  readonly fill: { readonly key: string; readonly column: string } | null;
}

export interface AgreementsAsked {
  readonly by: Grouping;
  /** The ids of the node whose children are wanted, from the top; empty for the top itself. */
  readonly within: readonly string[];
}

const OPEN: Translated = { nl: 'open', en: 'open' };
const ALL_DONE: Translated = { nl: 'alles rond', en: 'all done' };

/** The children of one node: plan → assignment → remark and advice → slots, or owner or quarter → agreement → slots. */
export function agreementsView<Target>(shelves: readonly Shelf<Target>[], { by, within }: AgreementsAsked, language: Language): readonly AgreementNode<Target>[] {
  const [top, ...below] = within;
  if (top === undefined) return by === 'document' ? shelves.flatMap((shelf) => dossiersOf(shelf.graph).flatMap((dossier) => dossierNode(shelf, dossier, language))) : groupNodes(shelves, by, language);
  const last = below.at(-1);
  if (last !== undefined) {
    const shelf = shelves.find(({ id }) => last.startsWith(`${id} `));
    const entry = shelf && entryOf(shelf.graph, last.slice(shelf.id.length + 1));
    return entry ? within.length === 2 && by === 'document' ? [...partNodes(shelf, entry, language), ...cellNodes(shelf, entry, language)] : cellNodes(shelf, entry, language) : [];
  }
  return shelves.flatMap((shelf) => {
    const dossiers = dossiersOf(shelf.graph);
    if (by !== 'document') return (agreementGroups(dossiers, by, language).find(({ sort }) => sort === top)?.entries ?? []).map((entry) => entryNode(shelf, entry, language));
    return dossiers.filter((dossier) => idOf(shelf, dossier) === top).flatMap((dossier) => {
      const numbers = new Set(dossier.assignments.flatMap(({ advices }) => advices));
      return entriesOf(dossier).filter(({ thread }) => 'citations' in thread || !numbers.has(thread)).map((entry) => entryNode(shelf, entry, language));
    });
  });
}

const idOf = <Target>({ uriOf }: Shelf<Target>, { plan, advices }: Dossier): string => uriOf((plan ?? advices[0])?.path ?? '');

function dossierNode<Target>(shelf: Shelf<Target>, dossier: Dossier, language: Language): readonly AgreementNode<Target>[] {
  const document = dossier.plan ?? dossier.advices[0];
  const entries = entriesOf(dossier);
  if (!document || entries.length === 0) return [];
  const open = entries.filter((entry) => 0 < openOf(shelf.graph, entry).length).length;
  const label = document.title?.text ?? nameOf(document.path);
  const description = open === 0 ? ALL_DONE[language] : `${String(open)} ${OPEN[language]}`;
  return [{ id: idOf(shelf, dossier), label, description, spoken: `${label}, ${description}`, icon: dossier.plan ? 'plan' : 'advice', target: shelf.locate({ path: document.path, start: 0, end: 0 }), leaf: false, fill: null }];
}


function groupNodes<Target>(shelves: readonly Shelf<Target>[], by: Exclude<Grouping, 'document'>, language: Language): readonly AgreementNode<Target>[] {
  const groups = agreementGroups(shelves.flatMap(({ graph }) => dossiersOf(graph)), by, language);
  return groups.map(({ sort, name, known, entries }) => {
    const count = String(entries.length);
    return { id: sort, label: name, description: count, spoken: `${name}, ${count}`, icon: known ? 'group' : 'missing', target: null, leaf: false, fill: null };
  });
}

function entryNode<Target>(shelf: Shelf<Target>, { key, row }: Entry, language: Language): AgreementNode<Target> {
  const label = rowName(row, language);
  return {
    id: `${shelf.id} ${key}`, label, description: row.words, spoken: `${label}, ${statusName(row.sort, row.status)[language]}: ${row.words}`,
    icon: row.status, target: shelf.locate(row.place), leaf: false, fill: null,
  };
}

/** The remarks on an assignment, and the advices that follow from it. */
function partNodes<Target>(shelf: Shelf<Target>, { thread, dossier }: Entry, language: Language): readonly AgreementNode<Target>[] {
  if (!('citations' in thread)) return [];
  const remarks = thread.remarks.map((place): AgreementNode<Target> => {
    const words = wordsAt(shelf, place);
    return { id: `${place.path} ${String(place.start)}`, label: REMARK[language], description: words, spoken: `${REMARK[language]}: ${words}`, icon: 'remark', target: shelf.locate(place), leaf: true, fill: null };
  });
  const advices = new Set<unknown>(thread.advices);
  return [...remarks, ...entriesOf(dossier).filter((entry) => advices.has(entry.thread)).map((entry) => entryNode(shelf, entry, language))];
}

/** The first words of a remark, without its label. */
function wordsAt<Target>({ graph }: Shelf<Target>, { path, start, end }: Place): string {
  const document = graph.documents.get(path);
  const label = document?.outline?.remarks.find((remark) => remark.start === start)?.label;
  const words = (document?.text ?? '').slice(label && label.end < end ? label.end : start, end).replace(/^[\s:*_#.–-]+/, '').replace(/\s+/g, ' ');
  return shortened(words, MOST_WORDS);
}

const MOST_WORDS = 100;

/** What is known of an obligation itself; of an assignment with advices those tell. */
function cellNodes<Target>({ graph, id, locate }: Shelf<Target>, entry: Entry, language: Language): readonly AgreementNode<Target>[] {
  const { key, row, thread, dossier } = entry;
  if ('citations' in thread && 0 < thread.advices.length) return [];
  const open = openOf(graph, entry);
  return row.cells.filter(({ column, state }) => state !== 'none' && column !== 'answered' && column !== 'advice').map((cell): AgreementNode<Target> => {
    const label = COLUMN_NAMES[cell.column][language];
    const description = cellText(cell, language);
    const missing = cell.state === 'missing';
    const [place = row.place] = cell.places;
    return {
      id: cell.column, label, description, spoken: `${label}: ${description}`, icon: missing && !open.includes(cell) ? 'none' : cell.state, target: locate(place), leaf: true,
      fill: missing && fillFor(graph, dossier, thread, cell.column) !== null ? { key: `${id} ${key}`, column: cell.column } : null,
    };
  });
}

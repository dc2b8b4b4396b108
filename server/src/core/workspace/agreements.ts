import type { SlotAt } from '../advice/model.ts';
import { partsOf } from '../language/calendar.ts';
import type { Translated } from '../language/reading.ts';
import type { Language } from '../finding.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entries.ts';
import type { Dossier } from './thread.ts';

export type Grouping = 'document' | 'owner' | 'planning';

/** Agreements that share an owner, or fall in the same quarter. `sort` orders the groups; that of what is not known comes last. */
export interface AgreementGroup {
  readonly sort: string;
  readonly name: string;
  readonly known: boolean;
  readonly entries: readonly Entry[];
}

/** All advices, and the assignments of which the plan itself says who does them or when, by owner or by quarter. */
export function agreementGroups(dossiers: readonly Dossier[], by: Exclude<Grouping, 'document'>, language: Language): readonly AgreementGroup[] {
  const groups = new Map<string, AgreementGroup & { readonly entries: Entry[] }>();
  for (const entry of new Map(dossiers.flatMap(entriesOf).filter(isAgreement).map((each) => [each.thread, each])).values()) {
    for (const { sort, name, known } of by === 'owner' ? ownersOf(entry, language) : [quarterOf(entry, language)]) {
      const group = groups.get(sort) ?? { sort, name, known, entries: [] };
      group.entries.push(entry);
      groups.set(sort, group);
    }
  }
  return [...groups.values()].sort((a, b) => Number(b.known) - Number(a.known) || a.sort.localeCompare(b.sort, 'nl'));
}

const isAgreement = ({ thread, row }: Entry): boolean =>
  !('citations' in thread) || (thread.advices.length === 0 && row.cells.some(({ column, state }) => (column === 'owner' || column === 'planning') && state === 'filled'));

type Key = Omit<AgreementGroup, 'entries'>;

const NO_OWNER: Translated = { nl: 'Nog geen duidelijke eigenaar', en: 'No clear owner yet' };
const NO_PLANNING: Translated = { nl: 'Nog geen planning', en: 'No deadline yet' };
const NO_DATE: Translated = { nl: 'Planning zonder datum', en: 'Deadline without a date' };
const QUARTERS: readonly Translated[] = [
  { nl: 'januari – maart', en: 'January – March' }, { nl: 'april – juni', en: 'April – June' },
  { nl: 'juli – september', en: 'July – September' }, { nl: 'oktober – december', en: 'October – December' },
];

function ownersOf({ row }: Entry, language: Language): readonly Key[] {
  const owners = row.cells.flatMap(({ column, state, words }) => (column === 'owner' && state === 'filled' ? words : []));
  if (owners.length === 0) return [{ sort: '', name: NO_OWNER[language], known: false }];
  return owners.map((owner): Key => {
    const name = owner.replace(/^(?:de|het) /i, '');
    return { sort: name.toLowerCase(), name: name.charAt(0).toUpperCase() + name.slice(1), known: true };
  });
}

/** By the last day that the last planning allows: what the college promises goes before what the council asked. */
function quarterOf({ thread }: Entry, language: Language): Key {
  const said = [thread.item.slots.planning, ...thread.answers.map(({ item }) => item.slots.planning)].filter((slot): slot is SlotAt => slot?.state === 'filled');
  const day = said.map(({ time }) => time?.to ?? time?.from ?? null).findLast((iso) => iso !== null);
  const date = day === undefined || day === null ? null : partsOf(day);
  if (!date) return said.length === 0 ? { sort: '1', name: NO_PLANNING[language], known: false } : { sort: '0', name: NO_DATE[language], known: false };
  const quarter = Math.floor((date.month - 1) / 3);
  return { sort: `${String(date.year)} ${String(quarter)}`, name: `${QUARTERS[quarter]?.[language] ?? ''} ${String(date.year)}`, known: true };
}

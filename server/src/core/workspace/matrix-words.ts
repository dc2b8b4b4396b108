import type { Language } from '../finding.ts';
import type { Translated } from '../language/reading.ts';
import type { Cell, CellCode, Column } from './matrix.ts';
import type { Status } from './thread.ts';

/** What the matrix says, for every view of it: the editor, the command line, the tree. */

export const COLUMN_NAMES: Readonly<Record<Column, Translated>> = {
  answered: { nl: 'Beantwoord', en: 'Answered' },
  advice: { nl: 'Advies', en: 'Advice' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  planning: { nl: 'Planning', en: 'Deadline' },
  result: { nl: 'Resultaat', en: 'Result' },
  decision: { nl: 'Besluit', en: 'Decision' },
  test: { nl: 'Toets', en: 'Test' },
  reaction: { nl: 'Reactie', en: 'Reaction' },
};

const STATUS_NAMES: Readonly<Record<Status, Translated>> = {
  unmentioned: { nl: 'niet genoemd', en: 'not mentioned' },
  mentioned: { nl: 'genoemd', en: 'mentioned' },
  answered: { nl: 'beantwoord', en: 'answered' },
  advised: { nl: 'met advies', en: 'with advice' },
  complete: { nl: 'compleet', en: 'complete' },
  agreed: { nl: 'overgenomen', en: 'accepted' },
  rejected: { nl: 'afgewezen met reden', en: 'rejected with a reason' },
  done: { nl: 'uitgevoerd', en: 'done' },
};

/** *met advies* says nothing of an advice. */
const NOT_COMPLETE: Translated = { nl: 'nog niet compleet', en: 'not complete yet' };

/** How far an assignment or an advice has come. */
export const statusName = (sort: string, status: Status): Translated => (status === 'advised' && sort === 'recommendation' ? NOT_COMPLETE : STATUS_NAMES[status]);

/** A shape beside each word: no meaning hangs on colour. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  unmentioned: '○', mentioned: '◌', answered: '◔', advised: '◑', complete: '◕', agreed: '●', rejected: '✕', done: '✓',
};

const CODES: Readonly<Record<Exclude<CellCode, null>, Translated>> = {
  yes: { nl: 'ja', en: 'yes' },
  mentioned: { nl: 'alleen genoemd', en: 'mentioned only' },
  no: { nl: 'nee', en: 'no' },
  accepted: { nl: 'overgenomen', en: 'accepted' },
  partly: { nl: 'deels overgenomen', en: 'accepted in part' },
  rejected: { nl: 'niet overgenomen', en: 'not accepted' },
  'rejected-without-reason': { nl: 'niet overgenomen, zonder reden', en: 'not accepted, without a reason' },
  replied: { nl: 'zonder oordeel', en: 'without a verdict' },
  done: { nl: 'uitgevoerd', en: 'done' },
};

const MISSING: Translated = { nl: 'ontbreekt', en: 'missing' };
const NOT_YET: Translated = { nl: 'nog geen', en: 'none yet' };
const VAGUE: Translated = { nl: 'onduidelijk', en: 'unclear' };

/** What a cell says; empty where nothing needs to stand there. */
export function cellText({ column, state, code, words }: Cell, language: Language): string {
  if (state === 'none') return '';
  if (0 < words.length) {
    const shown = words.join(column === 'advice' ? ', ' : '; ');
    return state === 'weak' ? `${shown} (${VAGUE[language]})` : shown;
  }
  if (code === 'no' && (column === 'reaction' || column === 'advice')) return NOT_YET[language];
  return code === null ? MISSING[language] : CODES[code][language];
}

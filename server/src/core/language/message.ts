import { questionRows, wordings, type Wording } from './nl/questions.ts';
import type { Translated, VagueRule } from './reading.ts';

/** What is there, then one question, never a judgement of the writer (DOMAIN §4.4); and what could stand there instead. */
export interface Question {
  readonly message: Translated;
  readonly suggestion: Translated;
}

/**
 * What to ask about an expression. `quoted` are its words as one would name them; `about` the nouns, lemmas and expressions among them, the one that says most
 * first; `counted` where it is about things that have a number.
 */
export function questionFor(rule: VagueRule, quoted: string, about: readonly string[], counted = false): Question {
  const first = /^ij/i.test(quoted) ? 2 : 1;
  const words = `‘${quoted.slice(0, first).toUpperCase()}${quoted.slice(first)}’`;
  const { says, asks, example } = own(rule, about) ?? (counted && rule === 'vaag-hoeveelheid' ? COUNT : wordings[rule]);
  return { message: { nl: `${words} ${says.nl} ${asks.nl}`, en: `${words} ${says.en} ${asks.en}` }, suggestion: example };
}

/** *een aantal bankjes* */
const COUNT: Wording = {
  says: { nl: 'noemt geen aantal.', en: 'gives no number.' }, asks: { nl: 'Hoeveel zijn het er?', en: 'How many are there?' },
  example: { nl: 'ten minste [aantal]', en: 'at least [number]' },
};

const rows = new Map<string, Wording>(questionRows.flatMap((row) => row.words.split(/\s+/).map((word) => [`${row.rule} ${word.replaceAll('_', ' ')}`, { ...wordings[row.rule], ...row }] as const)));

function own(rule: VagueRule, about: readonly string[]): Wording | undefined {
  const known = about.find((word) => rows.has(`${rule} ${word}`));
  return known === undefined ? undefined : rows.get(`${rule} ${known}`);
}

/** *regelmatig*, *doorlopend*: a repetition has no latest date. */
export const isOften = (words: string): boolean => /regelma|geregeld|periodiek|frequent|gezette tijden|tijd tot tijd|tijd en wijle|af en toe|doorlopend|continu|voortdurend|blijvend|permanent|structureel|jaren heen/i.test(words);

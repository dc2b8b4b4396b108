import { diffWordsWithSpace, type ChangeObject } from 'diff';
import { CHANGES, countChanges } from '../core/compare/compare.ts';
import type { Difference } from '../core/compare/compare.ts';
import type { Compared } from '../core/compare/documents.ts';
import type { Obligation } from '../core/compare/obligation.ts';
import type { Language } from '../core/finding.ts';
import { shortened } from '../core/shortened.ts';
import { said, type Block, type Paper, type Run, type Text } from './blocks.ts';
import { changeText, compareWords } from './compare-words.ts';
import { nameOf, studyWords } from './words.ts';

/** What became of the obligations, to read and discuss. */
export function comparisonPaper(documents: readonly Compared[], language: Language): Paper {
  const say = compareWords(language);
  return {
    title: say.title, language, lead: [{ text: countsText(documents, language), tone: 'lead' }],
    blocks: documents.flatMap(({ before, after, differences }): readonly Block[] => [
      { kind: 'heading', level: 2, text: after?.path ?? before?.path ?? '' },
      ...movedText({ before, after }, language).map((text) => ({ kind: 'paragraph' as const, text, tone: 'soft' as const })),
      {
        kind: 'table', name: `${say.title}: ${after?.path ?? before?.path ?? ''}`, columns: say.columns,
        rows: differences.map((difference): readonly Text[] => [differenceName(difference, language), difference.changes.map((change) => changeText(change, language)).join('; '), ...texts(difference)]),
      },
    ]),
  };
}

/** *2 nieuw, 1 afgezwakt.* */
export function countsText(documents: readonly Compared[], language: Language): string {
  const say = compareWords(language);
  const counts = countChanges(documents.flatMap(({ differences }) => differences));
  const shown = CHANGES.filter((sort) => 0 < counts[sort]).map((sort) => `${String(counts[sort])} ${say.sorts[sort]}`);
  return shown.length === 0 ? say.none : `${shown.join(', ')}.`;
}

/** Whether a document came, went or got another name. */
export function movedText({ before, after }: Pick<Compared, 'before' | 'after'>, language: Language): readonly string[] {
  const say = compareWords(language);
  if (!before) return [say.newDocument];
  if (!after) return [say.goneDocument];
  return before.key === after.key ? [] : [say.renamed(before.path)];
}

/** *Advies 3*; by the later name. */
export function differenceName({ before, after }: Difference, language: Language): string {
  const one = after ?? before;
  if (!one) return '';
  const { sort, number, about } = one;
  return sort === 'answer' ? answerName(one, language) : nameOf({ sort, number, about }, studyWords(language));
}

function answerName({ about }: Obligation, language: Language): string {
  const say = studyWords(language);
  return `${compareWords(language).answer}${about ? ` ${say.about(`${say.roles[about.role]} ${about.number}`)}` : ''}`;
}

/** More than this is not compared word by word, and not shown whole. */
const LONGEST = 1200;
const MOST_EDITS = 200;

/** Both texts, with the words that differ marked. */
function texts({ before, after }: Difference): readonly [Text, Text] {
  if (!before || !after) return [said(clipped(before?.text ?? '–')), said(clipped(after?.text ?? '–'))];
  const short = Math.max(before.text.length, after.text.length) <= LONGEST;
  const pieces = short ? diffWordsWithSpace(before.text, after.text, { maxEditLength: MOST_EDITS }) : undefined;
  if (!pieces) return [said(clipped(before.text)), said(clipped(after.text))];
  return [marked(pieces.filter(({ added }) => !added), 'removed'), marked(pieces.filter(({ removed }) => !removed), 'added')];
}

/** Words that differ, with the space between them: one stretch and not many. */
function marked(pieces: readonly ChangeObject<string>[], own: 'added' | 'removed'): readonly Run[] {
  const isOwn = (index: number): boolean => pieces[index]?.[own] === true;
  const all = pieces.map(({ value }, index): Run => ({ text: value, said: true, mark: isOwn(index) || (value.trim() === '' && isOwn(index - 1) && isOwn(index + 1)) }));
  return all.reduce<readonly Run[]>((runs, run) => {
    const last = runs.at(-1);
    return last && last.mark === run.mark ? [...runs.slice(0, -1), { ...last, text: last.text + run.text }] : [...runs, run];
  }, []);
}

const clipped = (text: string): string => shortened(text, LONGEST);

import type { Model } from '../../advice/model.ts';
import type { Language } from '../../finding.ts';
import type { Translated } from '../../language/reading.ts';
import type { Graph } from '../../workspace/graph.ts';
import { numberKey } from '../../advice/numbers.ts';
import { quoted } from '../../workspace/cite.ts';
import type { NumberedRole } from '../../workspace/summary.ts';
import { choicesFor } from '../../workspace/symbols.ts';
import type { Target } from '../../workspace/symbols.ts';
import { shortened } from '../../shortened.ts';
import type { Offer } from './offer.ts';
import type { Opening } from './typing.ts';

type Choice = Target & { readonly words: string };

/**
 * The numbers that can stand behind *Opdracht*, *advies* or *vraag*, with their words. Where a label begins its line the whole
 * citation, or room for the answer, is offered, those still to do first; and in the document that gives the numbers, the next one.
 */
export function numberOffers(graph: Graph, path: string, model: Model, role: NumberedRole, opening: Opening | null): readonly Offer[] {
  const { kind, eol } = model;
  const language = graph.documents.get(path)?.settings.messageLanguage ?? 'nl';
  const known = choicesFor(graph, path, role);
  // What is being typed gives its number to nothing yet.
  const choices = known.filter(({ path: home, words }) => home !== path || words !== '');
  const gives = (role === 'assignment' ? kind !== 'reactie' : kind === 'advies') && known.every(({ path: home }) => home === path);
  if (opening === null) return choices.map((choice) => numberOffer(choice, language));
  if (gives) return nextNumber(choices, language);
  const taken = new Set((kind === 'reactie' ? answeredIn(model, role) : citedIn(model)).map(numberKey));
  const isTaken = ({ key }: Choice): boolean => taken.has(key);
  return [...choices.filter((choice) => !isTaken(choice)), ...choices.filter(isTaken)].map((choice) => {
    const offer = kind === 'reactie' ? answer(choice, opening, eol, language) : citation(choice, opening, eol, language);
    return isTaken(choice) ? { ...offer, words: `${(kind === 'reactie' ? ANSWERED : CITED)[language]} · ${offer.words ?? ''}` } : offer;
  });
}

const citedIn = ({ assignments }: Model): readonly string[] => assignments.flatMap(({ number, paragraphs }) => (0 < paragraphs.length ? number : []));

const answeredIn = ({ answers }: Model, wanted: NumberedRole): readonly string[] =>
  answers.flatMap(({ role, filled, numbers }) => (role === wanted && filled ? numbers.map(({ number }) => number) : []));

const LONGEST_WORDS = 80;

const numberOffer = ({ path, role, number, key, words }: Choice, language: Language): Offer =>
  ({ sort: 'number', label: number, words: words === '' ? WITHOUT_WORDS[language] : shortened(words, LONGEST_WORDS), text: number, about: { path, role, number, key } });

/** *12: 'Over dit plan communiceren we in begrijpelijke taal.'*, and room for the remark. */
function citation(choice: Choice, opening: Opening, eol: string, language: Language): Offer {
  const offer = numberOffer(choice, language);
  const quote = opening === 'heading' ? `${eol}${eol}${quoted(choice.words)}` : `${LABEL_ENDS[opening]} ${quoted(choice.words)}`;
  const remark = `${eol}${eol}${opening === 'plain' ? 'Opmerking:' : '**Opmerking:**'} `;
  return { ...offer, sort: 'citation', text: choice.words === '' ? choice.number : `${choice.number}${quote}${remark}` };
}

/** *## Advies 3*, and room for the answer. */
function answer(choice: Choice, opening: Opening, eol: string, language: Language): Offer {
  const label = choice.role === 'question' ? 'Antwoord' : 'Reactie';
  return { ...numberOffer(choice, language), text: `${choice.number}${LABEL_ENDS[opening]}${eol}${eol}**${label}:** ` };
}

const LABEL_ENDS: Readonly<Record<Opening, string>> = { plain: ':', bold: ':**', heading: '' };

const CITED: Translated = { nl: 'al geciteerd', en: 'cited already' };
const ANSWERED: Translated = { nl: 'al beantwoord', en: 'answered already' };
const NEXT: Translated = { nl: 'volgend nummer', en: 'next number' };
const WITHOUT_WORDS: Translated = { nl: 'zonder tekst', en: 'without text' };

/** One more than the highest, where all are plain numbers. */
function nextNumber(choices: readonly Choice[], language: Language): readonly Offer[] {
  const numbers = choices.map(({ number }) => (/^\d{1,6}$/.test(number) ? Number(number) : NaN));
  const next = 1 + numbers.reduce((most, number) => Math.max(most, number), 0);
  return Number.isNaN(next) ? [] : [{ sort: 'number', label: String(next), detail: NEXT[language], text: String(next) }];
}

import type { Model } from '../../advice/model.ts';
import type { Language } from '../../finding.ts';
import type { Translated } from '../../language/reading.ts';
import type { Graph } from '../../workspace/graph.ts';
import { numberKey } from '../../workspace/summary.ts';
import type { NumberedRole } from '../../workspace/summary.ts';
import { choicesFor } from '../../workspace/symbols.ts';
import type { Target } from '../../workspace/symbols.ts';
import { shortened } from '../obligation-text.ts';
import type { Offer } from './offer.ts';
import type { Opening } from './typing.ts';

type Choice = Target & { readonly words: string };

/**
 * The numbers that can stand behind *Opdracht*, *advies* or *vraag*, with their words. Where a label begins its line the whole
 * citation is offered, those not cited yet first; and in the document that gives the numbers, the next one.
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
  if (kind === 'reactie') return choices.map((choice) => ({ ...numberOffer(choice, language), text: `${choice.number}${LABEL_ENDS[opening]}${eol}${eol}**${role === 'question' ? 'Antwoord' : 'Reactie'}:** ` }));
  const cited = new Set(model.assignments.filter(({ paragraphs }) => 0 < paragraphs.length).map(({ number }) => numberKey(number)));
  const isCited = ({ key }: Choice): boolean => cited.has(key);
  return [...choices.filter((choice) => !isCited(choice)), ...choices.filter(isCited)].map((choice) => citation(choice, opening, eol, isCited(choice), language));
}

const LONGEST_WORDS = 80;

const numberOffer = ({ path, role, number, key, words }: Choice, language: Language): Offer =>
  ({ sort: 'number', label: number, words: words === '' ? WITHOUT_WORDS[language] : shortened(words, LONGEST_WORDS), detail: '', text: number, about: { path, role, number, key } });

/** *12: 'Over dit plan communiceren we in begrijpelijke taal.'*, and room for the remark. */
function citation(choice: Choice, opening: Opening, eol: string, cited: boolean, language: Language): Offer {
  const offer = numberOffer(choice, language);
  const quote = opening === 'heading' ? `${eol}${eol}'${choice.words}'` : `${LABEL_ENDS[opening]} '${choice.words}'`;
  const remark = `${eol}${eol}${opening === 'plain' ? 'Opmerking:' : '**Opmerking:**'} `;
  return { ...offer, sort: 'citation', detail: cited ? ALREADY[language] : '', text: choice.words === '' ? choice.number : `${choice.number}${quote}${remark}` };
}

const LABEL_ENDS: Readonly<Record<Opening, string>> = { plain: ':', bold: ':**', heading: '' };

const ALREADY: Translated = { nl: 'al geciteerd', en: 'cited already' };
const NEXT: Translated = { nl: 'volgend nummer', en: 'next number' };
const WITHOUT_WORDS: Translated = { nl: 'zonder tekst', en: 'without text' };

/** One more than the highest, where all are plain numbers. */
function nextNumber(choices: readonly Choice[], language: Language): readonly Offer[] {
  const numbers = choices.map(({ number }) => (/^\d{1,6}$/.test(number) ? Number(number) : NaN));
  const next = 1 + numbers.reduce((most, number) => Math.max(most, number), 0);
  return Number.isNaN(next) ? [] : [{ sort: 'number', label: String(next), detail: NEXT[language], text: String(next) }];
}

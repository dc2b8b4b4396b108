import { formsOf, isSubjectPronoun, type Reading } from './finite.ts';
import { AUTHOR, PARTICLE, PREPOSITION, type Word } from './lexicon.ts';
import { INFINITIVE, PARTICIPLE, PLURAL } from './morphology.ts';

/** The verbs that stand together around a finite verb: *zou moeten worden onderzocht*, *opgesteld wordt*, *op te zullen pakken*. */
export function verbGroup({ tokens, words }: Reading, at: number, from: number, end: number): [number, number] {
  const belongs = (index: number): boolean => {
    const forms = formsOf(words[index]);
    return (forms & (INFINITIVE | PARTICIPLE)) !== 0 || tokens[index]?.norm === 'te' || ((words[index]?.flags ?? 0) & PARTICLE) !== 0 && tokens[index + 1]?.norm === 'te';
  };
  let first = at;
  let last = at;
  while (from < first && belongs(first - 1)) first--;
  while (last + 1 < end && takes(words[at], words[last + 1]) && belongs(last + 1) && ((words[last + 2]?.flags ?? 0) & AUTHOR) === 0 && ((words[last + 1]?.flags ?? 0) & PREPOSITION) === 0) last++;
  if (tokens[last]?.norm === 'te') last--;
  return [first, Math.max(last, at)];
}

/** *die dit willen doen*, but *die geld hebben krijgen …*: only some verbs take a bare infinitive; behind another it is the verb of the main clause. */
const takes = (finite: Word | undefined, next: Word | undefined): boolean =>
  (formsOf(next) & PLURAL) === 0 || (formsOf(next) & PARTICIPLE) !== 0 || (finite?.verbs.some(({ verb }) => takers.has(verb.lemma)) ?? false);
const takers = new Set(['kunnen', 'moeten', 'willen', 'zullen', 'mogen', 'gaan', 'laten', 'blijven', 'komen', 'hoeven', 'durven', 'helpen', 'zien', 'zijn', 'worden', 'dienen', 'behoren']);

/** *Aan het werk gaan met een plan …*: a plural without a subject of its own may be an infinitive that is the subject. */
export function isInfinitiveSubject({ tokens, words }: Reading, from: number, main: number): boolean {
  if ((formsOf(words[main]) & INFINITIVE) === 0 || isSubjectPronoun(words[main - 1], tokens[main - 1]) || isSubjectPronoun(words[main + 1], tokens[main + 1])) return false;
  return ((words[from]?.flags ?? 0) & PREPOSITION) !== 0 || from === main;
}

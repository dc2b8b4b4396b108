// Run when bundling: what it exports takes the place of `word-table.data` (scripts/data-plugin.mjs). The data of `nl/` stay the only source.
import { guesser } from './compound.ts';
import { makeVerbs } from './conjugate.ts';
import * as bits from './lexicon-bits.ts';
import { PARTICIPLE, type VerbForm } from './morphology.ts';
import { comparativesOf } from './comparison.ts';
import { bodies, collectives, comparativeEndings, comparatives, government, judgementEndings, noComparatives, people, products, scales, shortEndings, soft, softAdjectives } from './nl/nouns.ts';
import { ownerEndings, ownerOpeners } from './nl/owner-match.ts';
import { timeTriggers } from './nl/time-triggers.ts';
import { verbs } from './nl/verbs.ts';
import { adverbs, afterParticle, conditionals, coordinators, determiners, maybeSubordinators, neverVerbs, negations, prepositions, subjects, subordinators, sureParticles, verbLookingNouns } from './nl/words.ts';
import type { VagueRule } from './reading.ts';
import { terms } from './term-list.ts';

interface Row {
  readonly flags: number;
  readonly verbs: readonly VerbForm[];
  readonly soft: VagueRule | null;
}

const nothing: Row = { flags: 0, verbs: [], soft: null };
const { byForm, separable } = makeVerbs();
const words = new Map<string, Row>();

const listed = (list: string): string[] => list.split(/\s+/).filter((row) => row !== '' && !row.includes('_'));

function mark(list: string, flags: number, rule: VagueRule | null = null): void {
  for (const norm of listed(list)) {
    const known = words.get(norm) ?? nothing;
    words.set(norm, { ...known, flags: known.flags | flags, soft: rule ?? known.soft });
  }
}

const dropped = new Set(neverVerbs.split(' '));
for (const [form, forms] of byForm) if (!dropped.has(form)) words.set(form, { ...nothing, verbs: forms });
mark(subjects.author, bits.AUTHOR);
mark(subjects.addressee, bits.ADDRESSEE);
mark(subjects.back, bits.BACK);
mark(subjects.open, bits.OPEN_SUBJECT);
mark(determiners, bits.DETERMINER);
mark(prepositions, bits.PREPOSITION);
mark(subordinators, bits.SUBORDINATOR);
mark(maybeSubordinators, bits.MAYBE_SUBORDINATOR);
mark(conditionals, bits.CONDITIONAL);
mark(negations, bits.NEGATION);
mark(coordinators, bits.COORDINATOR);
mark(adverbs, bits.ADVERB);
mark(verbLookingNouns, bits.NOUN_LIKE);
mark(products, bits.PRODUCT);
mark(people, bits.PEOPLE);
mark(collectives, bits.COLLECTIVE);
mark(government, bits.ACTOR);
mark(bodies, bits.BODY);
mark(softAdjectives, bits.SOFT_ADJECTIVE);
mark(comparatives, bits.COMPARATIVE);
mark(comparativesOf(listed(`${softAdjectives} ${scales}`)).join(' '), bits.COMPARATIVE);
mark(noComparatives, 0);
mark(shortEndings.neither, 0);
mark(afterParticle, bits.AFTER_PARTICLE);
mark(sureParticles, bits.SURE_PARTICLE);
for (const key of separable.keys()) mark(key.slice(0, key.indexOf('|')), bits.PARTICLE);
for (const [rule, list] of Object.entries(soft) as [VagueRule, string][]) mark(list, 0, rule);

/** A short word ends too many others by chance. */
const endings = new Map<string, Row>();
for (const list of [products, government, bodies, ...Object.values(soft)]) {
  for (const norm of listed(list)) {
    const word = words.get(norm) ?? nothing;
    if ((word.soft !== null ? 6 : (word.flags & bits.ACTOR) !== 0 ? 5 : 3) < norm.length) endings.set(norm, { ...word, verbs: [] });
  }
}
for (const ending of listed(judgementEndings)) endings.set(ending, { ...nothing, flags: bits.SOFT_ADJECTIVE });
for (const ending of listed(comparativeEndings)) endings.set(ending, { ...nothing, flags: bits.COMPARATIVE });
for (const short of listed(shortEndings.product)) endings.set(short, { ...nothing, flags: bits.PRODUCT });
for (const short of listed(shortEndings.body)) endings.set(short, { ...nothing, flags: bits.BODY });
for (const short of listed(shortEndings.neither)) endings.set(short, nothing);

/** What else begins with a word: an expression, a moment, somebody's name. */
const opens = new Map<string, number>(timeTriggers);
const open = (norm: string, bit: number): unknown => opens.set(norm, (opens.get(norm) ?? 0) | bit);
for (const { row } of terms) for (const expression of row.words) open(expression.split(' ')[0] ?? '', bits.TERM);
for (const norm of ownerOpeners) open(norm, bits.OWNER);
for (const norm of words.keys()) if (ownerEndings.some((ending) => norm.endsWith(ending))) open(norm, bits.OWNER);

const signs: readonly (readonly [string, number])[] = [[',', bits.COMMA], ['"', bits.QUOTE], ["'", bits.QUOTE], ['(', bits.BRACKET], [')', bits.BRACKET], ['–', bits.DASH], [';', bits.SEGMENT], [':', bits.SEGMENT], ['.', bits.STOP], ['!', bits.STOP], ['?', bits.STOP], ['…', bits.STOP]];
for (const [sign, bit] of signs) open(sign, bit);

const someVerb: VerbForm['verb'] = { lemma: '', sort: 'act', particle: '', base: '' };
const guess = guesser<Row>(endings, { ...nothing, verbs: [{ verb: someVerb, forms: PARTICIPLE }] }, nothing);
for (const norm of opens.keys()) if (!words.has(norm)) words.set(norm, guess(norm));

const sorts = Object.keys(verbs);
const rules = Object.keys(soft);
const allVerbs = [...new Set([someVerb, ...[...byForm.values()].flatMap((forms) => forms.map(({ verb }) => verb)), ...separable.values()])];
const number = new Map(allVerbs.map((verb, index) => [verb, index]));
const verbNumber = (verb: VerbForm['verb']): string => (verb.lemma === '' ? 0 : number.get(verb) ?? 0).toString(36);

function record({ flags, soft: rule, verbs: forms }: Row, norm: string): string {
  const parts = [small(flags), rule === null ? '' : String(rules.indexOf(rule)), small(opens.get(norm) ?? 0), ...forms.map(({ verb, forms: set }) => `${verbNumber(verb)}:${set.toString(36)}`)];
  return parts.join(',').replace(/,+$/, '');
}

function small(bits: number): string {
  return bits === 0 ? '' : bits.toString(36);
}

export default [
  sorts.join(' '),
  rules.join(' '),
  allVerbs.map(({ sort, particle, base }) => `${sorts.indexOf(sort).toString(36)}${particle}|${base}`).join(' '),
  [...words.keys()].join(' '),
  [...words].map(([norm, row]) => record(row, norm)).join(' '),
  [...endings].map(([norm, row]) => `${norm},${record(row, '')}`).join(' '),
  [...new Set(ownerEndings.map((ending) => ending.slice(-2)))].join(' '),
].join('\n');

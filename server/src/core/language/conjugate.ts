import { INFINITIVE, PARTICIPLE, PAST, PLURAL, SINGULAR, STEM, type Verb, type VerbForm } from './morphology.ts';
import { irregular, strong, verbs, type VerbClass } from './nl/verbs.ts';

/** All forms of all verbs, and the separable verbs by *particle|base*. Made once, from data. */
export interface Verbs {
  readonly byForm: ReadonlyMap<string, readonly VerbForm[]>;
  readonly separable: ReadonlyMap<string, Verb>;
}

export function makeVerbs(): Verbs {
  const byForm = new Map<string, VerbForm[]>();
  const separable = new Map<string, Verb>();
  // Many verbs share what stands behind their particle: *opzetten*, *inzetten*, *omzetten*.
  const bases = new Map<string, Conjugation>();
  const whole = new Set<string>();
  const add = (form: string, verb: Verb, forms: number): void => {
    const known = byForm.get(form);
    const last = known?.at(-1);
    if (known === undefined) byForm.set(form, [{ verb, forms }]);
    else if (last?.verb === verb) known[known.length - 1] = { verb, forms: last.forms | forms };
    else known.push({ verb, forms });
  };
  for (const [sort, rows] of Object.entries(verbs) as [VerbClass, string][]) {
    for (const row of rows.split(/\s+/)) {
      const stroke = row.indexOf('|');
      const particle = row.slice(0, Math.max(0, stroke));
      const stemmed = row.slice(stroke + 1);
      const base = stemmed.replace(/[-.]/g, '');
      const verb: Verb = { lemma: particle + base, sort, particle, base };
      if (particle === '') {
        whole.add(base);
        for (const [form, forms] of conjugate(stemmed)) add(form, verb, forms);
        continue;
      }
      separable.set(`${particle}|${base}`, verb);
      const conjugation = bases.get(base) ?? conjugate(stemmed);
      bases.set(base, conjugation);
      const weak = conjugation.some(([form, forms]) => (forms & PAST) !== 0 && /[td]e$/.test(form));
      for (const [form, forms] of conjugation) {
        // *opbouw*, *inspraak*, *opgaven*: joined to its particle a stem or strong past is a noun nearly always.
        const joined = forms === PAST && !weak ? 0 : forms & ~STEM;
        if (joined !== 0) add(particle + form, verb, joined);
      }
    }
  }
  // The verb behind a particle must be known as a word of its own, without a meaning, or *pakt … op* is not seen.
  for (const [base, conjugation] of bases) {
    if (whole.has(base)) continue;
    const verb: Verb = { lemma: base, sort: 'state', particle: '', base };
    for (const [form, forms] of conjugation) if (forms !== PARTICIPLE) add(form, verb, forms);
  }
  return { byForm, separable };
}

type Conjugation = readonly (readonly [form: string, forms: number])[];

/** All forms of one verb as written in the data (`beveel` rules in `nl/verbs.ts`), without a particle. */
export function conjugate(row: string): Conjugation {
  const infinitive = row.replace(/[-.]/g, '');
  const odd = irregularRows.get(infinitive);
  if (odd !== undefined) return odd;
  const stem = stemOf(row);
  const singular = stem.endsWith('t') ? stem : `${stem}t`;
  const present: [string, number][] = [[infinitive, INFINITIVE | PLURAL], [stem, STEM], [singular, SINGULAR]];
  const past = strongForms(row, infinitive);
  if (past !== undefined) return [...present, [past[0], PAST], [past[1], PAST], [past[2], PARTICIPLE]];
  const hard = isHard(row, infinitive);
  const participle = stem.endsWith('t') || stem.endsWith('d') ? stem : stem + (hard ? 't' : 'd');
  return [...present, [stem + (hard ? 'te' : 'de'), PAST], [stem + (hard ? 'ten' : 'den'), PAST], [unstressed(row) ? participle : withGe(participle), PARTICIPLE]];
}

/** *geleverd*, but *geïnformeerd*, *geëvalueerd*, *geüniformeerd*. */
const withGe = (rest: string): string => `ge${rest.replace(/^(?:e|i(?!j|e)|u(?!i))/, (letter) => ({ e: 'ë', i: 'ï', u: 'ü' })[letter] ?? letter)}`;

const prefixes = /^(?:be|ge|her|er|ont|ver)(?=[^e]*[aeiouyëï].*en$)/;

/** Whether the participle goes without ge-: *besluiten*, *onder-steunen*, *herijken*. */
const unstressed = (row: string): boolean => row.includes('-') || (prefixes.test(row) && !lookPrefixed.has(row));
const lookPrefixed = new Set(['bellen', 'eren', 'erven', 'geven', 'gelden', 'bergen', 'verven', 'beven', 'geeuwen', 'genereren', 'erger.en', 'verifiëren', 'herstructureren', 'herformuleren', 'hergroeperen', 'herprogrammeren']);

/** These have no imperative. */
const modal = new Set(['kunnen', 'zullen', 'mogen', 'moeten', 'willen', 'gebeuren']);
const strongRows = new Map(strong.map((row) => { const [infinitive = '', ...forms] = row.split(' '); return [infinitive, forms] as const; }));
const irregularRows = new Map(irregular.map((row) => {
  const [infinitive = '', present = '', plural = '', past = '', participle = ''] = row.split('/').map((part) => part.trim());
  const all: [string, number][] = [[infinitive, INFINITIVE | (plural === infinitive ? PLURAL : 0)], ...words(present).map((form): [string, number] => [form, SINGULAR]), ...words(past).map((form): [string, number] => [form, PAST]), ...words(participle).map((form): [string, number] => [form, PARTICIPLE])];
  if (plural !== infinitive) all.push([plural, PLURAL]);
  const stem = words(present)[0];
  if (stem !== undefined && !modal.has(infinitive)) all.push([stem, STEM]);
  return [infinitive, all] as const;
}));

function words(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

/** Past and participle of a strong verb, or of one made of it with a prefix: *onder-zoeken*, *bezoeken*. */
function strongForms(row: string, infinitive: string): readonly [string, string, string] | undefined {
  const own = strongRows.get(infinitive);
  if (own !== undefined) return [own[0] ?? '', own[1] ?? '', own[2] ?? ''];
  const cut = row.includes('-') ? row.indexOf('-') : (prefixes.exec(row)?.[0].length ?? 0);
  if (cut === 0 || weakDespiteBase.has(infinitive)) return undefined;
  const prefix = row.slice(0, cut);
  const rest = infinitive.slice(cut);
  const base = strongRows.get(rest) ?? irregularPast(rest);
  return base === undefined ? undefined : [prefix + (base[0] ?? ''), prefix + (base[1] ?? ''), prefix + (base[2] ?? '').replace(/^ge/, '')];
}

function irregularPast(infinitive: string): readonly string[] | undefined {
  const odd = irregularRows.get(infinitive);
  if (odd === undefined) return undefined;
  const past = odd.filter(([, forms]) => forms === PAST).map(([form]) => form);
  return [past[0] ?? '', past[1] ?? '', odd.find(([, forms]) => forms === PARTICIPLE)?.[0] ?? ''];
}

/** Verbs that look as if made of a strong one and are not. */
const weakDespiteBase = new Set(['bemiddelen', 'verwijderen', 'begroten', 'verkorten', 'beladen', 'verlenen', 'ontlenen', 'beprijzen', 'bedelen', 'beveiligen', 'begeleiden', 'verleiden', 'ontmoeten']);

const vowel = /[aeiouyäëïöüáéíóúè]/;

/** The first person: *maak*, *zet*, *streef*, *verbeter*, *faciliteer*. */
function stemOf(row: string): string {
  const plain = row.replaceAll('-', '');
  const dot = plain.indexOf('.');
  if (0 < dot) return plain.slice(0, dot);
  const irregularStem = irregularRows.get(plain)?.find(([, forms]) => (forms & STEM) !== 0)?.[0];
  if (irregularStem !== undefined) return irregularStem;
  if (/(?:aan|oen|ien)$/.test(plain) && /(?:gaan|staan|slaan|doen|zien)$/.test(plain)) return plain.slice(0, -1);
  const raw = plain.replace(/en$/, '');
  if (/komen$/.test(plain)) return raw;
  if (/^be[aeiou][^aeiou]$/.test(raw)) return `${raw.slice(0, -1)}${raw.at(-2) ?? ''}${raw.at(-1) ?? ''}`;
  const last = raw.at(-1) ?? '';
  const before = raw.at(-2) ?? '';
  if (last === before && !vowel.test(last)) return raw.slice(0, -1);
  // Loan words: *evalueer*, *ambieer*, *creëer*.
  if (/(?:ië|[^aeiou]ue)r$/.test(raw)) return raw.replace(/[eë]r$/, 'eer');
  if (/eër$/.test(raw)) return raw.replace(/ër$/, 'ëer');
  let stem = raw;
  if (vowel.test(before) && !vowel.test(last) && !vowel.test(raw.at(-3) ?? '') && !weakLastSyllable(raw)) stem = raw.slice(0, -1) + before + last;
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

/** *handel*, *open*, *wijzig*, *begeleid…*: the last syllable has no stress, so its vowel is not doubled. */
function weakLastSyllable(raw: string): boolean {
  if (/(?:oor|me[de]|in|ver)del$/.test(raw)) return false;
  if (/ig$/.test(raw)) return true;
  if (!/e[lnm]$/.test(raw)) return false;
  const root = raw.slice(0, -2).replace(prefixesOnly, '').replace(/^(?:onder|over|door|voor|weer)(?=.)/, '');
  return vowel.test(root);
}
const prefixesOnly = /^(?:be|ge|her|er|ont|ver)(?=.)/;

/** The *'t kofschip* rule, on the consonant of the infinitive: *streven* has v, so *streefde*. */
function isHard(row: string, infinitive: string): boolean {
  const raw = row.includes('.') ? row.replaceAll('-', '').slice(0, row.replaceAll('-', '').indexOf('.')) : infinitive.replace(/en$/, '');
  return /(?:[tkfsp]|ch|x)$/.test(raw);
}

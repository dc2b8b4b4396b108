import type { TimeExpression } from '../reading.ts';

/** The Dutch of the planning grammar, as data. All words are lower case, as in `Token.norm`. */

/** A month by each of its names; `short` needs a day or a year beside it (*jan 2026*, not *Jan*). */
export interface MonthName {
  readonly month: number;
  readonly short: boolean;
}

const fullMonths = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
const shortMonths = ['jan', 'feb', 'mrt', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

export const monthNames: ReadonlyMap<string, MonthName> = new Map<string, MonthName>([
  ...fullMonths.map((name, index): [string, MonthName] => [name, { month: index + 1, short: false }]),
  ...shortMonths.filter((name) => name !== '').flatMap((name): [string, MonthName][] => {
    const value = { month: shortMonths.indexOf(name) + 1, short: true };
    return [[name, value], [`${name}.`, value]];
  }),
  ...['sept', 'sept.', 'febr', 'febr.', 'mrt.'].map((name): [string, MonthName] => [name, { month: name.startsWith('s') ? 9 : name.startsWith('f') ? 2 : 3, short: true }]),
]);

export const monthName = (month: number): string => fullMonths[month - 1] ?? '';

/** Days as month and day; `before` is the latest day on which it may begin. `next`: it ends in the year after. */
export interface YearlyStretch {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly next?: true;
}

export const seasons: ReadonlyMap<string, YearlyStretch> = new Map([
  ['voorjaar', { from: '03-01', to: '06-30', before: '03-31' }],
  ['lente', { from: '03-01', to: '06-30', before: '03-31' }],
  ['zomer', { from: '06-01', to: '09-30', before: '06-30' }],
  ['najaar', { from: '09-01', to: '12-31', before: '09-30' }],
  ['herfst', { from: '09-01', to: '12-31', before: '09-30' }],
  ['winter', { from: '01-01', to: '03-31', before: '12-31', next: true }],
]);

export const weekdays: ReadonlySet<string> = new Set(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'ma.', 'di.', 'wo.', 'do.', 'vr.', 'za.', 'zo.']);

export const numberWords: ReadonlyMap<string, number> = new Map([
  ['een', 1], ['één', 1], ['eén', 1], ['twee', 2], ['drie', 3], ['vier', 4], ['vijf', 5], ['zes', 6], ['zeven', 7], ['acht', 8], ['negen', 9], ['tien', 10],
  ['elf', 11], ['twaalf', 12], ['dertien', 13], ['veertien', 14], ['vijftien', 15], ['zestien', 16], ['achttien', 18], ['twintig', 20], ['dertig', 30],
  ['anderhalf', 1.5], ['anderhalve', 1.5], ['half', 0.5], ['halve', 0.5], ['tweeënhalf', 2.5], ['tweeëneenhalf', 2.5],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ['eerste', 1], ['tweede', 2], ['derde', 3], ['vierde', 4], ['laatste', 4], ['1e', 1], ['2e', 2], ['3e', 3], ['4e', 4], ['1ste', 1], ['2de', 2], ['3de', 3], ['4de', 4],
]);

export const quarterWords: ReadonlySet<string> = new Set(['kwartaal', 'kwartalen', 'kw', 'kw.']);

/** Units of a term: *binnen zes weken*. */
export const units: ReadonlySet<string> = new Set([
  'minuut', 'minuten', 'uur', 'uren', 'dag', 'dagen', 'werkdag', 'werkdagen', 'kalenderdagen', 'week', 'weken', 'werkweken', 'kalenderweken', 'maand', 'maanden',
  'kalendermaanden', 'kwartaal', 'kwartalen', 'jaar', 'jaren', 'kalenderjaar', 'halfjaar', 'etmaal',
]);

/** Units of a recurrence: *elk kwartaal*, *twee keer per jaar*. */
export const recurringUnits: ReadonlySet<string> = new Set([
  'dag', 'werkdag', 'week', 'weken', 'maand', 'maanden', 'kwartaal', 'halfjaar', 'jaar', 'kalenderjaar', 'schooljaar', 'raadsperiode', 'collegeperiode', 'bestuursperiode', 'planperiode',
  'seizoen', 'voorjaar', 'najaar', 'zomer', 'herfst', 'winter', 'lente', ...fullMonths, ...[...weekdays].filter((day) => !day.endsWith('.')),
]);

/** Stems of recurrences in one word; with and without `-e` (*een jaarlijkse rapportage*). */
export const recurringStems = [
  'jaarlijks', 'halfjaarlijks', 'tweejaarlijks', 'driejaarlijks', 'vierjaarlijks', 'vijfjaarlijks', 'maandelijks', 'tweemaandelijks', 'driemaandelijks', 'zesmaandelijks', 'wekelijks', 'tweewekelijks', 'dagelijks',
] as const;

/** *jaarlijkse kosten*, *dagelijks bestuur*: no recurrence of an act. */
export const notRecurringBefore: ReadonlySet<string> = new Set([
  'bestuur', 'bestuurder', 'bestuurders', 'leven', 'praktijk', 'werk', 'kosten', 'lasten', 'uitgaven', 'inkomsten', 'bijdrage', 'bijdragen', 'budget', 'bedrag', 'omzet', 'subsidie', 'baten', 'groei', 'toename', 'afname', 'stijging',
  'inkomen', 'energierekening', 'premie', 'huur', 'onderhoudskosten', 'exploitatielasten', 'kapitaallasten', 'boodschappen', 'zorg', 'taken', 'bezigheden', 'routine', 'leiding',
]);

/** *2027 woningen*, *2026 euro*: a quantity, not a year. */
export const countedAfterNumber: ReadonlySet<string> = new Set([
  'euro', 'inwoners', 'woningen', 'mensen', 'personen', 'leden', 'handtekeningen', 'huishoudens', 'deelnemers', 'kinderen', 'leerlingen', 'bezoekers', 'adressen', 'meter', 'm2', 'ton', 'kilo', 'kg', 'km', 'x', 'keer', 'stuks', 'aanvragen', 'meldingen', 'fte',
]);

/** What may stand before a moment and belongs to it; whether a preposition is among them decides. */
export const prefixWords: ReadonlyMap<string, Prefix> = new Map<string, Prefix>([
  ...(['vóór', 'voor', 'vóor', 'voór'] as const).map((word): [string, Prefix] => [word, 'before']),
  ...(['uiterlijk', 'tot', 't/m', 'tegen', 'deadline', 'streefdatum', 'streefjaar', 'einddatum'] as const).map((word): [string, Prefix] => [word, 'until']),
  ...(['vanaf', 'na', 'ná', 'sinds', 'sedert', 'm.i.v.', 'ingaande', 'ingang'] as const).map((word): [string, Prefix] => [word, 'from']),
  ...(['op', 'in', 'per', 'bij', 'rond', 'omstreeks', 'tijdens', 'gedurende', 'anno', 'over', 'binnen', 'tussen', 'van'] as const).map((word): [string, Prefix] => [word, 'at']),
  ...(['met', 'en', 'de', 'het', 'dit', 'deze', 'periode', 'jaar', 'jaren', 'kalenderjaar', 'begrotingsjaar', 'boekjaar', 'maand', 'maanden', 'loop', 'aan', 'datum', 'ergens', 'reeds', 'al', 'nog', 'niet', 'later', 'eerder', 'dan', 'zomer', 'iedere', 'uiterste'] as const).map((word): [string, Prefix] => [word, 'filler']),
  ...([...weekdays]).map((word): [string, Prefix] => [word, 'filler']),
  ...(['komende', 'komend', 'aanstaande', 'a.s.', 'volgende'] as const).map((word): [string, Prefix] => [word, 'filler']),
  ...(['vorige', 'vorig', 'afgelopen', 'jl.'] as const).map((word): [string, Prefix] => [word, 'past']),
]);

export type Prefix = 'before' | 'until' | 'from' | 'at' | 'filler' | 'past';

/** *1 juli a.s.* and *12 maart jl.* */
export const comingSuffixes: ReadonlySet<string> = new Set(['a.s.', 'a.s', 'aanstaande', 'eerstkomend', 'eerstkomende']);
export const pastSuffixes: ReadonlySet<string> = new Set(['jl.', 'jl', 'j.l.', 'jongstleden']);

/** Parts of a year or month: which share of it is meant. */
export const partWords: ReadonlyMap<string, 'begin' | 'middle' | 'end'> = new Map<string, 'begin' | 'middle' | 'end'>([
  ['begin', 'begin'], ['primo', 'begin'], ['start', 'begin'], ['aanvang', 'begin'],
  ['half', 'middle'], ['medio', 'middle'], ['halverwege', 'middle'], ['midden', 'middle'],
  ['eind', 'end'], ['einde', 'end'], ['ultimo', 'end'],
]);

/** *dit jaar*, *volgend kwartaal*: how many years later than the document, or null where that is not certain; `past` is no planning. */
export const relativeWords: ReadonlyMap<string, { readonly shift: number | null; readonly past: boolean }> = new Map([
  ['dit', { shift: 0, past: false }], ['deze', { shift: 0, past: false }], ['huidige', { shift: 0, past: false }], ['lopende', { shift: 0, past: false }],
  ['volgend', { shift: 1, past: false }], ['volgende', { shift: 1, past: false }], ['komend', { shift: null, past: false }], ['komende', { shift: null, past: false }],
  ['aankomend', { shift: null, past: false }], ['aankomende', { shift: null, past: false }], ['aanstaande', { shift: null, past: false }], ['eerstvolgende', { shift: null, past: false }], ['nieuwe', { shift: null, past: false }],
  ['vorig', { shift: -1, past: true }], ['vorige', { shift: -1, past: true }], ['afgelopen', { shift: null, past: true }],
]);

/** What *dit* and *volgend* may point at. */
export const relativeUnits: ReadonlyMap<string, TimeExpression['sort']> = new Map<string, TimeExpression['sort']>([
  ['jaar', 'year'], ['kalenderjaar', 'year'], ['begrotingsjaar', 'year'], ['schooljaar', 'year'], ['studiejaar', 'year'], ['seizoen', 'season'], ['kwartaal', 'quarter'], ['halfjaar', 'half'],
  ['maand', 'month'], ['week', 'week'], ...[...seasons.keys()].map((season): [string, TimeExpression['sort']] => [season, 'season']),
]);

/** Words before a number that make it a reference, not a date: *artikel 3.1*, *opdracht 3-4*. */
export const numberedThings: ReadonlySet<string> = new Set([
  'artikel', 'artikelen', 'art.', 'art', 'lid', 'paragraaf', 'par.', '§', 'hoofdstuk', 'bijlage', 'tabel', 'figuur', 'punt', 'opdracht', 'opdrachten', 'actie', 'acties', 'maatregel', 'advies', 'vraag', 'vragen', 'nr.', 'nr', 'nummer', 'versie',
  'pagina', 'p.', 'blz.', 'blz', 'tel.', 'telefoon', 'telefoonnummer', 'kamerstuk', 'kamerstukken', 'zaaknummer', 'dossier', 'kenmerk', '€', '$', '£', 'eur', 'isbn', 'issn', 'ecli',
]);

/** A name follows: *mevrouw Mei*, *de heer De Maart*. */
export const titlesBeforeNames: ReadonlySet<string> = new Set(['mevrouw', 'mevr.', 'mw.', 'mw', 'heer', 'dhr.', 'dhr', 'meneer', 'mr.', 'drs.', 'dr.', 'ir.', 'ing.', 'prof.', 'familie', 'wethouder', 'burgemeester', 'raadslid', 'voorzitter']);

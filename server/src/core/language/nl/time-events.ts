import type { YearlyStretch } from './time-words.ts';

/**
 * Events that stand for a date.
 * - `document`: planning-and-control papers; `in` and `voor` need a year (*in de programmabegroting 2027*), *bij* does not.
 * - `meeting`: with a date behind it also without a preposition (*raadsvergadering van mei 2026*).
 * - `break`: recesses, holidays, elections; a year gives a rough stretch.
 * - `tenure`: *deze raadsperiode*.
 * - `spell`: *deze periode*, said of the years of a council; other words before it leave open which.
 * - `step`: a step in a procedure, as moment (*na vaststelling van het plan*) or as anchor of a term.
 */
export interface EventRow {
  readonly kind: EventKind;
  readonly words: readonly string[];
  readonly stretch: YearlyStretch | null;
  /** Own sentences in which the marked piece is found, and in which nothing is. */
  readonly hit: readonly string[];
  readonly miss: readonly string[];
}

export type EventKind = 'document' | 'meeting' | 'break' | 'tenure' | 'spell' | 'step';

export const eventRows: readonly EventRow[] = [
  {
    kind: 'document',
    words: [
      'kadernota', 'voorjaarsnota', 'najaarsnota', 'perspectiefnota', 'zomernota', 'lentenota', 'begroting', 'programmabegroting', 'meerjarenbegroting', 'meerjarenprogrammabegroting', 'gemeentebegroting',
      'jaarstukken', 'jaarrekening', 'jaarverslag', 'bestuursrapportage', 'bestuursrapportages', 'berap', 'burap', 'marap', 'tussenrapportage', 'voortgangsrapportage', 'voorjaarsrapportage', 'najaarsrapportage',
      'zomerrapportage', 'turap', 'slotwijziging', 'begrotingswijziging', 'miljoenennota', 'rijksbegroting', 'jaarplan', 'coalitieakkoord', 'collegeprogramma',
    ],
    stretch: null,
    hit: ['De raad weegt dit ⟦bij de kadernota⟧ af.', 'Het voorstel komt ⟦gelijktijdig met de programmabegroting 2027⟧.', 'Wij verwerken dit ⟦in de begroting van 2027⟧.', 'Het college kiest ⟦uiterlijk bij de voorjaarsnota 2027⟧.'],
    miss: ['De kosten staan in de begroting.', 'De begroting is sluitend.', 'De kadernota 2027 noemt drie keuzes.'],
  },
  {
    kind: 'meeting',
    words: [
      'raadsvergadering', 'raadsvergaderingen', 'commissievergadering', 'collegevergadering', 'bestuursvergadering', 'ledenvergadering', 'vergadering', 'raadsbehandeling', 'begrotingsbehandeling', 'begrotingsraad', 'kaderdebat',
      'raadscyclus', 'vergadercyclus', 'raadsronde', 'besluitraad', 'raadscommissie', 'raadsinformatieavond', 'commissiebehandeling', 'statenvergadering', 'begrotingsvergadering', 'raadssessie', 'themaraad',
    ],
    stretch: null,
    hit: ['De griffier agendeert het ⟦voor de raadsvergadering van 12 mei 2026⟧.', '⟦Raadsvergadering van mei 2026⟧', 'De raad besluit ⟦in de eerstvolgende raadsvergadering⟧.', 'Dit komt ⟦tijdens de begrotingsbehandeling in november⟧ aan de orde.'],
    miss: ['De raadsvergadering is openbaar.', 'Een vergadering kost tijd.'],
  },
  {
    kind: 'break',
    words: ['zomerreces', 'zomervakantie', 'bouwvak'],
    stretch: { from: '07-01', to: '09-15', before: '07-31' },
    hit: ['De folder ligt ⟦vóór het zomerreces van 2026⟧ klaar.', 'Wij komen ⟦na de zomervakantie⟧ met een voorstel.'],
    miss: ['Het zomerreces is lang.'],
  },
  {
    kind: 'break',
    words: ['kerstreces', 'kerstvakantie', 'kerst', 'kerstmis', 'jaarwisseling', 'oud-en-nieuw', 'sinterklaas'],
    stretch: { from: '12-01', to: '01-15', before: '12-31', next: true },
    hit: ['Het college antwoordt ⟦vóór kerst⟧.', 'De telling is ⟦voor de jaarwisseling⟧ klaar.'],
    miss: ['Wij kerst.'],
  },
  {
    kind: 'break',
    words: ['voorjaarsreces', 'voorjaarsvakantie', 'carnaval', 'krokusvakantie'],
    stretch: { from: '02-01', to: '03-15', before: '03-10' },
    hit: ['De griffier plant dit ⟦na het voorjaarsreces⟧.'],
    miss: ['Het voorjaarsreces valt vroeg.'],
  },
  {
    kind: 'break',
    words: ['meireces', 'meivakantie', 'pasen', 'pinksteren'],
    stretch: { from: '03-20', to: '06-15', before: '06-10' },
    hit: ['De brief gaat ⟦vóór de meivakantie⟧ uit.'],
    miss: ['De meivakantie duurt twee weken.'],
  },
  {
    kind: 'break',
    words: ['herfstreces', 'herfstvakantie'],
    stretch: { from: '10-01', to: '11-05', before: '10-31' },
    hit: ['Het loket opent ⟦na de herfstvakantie⟧.'],
    miss: ['De herfstvakantie is populair.'],
  },
  {
    kind: 'break',
    words: ['verkiezingen', 'gemeenteraadsverkiezingen', 'raadsverkiezingen', 'statenverkiezingen', 'reces', 'schoolvakantie', 'schoolvakanties', 'vakantieperiode'],
    stretch: { from: '01-01', to: '12-31', before: '12-31' },
    hit: ['De regeling ligt er ⟦vóór de verkiezingen van maart 2030⟧.', 'De wijkraad vergadert ⟦na de gemeenteraadsverkiezingen⟧.', 'Het stuk komt ⟦vóór het reces⟧.'],
    miss: ['De verkiezingen waren spannend.'],
  },
  {
    kind: 'tenure',
    words: ['raadsperiode', 'collegeperiode', 'bestuursperiode', 'coalitieperiode', 'kabinetsperiode', 'zittingsperiode', 'statenperiode', 'ambtsperiode', 'raadstermijn'],
    stretch: null,
    hit: ['Wij openen ⟦deze raadsperiode⟧ drie buurthuizen.', 'Het dorp krijgt ⟦nog in deze collegeperiode⟧ een brug.', 'De nota volgt ⟦aan het eind van de bestuursperiode⟧.', 'Het college bouwt ⟦binnen de huidige coalitieperiode⟧ tien woningen.'],
    miss: ['Een raadsperiode duurt vier jaar.'],
  },
  {
    kind: 'spell',
    words: ['periode'],
    stretch: null,
    hit: ['Wij bouwen ⟦deze periode⟧ drie buurthuizen.', '⟦In deze periode⟧ krijgt het dorp een brug.'],
    miss: ['De periode was lastig.', 'In die periode stond het gebouw leeg.', 'Deze periode van onrust is voorbij.', 'De cijfers over deze periode zijn bekend.'],
  },
  {
    kind: 'step',
    words: [
      'vaststelling', 'besluitvorming', 'inwerkingtreding', 'ingebruikname', 'ingebruikneming', 'oplevering', 'ondertekening', 'bekendmaking', 'ontvangst', 'indiening', 'afronding', 'raadsbesluit', 'collegebesluit', 'goedkeuring',
      'vergunningverlening', 'gunning', 'terinzagelegging', 'openstelling', 'dagtekening', 'verzending',
    ],
    stretch: null,
    hit: [
      'Het college antwoordt ⟦binnen zes weken na ontvangst van dit advies⟧.', 'De wethouder evalueert ⟦één jaar na vaststelling van het plan⟧.', 'De raad krijgt het ⟦voorafgaand aan de definitieve besluitvorming⟧.',
      'De meting start ⟦direct na inwerkingtreding van de verordening⟧.', 'Dit gebeurt ⟦bij de vaststelling van het bestemmingsplan⟧.',
    ],
    miss: ['De vaststelling is aan de raad.', 'De ontvangst was hartelijk.'],
  },
];

export const events: ReadonlyMap<string, EventRow> = new Map(eventRows.flatMap((row) => row.words.map((word): [string, EventRow] => [word, row])));

/** Between the preposition and the event: *de eerstvolgende*, *de vaststelling van de*. */
export const eventModifiers: ReadonlySet<string> = new Set([
  'de', 'het', 'deze', 'die', 'een', 'uw', 'onze', 'hun', 'eerste', 'tweede', 'eerstvolgende', 'eerstkomende', 'volgende', 'komende', 'aankomende', 'aanstaande', 'nieuwe', 'huidige', 'lopende', 'vorige', 'afgelopen', 'reguliere', 'openbare', 'jaarlijkse',
  'gemeentelijke', 'landelijke', 'provinciale', 'definitieve', 'formele', 'bestuurlijke', 'politieke', 'gehele', 'volledige', 'laatste', 'november', 'behandeling', 'bespreking', 'vaststelling', 'besluitvorming', 'indiening', 'aanbieding', 'van', 'over', 'eind', 'einde', 'begin', 'aan', 'start',
]);

/** What may open the whole: *gelijktijdig met de …*, *uiterlijk bij de …*, *voorafgaand aan de …*. */
export const eventPrepositions: ReadonlyMap<string, EventPreposition> = new Map<string, EventPreposition>([
  ['vóór', 'before'], ['vóor', 'before'], ['voór', 'before'], ['voor', 'loose'], ['bij', 'strict'], ['in', 'loose'], ['via', 'loose'], ['na', 'strict'], ['ná', 'strict'], ['tijdens', 'strict'], ['rond', 'strict'], ['rondom', 'strict'],
  ['tot', 'strict'], ['vanaf', 'strict'], ['sinds', 'strict'], ['binnen', 'tenure'], ['gedurende', 'tenure'], ['op', 'loose'], ['met', 'loose'], ['aan', 'loose'], ['door', 'none'],
]);

/** `before`, `strict`: makes any event a moment. `loose`: needs a year, a date, or an event that is no document. `tenure`: fits a tenure. */
export type EventPreposition = 'before' | 'strict' | 'loose' | 'tenure' | 'none';

/** Words before the preposition that belong to it: *gelijktijdig met*, *voorafgaand aan*, *uiterlijk bij*, *direct na*. */
export const eventOpeners: ReadonlySet<string> = new Set(['gelijktijdig', 'tegelijk', 'tegelijkertijd', 'samen', 'voorafgaand', 'uiterlijk', 'direct', 'meteen', 'onmiddellijk', 'kort', 'nog', 'gelijk', 'terstond', 'ruim', 'steeds', 'telkens']);

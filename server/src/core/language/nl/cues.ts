/**
 * Words that show what a remark thinks of a plan. A negation before an approving cue makes it critical, and the other way round.
 * `*` stands for one word.
 */
export interface CueRow {
  readonly words: readonly string[];
  readonly tone: 'critical' | 'approving';
  readonly bad: string;
  readonly good: string;
}

export const cues: readonly CueRow[] = [
  { words: ['onduidelijk', 'onduidelijke', 'onduidelijkheid', 'niet duidelijk', 'niet helder', 'vaag', 'vage', 'te vrijblijvend', 'vrijblijvend', 'vrijblijvende', 'vrijblijvendheid', 'te algemeen', 'te abstract', 'weinig concreet', 'niet concreet', 'ideaaltypisch'],
    tone: 'critical', bad: 'Deze opdracht is te vrijblijvend.', good: 'Deze opdracht staat op bladzijde drie.' },
  { words: ['ontbreekt', 'ontbreken', 'mist', 'missen', 'gemist', 'gemis', 'blijft onderbelicht', 'onderbelicht', 'onvoldoende', 'te weinig', 'tekort', 'schiet tekort', 'schieten tekort', 'gebrek aan', 'niet genoemd', 'niet uitgewerkt', 'nergens'],
    tone: 'critical', bad: 'Een planning ontbreekt.', good: 'Er is een planning tot 2028.' },
  { words: ['zorgen', 'zorgelijk', 'zorgwekkend', 'bezorgd', 'bedenkingen', 'twijfel', 'twijfels', 'twijfelt', 'betwijfelt', 'betwijfelen', 'vreest', 'vrezen', 'risico', 'risico\'s', 'bezwaar', 'bezwaren', 'kritisch', 'kritiek'],
    tone: 'critical', bad: 'De raad heeft zorgen over de wachttijd.', good: 'De raad heeft het verslag gelezen.' },
  { words: ['jammer', 'teleurgesteld', 'teleurstellend', 'betreurt', 'betreuren', 'helaas', 'onbegrijpelijk', 'onacceptabel', 'onwenselijk', 'niet acceptabel', 'niet wenselijk', 'niet realistisch', 'onrealistisch', 'te laat', 'te ambitieus', 'niet eens', 'oneens', 'vraagt zich af', 'vragen ons af', 'vraagtekens'],
    tone: 'critical', bad: 'Wij vinden het jammer dat de bus verdwijnt.', good: 'De bus rijdt door de wijk.' },
  { words: ['akkoord', 'eens met', 'is het eens', 'zijn het eens', 'steunt', 'steunen', 'onderschrijft', 'onderschrijven', 'onderstreept', 'waardeert', 'waarderen', 'waardering', 'complimenteert', 'complimenteren', 'compliment', 'complimenten', 'instemming', 'stemt in', 'stemmen in', 'juicht', 'toejuichen', 'geen opmerkingen', 'geen opmerking'],
    tone: 'approving', bad: 'De adviesraad steunt deze opdracht.', good: 'De adviesraad las deze opdracht op 3 maart.' },
  { words: ['goed voorstel', 'goed plan', 'goed idee', 'goede stap', 'goede ontwikkeling', 'mooi voorstel', 'mooie stap', 'positief', 'positieve', 'blij', 'verheugd', 'tevreden', 'enthousiast', 'interessant', 'interessante', 'prima', 'uitstekend', 'terecht', 'sympathiek', 'waardevol', 'waardevolle'],
    tone: 'approving', bad: 'Een goed voorstel.', good: 'Een voorstel van vier bladzijden.' },
];

/** An end left open, so that nobody knows what else belongs to the list. */
export interface OpenEndRow {
  readonly words: readonly string[];
  readonly bad: string;
  readonly good: string;
}

export const openEndRows: readonly OpenEndRow[] = [
  { words: ['enz.', 'enz', 'enzovoort', 'enzovoorts', 'etc.', 'etc', 'etcetera', 'et cetera', 'en zo verder', 'en zo voort', 'en zo voorts'], bad: 'De gemeente plaatst bankjes, lampen enz. in het park.', good: 'De gemeente plaatst bankjes en lampen in het park.' },
  { words: ['e.d.', 'e.d', 'en dergelijke', 'en dergelijken', 'en soortgelijke', 'en dat soort zaken', 'en wat dies meer zij'], bad: 'Wij bespreken dit met scholen, clubs en dergelijke.', good: 'Wij bespreken dit met dergelijke clubs.' },
  { words: ['e.e.a.', 'een en ander', 'het een en ander', 'één en ander'], bad: 'De wethouder zet een en ander op papier.', good: 'De wethouder zet de kosten op papier.' },
];

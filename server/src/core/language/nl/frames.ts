import type { VagueRule } from '../reading.ts';

/**
 * A verb that says something else with these words in its clause: *in kaart* makes *brengen* an effort. `verbs` are lemmas, or `*` for any.
 * `rule: null` makes the act a checkable one.
 */
/** `none`: no act at all (*maken onderscheid*). */
export interface FrameRow {
  readonly verbs: string;
  readonly words: readonly string[];
  readonly rule: VagueRule | 'none' | null;
  readonly bad: string;
  readonly good: string;
}

export const frames: readonly FrameRow[] = [
  { verbs: 'brengen komen', words: ['in kaart', 'in beeld'], rule: 'vaag-inspanning', bad: 'De gemeente brengt de knelpunten in kaart.', good: 'De kaart ligt op het gemeentehuis.' },
  { verbs: 'gaan blijven zijn treden komen', words: ['in gesprek', 'het gesprek', 'in dialoog', 'in overleg', 'aan tafel', 'om tafel', 'rond de tafel'], rule: 'vaag-verdunning', bad: 'Wij gaan in gesprek met de scholen.', good: 'Wij stellen met de scholen een convenant op.' },
  { verbs: 'gaan', words: ['aan de slag', 'aan het werk', 'verder met', 'door met'], rule: 'vaag-inspanning', bad: 'Wij gaan aan de slag met de speeltuinen.', good: 'Wij bouwen drie speeltuinen.' },
  { verbs: 'houden', words: ['rekening', 'oog', 'een oog', 'de vinger aan de pols', 'contact', 'in de gaten', 'scherp in de gaten', 'in het oog'], rule: 'vaag-verdunning', bad: 'Wij houden rekening met de wensen van omwonenden.', good: 'Wij houden op 3 juni 2026 een bijeenkomst.' },
  { verbs: 'stellen staan zetten', words: ['centraal', 'voorop'], rule: 'vaag-verdunning', bad: 'Wij stellen de bewoner centraal.', good: 'Wij stellen een bewoner aan als lid.' },
  { verbs: 'doen', words: ['er alles aan', 'alles aan', 'ons best', 'haar best', 'zijn best', 'het nodige', 'wat nodig is'], rule: 'vaag-inspanning', bad: 'Wij doen er alles aan om de bus te houden.', good: 'Wij doen aangifte van elke vernieling.' },
  { verbs: 'doen', words: ['aangifte', 'een voorstel', 'voorstellen'], rule: null, bad: 'Wij doen alles aan de overlast.', good: 'Wij doen aangifte van elke vernieling.' },
  { verbs: 'maken', words: ['werk van', 'tempo', 'haast', 'vaart', 'een inhaalslag', 'een slag', 'gebruik', 'zich sterk', 'ons sterk', 'bespreekbaar', 'mogelijk'], rule: 'vaag-inspanning', bad: 'Wij maken werk van groen in de wijk.', good: 'Wij maken een groenkaart van de wijk.' },
  { verbs: 'nemen', words: ['het voortouw', 'de regie', 'regie', 'verantwoordelijkheid', 'initiatief', 'het initiatief', 'maatregelen', 'in acht', 'ter harte'], rule: 'vaag-inspanning', bad: 'De gemeente neemt het voortouw bij de opvang.', good: 'De gemeente neemt twee consulenten in dienst.' },
  { verbs: 'geven', words: ['vorm', 'invulling', 'uitvoering', 'vervolg', 'een vervolg', 'gehoor', 'gevolg', 'richting'], rule: 'vaag-uitstel', bad: 'Wij geven invulling aan de nieuwe rol.', good: 'Wij geven elke leerling een fiets.' },
  { verbs: 'werken', words: ['aan', 'samen'], rule: 'vaag-inspanning', bad: 'Wij werken aan een veilige buurt.', good: 'Wij plaatsen zes drempels in de buurt.' },
  { verbs: 'bouwen', words: ['aan', 'verder', 'voort'], rule: 'vaag-inspanning', bad: 'Wij bouwen aan een sterke gemeenschap.', good: 'Wij bouwen tien huizen.' },
  { verbs: 'maken', words: ['onderdeel', 'vast onderdeel', 'deel'], rule: 'vaag-verdunning', bad: 'Wij maken veiligheid vast onderdeel van elk besluit.', good: 'Wij maken een lijst van onveilige kruispunten.' },
  { verbs: 'zijn blijven worden komen', words: ['in orde', 'op orde', 'op peil', 'in balans', 'onder controle', 'in evenwicht'], rule: 'vaag-kwalificatie', bad: 'De straten moeten op orde zijn.', good: 'De straten moeten voor 1 mei 2027 geveegd zijn.' },
  { verbs: 'maken', words: ['onderscheid', 'een onderscheid', 'bezwaar', 'deel uit'], rule: 'none', bad: '', good: 'Wij maken onderscheid tussen eigenaren en huurders.' },
  { verbs: 'maken', words: ['een einde', 'een eind', 'korte metten'], rule: 'vaag-kwalificatie', bad: 'Wij maken een einde aan de leegstand.', good: 'Wij maken een hek aan de kade.' },
  { verbs: 'beperken', words: ['ons tot', 'mij tot'], rule: 'none', bad: '', good: 'Wij beperken ons tot de hoofdlijnen.' },
  { verbs: 'bestrijden', words: ['dat'], rule: 'none', bad: '', good: 'Wij bestrijden dat de kosten zijn gestegen.' },
  { verbs: 'aansluiten', words: ['zich', 'ons'], rule: null, bad: 'Wij sluiten aan bij de regio.', good: 'Wij sluiten ons aan bij het verbond van kustdorpen.' },
  { verbs: 'laten', words: ['in de steek', 'in de kou', 'aan hun lot'], rule: 'vaag-kwalificatie', bad: 'Wij kiezen ervoor om ouderen niet in de kou te laten.', good: 'Wij laten een dakkapel plaatsen.' },
  { verbs: 'leveren', words: ['een bijdrage', 'bijdrage', 'inspanningen'], rule: 'vaag-inspanning', bad: 'De gemeente levert een bijdrage aan de leefbaarheid.', good: 'De gemeente levert zestig bomen.' },
];

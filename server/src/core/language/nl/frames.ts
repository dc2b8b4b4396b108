import type { VagueRule } from '../reading.ts';

/**
 * A verb that says something else with these words in its clause: *in kaart* makes *brengen* an effort. `verbs` are lemmas, or `*` for any.
 * `rule: null` makes the act a checkable one. `weight: 'detail'`: what is done leaves something to look at, if not a result.
 */
/** `none`: no act at all (*maken onderscheid*). */
export interface FrameRow {
  readonly verbs: string;
  readonly words: readonly string[];
  readonly rule: VagueRule | 'none' | null;
  readonly weight?: 'detail';
  readonly bad: string;
  readonly good: string;
}

export const frames: readonly FrameRow[] = [
  { verbs: 'brengen komen', words: ['in kaart', 'in beeld'], rule: 'vaag-inspanning', weight: 'detail', bad: 'De gemeente brengt de knelpunten in kaart.', good: 'De kaart ligt op het gemeentehuis.' },
  { verbs: 'gaan blijven zijn treden komen', words: ['in gesprek', 'het gesprek', 'in dialoog', 'in overleg', 'aan tafel', 'om tafel', 'rond de tafel'], rule: 'vaag-verdunning', bad: 'Wij gaan in gesprek met de scholen.', good: 'Wij stellen met de scholen een convenant op.' },
  { verbs: 'gaan', words: ['voor een', 'voor meer', 'voor minder', 'voor maatwerk', 'voor kwaliteit'], rule: 'vaag-kwalificatie', bad: 'Wij gaan voor een sterk centrum.', good: 'Wij gaan op 4 mei de straat op.' },
  { verbs: 'willen moeten gaan', words: ['toe naar', 'toe naar een', 'naar een', 'toe', 'af van', 'van af', 'op zoek', 'in overleg'], rule: 'vaag-inspanning', bad: 'Wij willen toe naar een rustige haven.', good: 'Wij willen in de haven acht boeien.' },
  { verbs: 'gaan', words: ['aan de slag', 'aan het werk', 'verder met', 'door met'], rule: 'vaag-inspanning', bad: 'Wij gaan aan de slag met de speeltuinen.', good: 'Wij bouwen drie speeltuinen.' },
  { verbs: 'houden', words: ['rekening', 'oog', 'een oog', 'de vinger aan de pols', 'vinger aan de pols', 'contact', 'in de gaten', 'scherp in de gaten', 'in het oog', 'tegen het licht'], rule: 'vaag-verdunning', bad: 'Wij houden rekening met de wensen van omwonenden.', good: 'Wij houden op 3 juni 2026 een bijeenkomst.' },
  { verbs: 'stellen staan zetten', words: ['centraal', 'voorop'], rule: 'vaag-verdunning', bad: 'Wij stellen de bewoner centraal.', good: 'Wij stellen een bewoner aan als lid.' },
  { verbs: 'doen', words: ['er alles aan', 'alles aan', 'ons best', 'haar best', 'zijn best', 'het nodige', 'wat nodig is'], rule: 'vaag-inspanning', bad: 'Wij doen er alles aan om de bus te houden.', good: 'Wij doen aangifte van elke vernieling.' },
  { verbs: 'doen', words: ['aangifte', 'een voorstel', 'voorstellen'], rule: null, bad: 'Wij doen alles aan de overlast.', good: 'Wij doen aangifte van elke vernieling.' },
  { verbs: 'maken', words: ['werk van', 'tempo', 'haast', 'vaart', 'een inhaalslag', 'een kwaliteitsslag', 'een slag', 'gebruik', 'zich sterk', 'ons sterk', 'mij sterk', 'me sterk', 'zich hard', 'ons hard', 'mij hard', 'me hard', 'hard voor', 'sterk voor', 'bespreekbaar', 'mogelijk', 'keuzes', 'scherpe keuzes', 'duidelijke keuzes'], rule: 'vaag-inspanning', bad: 'Wij maken werk van groen in de wijk.', good: 'Wij maken een groenkaart van de wijk.' },
  { verbs: 'nemen', words: ['het voortouw', 'het heft in handen', 'de touwtjes in handen', 'de leiding', 'de regie', 'regie', 'verantwoordelijkheid', 'initiatief', 'het initiatief', 'maatregelen', 'in acht', 'ter harte'], rule: 'vaag-inspanning', bad: 'De gemeente neemt het voortouw bij de opvang.', good: 'De gemeente neemt twee consulenten in dienst.' },
  { verbs: 'volgen', words: ['de ontwikkelingen', 'op de voet', 'nauwgezet', 'nauwlettend', 'met belangstelling', 'kritisch'], rule: 'vaag-inspanning', bad: 'Wij volgen de ontwikkelingen in de haven.', good: 'Wij volgen het advies over de haven.' },
  { verbs: 'openstaan', words: ['voor'], rule: 'vaag-inspanning', bad: 'Wij staan open voor nieuwe plannen in de haven.', good: 'De poort staat open.' },
  { verbs: 'verlagen verhogen', words: ['belasting', 'belastingen', 'hondenbelasting', 'toeristenbelasting', 'parkeertarief', 'parkeertarieven', 'tarief', 'tarieven', 'leges', 'ozb', 'btw', 'accijns', 'accijnzen', 'heffing', 'heffingen', 'premie', 'premies', 'boete', 'boetes', 'toeslag', 'toeslagen', 'uitkering', 'uitkeringen', 'minimumloon', 'subsidie', 'subsidies', 'griffierechten', 'griffierecht', 'huur', 'huren', 'de lasten'], rule: null, bad: 'Wij verhogen de kwaliteit van de kade.', good: 'Wij verlagen de leges voor een dakkapel.' },
  { verbs: 'geven', words: ['uitvoering'], rule: 'vaag-uitstel', weight: 'detail', bad: 'Wij geven uitvoering aan de motie.', good: 'De uitvoering staat in de brief.' },
  { verbs: 'geven', words: ['openheid', 'volledige openheid', 'openheid van zaken'], rule: null, bad: '', good: 'Wij geven openheid over alle giften.' },
  { verbs: 'geven', words: ['vorm', 'invulling', 'vervolg', 'een vervolg'], rule: 'vaag-uitstel', bad: 'Wij geven invulling aan de nieuwe rol.', good: 'Wij geven elke leerling een fiets.' },
  { verbs: 'werken', words: ['aan', 'samen', 'verder', 'eraan', 'hieraan', 'daaraan'], rule: 'vaag-inspanning', bad: 'Wij werken aan een veilige buurt.', good: 'Wij plaatsen zes drempels in de buurt.' },
  { verbs: 'bouwen', words: ['aan', 'verder', 'voort'], rule: 'vaag-inspanning', bad: 'Wij bouwen aan een sterke gemeenschap.', good: 'Wij bouwen tien huizen.' },
  { verbs: 'maken', words: ['onderdeel', 'vast onderdeel', 'deel'], rule: 'vaag-verdunning', bad: 'Wij maken veiligheid vast onderdeel van elk besluit.', good: 'Wij maken een lijst van onveilige kruispunten.' },
  { verbs: 'zijn blijven worden', words: ['waarin iedereen', 'waar iedereen', 'waarin inwoners', 'waar inwoners', 'waarin mensen', 'waar mensen'], rule: 'vaag-kwalificatie', bad: 'Wij willen een haven blijven waar iedereen welkom is.', good: 'Iedereen is in de haven geteld.' },
  { verbs: 'pakken innemen vervullen spelen', words: ['een rol', 'een actieve rol', 'een grotere rol', 'een belangrijke rol', 'haar rol', 'onze rol', 'zijn rol', 'de regie', 'een actieve houding'], rule: 'vaag-verdunning', bad: 'De gemeente moet hierin een actieve rol pakken.', good: 'De gemeente moet de havenmeester een uniform geven.' },
  { verbs: 'leggen', words: ['verbindingen', 'verbinding', 'de verbinding', 'dwarsverbanden', 'contacten'], rule: 'vaag-verdunning', bad: 'Wij leggen verbindingen tussen zorg en sport.', good: 'Wij leggen een steiger aan.' },
  { verbs: 'wegnemen', words: ['drempels', 'belemmeringen', 'onnodige drempels', 'knelpunten'], rule: 'vaag-kwalificatie', bad: 'Wij nemen drempels weg voor schippers.', good: 'Wij nemen de paal bij de brug weg.' },
  { verbs: 'maken', words: ['verplicht onderdeel', 'een verplicht onderdeel'], rule: null, bad: '', good: 'Wij maken zwemles verplicht onderdeel van het rooster.' },
  { verbs: 'beperken', words: ['tot het', 'tot de'], rule: null, bad: 'Wij beperken de hinder.', good: 'Wij beperken de verkoop tot de zaterdag.' },
  { verbs: 'beperken', words: ['tot het minimum', 'tot een minimum'], rule: 'vergelijking-zonder-maatstaf', bad: 'Wij beperken de hinder tot het minimum.', good: 'Wij beperken de verkoop tot de zaterdag.' },
  { verbs: 'zijn blijven worden komen moeten', words: ['in orde', 'op orde', 'op peil', 'in balans', 'onder controle', 'in evenwicht'], rule: 'vaag-kwalificatie', bad: 'De straten moeten op orde zijn.', good: 'De straten moeten voor 1 mei 2027 geveegd zijn.' },
  { verbs: 'maken', words: ['onderscheid', 'een onderscheid', 'bezwaar', 'deel uit', 'zich zorgen', 'ons zorgen', 'me zorgen', 'mij zorgen'], rule: 'none', bad: '', good: 'Wij maken onderscheid tussen eigenaren en huurders.' },
  { verbs: 'maken', words: ['een einde', 'een eind', 'korte metten'], rule: 'vaag-kwalificatie', weight: 'detail', bad: 'Wij maken een einde aan de leegstand.', good: 'Wij maken een hek aan de kade.' },
  { verbs: 'opstellen', words: ['ons op als', 'zich op als', 'ons op', 'zich op', 'ons als', 'zich als', 'ons opstellen', 'zich opstellen'], rule: 'vaag-kwalificatie', bad: 'Wij stellen ons op als een goede buur.', good: 'Wij stellen een contract op.' },
  { verbs: 'vinden', words: ['een oplossing', 'oplossingen', 'een balans', 'een evenwicht'], rule: 'vaag-inspanning', bad: 'Wij willen een oplossing vinden voor de drukte.', good: 'Wij vinden de brug te smal.' },
  { verbs: 'zetten', words: ['alles op alles', 'de schouders onder', 'onze schouders onder', 'haar schouders onder'], rule: 'vaag-inspanning', bad: 'Wij zetten alles op alles om de bus te houden.', good: 'Wij zetten de hekken op de kade.' },
  { verbs: 'leggen', words: ['de lat hoog', 'de lat hoger'], rule: 'vaag-inspanning', bad: 'Wij leggen de lat hoog bij het onderhoud.', good: 'Wij leggen de loopplank bij de brug.' },
  { verbs: 'voorbereiden', words: ['voorbereid zijn op', 'voorbereid zijn', 'voorbereid blijven'], rule: 'vaag-kwalificatie', bad: 'Wij willen voorbereid zijn op hoog water.', good: 'Wij bereiden op 3 juni 2027 de vergadering voor.' },
  { verbs: 'delen', words: ['de wens', 'het uitgangspunt', 'de mening', 'uw mening', 'deze mening', 'de zorg', 'de zorgen', 'uw zorg', 'uw zorgen', 'deze zorg', 'deze zorgen', 'het standpunt', 'dit standpunt', 'uw standpunt', 'de opvatting', 'uw opvatting', 'de analyse', 'uw analyse'], rule: 'none', bad: '', good: 'Wij delen de zorg over de haven.' },
  { verbs: 'aannemen', words: ['voor kennisgeving'], rule: 'none', bad: '', good: 'Wij nemen de brief voor kennisgeving aan.' },
  { verbs: 'maken plaatsen', words: ['opmerkingen', 'een opmerking', 'kanttekeningen', 'een kanttekening', 'enige kanttekeningen', 'enkele kanttekeningen', 'enkele opmerkingen'], rule: 'none', bad: '', good: 'De raad plaatst kanttekeningen bij het plan.' },
  { verbs: 'gaan uitgaan', words: ['ervan uit', 'er van uit', 'er vanuit', 'vanuit dat', 'van uit dat'], rule: 'none', bad: '', good: 'Wij gaan ervan uit dat de brug open blijft.' },
  { verbs: 'terugbrengen', words: ['in het', 'in de', 'naar het', 'naar de'], rule: null, bad: 'Wij brengen de wachttijd terug.', good: 'Wij brengen de bus terug in het dorp.' },
  { verbs: 'steunen', words: ['dit', 'dat', 'deze opdracht', 'dit plan', 'het plan', 'dit voorstel', 'het voorstel', 'uw voorstel', 'deze keuze', 'dit voornemen'], rule: 'none', bad: '', good: 'Dit steunen wij van harte.' },
  { verbs: 'spreken', words: ['van een', 'van', 'voor zich', 'boekdelen'], rule: 'none', bad: '', good: 'Dan spreken wij van een nieuwe fase.' },
  { verbs: 'beperken', words: ['ons tot', 'mij tot'], rule: 'none', bad: '', good: 'Wij beperken ons tot de hoofdlijnen.' },
  { verbs: 'bestrijden', words: ['dat'], rule: 'none', bad: '', good: 'Wij bestrijden dat de kosten zijn gestegen.' },
  { verbs: 'aansluiten', words: ['zich', 'ons'], rule: null, bad: 'Wij sluiten aan bij de regio.', good: 'Wij sluiten ons aan bij het verbond van kustdorpen.' },
  { verbs: 'laten', words: ['in de steek', 'in de kou', 'aan hun lot'], rule: 'vaag-kwalificatie', bad: 'Wij kiezen ervoor om ouderen niet in de kou te laten.', good: 'Wij laten een dakkapel plaatsen.' },
  { verbs: 'leveren', words: ['een bijdrage', 'bijdrage', 'inspanningen'], rule: 'vaag-inspanning', bad: 'De gemeente levert een bijdrage aan de leefbaarheid.', good: 'De gemeente levert zestig bomen.' },
  { verbs: 'brengen', words: ['in overeenstemming', 'in lijn'], rule: null, bad: 'Wij brengen rust in de haven.', good: 'Wij brengen de regels in overeenstemming met het besluit van de raad.' },
  { verbs: 'brengen tillen', words: ['op orde', 'op peil', 'in balans', 'in evenwicht', 'onder controle', 'naar een hoger plan', 'op een hoger plan'], rule: 'vaag-kwalificatie', bad: 'De gemeente brengt het onderhoud op orde.', good: 'De gemeente brengt de fietsen naar het depot.' },
  { verbs: 'brengen', words: ['op gang', 'in beweging', 'tot bloei', 'in stelling', 'in de praktijk'], rule: 'vaag-inspanning', bad: 'Wij brengen de verbouwing op gang.', good: 'Wij brengen elke dinsdag brood rond.' },
  { verbs: 'brengen', words: ['onder de aandacht', 'bij elkaar', 'dichter bij elkaar', 'aan de orde', 'in contact', 'ter sprake'], rule: 'vaag-verdunning', bad: 'Wij brengen dit onder de aandacht bij de provincie.', good: 'Wij brengen elke brief binnen een dag naar de post.' },
  { verbs: 'geven', words: ['ruim baan', 'een stem', 'een gezicht', 'handen en voeten', 'het goede voorbeeld', 'alle ruimte', 'een duw', 'een steuntje in de rug'], rule: 'vaag-inspanning', bad: 'Wij geven ondernemers ruim baan.', good: 'Wij geven ondernemers een sleutel van de hal.' },
  { verbs: 'nemen', words: ['ter hand', 'serieus', 'onder de loep', 'onder handen', 'in overweging', 'in ogenschouw', 'in beschouwing', 'als uitgangspunt'], rule: 'vaag-verdunning', bad: 'De gemeente neemt de haven onder handen.', good: 'De gemeente neemt twee boten in gebruik.' },
  { verbs: 'krijgen', words: ['gestalte', 'vorm', 'een vertaling', 'een vervolg', 'handen en voeten', 'beslag', 'invulling'], rule: 'vaag-uitstel', bad: 'Het park moet in overleg vorm krijgen.', good: 'Het park moet een hek krijgen.' },
  { verbs: 'zetten', words: ['in gang', 'in beweging', 'op de kaart', 'in de steigers', 'in werking'], rule: 'vaag-inspanning', bad: 'De gemeente zet Duinrade op de kaart.', good: 'De gemeente zet drie hekken op de kade.' },
  { verbs: 'zetten', words: ['op de agenda', 'hoog op de agenda', 'in de schijnwerpers', 'in het zonnetje'], rule: 'vaag-verdunning', bad: 'Wij zetten armoede op de agenda.', good: 'Wij zetten een bank in het park.' },
  { verbs: 'stellen instellen', words: ['in staat', 'in de gelegenheid'], rule: 'vaag-inspanning', bad: 'Wij stellen clubs in staat om te groeien.', good: 'Wij stellen een beheerder aan.' },
  { verbs: 'houden', words: ['in stand', 'op peil', 'op orde', 'in ere', 'in de hand', 'binnen de perken', 'schoon en heel', 'leefbaar', 'overeind', 'in balans', 'onder controle'], rule: 'vaag-kwalificatie', bad: 'Wij houden het park op orde.', good: 'Wij houden elke maand een spreekuur.' },
  { verbs: 'houden', words: ['zicht', 'overzicht', 'de regie', 'een vinger aan de pols', 'ruimte'], rule: 'vaag-verdunning', bad: 'Wij houden zicht op de bouw.', good: 'Wij houden op 4 mei een bijeenkomst.' },
  { verbs: 'doen', words: ['een beroep', 'iets aan', 'wat aan', 'al het mogelijke', 'ons uiterste best', 'alles om', 'er alles', 'het maximale'], rule: 'vaag-inspanning', bad: 'Wij doen al het mogelijke om de bus te houden.', good: 'Wij doen de deur om zes uur dicht.' },
  { verbs: 'slaan', words: ['de handen ineen', 'een brug', 'bruggen'], rule: 'vaag-verdunning', bad: 'Wij slaan met de scholen de handen ineen.', good: 'Wij slaan acht palen in de vaart.' },
  { verbs: 'steken', words: ['energie', 'tijd', 'de handen uit de mouwen'], rule: 'vaag-inspanning', bad: 'Wij steken energie in de haven.', good: 'Wij steken twee miljoen euro in de haven.' },
  { verbs: 'aangaan', words: ['het gesprek', 'de dialoog', 'een dialoog', 'de uitdaging', 'de strijd', 'de verbinding'], rule: 'vaag-verdunning', bad: 'Wij gaan het gesprek met de buurt aan.', good: 'Wij gaan een huurcontract voor tien jaar aan.' },
  { verbs: 'opnemen', words: ['contact'], rule: 'vaag-verdunning', bad: 'Wij nemen contact op met de eigenaar.', good: 'Wij nemen een artikel over parkeren op in het contract.' },
  { verbs: 'onderhouden', words: ['contact', 'contacten', 'de relatie', 'relaties', 'een relatie'], rule: 'vaag-verdunning', bad: 'Wij onderhouden contact met de buren.', good: 'Wij onderhouden de zes bruggen in de wijk.' },
  { verbs: 'ontwikkelen', words: ['ons verder', 'zich verder'], rule: 'vaag-kwalificatie', bad: 'De gemeente wil zich verder ontwikkelen.', good: 'De gemeente wil een app ontwikkelen.' },
  { verbs: 'trekken', words: ['lering', 'lessen', 'profijt'], rule: 'vaag-inspanning', bad: 'Wij trekken lering uit de brand.', good: 'Wij trekken het voorstel in.' },
  { verbs: 'leren', words: ['van elkaar', 'van de', 'van het', 'met elkaar'], rule: 'vaag-inspanning', bad: 'Wij leren van de fouten.', good: 'Wij leren vijftig kinderen zwemmen.' },
  { verbs: 'steunen', words: ['de motie', 'een motie', 'het amendement', 'het voorstel'], rule: null, bad: 'Wij steunen de buurt.', good: 'Wij steunen de motie over de bus.' },
  { verbs: 'bundelen', words: ['in een', 'in één'], rule: null, bad: 'Wij bundelen de kennis van de clubs.', good: 'Wij bundelen alle regels in één verordening.' },
  { verbs: 'komen', words: ['op orde', 'tot bloei', 'tot hun recht', 'ten goede', 'in beeld', 'op gang'], rule: 'vaag-kwalificatie', bad: 'De haven moet tot bloei komen.', good: 'De bus moet om acht uur komen.' },
  { verbs: 'zorgen', words: ['ervoor dat iedereen', 'ervoor dat er ruimte', 'dat iedereen'], rule: 'vaag-kwalificatie', bad: 'Wij zorgen dat iedereen kan meedoen.', good: 'Wij zorgen ervoor dat de raad het besluit krijgt.' },
  { verbs: 'verzetten', words: ['ons tegen', 'zich tegen', 'zich blijven'], rule: 'vaag-inspanning', bad: 'Wij verzetten ons tegen de sluiting van het loket.', good: 'Wij verzetten de vergadering naar 4 mei.' },
  { verbs: 'krijgen vervullen', words: ['de functie van', 'de rol van', 'de taak van', 'de naam'], rule: null, bad: 'De haven krijgt een belangrijke functie.', good: 'De oude school krijgt de functie van buurthuis.' },
  { verbs: 'sturen', words: ['op een', 'op meer', 'op minder', 'op kwaliteit', 'op resultaten', 'op kosten'], rule: 'vaag-inspanning', bad: 'Wij sturen op minder regels.', good: 'Wij sturen op 3 mei een brief.' },
];

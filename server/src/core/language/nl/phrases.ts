import type { VagueRule } from '../reading.ts';

/**
 * Fixed expressions, as data. `words` are alternatives, each a run of words; `*` stands for one word, `**` for up to three.
 *
 * - `when: 'act'`: weighs in wherever it stands in a commitment. `'end'`: only where the words close the clause or stand before a comma.
 * - `weight: 'main'`: makes the act vague although its verb is checkable. `'detail'`: does not.
 */
export interface PhraseRow {
  readonly words: readonly string[];
  readonly rule: VagueRule;
  readonly weight: 'main' | 'detail';
  readonly bad: string;
  readonly good: string;
}

export const phrases: readonly PhraseRow[] = [
  // Escape clauses.
  { words: ['waar mogelijk', 'waar dat mogelijk is', 'waar dit mogelijk is', 'indien mogelijk', 'zo mogelijk', 'als dat mogelijk is', 'als het mogelijk is', 'als dat kan', 'waar dat kan', 'waar het kan', 'waar kan', 'waar zinvol', 'waar relevant', 'waar wenselijk', 'waar haalbaar', 'waar passend', 'indien wenselijk', 'indien van toepassing', 'indien haalbaar', 'voor zover nodig', 'voor zover noodzakelijk', 'voorzover nodig', 'voor zover relevant', 'voor zover dat kan', 'voor zover dit mogelijk is', 'voor zover dat mogelijk is', 'voor zover van toepassing', 'voor zover mogelijk', 'voorzover mogelijk'],
    rule: 'vaag-voorwaarde', weight: 'main', bad: 'Waar mogelijk vervangt de gemeente de oude lampen.', good: 'Mogelijk vallen er kosten weg.' },
  { words: ['zoveel mogelijk', 'zo veel mogelijk', 'zo weinig mogelijk', 'zo min mogelijk', 'zoveel als mogelijk', 'zo veel als mogelijk', 'zo goed mogelijk', 'zo goed als mogelijk', 'zo breed mogelijk', 'zo eenvoudig mogelijk', 'zo * mogelijk', 'zo * als mogelijk', 'zo * en * mogelijk', 'zo * en * als mogelijk'],
    rule: 'vaag-voorwaarde', weight: 'main', bad: 'Wij gebruiken zoveel mogelijk hout uit de streek.', good: 'Wij gebruiken hout uit de streek voor alle tien bruggen.' },
  { words: ['waar nodig', 'indien nodig', 'zo nodig', 'zonodig', 'als dat nodig is', 'als het nodig is', 'waar dat nodig is', 'wanneer nodig', 'mocht dat nodig zijn', 'als dit nodig is', 'indien noodzakelijk', 'waar noodzakelijk', 'indien gewenst', 'desgewenst', 'waar gewenst', 'naar behoefte', 'desnoods', 'wat nodig is'],
    rule: 'vaag-voorwaarde', weight: 'main', bad: 'Indien nodig plaatst de gemeente extra hekken.', good: 'Voor de vergunning is een tekening nodig.' },
  { words: ['in principe', 'in beginsel', 'in de regel', 'normaal gesproken', 'doorgaans', 'bij voorkeur', 'het liefst', 'naar vermogen', 'onder voorbehoud', 'voor zover haalbaar', 'voor zover redelijk', 'binnen de mogelijkheden', 'binnen onze mogelijkheden', 'binnen de kaders', 'binnen de financiële kaders', 'binnen de beschikbare middelen', 'binnen de bestaande middelen', 'naar bevind van zaken', 'zo lang als mogelijk', 'al dan niet', 'eventueel', 'in voorkomende gevallen', 'afhankelijk van *', 'afhankelijk van de *', 'afhankelijk van het *'],
    rule: 'vaag-voorwaarde', weight: 'main', bad: 'Het college plaatst in principe zes lampen.', good: 'De raad bespreekt het principe van gelijke kansen op 3 juni 2026.' },
  // Time.
  { words: ['zo snel mogelijk', 'zo spoedig mogelijk', 'zo snel als mogelijk', 'z.s.m.', 'zsm', 'zo gauw mogelijk', 'zodra dat kan', 'zodra het kan', 'zodra mogelijk', 'zodra dat mogelijk is', 'op zo kort mogelijke termijn', 'spoedig', 'binnenkort', 'op termijn', 'op korte termijn', 'op de korte termijn', 'op middellange termijn', 'op langere termijn', 'op lange termijn', 'binnen afzienbare tijd', 'binnen afzienbare termijn', 'te zijner tijd', 't.z.t.', 'tzt', 'te gelegener tijd', 'in de toekomst', 'in de nabije toekomst', 'op een geschikt moment', 'op het juiste moment', 'op tijd', 'bij gelegenheid', 'van tijd tot tijd', 'binnen redelijke tijd', 'binnen een redelijke termijn', 'binnen redelijke termijn', 'op een redelijke termijn', 'op afzienbare termijn', 'te zijner tijd nog', 'op den duur', 'vroeg of laat', 'als de tijd daar is'],
    rule: 'vaag-tijd', weight: 'main', bad: 'Wij openen het loket in Duinrade op termijn.', good: 'Wij openen het loket in Duinrade op 1 mei 2027.' },
  { words: ['de komende tijd', 'komende tijd', 'de komende periode', 'komende periode', 'in de komende periode', 'de komende jaren', 'komende jaren', 'in de loop van het jaar', 'gaandeweg', 'gefaseerd', 'stapsgewijs', 'vooralsnog', 'tijdig', 'vroegtijdig', 'geregeld', 'regelmatig', 'met regelmaat', 'stap voor stap', 'in fasen', 'van lieverlee', 'op gezette tijden', 'door de jaren heen', 'met enige regelmaat', 'periodiek', 'frequent'],
    rule: 'vaag-tijd', weight: 'detail', bad: 'Wij stellen de komende periode een plan op.', good: 'Wij stellen in de komende negen weken een plan op.' },
  // Deferral.
  { words: ['nader uitwerken', 'nader uitgewerkt', 'nader uit te werken', 'verder uitwerken', 'verder uitgewerkt', 'verder uit te werken', 'nadere uitwerking', 'verdere uitwerking', 'bij de uitwerking', 'in de uitwerking', 'nader bepalen', 'nader bepaald', 'nader te bepalen', 'nader invullen', 'nader ingevuld', 'nader in te vullen', 'nadere invulling', 'verder vormgeven', 'verder vormgegeven', 'later bezien', 'later bepalen', 'later bepaald', 'in een later stadium', 'op een later moment', 'in een volgende fase', 'in een latere fase', 'in de volgende fase', 'in een vervolgfase', 'in een vervolgtraject', 'op een later tijdstip', 'nader besluiten', 'nader besloten', 'nader te besluiten', 'nader vormgeven', 'nader vormgegeven', 'verder vorm te geven', 'nader vorm te geven', 'verder verkennen', 'verder onderzocht', 'verder onderzoeken', 'in het vervolg', 'in het vervolgtraject', 'in het vervolgproces', 'nog te bepalen', 'p.m.', 'nader te onderzoeken', 'nader onderzocht', 'nader onderzoeken', 'nader verkennen', 'wordt vervolgd', 'bij het uitwerken van'],
    rule: 'vaag-uitstel', weight: 'main', bad: 'De gemeente werkt dit in een volgende fase om tot regels.', good: 'De uitwerking staat in het besluit van 3 juni 2026.' },
  // Quantity.
  { words: ['een aantal', 'enkele', 'enige', 'sommige', 'meerdere', 'verschillende', 'diverse', 'tal van', 'een groot deel', 'een deel', 'een beperkt aantal', 'een groot aantal', 'een reeks', 'een handvol', 'de meeste', 'substantieel', 'aanzienlijk', 'fors', 'flink', 'grotendeels', 'deels'],
    rule: 'vaag-hoeveelheid', weight: 'detail', bad: 'De gemeente plaatst een aantal bankjes.', good: 'De gemeente plaatst twaalf bankjes.' },
  { words: ['voldoende', 'genoeg', 'meer', 'extra', 'minder'],
    rule: 'vaag-hoeveelheid', weight: 'main', bad: 'De gemeente zorgt voor voldoende bankjes.', good: 'Er zijn genoeg bankjes in Vaartwijk.' },
  // Which ones, nobody can tell.
  { words: ['overbodige', 'onnodige', 'knellende', 'belemmerende'], rule: 'vaag-kwalificatie', weight: 'main', bad: 'Wij schrappen overbodige regels.', good: 'Wij schrappen de artikelen 3 tot en met 9.' },
  // Hedges.
  { words: ['wellicht', 'misschien', 'mogelijkerwijs', 'vermoedelijk', 'waarschijnlijk', 'naar verwachting', 'hopelijk', 'enigszins', 'min of meer', 'in zekere zin', 'in de lijn der verwachting', 'als het even kan', 'tot op zekere hoogte', 'in overweging', 'ter overweging', 'op enigerlei wijze', 'op een of andere wijze'],
    rule: 'slag-om-de-arm', weight: 'main', bad: 'Wij openen wellicht een tweede loket.', good: 'Wij openen een tweede loket.' },
  // Quality of the act.
  { words: ['met hoge prioriteit', 'met de hoogste prioriteit', 'met voorrang', 'met prioriteit', 'met spoed'],
    rule: 'vaag-kwalificatie', weight: 'main', bad: 'Wij behandelen deze aanvragen met voorrang.', good: 'Fietsers hebben hier voorrang.' },
  { words: ['nadrukkelijk', 'in het bijzonder', 'met aandacht', 'in goed overleg', 'in nauw overleg', 'in nauwe samenwerking', 'met de grootst mogelijke zorg', 'zorgvuldig', 'voortvarend', 'zorgvuldige', 'op maat'],
    rule: 'vaag-kwalificatie', weight: 'detail', bad: 'Wij behandelen de aanvragen zorgvuldig.', good: 'Wij behandelen de aanvragen binnen acht weken.' },
];

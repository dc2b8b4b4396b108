import type { TimeExpression } from '../reading.ts';

/**
 * Fixed expressions of time. `[x]` is optional, `a|b` a choice, `een_paar` two words in a choice.
 * `bad`: own sentences where the marked piece is found; `good`: sentences with the same words in another sense, where nothing is.
 */
export interface TimePhrase {
  readonly sort: TimeExpression['sort'];
  readonly checkable: boolean;
  readonly phrases: readonly string[];
  /** Only when nothing, a sign or one of these follows: an adverb, no adjective. */
  readonly adverb?: true;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

export const timePhrases: readonly TimePhrase[] = [
  {
    sort: 'vague', checkable: false,
    phrases: [
      'op [de|een] [wat|iets] korte|kortere|middellange|lange|langere|redelijke|overzienbare|afzienbare termijn', 'op termijn', 'op [een] zo kort mogelijke|mogelijk termijn', 'binnen zo kort mogelijke tijd|termijn',
      'op [de] korte|middellange en|of middellange|lange termijn',
    ],
    bad: ['Het loket opent ⟦op termijn⟧.', 'Dit krijgt ⟦op de middellange termijn⟧ een plek.', 'De raad hoort dit ⟦op zo kort mogelijke termijn⟧.'],
    good: ['De wet stelt een termijn van zes weken.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: ['binnen [een] afzienbare|redelijke|korte tijd|termijn', 'binnenkort', 'binnen|over enkele|enige|een_paar|een_aantal tijd|dagen|weken|maanden|jaren|jaar'],
    bad: ['De brug is ⟦binnen afzienbare tijd⟧ klaar.', '⟦Binnenkort⟧ opent het loket.', 'Wij melden dit ⟦binnen enkele weken⟧.'],
    good: ['Binnen het college is hierover gesproken.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: ['zo snel|spoedig|vroeg|gauw [als|dan] mogelijk', 'zo snel|spoedig als dat kan', 'z.s.m.', 'zsm', 'z.s.m', 'z.v.m.', 'spoedig', 'met [bekwame] spoed'],
    bad: ['De wethouder reageert ⟦zo snel mogelijk⟧.', 'Het plan komt ⟦z.s.m.⟧ naar de raad.', 'De toets volgt ⟦met bekwame spoed⟧.'],
    good: ['De brief is zo eenvoudig mogelijk.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: ['te zijner tijd', 't.z.t.', 'tzt', 'te gelegener tijd', 'te gepaster tijd', 'bij gelegenheid', 'op [een] geschikt|later|gepast|passend moment|tijdstip', 'in [een] later|volgend stadium', 'op [een] later tijdstip|moment', 'van tijd tot tijd', 'vroeg of laat', 'mettertijd'],
    bad: ['De nota volgt ⟦te zijner tijd⟧.', 'De raad bespreekt dit ⟦op een later moment⟧.'],
    good: ['Een geschikt moment is de markt van zaterdag.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: [
      'in de [nabije|nabij|verre|verdere|directe] toekomst', '[in|voor|gedurende|over|tijdens] [de] [eerst] komende|aankomende|eerstkomende tijd|periode|jaren|maanden|weken|decennia|dagen|raadsperiodes', '[in] de jaren die komen',
      'in de loop van de komende tijd|jaren|maanden|weken', 'in de loop van het [komende] jaar|kwartaal|traject|proces|project', 'in de loop der jaren|tijd', 'op den duur', 'gaandeweg', 'vooralsnog', 'voorlopig', 'tot nader order', 'na verloop van tijd', 'op enig moment',
    ],
    bad: ['De gemeente spreekt ⟦de komende jaren⟧ met scholen.', '⟦In de nabije toekomst⟧ komt er een loket.', '⟦In de komende periode⟧ volgt een plan.'],
    good: ['De toekomst is ongewis.', 'Komende jeugdleden zijn welkom.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: ['met [een] [enige|zekere|grote|vaste] regelmaat', 'regelmatig', 'regelmatige', 'periodiek', 'periodieke', 'frequent', 'met een zekere frequentie', 'op gezette tijden', 'op regelmatige basis', 'van tijd tot tijd', 'bij tijd en wijle', 'af en toe'],
    bad: ['Het college praat ⟦regelmatig⟧ met de raad.', 'De cijfers worden ⟦periodiek⟧ bekeken.', 'Medewerkers lopen ⟦met enige regelmaat⟧ mee.'],
    good: ['De regelmaat ontbreekt.', 'Alles is geregeld.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: ['stapsgewijs', 'gefaseerd', 'fasegewijs', 'stap voor stap', 'tijdig', 'vroegtijdig', 'in een vroeg stadium', 'vroeg in het proces', 'waar het|dat kan eerder', 'op [de] langere duur'],
    bad: ['De raad wordt ⟦tijdig⟧ geïnformeerd.', 'De wijken worden ⟦gefaseerd⟧ aangepakt.', 'De stoepen worden ⟦stap voor stap⟧ breder.'],
    good: ['Elke stap telt.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: ['structureel', 'voortdurend', 'doorlopend', 'continu', 'permanent', 'blijvend', 'op tijd'],
    adverb: true,
    bad: ['De kosten worden ⟦structureel⟧ verlaagd.', 'Dit loopt ⟦doorlopend⟧.'],
    good: ['Er is structureel geld nodig.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: [
      'zodra dat|dit|het [weer|ook] kan', 'zodra dat|dit|het mogelijk|haalbaar|duidelijk|bekend|nodig|wenselijk [is|wordt|blijkt]', 'zodra mogelijk', 'zodra er [meer|voldoende] duidelijkheid|ruimte|geld|capaciteit|gelegenheid|aanleiding is',
      'zodra de situatie|tijd|capaciteit dat|dit|het toelaat', 'zodra daar|hier|daarvoor|daartoe|hiertoe [voldoende] aanleiding|ruimte|tijd|geld|gelegenheid [toe|voor] is|bestaat', 'wanneer|als de tijd rijp [daarvoor] is',
    ],
    bad: ['De wethouder meldt het ⟦zodra dat kan⟧.', 'Het loket opent ⟦zodra mogelijk⟧.'],
    good: ['De raad hoort dit zodra.'],
  },
  {
    sort: 'vague', checkable: false,
    phrases: ['nader te bepalen', 'nog te bepalen', 'n.t.b.', 'ntb', 'n.n.b.', 'nog niet bekend'],
    bad: ['De datum is ⟦nader te bepalen⟧.'],
    good: ['De raad kan dit bepalen.'],
  },
  {
    sort: 'term', checkable: true,
    phrases: ['per direct', 'per omgaande', 'per ommegaande', 'met onmiddellijke|directe ingang', 'per heden', 'binnen de [daarvoor] wettelijke|gestelde|geldende termijn|termijnen', 'binnen de daarvoor gestelde|geldende termijn|termijnen'],
    bad: ['Het college stopt hiermee ⟦per direct⟧.', 'Dit geldt ⟦met onmiddellijke ingang⟧.'],
    good: ['Het college spreekt direct met bewoners.'],
  },
  {
    sort: 'period', checkable: false,
    phrases: ['[in|over] de afgelopen|voorbije|laatste tijd|periode|jaren|maanden|weken|decennia', 'afgelopen jaren|maanden|periode'],
    bad: ['⟦De afgelopen jaren⟧ groeide het dorp.'],
    good: ['De laatste bus gaat vroeg.'],
  },
];

/** After an adverb: closed words or a participle, so that *structureel geld* is left alone. */
export const afterAdverb: ReadonlySet<string> = new Set([
  'met', 'in', 'op', 'aan', 'naar', 'door', 'over', 'van', 'tot', 'bij', 'uit', 'na', 'voor', 'vóór', 'te', 'een', 'de', 'het', 'en', 'of', 'om', 'dat', 'wordt', 'worden', 'is', 'zijn', 'zal', 'zullen', 'kan', 'kunnen', 'moet', 'moeten', 'gaat', 'gaan',
  'deze', 'dit', 'die', 'hun', 'haar', 'uw', 'onze', 'ons', 'alle', 'weer', 'meer', 'als', 'maar', 'dan', 'via', 'vanuit', 'samen', 'we', 'wij', 'u', 'er', 'hierover', 'daarover', 'hiervan', 'daarvan',
]);

export const participle = /^(?:\p{L}{0,7}ge|be|ver|ont|her)\p{L}{3,}(?:d|t|en)$/u;

import type { Translated, VagueRule } from './reading.ts';

/** What is there, then one question; never a judgement of the writer (DOMAIN §4.4). `words` are as the author wrote them. */
export function questionFor(rule: VagueRule, words: string): Translated {
  const quoted = `‘${words.charAt(0).toUpperCase()}${words.slice(1)}’`;
  const [nl, en] = rule === 'vaag-tijd' && isOften(words) ? HOW_OFTEN : questions[rule];
  return { nl: `${quoted} ${nl}`, en: `${quoted} ${en}` };
}

/** *regelmatig*, *af en toe*: a repetition has no latest date. */
export const isOften = (words: string): boolean => /regelma|periodiek|frequent|gezette tijden|tijd tot tijd|tijd en wijle|af en toe/i.test(words);

const HOW_OFTEN = ['is niet te controleren. Hoe vaak bedoelt u?', 'cannot be checked. How often do you mean?'] as const;

const questions: Readonly<Record<VagueRule, readonly [string, string]>> = {
  'vaag-inspanning': ['belooft een inspanning, geen resultaat. Wat ligt er na afloop, en wie besluit dan?', 'promises an effort, not a result. What is there afterwards, and who decides then?'],
  'vaag-uitstel': ['schuift de keuze door. In welk stuk komt die, en vóór welke datum?', 'leaves the choice for later. Which document will hold it, and by which date?'],
  'vaag-tijd': ['is niet te controleren. Welke uiterste datum bedoelt u?', 'cannot be checked. Which latest date do you mean?'],
  'vaag-voorwaarde': ['laat open wanneer het niet gebeurt. Welke voorwaarde geldt er?', 'leaves open when it is not done. Which condition applies?'],
  'vaag-verdunning': ['zegt nog niet wat er gebeurt. Waar ziet de inwoner dit straks terug?', 'does not say yet what is done. Where will residents see it?'],
  'vaag-hoeveelheid': ['noemt geen aantal. Hoeveel zijn het er ten minste?', 'gives no number. How many are there at least?'],
  'vaag-kwalificatie': ['kan ieder anders uitleggen. Waaraan ziet een inwoner dat het zo is?', 'can be read in many ways. How will a resident see that it is so?'],
  'vergelijking-zonder-maatstaf': ['vergelijkt zonder maatstaf. Van hoeveel nu, naar hoeveel, en wanneer?', 'compares without a measure. From how much now, to how much, and when?'],
  'slag-om-de-arm': ['laat ruimte om het niet te doen. Wat stelt u voor?', 'leaves room not to do it. What do you propose?'],
};

/** A concrete alternative that fits the expression; `[…]` is for the author to fill in. */
export function suggestionFor(rule: VagueRule, lemma: string, words: string): Translated | null {
  if (rule === 'vaag-tijd' && isOften(words)) return { nl: 'elk [kwartaal]', en: 'every [quarter]' };
  const own = byLemma[lemma] ?? (rule === 'vaag-verdunning' && meeting.has(lemma) ? talking : undefined);
  if (own !== undefined) return { nl: own[0], en: own[1] };
  const [nl, en] = suggestions[rule];
  return { nl, en };
}

const looking = ['vóór [datum] ligt er een besluit over [wat], door [wie]', 'by [date] there is a decision on [what], by [whom]'] as const;
const talking = ['leg de uitkomst van het gesprek met [wie] vóór [datum] vast in [document]', 'lay down the outcome of the talk with [whom] in [document] by [date]'] as const;
const helping = ['noem wat [wie] krijgt: [bedrag], [uren] of [voorziening]', 'name what [whom] receives: [amount], [hours] or [facility]'] as const;
const including = ['neem op in [document, paragraaf]', 'include in [document, section]'] as const;

const byLemma: Readonly<Record<string, readonly [string, string]>> = {
  onderzoeken: ['[wie] onderzoekt [wat] vóór [datum], en [wie] besluit op [moment]', '[who] studies [what] by [date], and [who] decides on [moment]'],
  verkennen: looking, nagaan: looking, bekijken: looking, bezien: looking, kijken: looking, inventariseren: ['vóór [datum] is er een lijst van [wat]', 'by [date] there is a list of [what]'],
  inzetten: ['noem de middelen: [bedrag], [uren] of [aantal], vóór [datum]', 'name the means: [amount], [hours] or [number], by [date]'],
  monitoren: ['meet [wat] elk [kwartaal] en meld de uitkomst aan [wie]', 'measure [what] every [quarter] and report the outcome to [whom]'],
  voorkomen: ['noem de maatregel die [wat] voorkomt', 'name the measure that prevents [what]'], tegengaan: ['noem de maatregel tegen [wat]', 'name the measure against [what]'],
  toezien: ['leg vast wie [wat] controleert, en hoe vaak', 'lay down who checks [what], and how often'], bewaken: ['leg vast wie [wat] controleert, en hoe vaak', 'lay down who checks [what], and how often'],
  onderhouden: talking, vormgeven: ['leg [wat] vóór [datum] vast in [document]', 'lay down [what] in [document] by [date]'],
  overwegen: looking, heroverwegen: looking, nadenken: looking,
  streven: ['van [nu] naar [doel] in [jaar]', 'from [now] to [goal] in [year]'], nastreven: ['van [nu] naar [doel] in [jaar]', 'from [now] to [goal] in [year]'],
  stimuleren: helping, faciliteren: helping, ondersteunen: helping, steunen: helping, helpen: helping, bevorderen: helping, aanmoedigen: helping, investeren: ['[bedrag] voor [wat] in [jaar]', '[amount] for [what] in [year]'],
  meenemen: including, meewegen: including, borgen: including, verankeren: including, integreren: including,
  betrekken: ['vraag [wie] om advies vóór [besluit]', 'ask [whom] for advice before [decision]'], raadplegen: ['vraag [wie] om advies vóór [besluit]', 'ask [whom] for advice before [decision]'],
  bespreken: talking, overleggen: talking, afstemmen: talking, praten: talking, spreken: talking, samenwerken: ['spreek met [wie] af wie [wat] doet, vóór [datum]', 'agree with [whom] who does [what], by [date]'],
  oppakken: ['[wie] doet [wat] vóór [datum]', '[who] does [what] by [date]'], aanpakken: ['[wie] doet [wat] vóór [datum]', '[who] does [what] by [date]'],
  agenderen: ['zet [onderwerp] op de agenda van [vergadering] van [datum]', 'put [subject] on the agenda of [meeting] of [date]'],
};

/** With *in gesprek* or *in overleg* these are talking. */
const meeting = new Set(['gaan', 'blijven', 'treden', 'komen', 'aangaan']);

const suggestions: Readonly<Record<VagueRule, readonly [string, string]>> = {
  'vaag-inspanning': ['noem wat er na afloop ligt, en wie er op [moment] over besluit', 'name what is there afterwards, and who decides on it on [moment]'],
  'vaag-uitstel': ['leg [wat] vóór [datum] vast in [document]', 'lay down [what] in [document] by [date]'],
  'vaag-tijd': ['vóór [datum]', 'by [date]'],
  'vaag-voorwaarde': ['noem de voorwaarde: als [wat], of laat die weg', 'name the condition: if [what], or leave it out'],
  'vaag-verdunning': ['neem op in [document, paragraaf], of vraag [wie] om advies vóór [besluit]', 'include in [document, section], or ask [whom] for advice before [decision]'],
  'vaag-hoeveelheid': ['ten minste [aantal]', 'at least [number]'],
  'vaag-kwalificatie': ['noem iets dat te zien is, zoals: antwoord binnen [aantal] werkdagen', 'name something that can be seen, such as: an answer within [number] working days'],
  'vergelijking-zonder-maatstaf': ['van [nu] naar [doel] in [jaar]', 'from [now] to [goal] in [year]'],
  'slag-om-de-arm': ['zeg het zonder voorbehoud: [wie] doet [wat]', 'say it without reserve: [who] does [what]'],
};

import type { Passage } from '../markdown/passage.ts';
import type { Span } from '../span.ts';

/** Words by which the head and the closing of an advice are known; each the first place in the passage, passage-relative. */
export type Cue = 'type' | 'date' | 'subject' | 'reply' | 'monitoring' | 'approval' | 'addressee' | 'author' | 'council' | 'contact' | 'default';
export type Cues = Readonly<Partial<Record<Cue, Span>>>;

const WORDS: Readonly<Record<Cue, string>> = {
  type: String.raw`(?:on)?gevraagde? advie|\bongevraagd\b|\b(?:type|soort|advies)(?: advies)?[ *_]{0,4}[:(][ *_]{0,4}gevraagd\b|eigen initiatief|uit eigen beweging|\bop uw verzoek\b|\bom advies gevraagd\b|vroeg(?:en)? ons (?:om )?(?:een )?advies|\blegden? (?:u |het college |de gemeente )?ons\b[^.\n]{1,60}? voor\b|advies(?:aan)?vraag|adviesverzoek|verzoek om advies|vroeg(?:en)? u ons (?:om )?advies|ons (?:om )?advies (?:ge)?vra(?:agd|agt|gen)|ons gevraagd (?:om )?(?:advies|te adviseren)|\b(?:vroeg(?:en)? (?:u|je|jullie)|(?:u|je|jullie) vroeg(?:en)?) ons\b|^(?:#{1,2} +|\*\*)(?:(?:rapport|onderzoek) )?(?:van )?(?:de )?rekenkamer`,
  subject: String.raw`\bover:|\badvies (?:van [^.\n]{1,60} )?(?:over|inzake|bij)\b|^[ \t>*_|-]{0,8}(?:betreft|onderwerp|inzake|thema)[ *_]{0,4}[:|]|^betreft |\bover (?:het|de) [^.\n]{0,40}(?:plan|nota|beleid|verordening)`,
  date: String.raw`^[^\n.:]{0,80}\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) 20\d\d[ \t*_)]{0,4}\r?$`,
  // *Een reactie als deze* and *uw reactie op ons vorige advies* are there already.
  reply: String.raw`(?<!\bnooit )\b(?:schriftelijk|gemotiveerde?|inhoudelijke?|uw|een|graag|per advies)\s[^.\n]{0,60}?(?:reactie|reageren|reageert|antwoord(?:en)?|beantwoord(?:en|t)?)(?! (?:zo)?als\b| (?:van [^.\n]{1,30} )?(?:bleef|ontbrak|ontbreekt|kwam|kregen|luidde|was)\b| op (?:ons|het|dat) (?:vorige|eerdere)\b)|reactie\s[^.\n]{0,30}tegemoet|verne(?:men|emt)\s[^.\n]{0,40}reactie|\b(?:hoor|horen|vernemen|verneem) (?:(?:wij|we|ik|u|van u) ){0,2}(?:graag|gaarne)\b[^.\n]{0,60}? (?:wat|of|hoe|van)\b|\bgraag (?:hoor|horen|vernemen) [^.\n]{0,60}? (?:wat|of|hoe|van)\b|\blaat (?:het )?ons\b[^.\n]{0,60}? weten\b|reageert? (?:schriftelijk|vóór|voor|binnen|uiterlijk)|\breageert\b[^.\n]{0,80}? op (?:dit|ons|alle|elk|de) advie|\bte reageren(?<=(?:vóór|binnen|uiterlijk) [^.\n]{0,60}te reageren)(?! op (?!(?:dit|ons|onze|alle|elk|de|deze) advie))|reageren op (?:dit|ons|alle|elk|de) advie|\blaa?t(?:en)? weten (?:wat|of|hoe) (?:u|het college|de (?:gemeente)?raad)\b|\bons schriftelijk (?:te )?informeren\b|\b(?:uw (?:standpunt|besluit)\b[^.\n]{0,40}? (?:graag|tegemoet)|uw (?:standpunt|besluit)(?<=graag [^.\n]{0,40}uw [a-z]{1,9}))\b|\bper advies\b[^.\n]{0,40}? (?:aangeven|aangeeft|laten weten)\b|\b(?:horen|vernemen)\b[^.\n]{0,40}? of u\b|\bgraag weten (?:wat|of|hoe) (?:u|het college)\b|^[ \t>*_|-]{0,8}(?:reactietermijn|gewenste reactie|reactie gevraagd)\b`,
  monitoring: String.raw`monitor|evalu[ae]|voortgang|rapportage|terugkoppel|tussenstand|vinger aan de pols|kijken (?:wij|we) (?:samen )?terug\b|\bpraa?t(?:en)? [^.\n]{0,30}\bbij\b|\bagenda van ons overleg|\bbespreken\b[^.\n]{0,60}? wat er (?:met|is|van)\b|\bkomen (?:wij |we )?(?:hier|daar)(?:op)?\b[^.\n]{0,30}?terug\b|\b(?:ga|gaan|gaat|kijk|kijken|kijkt|onderzoe[kc]\w{0,3}|toetst?|toetsen|bespre\w{2,5}|hoort|horen|meldt?|melden) [^.\n]{0,80}(?:\b(?:of|hoe|in hoeverre) [^.\n]{0,60}(?:opgevolgd|uitgevoerd|opvolging|uitvoering|terechtgekomen)|stand van zaken)|\bvolg(?:t|en) [^.\n]{0,30}(?:uitvoering|opvolging|(?:advie[sz]|aanbeveling)[^.\n]{0,20} (?:jaarlijks|halfjaarlijks|elke?|ieder|per))`,
  approval: String.raw`geaccordeerd|ondertekend|vastgesteld (?:in|door|op|tijdens)|^[ \t>*_-]{0,8}(?:status[ *_]{0,4}:[ *_]{0,4})?vastgesteld\b|\bstel(?:de|den|t) (?:dit|het|deze) [^.\n]{0,40}\bvast\b|vaststelling|goedgekeurd (?:in|door|op|tijdens)|(?:aangenomen|besloten) (?:in|tijdens) (?:de|het|onze) (?:[a-z]+ )?(?:vergadering|overleg)|\bakkoord [^.\n]{0,20}vergadering|\bw\.g\.|namens (?:de )?(?:advies|wmo-|cliënten|participatie|jongeren|ouderen)?raad`,
  addressee: String.raw`\bgeachte?\b|^beste (?:wethouder|burgemeester|college|raad|leden|mevrouw|heer)|\bt\.a\.v\.|\bter attentie van\b|\bgericht aan\b|\bbestemd voor\b|\baan(?: het| de| uw| onze)?(?: leden van (?:het|de))? (?:college|gemeenteraad|raad|wethouder|burgemeester|b ?(?:&|en) ?w\b)|^[ \t>*_-]{0,8}(?:het )?college van (?:burgemeester|b ?(?:&|en) ?w)|^[ \t>*_-]{0,8}(?:aan|voor)[ *_]{0,4}:|^[ \t>*_|-]{0,8}aan[ *_|]{2,6}(?=\S)`,
  author: String.raw`opgesteld door|\bauteurs?\b|namens de`,
  council: String.raw`adviesraad|adviescommissie|klankbordgroep|\b(?:cliënten|participatie|wmo|jongeren|jeugd|kinder|ouderen|senioren|cultuur|sport|dorps|wijk|bewoners|inwoners)[- ]?raad\b|adviseert|advisere?n|^(?:#{1,2} +|\*\*)(?:(?!(?:over|aan|bij|inzake|voor|op)\b)\S+ ){0,4}?(?!gemeenteraad)\S*(?:rekenkamer(?:commissie)?|bond|vereniging|platform|panel|comité|beraad|netwerk|raad|commissie|stichting)\b`,
  default: String.raw`tenzij anders (?:vermeld|aangegeven|genoemd)|\badviezen (?:(?:geldt|hebben)(?<=alle adviezen [a-z]{1,7})|richten (?:wij|we) (?:aan|tot)|zijn gericht (?:aan|tot))\b|: alle adviezen\b|\b(?:eigenaar|verantwoordelijke?|planning|termijn) (?:van|voor) (?:alle adviezen|(?:elk|ieder) advies)\b`,
  contact: String.raw`^[ \t>*_-]{0,8}(?:[Oo]pgesteld door|[Mm]et (?:vriendelijke|hartelijke) groet|[Hh]oogachtend|[Gg]roet(?:jes|en)?[,.]?[ \t]*$)|\b[1-9]\d{3} ?[A-Z]{2}\b|\S@\S{1,60}\.[a-z]{2,6}`,
};

const ANY = new RegExp(Object.values(WORDS).join('|'), 'im');
// A postcode has capitals: *1234 AB*, not *2026 de*.
const EACH = (Object.entries(WORDS) as [Cue, string][]).map(([cue, source]) => [cue, new RegExp(source, cue === 'contact' ? 'm' : 'im')] as const);
const NONE: Cues = {};

export function readCues({ text }: Passage): Cues {
  if (!ANY.test(text)) return NONE;
  const cues: Partial<Record<Cue, Span>> = {};
  for (const [cue, pattern] of EACH) {
    const match = pattern.exec(text);
    if (match) cues[cue] = { start: match.index, end: match.index + match[0].length };
  }
  return cues;
}

const REPLY = new RegExp(WORDS.reply, 'i');

/** *Wij vragen het college om vóór 1 mei schriftelijk te reageren*: a request about the letter itself, not an advice. */
export const asksForReply = (sentence: string): boolean => REPLY.test(sentence);

import type { Passage } from '../markdown/passage.ts';
import type { Span } from '../span.ts';

/** Words by which the head and the closing of an advice are known; each the first place in the passage, passage-relative. */
export type Cue = 'type' | 'subject' | 'reply' | 'monitoring' | 'approval' | 'addressee' | 'author' | 'council' | 'contact' | 'default';
export type Cues = Readonly<Partial<Record<Cue, Span>>>;

const WORDS: Readonly<Record<Cue, string>> = {
  type: String.raw`(?:on)?gevraagd advies|advies op eigen initiatief|uit eigen beweging|advies(?:aan)?vraag|adviesverzoek|verzoek om advies|vroeg(?:en)? u ons (?:om )?advies|ons (?:om )?advies (?:ge)?vra(?:agd|agt|gen)|ons gevraagd (?:om )?(?:advies|te adviseren)`,
  subject: String.raw`\bover:|\badvies (?:van [^.\n]{1,60} )?(?:over|inzake|bij)\b|^[ \t>*_-]{0,8}(?:betreft|onderwerp)[ *_]{0,4}:|\bover (?:het|de) [^.\n]{0,40}(?:plan|nota|beleid|verordening)`,
  reply: String.raw`\b(?:schriftelijk|gemotiveerde?|inhoudelijke?|uw|een|graag|per advies)\s[^.\n]{0,60}?(?:reactie|reageren|reageert|antwoord(?:en)?|beantwoord(?:en|t)?)|reactie\s[^.\n]{0,30}tegemoet|verne(?:men|emt)\s[^.\n]{0,40}reactie|\b(?:hoor|horen|vernemen) (?:wij |we )?graag (?:wat|of|hoe|van)\b|reageert? (?:schriftelijk|vóór|voor|binnen|uiterlijk)|reageren op (?:dit|ons|alle|elk|de) advie`,
  monitoring: String.raw`monitor|evalu[ae]|voortgang|rapportage|terugkoppel|tussenstand`,
  approval: String.raw`geaccordeerd|ondertekend|vastgesteld (?:in|door|op|tijdens)|vaststelling|goedgekeurd (?:in|door|op)|namens de (?:advies|wmo-|cliënten|participatie|jongeren|ouderen)?raad`,
  addressee: String.raw`\bgeachte?\b|\bt\.a\.v\.|\baan(?: het| de)? (?:college|gemeenteraad|raad|wethouder|burgemeester)|^[ \t>*_-]{0,8}aan[ *_]{0,4}:`,
  author: String.raw`opgesteld door|\bauteurs?\b|namens de`,
  council: String.raw`adviesraad|cliëntenraad|participatieraad|wmo-raad|jongerenraad|ouderenraad|seniorenraad|cultuurraad|sportraad|adviseert|advisere?n`,
  default: String.raw`tenzij anders (?:vermeld|aangegeven|genoemd)|\b(?:eigenaar|verantwoordelijke?|planning|termijn) (?:van|voor) (?:alle adviezen|(?:elk|ieder) advies)\b`,
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

import { SLOTS, type Slot } from '../finding.ts';
import type { DocumentKind } from '../language/reading.ts';
import type { LabelKind } from '../settings.ts';

/** Words of the head of a document; they label no obligation. */
const HEAD_KINDS = ['date', 'addressee', 'subject', 'reference', 'status', 'author'] as const;
export type HeadKind = (typeof HEAD_KINDS)[number];

export type LabelRole = LabelKind | HeadKind;

/** Label words by role, lower case, singular and plural (DOMAIN §3.1 and §3.3). A project adds its own by the setting `labels`. */
const LABEL_WORDS: Readonly<Record<LabelRole, readonly string[]>> = {
  assignment: ['opdracht', 'opdrachten', 'actie', 'acties', 'actiepunt', 'actiepunten', 'maatregel', 'maatregelen', 'ambitie', 'ambities', 'taak', 'taken', 'speerpunt', 'speerpunten'],
  remark: ['opmerking', 'opmerkingen', 'onze opmerking', 'onze opmerkingen', 'commentaar', 'ons commentaar', 'kanttekening', 'kanttekeningen', 'reactie', 'reacties', 'onze reactie', 'reactie adviesraad', 'reactie raad', 'bevinding', 'onze bevinding'],
  question: ['vraag', 'vragen', 'onze vraag', 'onze vragen', 'vraag is', 'de vraag is', 'onze vraag is'],
  recommendation: ['advies', 'adviezen', 'ons advies', 'onze adviezen', 'aanbeveling', 'aanbevelingen', 'onze aanbeveling', 'adviespunt', 'adviespunten', 'voorstel', 'ons voorstel'],
  answer: ['antwoord', 'antwoorden', 'antwoord college', 'reactie college', 'reactie van het college', 'reactie gemeente', 'reactie van de gemeente', 'beantwoording', 'standpunt college'],
  owner: ['eigenaar', 'wie', 'verantwoordelijk', 'verantwoordelijke', 'actiehouder', 'trekker', 'portefeuillehouder', 'uitvoerder', 'uitvoering door', 'door wie', 'aanspreekpunt', 'eindverantwoordelijk', 'eindverantwoordelijke', 'bestuurlijk verantwoordelijk', 'ambtelijk verantwoordelijk', 'bestuurlijk eigenaar', 'ambtelijk eigenaar', 'bestuurlijk trekker', 'ambtelijk trekker', 'verantwoordelijk wethouder', 'verantwoordelijk portefeuillehouder', 'verantwoordelijk team', 'verantwoordelijke afdeling'],
  planning: ['planning', 'wanneer', 'termijn', 'uiterlijk', 'gereed', 'gereed op', 'klaar', 'klaar op', 'einddatum', 'streefdatum', 'deadline', 'datum gereed', 'tijdpad'],
  result: ['resultaat', 'beoogd resultaat', 'doel', 'effect', 'opbrengst', 'wat levert het op'],
  decision: ['besluit', 'besluitmoment', 'besluitvorming'],
  test: ['toets', 'toetsing', 'inwonerstoets', 'getoetst door'],
  date: ['datum', 'd.d.'],
  addressee: ['aan', 'voor', 't.a.v.', 'gericht aan'],
  subject: ['betreft', 'onderwerp'],
  reference: ['kenmerk', 'ons kenmerk'],
  status: ['status'],
  author: ['opgesteld door', 'auteur', 'auteurs', 'van', 'afzender'],
};

/** The same word plays another part in the college's reaction: there *reactie* is the answer, not the council's remark. */
const IN_REACTION: Readonly<Record<string, LabelRole>> = { ad: 'answer', reactie: 'answer', reacties: 'answer', 'onze reactie': 'answer', besluit: 'decision' };

export const isHead = (role: LabelRole): role is HeadKind => (HEAD_KINDS as readonly string[]).includes(role);
export const isSlot = (role: LabelRole): role is Slot => (SLOTS as readonly string[]).includes(role);

/** Label words and phrases with their roles, and the words that a label can begin with. */
export interface LabelWords {
  readonly words: ReadonlyMap<string, LabelRole>;
  readonly firstWords: ReadonlySet<string>;
}

/** Every label word with its role, for one kind of document and a project's own words. */
export function labelWords(kind: DocumentKind, own: Readonly<Partial<Record<LabelKind, readonly string[]>>>): LabelWords {
  const words = new Map<string, LabelRole>();
  for (const [role, list] of Object.entries(LABEL_WORDS) as [LabelRole, readonly string[]][]) for (const word of list) words.set(word, role);
  if (kind === 'reactie') for (const [word, role] of Object.entries(IN_REACTION)) words.set(word, role);
  for (const [role, list] of Object.entries(own) as [LabelKind, readonly string[]][]) for (const word of list) words.set(word.toLowerCase().trim(), role);
  return { words, firstWords: new Set([...words.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? '')) };
}

export const SLOT_NAMES: Readonly<Record<Slot, { readonly nl: string; readonly en: string; readonly label: string; readonly placeholder: string }>> = {
  owner: { nl: 'eigenaar', en: 'owner', label: 'Eigenaar', placeholder: '[wie?]' },
  planning: { nl: 'planning', en: 'deadline', label: 'Planning', placeholder: '[datum]' },
  result: { nl: 'resultaat', en: 'result', label: 'Resultaat', placeholder: '[resultaat]' },
  decision: { nl: 'besluit', en: 'decision', label: 'Besluit', placeholder: '[besluitmoment]' },
  test: { nl: 'toets', en: 'test with residents', label: 'Toets', placeholder: '[toets]' },
};

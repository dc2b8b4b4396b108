import type { Language } from '../core/finding.ts';
import { canIgnore } from '../core/ignore.ts';

/** What the server itself says, beside the messages of the rules. */
export interface Words {
  readonly explain: (rule: string) => string;
  readonly references: (count: number) => string;
  readonly fixAll: string;
  readonly good: string;
  readonly solve: string;
  readonly switchOff: string;
  readonly switchOffHow: (rule: string) => string;
  readonly readMore: string;
  readonly renumber: (from: string, to: string, count: number) => string;
  readonly tooLarge: string;
  readonly indexing: string;
  readonly indexed: (done: number, total: number) => string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    explain: (rule) => `Uitleg over deze regel (${rule})`,
    references: (count) => (count === 0 ? 'geen verwijzingen' : count === 1 ? '1 verwijzing' : `${String(count)} verwijzingen`),
    fixAll: 'Verbeter alles wat zonder nalezen kan',
    good: 'Zo kan het',
    solve: 'Zo lost u het op',
    switchOff: 'Uitzetten',
    switchOffHow: (rule) => `${canIgnore(rule) ? 'Hier: kies *Negeer hier, met reden*. ' : ''}Overal: zet \`"severity": { "${rule}": "off" }\` in \`scherp.json\`.`,
    readMore: 'Meer over deze regel',
    renumber: (from, to, count) => `Nummer vanaf hier door${from === to ? '' : `, ${from} wordt ${to}`} (${count === 1 ? 'één nummer verandert' : `${String(count)} nummers veranderen`})`,
    tooLarge: 'zo veel past niet in een Word-document; kies één document, of een webpagina',
    indexing: 'Scherp leest de documenten in deze map',
    indexed: (done, total) => `${String(done)} van ${String(total)}`,
  },
  en: {
    explain: (rule) => `Explain this rule (${rule})`,
    references: (count) => (count === 0 ? 'no references' : count === 1 ? '1 reference' : `${String(count)} references`),
    fixAll: 'Fix everything that needs no second look',
    good: 'Better',
    solve: 'How to solve it',
    switchOff: 'Switch off',
    switchOffHow: (rule) => `${canIgnore(rule) ? 'Here: choose *Ignore here, with a reason*. ' : ''}Everywhere: put \`"severity": { "${rule}": "off" }\` in \`scherp.json\`.`,
    readMore: 'More about this rule',
    renumber: (from, to, count) => `Renumber all from here${from === to ? '' : `, ${from} becomes ${to}`} (${count === 1 ? 'one number changes' : `${String(count)} numbers change`})`,
    tooLarge: 'so much does not fit in a Word document; choose one document, or a web page',
    indexing: 'Scherp reads the documents in this folder',
    indexed: (done, total) => `${String(done)} of ${String(total)}`,
  },
};

import type { Language } from '../core/finding.ts';
import type { Topic } from './words.ts';

export const help = (language: Language, topic: Topic): string => PAGES[language][topic];

const PAGES: Record<Language, Record<Topic, string>> = {
  nl: {
    all: `Scherp leest Nederlandse beleidsadviezen na: wie doet wat, wanneer, met welk resultaat, wie besluit en wie toetst.

Gebruik:
  scherp check PAD…                  adviezen, plannen en reacties nalezen
  scherp matrix PAD…                 elke opdracht en elk advies, en wat ervan is geworden
  scherp model --format json PAD…    wat Scherp in de tekst herkent, voor andere programma's
  scherp check --help                alle opties van check
  scherp matrix --help               alle opties van matrix
  scherp model --help                alle opties van model
  scherp --version                   het versienummer

Een PAD is een bestand, een map, een patroon tussen aanhalingstekens ('adviezen/**/*.md') of - voor standaardinvoer.
`,
    check: `scherp check [OPTIES] PAD…

Leest adviezen, plannen en reacties na. Andere Markdown-bestanden blijven buiten beschouwing.

Een PAD is
  een bestand        wordt altijd gelezen, hoe het ook heet
  een map            alle *.md en *.markdown erin en eronder; geen node_modules, geen namen met een punt vooraan
  een patroon        tussen aanhalingstekens: 'adviezen/**/*.md'; '!**/concept/**' laat bestanden weg
  -                  standaardinvoer
Wat na -- staat is altijd een PAD.

Opties:
  --format text|json          voor mensen (standaard) of voor programma's
  --fail-on NIVEAU            afsluitcode 1 vanaf error, warning (standaard), information of hint; none: nooit
  -v, --verbose               toon ook tips, en elk bestand dat is overgeslagen
  --config BESTAND            neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                 lees geen scherp.json
  --stdin-filename NAAM       zo heet de tekst van standaardinvoer
  --color auto|always|never   kleur; auto kijkt naar de terminal, NO_COLOR en FORCE_COLOR
  --lang nl|en                taal van de meldingen; anders die van de instellingen
  -h, --help                  deze uitleg

Instellingen staan in scherp.json: de dichtstbijzijnde in de map van het document of daarboven.
JSON bevat altijd alle bevindingen, ook tips. Posities tellen in UTF-16-eenheden vanaf 0, zonder het byte-ordeteken vooraan.
Bestanden zijn UTF-8, of UTF-16 met een byte-ordeteken. Problemen met bestanden en instellingen staan op de foutuitvoer.

Afsluitcode:
  0   niets op of boven --fail-on (ook als een map geen Markdown bevat)
  1   iets gevonden
  2   verkeerd gebruik, of een bestand dat niet te lezen is (de rest is wel nagelezen)
`,
    matrix: `scherp matrix [OPTIES] PAD…

Toont elke opdracht van het plan en elk advies van de raad: beantwoord, advies, eigenaar, planning, resultaat, besluit,
toets en reactie van het college. Plannen, adviezen en reacties vinden elkaar door de regels plan: en advies: boven het stuk,
door plan in scherp.json, of doordat ze in één map staan. Een PAD is hetzelfde als bij scherp check.

Opties:
  --format text|md|csv|json|html   tekst (standaard), Markdown, een rekenblad (met puntkomma's), voor programma's, een webpagina
  --config BESTAND                 neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                      lees geen scherp.json
  --stdin-filename NAAM            zo heet de tekst van standaardinvoer
  --color auto|always|never        kleur; auto kijkt naar de terminal, NO_COLOR en FORCE_COLOR
  --lang nl|en                     taal van de matrix
  -h, --help                       deze uitleg

Afsluitcode: 0, of 2 bij verkeerd gebruik of een bestand dat niet te lezen is.
`,
    model: `scherp model [OPTIES] PAD…

Geeft als JSON wat Scherp in elk document herkent: soort, datum, opdrachten, opmerkingen, vragen en afspraken,
met eigenaar, planning, resultaat, besluit en toets. Een PAD is hetzelfde als bij scherp check.

Opties:
  --format json               de enige vorm
  --config BESTAND            neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                 lees geen scherp.json
  --stdin-filename NAAM       zo heet de tekst van standaardinvoer
  --lang nl|en                taal van de foutmeldingen
  -h, --help                  deze uitleg

Posities tellen in UTF-16-eenheden vanaf 0, zonder het byte-ordeteken vooraan; end hoort er niet meer bij.

Afsluitcode: 0, of 2 bij verkeerd gebruik of een bestand dat niet te lezen is.
`,
  },
  en: {
    all: `Scherp reviews Dutch policy advice: who does what, by when, with what result, who decides and who tests.

Usage:
  scherp check PATH…                  review advices, plans and reactions
  scherp matrix PATH…                 every assignment and advice, and what became of it
  scherp model --format json PATH…    what Scherp recognises in the text, for other programs
  scherp check --help                 all options of check
  scherp matrix --help                all options of matrix
  scherp model --help                 all options of model
  scherp --version                    the version number

A PATH is a file, a folder, a quoted pattern ('advices/**/*.md') or - for standard input.
`,
    check: `scherp check [OPTIONS] PATH…

Reviews advices, plans and reactions. Other Markdown files are left alone.

A PATH is
  a file             always read, whatever its name
  a folder           every *.md and *.markdown in and below it; no node_modules, no names that start with a dot
  a pattern          quoted: 'advices/**/*.md'; '!**/draft/**' leaves files out
  -                  standard input
What follows -- is always a PATH.

Options:
  --format text|json          for people (default) or for programs
  --fail-on LEVEL             exit code 1 from error, warning (default), information or hint; none: never
  -v, --verbose               show hints too, and every file that was skipped
  --config FILE               use these settings instead of the nearest scherp.json
  --no-config                 read no scherp.json
  --stdin-filename NAME       what the text on standard input is called
  --color auto|always|never   colour; auto looks at the terminal, NO_COLOR and FORCE_COLOR
  --lang nl|en                language of the messages; otherwise that of the settings
  -h, --help                  this help

Settings are in scherp.json: the nearest one in the folder of the document or above it.
JSON always holds all findings, hints too. Positions count UTF-16 units from 0, without a byte order mark.
Files are UTF-8, or UTF-16 with a byte order mark. Problems with files and settings go to standard error.

Exit code:
  0   nothing at or above --fail-on (also when a folder holds no Markdown)
  1   something found
  2   wrong usage, or a file that cannot be read (the others are still reviewed)
`,
    matrix: `scherp matrix [OPTIONS] PATH…

Shows every assignment of the plan and every advice of the council: answered, advice, owner, deadline, result, decision,
test and the reaction of the college. Plans, advices and reactions find each other by the lines plan: and advies: at the head,
by plan in scherp.json, or by standing in one folder. A PATH is the same as for scherp check.

Options:
  --format text|md|csv|json|html   text (default), Markdown, a spreadsheet (with semicolons), for programs, a web page
  --config FILE                    use these settings instead of the nearest scherp.json
  --no-config                      read no scherp.json
  --stdin-filename NAME            what the text on standard input is called
  --color auto|always|never        colour; auto looks at the terminal, NO_COLOR and FORCE_COLOR
  --lang nl|en                     language of the matrix
  -h, --help                       this help

Exit code: 0, or 2 for wrong usage or a file that cannot be read.
`,
    model: `scherp model [OPTIONS] PATH…

Prints as JSON what Scherp recognises in each document: kind, date, assignments, remarks, questions and commitments,
with owner, planning, result, decision and test. A PATH is the same as for scherp check.

Options:
  --format json               the only format
  --config FILE               use these settings instead of the nearest scherp.json
  --no-config                 read no scherp.json
  --stdin-filename NAME       what the text on standard input is called
  --lang nl|en                language of the error messages
  -h, --help                  this help

Positions count UTF-16 units from 0, without a byte order mark; end is exclusive.

Exit code: 0, or 2 for wrong usage or a file that cannot be read.
`,
  },
};

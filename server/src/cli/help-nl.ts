import type { Topic } from './words.ts';

/** The pages of help in Dutch. `rules` is the list of rules, a line each. */
export const dutchHelp = (rules: string): Record<Topic, string> => ({
  all: `Scherp leest Nederlandse beleidsadviezen na: wie doet wat, wanneer, met welk resultaat, wie besluit en wie toetst.

Gebruik:
  scherp check PAD…                  adviezen, plannen en reacties nalezen
  scherp report PAD… -o BESTAND      een verslag om te lezen en te bespreken
  scherp register PAD…               alle afspraken als lijst (csv, xlsx, ics, json of md)
  scherp matrix PAD…                 elke opdracht en elk advies, en wat ervan is geworden
  scherp diff OUD NIEUW              welke afspraken er bij kwamen, verdwenen, zwakker werden of later
  scherp model PAD…                  wat Scherp in de tekst herkent, voor andere programma's
  scherp explain REGEL               de uitleg van een regel
  scherp merge RAPPORT…              rapporten van delen samenvoegen
  scherp completion SHELL            aanvullen met Tab: bash, zsh of fish
  scherp check --help                alle opties van check; zo ook van de andere
  scherp --version                   het versienummer

Een PAD is een bestand, een map, een patroon tussen aanhalingstekens ('adviezen/**/*.md') of - voor standaardinvoer.
`,
  check: `scherp check [OPTIES] PAD…

Leest adviezen, plannen en reacties na. Andere Markdown-bestanden blijven buiten beschouwing.

Een PAD is
  een bestand        wordt altijd gelezen, hoe het ook heet
  een map            alle *.md en *.markdown erin en eronder; geen node_modules, geen namen met een punt vooraan
  een patroon        tussen aanhalingstekens: 'adviezen/**/*.md'; ! ervoor laat bestanden weg: '!**/concept/**'
  -                  standaardinvoer
Wat na -- staat is altijd een PAD.

Rapport:
  --format VORM[=BESTAND]     text (standaard), json, ndjson, sarif, github, gitlab, junit, markdown of html;
                              mag vaker, elk met een eigen bestand
  -o, --output BESTAND        schrijf het rapport in een bestand; de vorm blijkt ook uit de naam
  -v, --verbose               toon ook tips, uitzonderingen en elk bestand dat is overgeslagen
  -q, --quiet                 toon alleen wat de afsluitcode bepaalt, zonder slotzin
  --color auto|always|never   kleur; auto kijkt naar de terminal, NO_COLOR en FORCE_COLOR
  --lang nl|en                taal van de meldingen; anders die van de instellingen

Grens:
  --fail-on NIVEAU            afsluitcode 1 vanaf error, warning (standaard), information of hint; none: nooit
  --max-warnings AANTAL       zoveel waarschuwingen mogen; --fail-on is dan error, tenzij u iets anders kiest
  --write-baseline BESTAND    bewaar wat nu gevonden wordt als bekend
  --baseline BESTAND          laat weg wat bekend is, ook als de zin verhuisde
  --prune                     haal uit --baseline wat niet meer bestaat
  --since REF                 alleen wat nieuw is in documenten die veranderden sinds deze versie in git,
                              bijvoorbeeld main of HEAD~1

Verbeteren:
  --fix                       voer verbeteringen uit die de betekenis niet kunnen veranderen
  --fix-dry-run               laat alleen zien wat --fix zou veranderen, als patch

Instellingen en bestanden:
  --config BESTAND            neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                 lees geen scherp.json
  --stdin-filename NAAM       zo heet de tekst van standaardinvoer
  --files-from BESTAND        lees de namen van documenten uit een bestand (- is standaardinvoer), één per regel
  --print-config BESTAND      toon de instellingen die voor een bestand gelden

Grote archieven:
  -j, --jobs AANTAL|auto      verdeel het werk; het rapport blijft hetzelfde
  --cache                     onthoud wat bekend is van teksten, in .scherpcache
  --cache-location BESTAND    onthoud het in een ander bestand
  --shard I/N                 bekijk alleen het I-de van N delen; scherp merge voegt ze samen
  -w, --watch                 kijk opnieuw na elke wijziging, tot Ctrl+C
  -h, --help                  deze uitleg

Instellingen staan in scherp.json: de dichtstbijzijnde in de map van het document of daarboven.
JSON bevat altijd alle bevindingen, ook tips. Posities tellen in UTF-16-eenheden vanaf 0, zonder het byte-ordeteken vooraan.
Bestanden zijn UTF-8, of UTF-16 met een byte-ordeteken. Problemen met bestanden en instellingen staan op de foutuitvoer.

Afsluitcode:
  0   niets op of boven --fail-on (ook als een map geen Markdown bevat)
  1   iets gevonden, of meer waarschuwingen dan mogen; bij --fix-dry-run: er is iets te verbeteren
  2   verkeerd gebruik, een bestand dat niet te lezen of te schrijven is (de rest is wel nagelezen),
      of een --baseline die moet worden opgeruimd
`,
  matrix: `scherp matrix [OPTIES] PAD…

Toont elke opdracht van het plan en elk advies van de raad: beantwoord, advies, eigenaar, planning, resultaat, besluit,
toets en reactie van het college. Plannen, adviezen en reacties vinden elkaar door de regels plan: en advies: boven het stuk,
door plan in scherp.json, of doordat ze in één map staan. Een PAD is hetzelfde als bij scherp check.

Opties:
  --format text|md|csv|json|html|docx
                              tekst (standaard), Markdown, een rekenblad (met puntkomma's), voor programma's, een webpagina, Word
  -o, --output BESTAND        schrijf in een bestand; de vorm blijkt ook uit de naam
  --config BESTAND            neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                 lees geen scherp.json
  --stdin-filename NAAM       zo heet de tekst van standaardinvoer
  --files-from BESTAND        lees de namen van documenten uit een bestand (- is standaardinvoer), één per regel
  --color auto|always|never   kleur; auto kijkt naar de terminal, NO_COLOR en FORCE_COLOR
  --lang nl|en                taal van de matrix
  -h, --help                  deze uitleg

Afsluitcode: 0, of 2 bij verkeerd gebruik of een bestand dat niet te lezen of te schrijven is.
`,
  diff: `scherp diff [OPTIES] OUD NIEUW
scherp diff [OPTIES] --since REF [PAD…]

Vergelijkt twee versies van een advies, plan of reactie: welke afspraken er bij kwamen, vervielen, zwakker of scherper werden,
later of eerder klaar moeten zijn, of van eigenaar wisselden. Wat anders geschreven is en hetzelfde zegt, heet ‘andere woorden’.

OUD en NIEUW zijn twee bestanden of twee mappen. Een versie uit git schrijft u als REF:PAD, bijvoorbeeld HEAD~1:adviezen;
REF alleen is deze map in die versie.
Met --since vergelijkt u PAD (anders deze map) met hoe het in die versie was.

Opties:
  --format text|md|json|html|docx
                              tekst (standaard), Markdown, voor programma's, een webpagina, Word
  -o, --output BESTAND        schrijf in een bestand; de vorm blijkt ook uit de naam
  --since REF                 vergelijk met deze versie in git, bijvoorbeeld main of HEAD
  --config BESTAND            neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                 lees geen scherp.json
  --color auto|always|never   kleur; auto kijkt naar de terminal, NO_COLOR en FORCE_COLOR
  --lang nl|en                taal van de vergelijking
  -h, --help                  deze uitleg

Documenten horen bij elkaar door hun plaats in de map, en anders doordat ze voor de helft hetzelfde afspreken.
Beide versies worden gelezen met de instellingen van nu.

Afsluitcode: 0, ook als er verschillen zijn, of 2 bij verkeerd gebruik of een versie die niet te lezen is.
`,
  model: `scherp model [OPTIES] PAD…

Geeft als JSON wat Scherp in elk document herkent: soort, datum, opdrachten, opmerkingen, vragen en afspraken,
met eigenaar, planning, resultaat, besluit en toets. Een PAD is hetzelfde als bij scherp check.

Opties:
  --format json               de enige vorm
  -o, --output BESTAND        schrijf in een bestand
  --config BESTAND            neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                 lees geen scherp.json
  --stdin-filename NAAM       zo heet de tekst van standaardinvoer
  --files-from BESTAND        lees de namen van documenten uit een bestand (- is standaardinvoer), één per regel
  --lang nl|en                taal van de foutmeldingen
  -h, --help                  deze uitleg

Posities tellen in UTF-16-eenheden vanaf 0, zonder het byte-ordeteken vooraan; end hoort er niet meer bij.

Afsluitcode: 0, of 2 bij verkeerd gebruik of een bestand dat niet te lezen is.
`,
  report: `scherp report [OPTIES] PAD… -o rapport.html

Maakt een verslag om te lezen, af te drukken en te bespreken: de dekkingsmatrix, en per document een samenvatting,
de vragen per advies en opdracht, uitzonderingen met hun reden, wie wat wanneer doet, en hoe lang de zinnen zijn.
Een PAD is hetzelfde als bij scherp check.

Opties:
  -o, --output BESTAND        waar het verslag komt
  --format html|docx|md       een webpagina (standaard), Word of Markdown; ook af te lezen uit de naam bij -o
  --for bestuur|secretaris|auteur
                              wat vooraan staat: de besluiten (standaard), de werklijst of de vragen over de tekst
  --config BESTAND            neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                 lees geen scherp.json
  --stdin-filename NAAM       zo heet de tekst van standaardinvoer
  --files-from BESTAND        lees de namen van documenten uit een bestand (- is standaardinvoer), één per regel
  --lang nl|en                taal van het verslag
  -h, --help                  deze uitleg

Afsluitcode: 0, of 2 bij verkeerd gebruik of een bestand dat niet te lezen of te schrijven is.
`,
  register: `scherp register [OPTIES] PAD… [-o afspraken.xlsx]

Geeft alle afspraken als lijst: document, nummer, wie, wanneer, besluit, stand van zaken en plaats.
Een PAD is hetzelfde als bij scherp check.

Opties:
  --format csv|xlsx|ics|json|md
                              csv (standaard), Excel, agenda, JSON of Markdown; ook af te lezen uit de naam bij -o
  -o, --output BESTAND        schrijf in een bestand
  --config BESTAND            neem deze instellingen in plaats van de dichtstbijzijnde scherp.json
  --no-config                 lees geen scherp.json
  --stdin-filename NAAM       zo heet de tekst van standaardinvoer
  --files-from BESTAND        lees de namen van documenten uit een bestand (- is standaardinvoer), één per regel
  --lang nl|en                taal van de lijst
  -h, --help                  deze uitleg

De agenda (ics) bevat data voor antwoord, planning en besluit. Opnieuw inlezen verandert alleen wat anders is.

Afsluitcode: 0, of 2 bij verkeerd gebruik of een bestand dat niet te lezen of te schrijven is.
`,
  explain: `scherp explain REGEL

Toont de uitleg van een regel, met voorbeelden: scherp explain vaag-tijd

Opties:
  --lang nl|en                taal van de kop; de uitleg is Nederlands
  -h, --help                  deze uitleg

Regels:
${rules}
Afsluitcode: 0, of 2 als er geen regel met die naam is.
`,
  merge: `scherp merge [OPTIES] RAPPORT…

Voegt rapporten van delen samen, in de volgorde waarin u ze noemt. De rapporten van --shard 1/N tot en met N/N geven samen
wat scherp check over alles geeft, zolang stukken die naar elkaar verwijzen in één map of in één deel staan.

Opties:
  --format json|sarif         de vorm van de rapporten (standaard json)
  -o, --output BESTAND        schrijf in een bestand
  --fail-on NIVEAU            als bij scherp check
  --max-warnings AANTAL       als bij scherp check
  --lang nl|en                taal van de foutmeldingen
  -h, --help                  deze uitleg

Afsluitcode: als bij scherp check.
`,
  completion: `scherp completion bash|zsh|fish

Schrijft een script waarmee uw shell opdrachten, opties en regels aanvult met Tab.

  bash    scherp completion bash > ~/.local/share/bash-completion/completions/scherp
  zsh     scherp completion zsh > "\${fpath[1]}/_scherp"
  fish    scherp completion fish > ~/.config/fish/completions/scherp.fish

Opties:
  --lang nl|en                taal van de foutmeldingen
  -h, --help                  deze uitleg
`,
});

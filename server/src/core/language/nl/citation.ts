/** Verbs and nouns with the prepositions that belong to them, one a piece: *streven naar*, *rekening houden met*. */
export const governing = `inzetten op voor | streven naar | zoeken naar | kijken naar | toewerken naar | investeren in | luisteren naar | inspelen op | bijdragen aan | anticiperen op | toezien op | letten op
| bouwen aan | voortbouwen op | meewerken aan | meehelpen aan | nadenken over | beraden op | richten op | concentreren op | focussen op | inspannen voor | beijveren voor | waken over voor | vechten voor | strijden voor tegen
| omgaan met | aansluiten bij op | samenwerken met | afstemmen met op | overleggen met over | praten met over | meedenken over met | terugkomen op | wachten op | oefenen met | experimenteren met | openstaan voor | uitgaan van
| rekening met | aandacht aan voor | oog voor | zicht op | grip op | inzicht in | contact met | gebruik van | hard voor | sterk voor | regie op over | verantwoordelijkheid voor | vorm aan | invulling aan | uitvoering aan | gevolg aan
| gehoor aan | richting aan | bijdrage aan | gesprek met over | overleg met over | dialoog met | prioriteit aan | voorrang aan | ruimte aan voor | onderdeel van | deel van uit | beroep op | lering uit | lessen uit | initiatief tot voor
| onderzoek naar | einde aan | eind aan | slag met | energie in | tijd in`;

/** Verbs that go with *zich* wherever they say that somebody does his best. */
export const reflexives = 'inspannen beijveren beraden';

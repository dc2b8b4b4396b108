/** Small words of Dutch by what they do in a clause. A word may stand in several lists; the clause decides. */

export const subjects = {
  /** The writer. */
  author: 'ik we wij',
  addressee: 'u jij je jullie',
  /** Someone or something named before. */
  back: 'hij zij ze het dit dat deze die dezen zulks hetgeen',
  open: 'er men iedereen allen niemand iemand eenieder ieder iedereen',
} as const;

export const determiners = `de het een 'n deze die dit dat elk elke ieder iedere geen onze ons hun zijn haar mijn uw jullie je jouw welke welk sommige enkele enige alle beide diverse verschillende
  meerdere veel vele weinig meer minder één zo'n zulke dergelijke genoemde bovenstaande onderstaande volgende eerste tweede derde vierde`;

export const prepositions = `aan achter à behalve beneden bij binnen boven buiten conform door gedurende gelet gezien halverwege in inclusief inzake jegens krachtens langs met middels na naar naast namens nabij omtrent ondanks onder
  op over per rond rondom sinds te tegen tegenover ten ter tijdens tot tussen uit vanaf van vanuit vanwege via volgens voor vóór voorbij wegens zonder qua m.b.t. t.b.v. t.a.v. i.v.m. i.s.m. d.m.v. o.b.v. n.a.v. dankzij ingevolge bovenop omwille richting`;

/** Open a subordinate clause wherever they stand. */
export const subordinators = `omdat doordat zodat opdat terwijl hoewel ofschoon indien wanneer zodra nadat voordat totdat zolang aangezien tenzij mits naarmate waardoor waarbij waarin waarmee waarvan waarvoor waarop waaraan
  waaronder waaruit waarover waarna waarmede waarbinnen waarlangs waartoe waarom waarnaar waartegen hoeveel alhoewel`;
/** Open one after a verb, a noun or a comma, but are something else elsewhere. */
export const maybeSubordinators = 'dat die of als wie wat welke welk hoe waar toen hoever';

/** Words that make the clause they open a condition rather than a promise. */
export const conditionals = 'als indien wanneer mocht tenzij mits zodra';

/** After a verb's particle one of these follows, or the clause ends; anything else makes the word a preposition. */
export const afterParticle = `en of om dat als maar voor met op bij naar in van tot door wat wie hoe waar te zodat waarbij waarin waarmee waardoor omdat indien wanneer zodra via per binnen vóór tijdens tussen aan uit over en/of zoals tegen
  ten ter namens terwijl na vanuit vanaf rond richting welke onder samen waarop waaraan daar daarvoor hiervoor`;
/** Particles that are hardly ever prepositions. */
export const sureParticles = 'mee af toe terug vast samen neer weg voort tegemoet open klaar vrij los bekend goed instand teweeg kwijt vooruit gelijk stil hoog recht waar garant schoon achterover centraal voorop plaats';

/** Verbs that hardly exist without a particle: with them any particle of theirs is one, whatever follows (*bevelen de raad aan een loket te openen*). */
export const boundVerbs = 'bevelen raden dringen moedigen sporen wakkeren';

export const negations = "niet geen nooit nergens niemand niets noch evenmin nimmer nauwelijks";

export const coordinators = 'en én of maar want dus doch en/of alsook evenals';

/** Words that open a clause without being its subject, or stand between verb and object. */
export const adverbs = `ook daarom daarbij daarmee daarvoor daarna daarnaast daarin daarop daarvan daaraan hierbij hierin hiermee hiervoor hierdoor hierop hieraan hiervan hierna verder tevens bovendien dus echter
  zo dan toen nu nog al reeds alleen vooral met_name graag eerst eveneens samen gezamenlijk actief proactief nadrukkelijk zorgvuldig uiteraard natuurlijk vanzelfsprekend derhalve wel juist opnieuw weer altijd vaak soms
  inmiddels momenteel ondertussen tegelijkertijd tegelijk vervolgens uiteindelijk tenslotte tot_slot zelf hier daar overal elders thuis extra volledig sterk stevig goed beter snel sneller meer minder veel weinig jaarlijks maandelijks regelmatig periodiek structureel
  allereerst bovenal voorts intussen overigens voortaan niettemin desondanks hooguit steeds blijvend meteen direct onmiddellijk
  bijvoorbeeld namelijk immers wellicht misschien mogelijk waarschijnlijk zeker minimaal maximaal ten_minste minstens uiterlijk vooraf achteraf`;

/** Nouns that look like verb forms; after an article, an adjective or a preposition they are nouns, and at the start of a clause too. */
export const verbLookingNouns = `week drukte steeg bogen banden uitstoot aanplant kaart kaarten kosten plannen middelen delen werken onderzoeken besluiten vragen stappen wensen eisen prijzen toetsen testen plaatsen bergen zorgen werk steun plan onderzoek zorg bouw vraag start begin antwoord
  deel inzet aanpak opvang uitvoer invoer besluit bezoek gebruik verkoop aankoop verhuur huur koop groei daling stijging beheer onderhoud verzoek voorstel advies hulp toets test feit meet zin spel beleid maat kap
  stem grens limiet post lucht pers druk prijs les eis wens oordeel vermoeden verlangen weten streven sport vergoeding plaats bestand verschil voorzien overleg overleggen contact regel rapport woon stel stellen
  raad raden baat gaven maten boden lagen wegen paden weg woning leden las reden ring voer zaken zaak dienst wet best scherm vorm vormen aanvraag opdracht verloop doel uitgaven uitgave open pas afstand afspraken
  afspraak aanbod opvatting toeslagen toeslag voorstellen aanleg uitleg voorkomen optreden opleiding bestemmen vast volgen belonen eer loop goed ontwerp ontwerpen belang verband begrip voort vervolg
  leven gronden stranden kampen lonen ploegen pakken kruisen filter nummer hinder getuigen sporten fietsen winkel gids gidsen wacht netwerken netwerk coach wapen besturen bestuur bewijs bewijzen verbruik vervoer verzet
  opgave opgaven uitspraken uitspraak inspraak bijdragen opzet afzet aanzet inbreng loon keren zegels ramen wissel zetel label pomp pompen poten plak strepen streep stempel vlag vlaggen stapel sluis gis mix zweet
  vertrouwen dank rook doof kiem klim roest dorst smeek pacht huis speur sproei stut keur
  ondernemen kenmerken wijken grenzen verschillen namen rollen trappen banken huren erven koppen schalen bedragen bedrag gasten kanten tekenen bronnen lijnen richtlijnen klassen golven bewegen wonen lezen`;

/** Forms of verbs that are hardly ever verbs in policy text; the verb reading is dropped. */
export const neverVerbs = 'beeld zonder verkeer scholen doordacht vroeg las bad baden at aten bond bonden weken reden leden geleden gezien wezen mate oud steden bergen weg best graven was_ kleven won bood_ rond trof schot voor door mits kant zin acht baar lasten ruimte ruimten sloten diepte diepten vlakte zwakte sterkte kort diep vlak zwak sterk slank licht dun fris ruim baten talen bad dik stoot goten schoten posten kant rijen rij spil loten ronde wet blinden';

/** Say that something is the habit, or goes on already. */
export const habits = 'vaak meestal soms veelal doorgaans altijd telkens momenteel thans tegenwoordig systematisch dagelijks jarenlang inmiddels al reeds steeds';

/** Nouns for what a body has set itself to do: *het doel is om …*, *staat voor de opgave om …*. */
export const aims = 'missie streven doel doelstelling doelstellingen doelen ambitie ambities bedoeling inzet voornemen voornemens plan opgave uitgangspunt wens opdracht uitdaging uitdagingen taak taken opdrachten opgaven intentie insteek advies aanbeveling voorstel verzoek oproep';

/** *doet de oproep om …*, *De aanbeveling wordt gedaan om …*: nouns by which somebody asks for what follows. */
export const requestNouns = 'aanbeveling aanbevelingen suggestie oproep voorstel advies verzoek overweging';

/** *Het is … dat / om …*: what makes a wish of the clause that follows. */
export const values = 'belangrijk nodig noodzakelijk wenselijk gewenst essentieel belang goed zaak cruciaal raadzaam tijd passend zinvol verstandig nuttig zaak beter aanbevelen aanraden hand';

/** What opens a noun phrase that asks for more. */
export const quantities = 'meer extra voldoende genoeg aanvullende minder betere';

/** Comparatives of what gets worse by itself: nobody promises it. */
export const worsenings = 'slechter moeilijker lastiger complexer ingewikkelder duurder ouder zwaarder drukker krapper schaarser ernstiger heftiger onveiliger kwetsbaarder afhankelijker';

/** Words of rules that hold already. */
export const legalWords = 'wettelijk wettelijke krachtens ingevolge';

/** What somebody thinks will come. */
export const predictions = 'verwachting vermoedelijk waarschijnlijk vanzelf ongetwijfeld';

/** *Zo …*, *Hiermee …*: what comes of an act, not an act. */
export const effects = 'hiermee daarmee hierdoor daardoor zo aldus zodoende';

/** Parts of a text, of which a writer says what stands in them. */
export const textParts = 'hoofdstuk paragraaf notitie nota kadernota beleidsnota startnotitie leidraad rapport memo bijlage brief document schema tabel figuur stuk leeswijzer vooroverlegreactie onderstaand onderstaande';

/** What a writer of a reply does with a text that is under discussion. */
export const amendments = `aanpassen wijzigen toevoegen schrappen verwijderen opnemen overnemen herzien verwerken vastleggen regelen aanvullen onderzoeken corrigeren verduidelijken vervallen vervangen bijstellen actualiseren voorleggen
  toezenden toesturen informeren uitvoeren verplaatsen plaatsen aanleggen toetsen betrekken meenemen bezien overwegen nagaan`;

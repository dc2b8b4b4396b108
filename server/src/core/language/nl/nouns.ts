/** Nouns and adjectives by what they make of an act. A compound counts as its last part (*uitvoeringsplan* as *plan*). */

/**
 * Things that exist or do not exist afterwards: making, adopting, sending or opening one is checkable. Plurals are written out where they are irregular.
 */
export const products = `
    verbindingen busverbinding treinverbinding spoorverbinding fietsverbinding wegverbinding veerverbinding
    raadsvoorstel raadsbesluit collegebesluit raadsbrief raadsinformatiebrief startnotitie kadernota voorjaarsnota jaarrekening jaarverslag jaarplan werkplan projectplan businesscase blauwdruk stappenplan draaiboek routekaart ontwerp ontwerpen tekening tekeningen schets schetsen offerte bestek aanbesteding mandaat statuut reglement gedragscode instructie instructies circulaire toelichting aanvulling wijziging wijzigingen correctie vacature vacatures formatie functieprofiel contactpersoon vertrouwenspersoon ombudsman toezichthouder toezichthouders boa boa's wijkagent wijkagenten handhaver handhavers beheerders ambassadeur ambassadeurs bemiddelaar onderzoeker docent docenten leraar leraren arts artsen bureau kantoor dienst instelling balie servicepunt informatiepunt kenniscentrum expertisecentrum dorpshuis jongerencentrum inloophuis kinderopvang peuteropvang consultatiebureau ziekenhuis kliniek apotheek museum theater podium vergadering vergaderingen hoorzitting inspraakavond raadsvergadering werkbezoek excursie rondleiding symposium congres webinar inloopavond spreekrecht stemming verkiezing verkiezingen referendum loting uitkeringen toelage voucher vouchers waardebon stadspas lidmaatschap abonnement donatie bonus obligatie garantie garantstelling voorschot declaratie declaraties aanslag kwijtschelding vrijstelling straatlantaarn straatlantaarns lantaarnpalen stoplicht stoplichten verkeerslicht verkeerslichten zebrapaden stoep stoepen trottoir tunnel viaduct sluis sluizen gemaal riool riolering leiding leidingen kabel kabels put putten container containers prullenbak prullenbakken afvalbak afvalbakken fietsenstalling fietsenstallingen fietsenrek parkeergarage carpoolplaats halte haltes station perron steiger aanlegplaats veerpont bus bussen trein treinen tram deelauto deelauto's laadpunt laadpunten windmolen windmolens zonnepaneel zonnepark warmtenet geluidsscherm hek hekken poort dijk dijken oever vijver sloot sloten bosje heg heggen struik struiken perk moestuin volkstuin volkstuinen speelveld sportveld sportvelden kunstgrasveld trapveldje skatebaan kantine kleedkamer tribune appartement kavel kavels bouwgrond bouwvlak studio's flat flats zorgwoning zorgwoningen huurwoning huurwoningen koopwoning koopwoningen sporthallen schoolgebouw schoolgebouwen lokaal lokalen klaslokaal noodopvang crisisopvang app-functie e-mail nieuwsbericht persbericht advertentie poster posters affiche affiches informatiebord bewegwijzering filmpje video podcast krant wijkkrant kaartje plattegrond ranglijst benchmark steekproef toets toetsen audit audits inspectie inspecties controle controles visitatie keuring schouw tussenrapportage eindrapport eindrapportage advies adviezen zienswijze beroep bezwaar aangifte melding klacht klachtenregeling amendementen moties raadsvragen vragen antwoord antwoorden reactie reacties ontvangstbevestiging uitnodiging aanmaning boetes dwangsom sanctie sancties schorsing intrekking werkplek werkplekken stageplek stageplekken stage stages leerwerkplek leerwerkplekken arbeidsplaats arbeidsplaatsen arbeidscontract cao pensioen salaris uurtarief budgetten euro miljoen miljard procent maaltijd maaltijden ontbijt plan plannen visie visies nota nota's notitie notities verordening verordeningen besluit besluiten voorstel voorstellen agenda's programma programma's convenant convenanten overeenkomst overeenkomsten contract contracten
  prestatieafspraken afspraken protocol protocollen handreiking handreikingen handleiding handboek leidraad richtlijn richtlijnen checklist lijst lijsten overzicht overzichten kaart kaarten register registers rapport rapporten rapportage rapportages verslag verslagen
  evaluatie monitor dashboard enquête enquêtes peiling peilingen meting nulmeting onderzoeksrapport analyse brief brieven flyer flyers folder folders brochure brochures nieuwsbrief website websites pagina webpagina app apps formulier formulieren
  loket loketten meldpunt aanspreekpunt aanspreekpunten coördinator coördinatoren regisseur adviseur adviseurs consulent consulenten functionaris ambtenaar medewerkers fte team teams commissie werkgroep taskforce panel raad adviesraad klankbordgroep stuurgroep
  fonds subsidie subsidies subsidieregeling regeling regelingen budget krediet lening leningen vergoeding korting heffing belasting tarief tarieven bijdrage bijdragen premie boete toeslag uitkering vergunning vergunningen ontheffing
  woning woningen huis huizen appartementen gebouw gebouwen school scholen gymzaal sporthal zwembad bibliotheek park parken plein pleinen fietspad fietspaden rotonde brug bruggen weg wegen straat straten boom bomen bankje bankjes lantaarnpaal verlichting
  laadpaal laadpalen zonnepanelen parkeerplaatsen parkeerplaats bushalte camera camera's bord borden speeltuin speelplek speelplekken buurthuis wijkcentrum gezondheidscentrum huisartsenpost steunpunt opvanglocatie opvangplek
  cursus cursussen training trainingen opleiding opleidingen workshop workshops bijeenkomst bijeenkomsten informatieavond avond conferentie markt spreekuur campagne campagnes spreekuren evenement evenementen wedstrijd pilot pilots proef proeftuin proefproject project projecten
  motie amendement wet wetsvoorstel artikel artikelen bepaling bepalingen passage passages paragraaf paragrafen tekst bijlage verbeelding planregels regels regel norm normen drempelwaarde verbod gebod plicht recht keurmerk
  chatbot model modellen interface systeem applicatie software database dataset datasets standaard standaarden licentie broncode portaal platform faciliteiten voorziening voorzieningen meldknop telefoonnummer mailadres
  deal pact akkoord manifest jury prijs route dienstregeling buslijn treinstation zone zones zebrapad drempels instituut dossier factsheet toolkit uitvoeringsprogramma begroting beschikking beschikkingen factuur`;

/** Nouns that nobody can tick off: an act that only makes, gives or seeks one says nothing of its own. With the rule that asks about them. */
export const soft = {
  'vaag-verdunning': `
    voorbeeldrol voorbeeldfunctie regiefunctie sleutelrol verankering inbedding betrekking dialogen partnerschap partnerschappen netwerk netwerken verbinder inbreng gehoor luisterend meedenkkracht regievoering afweging afwegingen overlegstructuur nadruk accent accenten zwaartepunt belangstelling interesse bespreking aanhaking inclusiviteit voorkeur aandacht oog ruimte plek plaats positie gesprek gesprekken dialoog verbinding samenwerking afstemming aansluiting betrokkenheid participatie regierol borging prioriteit rekening samenhang overleg contact
    contacten agenda draagvlak begrip respect functie rol invloed erkenning waardering toekomst speerpunt speerpunten aandachtspunt`,
  'vaag-inspanning': `
    herbezinning bezinning heroverweging reflectie moeite medewerking begeleiding zetje aanjager lobby actie poging pogingen werkzaamheden activiteiten investering investeringen bijstand voorbereiding voorbereidingen aansporing motivatie ontplooiing talentontwikkeling leefstijl leefstijlen vorming scholing educatie stimulansen aanmoedigingen werkgelegenheid participatiemogelijkheden samenspel signalering opbouw impuls stap stappen slag slagen inhaalslag inzet inspanning inspanningen stimulans stimulering bevordering ondersteuning facilitering verkenning verkenningen onderzoek onderzoeken initiatief initiatieven
    ambitie ambities streven verantwoordelijkheid kans kansen mogelijkheid mogelijkheden werk beweging ontwikkeling ontwikkelingen voortouw preventie bestrijding voorkoming bescherming aanmoediging promotie bewustwording bewustzijn
    zelfredzaamheid vroegsignalering zorg hulp steun regie krachten potentieel voorlichting kennisdeling uitwisseling innovatie verduurzaming`,
  'vaag-kwalificatie': `
    lef moed durf leiderschap realisme informatievoorziening houvast soelaas tegenwicht voortgang eigenaarschap maatstaf openheid rechtvaardigheid solidariteit vitaliteit veerkracht zekerheid bestaanszekerheid levendigheid dynamiek woonklimaat vestigingsklimaat ondernemersklimaat leefklimaat cultuur omgangsvormen bewustheid imago reputatie kwaliteiten topkwaliteit basiskwaliteit zorgvuldigheid continuïteit stabiliteit integriteit effectiviteit efficiëntie doelmatigheid doeltreffendheid rechtsgelijkheid rechtszekerheid leefkwaliteit luchtkwaliteit waterkwaliteit biodiversiteit visie-ontwikkeling daadkracht draagkracht grip overzichtelijkheid inzicht zicht meerwaarde toegevoegde impact effect effecten resultaat resultaten kracht vooruitgang trots verbondenheid mobiliteit betaalbaarheid beschikbaarheid uitvoerbaarheid kwaliteit balans evenwicht maatwerk leefbaarheid veiligheid bereikbaarheid toegankelijkheid transparantie duidelijkheid helderheid rust vertrouwen voorbeeld fundament basis gelijkwaardigheid cohesie tempo voortvarendheid leefomgeving
    aanpak klimaat oplossing oplossingen focus uitgangspunt snelheid menselijkheid eenvoud flexibiliteit perspectief slagkracht weerbaarheid behoud dienstverlening schuldontwikkeling welzijn gezondheid sfeer uitstraling herkenbaarheid voorspelbaarheid laagdrempeligheid
    doorstroming diversiteit inclusie karakter service onderhoud financiën beleid gelijkheid kansengelijkheid gezelligheid toekomstbestendigheid duurzaamheid`,
  'vergelijking-zonder-maatstaf': `
    verdieping verhelderingen besparing besparingen schaalvergroting inperking daling stijging verkorting verruiming ontlasting opschaling intensiveringen uitbreidingen toenames krimp herstel verkleiningen verandering veranderingen verbetering verbeteringen versterking vermindering verlaging verhoging vergroting uitbreiding versnelling verbreding optimalisatie vereenvoudiging intensivering reductie afname toename groei beperking modernisering
    professionalisering vernieuwing vergroening vernieuwingen verkleining beheersing terugdringing`,
  'vaag-uitstel': 'invulling uitwerking concretisering doorontwikkeling vervolg nadere_invulling vormgeving',
} as const;

/** Judgements without a yardstick. Predicates (*X moet toegankelijk zijn*) and what stands before a noun that carries the act. */
export const softAdjectives = `goed goede best beste duidelijk duidelijke helder heldere passend passende adequaat adequate toereikend toereikende effectief effectieve efficiënt efficiënte optimaal optimale hoogwaardig hoogwaardige kwalitatief kwalitatieve
  laagdrempelig laagdrempelige toegankelijk toegankelijke klantvriendelijk klantvriendelijke klantgericht klantgerichte inzichtelijk inzichtelijke zorgvuldig zorgvuldige integraal integrale samenhangend samenhangende toekomstbestendig toekomstbestendige
  duurzaam duurzame robuust robuuste stevig stevige krachtig krachtige ambitieus ambitieuze serieus serieuze actief actieve proactief proactieve redelijk redelijke soepel soepele eenvoudig eenvoudige sluitend sluitende sterk sterke
  veilig veilige gezond gezonde schoon schone groen groene mooi mooie leefbaar leefbare aantrekkelijk aantrekkelijke betaalbaar betaalbare bereikbaar bereikbare betrouwbaar betrouwbare flexibel flexibele weerbaar weerbare vitaal vitale
  levendig levendige evenwichtig evenwichtige gebalanceerd zichtbaar zichtbare vriendelijk vriendelijke open transparant transparante slim slimme innovatief innovatieve creatief creatieve inclusief inclusieve gelijkwaardig gelijkwaardige
  menselijk menselijke verantwoord verantwoorde zorgzaam zorgzame realistisch realistische herkenbaar herkenbare begrijpelijk begrijpelijke overzichtelijk begaanbaar comfortabel prettig prettige rustig rustige gelukkig fijn fijne divers diverse
  bruikbaar haalbaar haalbare werkbaar werkbare wendbaar wendbare doelmatig doelmatige doeltreffend doeltreffende gericht gerichte tijdig tijdige beheersbaar beheerst doordacht gastvrij gastvrije hecht hechte wenselijk nodig centraal leidend voorop paraat alert frequent frequente intensief intensieve grondig grondige volwaardig volwaardige terughoudend terughoudende
  eerlijk eerlijke rechtvaardig rechtvaardige ruimhartige fatsoenlijk fatsoenlijke respectvol respectvolle zinvol zinvolle waardevol waardevolle uitnodigend uitnodigende uitdagend uitdagende rijke gedegen degelijk degelijke
  solide stabiel stabiele professioneel professionele deskundig deskundige consistent consistente consequent consequente voorspelbaar voorspelbare constructief constructieve voortvarend voortvarende slagvaardig slagvaardige gezaghebbend
  breed brede ruim ruime modern moderne gevarieerd gevarieerde veelzijdig veelzijdige aanvaardbaar aanvaardbare acceptabel acceptabele houdbaar houdbare draaglijk draaglijke leesbaar leesbare
  richtinggevend sturend zuinig zuinige voorzichtig voorzichtige kritisch kritische`;

/** More or less of something, with nothing to measure it by: what follows no rule. The other comparatives are made of adjectives (`comparison.ts`). */
export const comparatives = `beter betere meer minder eerder omhoog omlaag vaker dichterbij leuker verdere verdergaande nader simpeler`;

/** Adjectives of size, time and price, in the form with -e, of which comparatives are made; those of `softAdjectives` are made too. */
export const scales = `snelle korte lange lage hoge grote kleine makkelijke goedkope dure nauwe intensieve scherpe brede ruime simpele soepele zichtbare bewuste eerlijke persoonlijke zelfstandige directe harde zachte strenge strikte
  warme lichte zware dichte diepe vlotte rijke arme moderne zuinige schaarse rustige levendige vrije losse vaste gelijke concrete specifieke hechte kundige deskundige gerichte`;

/** How an adjective ends, as a comparative: for those that no list has. */
export const comparativeEndings = 'iever ievere iger igere lijker lijkere baarder baardere zamer zamere voller vollere lozer lozere rijker rijkere';
/** How a judgement ends, in compounds that no list has (*kindvriendelijk*, *klimaatbestendig*). */
export const judgementEndings = 'vriendelijk vriendelijke bestendig bestendige waardig waardige';
/** Nouns that end so too. */
export const noComparatives = 'liever reiniger vertegenwoordiger verdediger prediger beschadiger';

/** Public bodies and offices that decide and act: what they do in the present tense is what they will do. By their last word. */
export const government = `gemeente gemeenten gemeentes college raad gemeenteraad wethouder wethouders burgemeester b&w provincie provincies minister ministers ministerie staatssecretaris kabinet regering rijk overheid rijksoverheid waterschap waterschappen griffie griffier
  directie directeur afdeling team bestuur besturen portefeuillehouder gedeputeerde staten gs secretaris gemeentesecretaris projectleider programmamanager teammanager fractie coalitie projectteam wijkteam gemeentebestuur stadsbestuur dorpsbestuur departement`;

/** Other bodies with a name: what they do in the present tense is mostly a fact, but they can be asked to act. */
export const bodies = `ombudsman kinderombudsman bond ouderenbond seniorenbond commissies adviesraden woningcorporaties corporaties stichtingen omgevingsdiensten rekenkamers commissie adviesraad ggd uwv svb vng politie omgevingsdienst woningcorporatie corporatie stichting bibliotheek rekenkamer adviesbureau werkgroep taskforce stuurgroep veiligheidsregio beheerder eu vereniging federatie huurdersorganisatie huurdersorganisaties bewonersorganisatie bewonersorganisaties belangenorganisatie belangenorganisaties belangenvereniging woonstichting huurdersvereniging huurdersverenigingen
  ondernemersvereniging dorpsraad dorpsraden wijkraad wijkraden vakbond vakbonden zorgkantoor zorgverzekeraar zorgverzekeraars schoolbestuur schoolbesturen netbeheerder netbeheerders brandweer`;

/** Last parts so short that each needs its look-alikes: *cliëntenraad* is a council, *voorraad* and *prikkeldraad* are none. */
export const shortEndings = {
  product: 'plan wet',
  body: 'raad',
  neither: 'draad graad voorraad huisraad verraad besluitvorming',
};

/** People and groups that are no owner of an act: what they do is a fact. */
export const people = `inwoner inwoners burger burgers bewoner bewoners ouders ouder kinderen kind jongeren jongere ouderen leerlingen leerling studenten student ondernemers ondernemer bedrijven bedrijf mensen mens patiënten patiënt cliënten cliënt huurders huurder gezinnen gezin
  huisarts huisartsen school vrijwilligers vrijwilliger bezoekers werknemers werkgevers gebruikers gebruiker professionals zorgaanbieders zorgverleners verenigingen organisaties instellingen partners partijen betrokkenen belanghebbenden verkeer
  inspreker insprekers indiener reclamant appellant voetgangers fietsers automobilisten vrouwen mannen deelnemers leden kiezers reclamanten indieners aanvrager aanvragers`;

/** Groups nobody can address: they can be made the owner of an act, and then the reader asks who of them. */
export const collectives = 'partijen partners betrokkenen ketenpartners samenwerkingspartners stakeholders netwerkpartners';

/** Nouns and adjectives by what they make of an act. A compound counts as its last part (*uitvoeringsplan* as *plan*). */

/**
 * Things that exist or do not exist afterwards: making, adopting, sending or opening one is checkable. Plurals are written out where they are irregular.
 */
export const products = `plan plannen visie visies nota nota's notitie notities verordening verordeningen besluit besluiten voorstel voorstellen agenda's programma programma's convenant convenanten overeenkomst overeenkomsten contract contracten
  prestatieafspraken afspraken protocol protocollen handreiking handreikingen handleiding handboek leidraad richtlijn richtlijnen checklist lijst lijsten overzicht overzichten kaart kaarten register registers rapport rapporten rapportage rapportages verslag verslagen
  evaluatie monitor dashboard enquête enquêtes peiling peilingen meting nulmeting onderzoeksrapport analyse brief brieven flyer flyers folder folders brochure brochures nieuwsbrief website websites pagina webpagina app apps formulier formulieren
  loket loketten meldpunt aanspreekpunt aanspreekpunten coördinator coördinatoren regisseur adviseur adviseurs consulent consulenten functionaris ambtenaar medewerkers fte team teams commissie werkgroep taskforce panel raad adviesraad klankbordgroep stuurgroep
  fonds subsidie subsidies subsidieregeling regeling regelingen budget krediet lening leningen vergoeding korting heffing belasting tarief tarieven bijdrage premie boete toeslag uitkering vergunning vergunningen ontheffing
  woning woningen huis huizen appartementen gebouw gebouwen school scholen gymzaal sporthal zwembad bibliotheek park parken plein pleinen fietspad fietspaden rotonde brug bruggen weg wegen straat straten boom bomen bankje bankjes lantaarnpaal verlichting
  laadpaal laadpalen zonnepanelen parkeerplaatsen parkeerplaats bushalte camera camera's bord borden speeltuin speelplek speelplekken buurthuis wijkcentrum gezondheidscentrum huisartsenpost steunpunt opvanglocatie opvangplek
  cursus cursussen training trainingen opleiding opleidingen workshop workshops bijeenkomst bijeenkomsten informatieavond avond conferentie markt spreekuur campagne campagnes spreekuren evenement evenementen wedstrijd pilot pilots proef proeftuin proefproject project projecten
  motie amendement wet wetsvoorstel artikel artikelen bepaling bepalingen passage passages paragraaf paragrafen tekst bijlage verbeelding planregels regels regel norm normen drempelwaarde verbod gebod plicht recht keurmerk
  chatbot model modellen interface systeem applicatie software database dataset datasets standaard standaarden licentie broncode portaal platform voorziening voorzieningen meldknop telefoonnummer mailadres
  deal pact akkoord manifest jury prijs route dienstregeling buslijn treinstation zone zones zebrapad drempels dossier factsheet toolkit uitvoeringsprogramma begroting beschikking beschikkingen rekening factuur`;

/** Nouns that nobody can tick off: an act that only makes, gives or seeks one says nothing of its own. With the rule that asks about them. */
export const soft = {
  'vaag-verdunning': `aandacht oog ruimte plek plaats positie gesprek gesprekken dialoog verbinding verbindingen samenwerking afstemming aansluiting betrokkenheid participatie regierol borging prioriteit rekening samenhang overleg contact
    contacten agenda draagvlak begrip respect`,
  'vaag-inspanning': `impuls stap stappen slag slagen inhaalslag inzet inspanning inspanningen stimulans stimulering bevordering ondersteuning facilitering verkenning verkenningen onderzoek onderzoeken initiatief initiatieven
    ambitie ambities streven bijdragen verantwoordelijkheid kans kansen mogelijkheid mogelijkheden werk beweging ontwikkeling ontwikkelingen voortouw preventie bestrijding voorkoming bescherming aanmoediging promotie bewustwording bewustzijn
    zelfredzaamheid vroegsignalering zorg hulp steun regie krachten potentieel voorlichting kennisdeling uitwisseling innovatie verduurzaming`,
  'vaag-kwalificatie': `kwaliteit balans evenwicht maatwerk leefbaarheid veiligheid bereikbaarheid toegankelijkheid transparantie duidelijkheid helderheid rust vertrouwen voorbeeld fundament basis gelijkwaardigheid cohesie tempo voortvarendheid leefomgeving
    aanpak klimaat oplossing oplossingen focus uitgangspunt snelheid menselijkheid eenvoud flexibiliteit perspectief slagkracht weerbaarheid behoud dienstverlening schuldontwikkeling welzijn gezondheid sfeer uitstraling herkenbaarheid voorspelbaarheid laagdrempeligheid
    doorstroming diversiteit inclusie karakter service onderhoud financiën beleid gelijkheid kansengelijkheid gezelligheid toekomstbestendigheid duurzaamheid`,
  'vergelijking-zonder-maatstaf': `verandering veranderingen verbetering verbeteringen versterking vermindering verlaging verhoging vergroting uitbreiding versnelling verbreding optimalisatie vereenvoudiging intensivering reductie afname toename groei beperking verlichting modernisering
    professionalisering vernieuwing vergroening vernieuwingen verkleining beheersing terugdringing`,
  'vaag-uitstel': 'invulling uitwerking concretisering doorontwikkeling vervolg nadere_invulling vormgeving',
} as const;

/** Judgements without a yardstick. Predicates (*X moet toegankelijk zijn*) and what stands before a noun that carries the act. */
export const softAdjectives = `goed goede duidelijk duidelijke helder heldere passend passende adequaat adequate toereikend toereikende effectief effectieve efficiënt efficiënte optimaal optimale hoogwaardig hoogwaardige kwalitatief kwalitatieve
  laagdrempelig laagdrempelige toegankelijk toegankelijke klantvriendelijk klantvriendelijke klantgericht klantgerichte inzichtelijk inzichtelijke zorgvuldig zorgvuldige integraal integrale samenhangend samenhangende toekomstbestendig toekomstbestendige
  duurzaam duurzame robuust robuuste stevig stevige krachtig krachtige ambitieus ambitieuze serieus serieuze actief actieve proactief proactieve redelijk redelijke soepel soepele eenvoudig eenvoudige sluitend sluitende sterk sterke
  veilig veilige gezond gezonde schoon schone groen groene mooi mooie leefbaar leefbare aantrekkelijk aantrekkelijke betaalbaar betaalbare bereikbaar bereikbare betrouwbaar betrouwbare flexibel flexibele weerbaar weerbare vitaal vitale
  levendig levendige evenwichtig evenwichtige gebalanceerd zichtbaar zichtbare vriendelijk vriendelijke open transparant transparante slim slimme innovatief innovatieve creatief creatieve inclusief inclusieve gelijkwaardig gelijkwaardige
  menselijk menselijke verantwoord verantwoorde zorgzaam zorgzame realistisch realistische herkenbaar herkenbare begrijpelijk begrijpelijke overzichtelijk begaanbaar comfortabel prettig prettige rustig rustige gelukkig fijn fijne divers diverse
  bruikbaar haalbaar haalbare werkbaar werkbare wendbaar wendbare doelmatig doelmatige doeltreffend doeltreffende gericht gerichte tijdig tijdige beheersbaar beheerst doordacht gastvrij gastvrije hecht hechte wenselijk nodig centraal leidend voorop paraat alert`;

/** More or less of something, with nothing to measure it by. */
export const comparatives = `beter betere meer minder sneller snellere eerder korter kortere langer langere lager lagere hoger hogere groter grotere kleiner kleinere vaker makkelijker makkelijkere eenvoudiger eenvoudigere goedkoper goedkopere slimmer slimmere
  sterker sterkere veiliger veiligere schoner schonere groener groenere gezonder gezondere duidelijker duidelijkere toegankelijker toegankelijkere effectiever effectievere efficiënter efficiëntere duurzamer duurzamere leefbaarder aantrekkelijker aantrekkelijkere
  flexibeler flexibelere weerbaarder weerbaardere dichterbij nauwer nauwere intensiever intensievere actiever actievere scherper scherpere breder bredere ruimer ruimere simpeler soepeler zichtbaarder inclusiever gerichter bewuster stevigere steviger
  laagdrempeliger prettiger mooier mooiere leuker evenwichtiger eerlijker eerlijkere persoonlijker zelfstandiger verdere verdergaande`;

/** Public bodies and offices that decide and act: what they do in the present tense is what they will do. By their last word. */
export const government = `gemeente gemeenten college raad gemeenteraad wethouder wethouders burgemeester b&w provincie provincies minister ministers ministerie staatssecretaris kabinet regering rijk overheid rijksoverheid waterschap griffie griffier
  directie directeur afdeling team bestuur portefeuillehouder gedeputeerde staten gs secretaris gemeentesecretaris projectleider programmamanager teammanager fractie coalitie projectteam wijkteam gemeentebestuur stadsbestuur dorpsbestuur departement`;

/** Other bodies with a name: what they do in the present tense is mostly a fact, but they can be asked to act. */
export const bodies = `commissie adviesraad ggd uwv svb vng politie omgevingsdienst woningcorporatie corporatie stichting bibliotheek rekenkamer adviesbureau werkgroep taskforce stuurgroep veiligheidsregio beheerder eu vereniging`;

/** People and groups that are no owner of an act: what they do is a fact. */
export const people = `inwoner inwoners burger burgers bewoner bewoners ouders ouder kinderen kind jongeren jongere ouderen leerlingen leerling studenten student ondernemers ondernemer bedrijven bedrijf mensen mens patiënten patiënt cliënten cliënt huurders huurder gezinnen gezin
  huisarts huisartsen school vrijwilligers vrijwilliger bezoekers werknemers werkgevers gebruikers gebruiker professionals zorgaanbieders zorgverleners verenigingen organisaties instellingen partners partijen betrokkenen belanghebbenden woningen verkeer
  voetgangers fietsers automobilisten vrouwen mannen deelnemers leden kiezers reclamanten indieners aanvrager aanvragers`;

/** Groups nobody can address: they can be made the owner of an act, and then the reader asks who of them. */
export const collectives = 'partijen partners betrokkenen ketenpartners samenwerkingspartners stakeholders netwerkpartners';

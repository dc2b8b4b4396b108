/**
 * Who can act, as data. Phrases are lower case; `[x]` is optional, `a|b` a choice, `een_paar` two words in a choice.
 *
 * - `role`: a person by function; a portfolio or name may follow (*wethouder Sociale Zaken*, *directeur van de GGD*).
 * - `body`: known by its name alone, whatever stands before it (*burgemeester en wethouders*, *GGD*).
 * - `place`: an institution that needs an article or a name (*de raad*, *gemeente Zuiderveld*), because the bare word says something else.
 * - `unit`: needs a name (*team Toegang*, *stichting De Brug*).
 * - `collective`: nobody can be addressed (*partners*, *men*).
 * - `pronoun`: the reader decides who is meant.
 */
export interface OwnerRow {
  readonly kind: 'role' | 'body' | 'place' | 'unit' | 'collective' | 'pronoun';
  readonly phrases: readonly string[];
  /** Ends of compounds that mean the same: *-manager*, *-raad*. */
  readonly suffixes?: readonly string[];
  /** Compounds that only look like it: *voorraad*. */
  readonly except?: readonly string[];
  /** Only with a capital: *NS*, *Halt*. */
  readonly capital?: true;
  /** Not after one of these words: *politieke partijen*. */
  readonly notAfter?: readonly string[];
  /** Own sentences: the marked piece is found; nothing is. */
  readonly hit: readonly string[];
  readonly miss: readonly string[];
}

export const ownerRows: readonly OwnerRow[] = [
  {
    kind: 'role',
    phrases: [
      'wethouder', 'portefeuillehouder', 'burgemeester', 'griffier', 'raadsgriffier', 'statengriffier', 'gemeentesecretaris', 'secretaris', 'secretaris-directeur', 'algemeen directeur', 'directeur', 'directeur-bestuurder', 'afdelingshoofd', 'hoofd',
      'manager', 'teamleider', 'teammanager', 'teamhoofd', 'clustermanager', 'programmamanager', 'programmaleider', 'projectleider', 'projectmanager', 'procesmanager', 'procesregisseur', 'contractmanager', 'contractbeheerder', 'accountmanager', 'controller',
      'concerncontroller', 'beleidsadviseur', 'beleidsmedewerker', 'beleidscoördinator', 'coördinator', 'opgavemanager', 'strategisch adviseur', 'concernmanager', 'concerndirecteur', 'wijkmanager', 'wijkregisseur', 'gebiedsmanager', 'gebiedsregisseur', 'kwartiermaker',
      'minister', 'minister-president', 'staatssecretaris', 'commissaris van de koning', 'gedeputeerde', 'dijkgraaf', 'heemraad', 'informateur', 'formateur', 'regeringscommissaris', 'nationaal coördinator', 'ombudsman', 'kinderombudsman', 'gemeentelijke ombudsman', 'ombudsfunctionaris',
      'voorzitter', 'raadslid', 'fractievoorzitter', 'bestuurder', 'toezichthouder', 'functionaris gegevensbescherming', 'chief information officer', 'informatiemanager', 'woordvoerder', 'archivaris', 'gemeentearchivaris', 'ambtelijk opdrachtgever', 'bestuurlijk opdrachtgever', 'opdrachtgever', 'jurist',
    ],
    suffixes: ['manager', 'leider', 'directeur', 'secretaris', 'coördinator', 'regisseur', 'wethouder', 'controller', 'adviseur', 'beheerder', 'voorzitter', 'functionaris', 'hoofd', 'ambtenaar', 'makelaar'],
    except: ['opsteller', 'begeleider', 'geleider', 'verleider', 'voorhoofd', 'achterhoofd', 'bovenhoofd', 'opleider', 'afleider', 'inleider'],
    hit: [
      '⟦De wethouder Sociale Zaken⟧ opent het loket.', '⟦Wethouder J. de Groot⟧ tekent.', '⟦De griffier⟧ agendeert het stuk.', '⟦De teammanager Toegang⟧ meldt dit.', '⟦De directeur van de Kredietbank⟧ tekent.', '⟦De concerncontroller⟧ rapporteert.',
      '⟦De minister van Wonen en Ruimte⟧ beslist.', '⟦De portefeuillehouder wonen en zorg⟧ antwoordt.', '⟦Onze wijkcoördinator⟧ belt.', 'Het plan is van ⟦afdelingshoofd Wonen⟧.', '⟦De burgemeester⟧ opent de brug.',
    ],
    miss: ['Hij stoot zijn voorhoofd.', 'Een projectleider is nodig.', 'Uit het hoofd geleerd.'],
  },
  {
    kind: 'body',
    phrases: [
      'college van burgemeester en wethouders', 'college van b en w', 'college van b&w', 'college van b & w', 'college van b & w.', 'college van b&w.', 'college van bestuur', 'college van gedeputeerde staten', 'burgemeester en wethouders', 'b en w', 'b&w', 'b & w', 'gedeputeerde staten', 'provinciale staten',
      'eerste kamer', 'tweede kamer', 'staten-generaal', 'ministerraad', 'raad van state', 'raad van bestuur', 'raad van toezicht', 'gemeenteraad', 'gemeentebestuur', 'provinciebestuur', 'collegeleden', 'rijksoverheid', 'centrale raad van beroep', 'raad van commissarissen',
    ],
    hit: ['⟦Het college van burgemeester en wethouders⟧ besluit.', '⟦Burgemeester en wethouders⟧ stellen het plan vast.', '⟦De gemeenteraad⟧ beslist.', 'Dit is aan ⟦Provinciale Staten⟧.', '⟦Het college van B&W⟧ tekent.'],
    miss: ['De kamer is klein.'],
  },
  {
    kind: 'body',
    phrases: [
      'ggd', 'uwv', 'svb', 'vng', 'rivm', 'cbs', 'logius', 'ictu', 'kadaster', 'belastingdienst', 'rijkswaterstaat', 'staatsbosbeheer', 'prorail', 'sociale verzekeringsbank', 'vereniging van nederlandse gemeenten', 'kamer van koophandel', 'openbaar ministerie', 'autoriteit persoonsgegevens', 'nationale ombudsman',
      'algemene rekenkamer', 'unie van waterschappen', 'leger des heils', 'raad voor de kinderbescherming', 'veilig thuis', 'gemeenten', 'provincies', 'waterschappen', 'woningcorporaties', 'corporaties', 'zorgverzekeraars', 'zorgkantoren', 'zorgaanbieders', 'zorginkopers', 'schoolbesturen', 'werkgevers', 'wijkteams', 'ministeries', 'huisartsen', 'bewindspersonen',
    ],
    hit: ['⟦De GGD⟧ meet dit.', '⟦Het UWV⟧ betaalt.', '⟦GGD Zuiderveld⟧ start.', 'Dit ligt bij ⟦de Autoriteit Persoonsgegevens⟧.', '⟦Gemeenten⟧ betalen mee.', '⟦De woningcorporaties⟧ bouwen.'],
    miss: ['De AVG geldt ook hier.'],
  },
  {
    kind: 'body',
    phrases: [
      'ciz', 'coa', 'ind', 'duo', 'cak', 'cjib', 'scp', 'cpb', 'pbl', 'rdw', 'nvwa', 'ilt', 'igj', 'acm', 'afm', 'dnb', 'bzk', 'vws', 'szw', 'ocw', 'ienw', 'i&w', 'ezk', 'vro', 'aivd', 'nctv', 'kvk', 'ipo', 'nvvk', 'nibud', 'movisie', 'pharos', 'rvo', 'rce', 'ns', 'waternet', 'wsw', 'aedes', 'divosa', 'actiz', 'halt', 'slachtofferhulp',
      'vluchtelingenwerk', 'humanitas', 'schuldhulpmaatje',
    ],
    capital: true,
    hit: ['⟦Het COA⟧ huurt het pand.', '⟦NS⟧ bouwt een stalling.', 'Dit doet ⟦Halt⟧.'],
    miss: ['Er klinkt halt.', 'Het duo speelt piano.'],
  },
  {
    kind: 'place',
    phrases: [
      'college', 'raad', 'kabinet', 'regering', 'rijk', 'gemeente', 'provincie', 'waterschap', 'hoogheemraadschap', 'politie', 'brandweer', 'bestuur', 'dagelijks bestuur', 'algemeen bestuur', 'commissie', 'rekenkamer', 'rekenkamercommissie', 'bestuursdienst', 'griffie', 'directie', 'directieteam', 'fractie',
      'ministerie', 'departement', 'inspectie', 'rechtbank', 'veiligheidsregio', 'omgevingsdienst', 'arbeidsmarktregio', 'zorgregio', 'jeugdregio', 'zorgkantoor', 'zorgverzekeraar', 'gemeenschappelijke regeling', 'sociale dienst', 'kredietbank', 'bibliotheek', 'werkbedrijf',
      'omgevingsdienst', 'welzijnsorganisatie', 'welzijnsstichting', 'woningcorporatie', 'woningstichting', 'corporatie', 'zorgaanbieder', 'wijkteam', 'sociaal team', 'sociaal wijkteam', 'buurtteam', 'gebiedsteam', 'dorpsteam', 'jeugdteam', 'kernteam', 'managementteam', 'projectteam', 'programmateam', 'voedselbank', 'ondernemersvereniging', 'dorpsbelangen',
      'werkgroep', 'stuurgroep', 'projectgroep', 'regiegroep', 'kerngroep', 'klankbordgroep', 'taskforce', 'coalitie', 'presidium', 'agendacommissie', 'auditcommissie', 'waarnemer', 'ondernemingsraad', 'adviesraad', 'cliëntenraad', 'participatieraad', 'jongerenraad', 'seniorenraad', 'wijkraad', 'dorpsraad', 'stadsraad', 'jeugdraad', 'kinderraad', 'ouderenraad',
    ],
    suffixes: ['raad', 'team', 'commissie', 'bestuur', 'corporatie', 'dienst', 'afdeling', 'college', 'schap', 'werkgroep', 'stuurgroep', 'platform'],
    except: [
      'voorraad', 'beraad', 'verraad', 'huisraad', 'draad', 'graad', 'aanraad', 'afraad', 'sieraad', 'openbaar bestuur', 'eredienst', 'godsdienst', 'nieuwsdienst', 'militaire dienst', 'dienst', 'landschap', 'gereedschap', 'boodschap', 'lidmaatschap', 'wetenschap', 'partnerschap', 'eigenaarschap', 'leiderschap', 'burgerschap',
      'opdrachtgeverschap', 'ouderschap', 'ondernemerschap', 'gemeenschap', 'maatschap', 'vriendschap', 'vakmanschap', 'zwangerschap', 'schap', 'genootschap', 'gezelschap', 'moederschap', 'bloeddraad', 'ambassadeurschap', 'rentmeesterschap', 'hoorcollege', 'eigenschap', 'nalatenschap', 'verwantschap', 'staatsburgerschap', 'trekkerschap',
      'opdrachtnemerschap', 'werkgeverschap', 'goedwerkgeverschap', 'kunstenaarschap', 'meesterschap', 'rekenschap', 'weddenschap', 'zeggenschap', 'medezeggenschap', 'ambtgenootschap',
    ],
    notAfter: ['openbaar', 'lokaal', 'goed', 'elke', 'iedere', 'andere'],
    hit: [
      '⟦Het college⟧ opent een loket.', '⟦De raad⟧ besluit in mei.', '⟦De gemeente⟧ betaalt.', '⟦Gemeente Zuiderveld⟧ bouwt.', '⟦Het wijkteam⟧ belt.', '⟦De Adviesraad Sociaal Domein⟧ adviseert.', '⟦Het ministerie van Wonen⟧ tekent.', '⟦De provincie Noorderland⟧ meet.',
      'Dit ligt bij ⟦het dagelijks bestuur⟧.', '⟦Uw raad⟧ beslist.', '⟦De commissie Ruimte⟧ bespreekt dit.', '⟦De cliëntenraad⟧ leest mee.', '⟦Het waterschap⟧ baggert.', '⟦De omgevingsdienst⟧ controleert.',
    ],
    miss: ['Wie goede raad zoekt, belt.', 'Een gemeente is groot.', 'De voorraad is op.', 'Het eigenaarschap ontbreekt.', 'Goed bestuur is nodig.', 'Het landschap is open.'],
  },
  {
    kind: 'unit',
    phrases: ['team', 'afdeling', 'domein', 'bureau', 'cluster', 'sector', 'dienst', 'directoraat-generaal', 'directoraat', 'stichting', 'vereniging', 'coöperatie', 'fonds', 'bedrijf', 'regio', 'instituut', 'eenheid', 'werkorganisatie', 'samenwerkingsverband', 'unit', 'centrum', 'stadsdeel', 'woonbedrijf', 'energiecoöperatie', 'bewonersvereniging', 'wijkvereniging'],
    hit: ['⟦Team Toegang⟧ belt binnen twee dagen.', '⟦De afdeling Wonen en Zorg⟧ regelt dit.', '⟦Stichting De Brug⟧ geeft les.', '⟦Team communicatie⟧ maakt de folder.', 'Dit doet ⟦bureau Halte⟧.'],
    miss: ['Het team is klein.', 'De afdeling groeit.', 'Een stichting is nodig.'],
  },
  {
    kind: 'collective',
    phrases: [
      'partners', 'de partijen', 'alle partijen', 'betrokken partijen', 'betrokkenen', 'belanghebbenden', 'stakeholders', 'derden', 'anderen', 'het veld', 'het werkveld', 'het zorgveld', 'de keten', 'de hele keten', 'men', 'iedereen', 'eenieder', 'allen', 'alle_betrokken partijen', 'organisaties', 'maatschappelijke organisaties', 'maatschappelijk middenveld', 'instellingen', 'instanties', 'professionals',
      'de samenleving', 'de maatschappij', 'de overheid', 'overheden', 'de organisatie', 'de ambtelijke organisatie', 'het sociaal domein', 'marktpartijen', 'samenwerkingspartners', 'de hele organisatie', 'samen met elkaar', 'met_z\'n|zijn allen', 'we|wij gezamenlijk', 'we|wij met elkaar', 'we|wij allemaal', 'de lokale gemeenschap', 'diverse|verschillende|meerdere partijen|partners|organisaties|instanties', 'relevante partijen|partners|organisaties',
      'externe|lokale|regionale|maatschappelijke partijen|partners', 'betrokken partners|organisaties|instanties|instellingen|professionals|afdelingen|medewerkers', 'actoren', 'spelers', 'ketens',
    ],
    suffixes: ['partners', 'partijen', 'organisaties', 'instanties', 'instellingen', 'professionals'],
    except: ['levenspartners', 'huwelijkspartners', 'ex-partners', 'raadspartijen', 'coalitiepartijen', 'oppositiepartijen', 'privacyinstellingen'],
    notAfter: ['politieke', 'alleenstaande', 'privacy'],
    hit: [
      '⟦Ketenpartners⟧ pakken dit op.', 'Dit doen we ⟦samen met partners⟧.', '⟦Alle betrokken partijen⟧ zijn aan zet.', '⟦Het veld⟧ is aan zet.', '⟦De keten⟧ regelt dit.', '⟦Men⟧ zorgt voor rust.', '⟦Iedereen⟧ helpt mee.', '⟦Onze samenwerkingspartners⟧ helpen.', '⟦Maatschappelijke organisaties⟧ doen mee.',
      '⟦Betrokkenen⟧ worden gehoord.', '⟦Zorginstellingen⟧ melden dit.', '⟦De overheid⟧ betaalt.',
    ],
    miss: ['Politieke partijen krijgen zendtijd.', 'De partner van de aanvrager telt mee.', 'In het veld groeit gras.'],
  },
  { kind: 'pronoun', phrases: ['we', 'wij', 'ik', 'u', 'ons'], hit: ['⟦Wij⟧ openen een loket.', 'Dit vragen ⟦we⟧ later.', 'Verwacht ⟦u⟧ regen?', 'Bel met ⟦ons⟧.'], miss: ['Ons plan is klaar.', 'Uw brief kwam aan.'] },
];

export const ownerDeterminers: ReadonlySet<string> = new Set(['de', 'het', 'onze', 'ons', 'uw', 'deze', 'dit', 'alle']);
export const indefinite: ReadonlySet<string> = new Set(['een', 'geen', 'elke', 'elk', 'iedere', 'ieder', 'welke', 'welk', 'één', 'zo\'n', 'enige']);

/** Between article and noun: *de verantwoordelijke wethouder*, *alle betrokken partijen*. */
export const ownerAdjectives: ReadonlySet<string> = new Set([
  'nieuwe', 'verantwoordelijke', 'verantwoordelijk', 'betrokken', 'betreffende', 'desbetreffende', 'huidige', 'gemeentelijke', 'lokale', 'plaatselijke', 'regionale', 'landelijke', 'provinciale', 'ambtelijke', 'bestuurlijke', 'volledige', 'gehele', 'hele', 'eigen', 'volgende', 'komende', 'demissionaire', 'relevante', 'andere', 'maatschappelijke', 'externe', 'diverse', 'overige', 'alle', 'vaste', 'plv.', 'plaatsvervangend', 'waarnemend',
]);

/** Portfolios without a capital: *wethouder wonen*, *team communicatie*. */
export const portfolios: ReadonlySet<string> = new Set([
  'financiën', 'wonen', 'jeugd', 'onderwijs', 'zorg', 'welzijn', 'sport', 'cultuur', 'economie', 'verkeer', 'mobiliteit', 'duurzaamheid', 'participatie', 'inkomen', 'werk', 'armoede', 'schulden', 'schuldhulpverlening', 'schuldhulp', 'sociale zaken', 'sociaal domein', 'ruimtelijke ordening', 'ruimtelijke ontwikkeling', 'openbare ruimte', 'openbare orde', 'milieu', 'klimaat',
  'maatschappelijke ondersteuning', 'maatschappelijke ontwikkeling', 'wmo', 'communicatie', 'toegang', 'beleid', 'vergunningen', 'handhaving', 'toezicht', 'veiligheid', 'burgerzaken', 'publiekszaken', 'bedrijfsvoering', 'inkoop', 'leefbaarheid', 'inburgering', 'integratie', 'gezondheid', 'energie', 'energietransitie', 'groen', 'beheer', 'ict', 'informatievoorziening', 'dienstverlening', 'belastingen', 'vastgoed', 'grondzaken', 'juridische zaken', 'personeelszaken', 'minimabeleid', 'volkshuisvesting', 'preventie',
]);

/** Finite verbs whose subject can only be somebody: *Woonstede wil*, *kiest Volt*. */
export const agentVerbs: ReadonlySet<string> = new Set([
  'wil', 'willen', 'kiest', 'adviseert', 'adviseren', 'verzoekt', 'vraagt', 'belooft', 'besluit', 'pleit', 'pleiten', 'opent', 'onderzoekt', 'organiseert', 'publiceert', 'investeert', 'evalueert', 'rapporteert', 'stelt', 'zorgt', 'betaalt', 'bouwt', 'meldt', 'levert', 'voert', 'neemt', 'schrijft', 'informeert', 'agendeert', 'beslist', 'vindt', 'werkt',
  'regelt', 'maakt', 'start', 'gaat', 'streeft', 'zet', 'geeft', 'onderschrijft', 'ontvangt', 'roept', 'biedt',
]);

/** Ends of capitalised names that are no party: laws, papers, places, days. */
export const namesNoParty = /(?:wet|wetboek|plan|nota|visie|agenda|akkoord|programma|begroting|verordening|besluit|code|handreiking|advies|rapport|monitor|dag|week|straat|weg|plein|laan|kade|tijd|jaar|park|bos|wijk|beleid|aanpak|regeling|richtlijn|strategie|atlas|index|norm|kader|hoofdstuk|bijlage|artikel|tabel|figuur|opdracht|vraag|reactie|opmerking)$/;

/** Particles inside a name: *Van der Berg*, *Stichting Wonen voor Ouderen*. */
export const nameParticles: ReadonlySet<string> = new Set(['van', 'de', 'der', 'den', 'het', "'t", 'ten', 'ter', 'te', 'op', 'aan', 'voor', '&', '-']);

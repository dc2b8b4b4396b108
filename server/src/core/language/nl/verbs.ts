/**
 * Dutch verbs as data. How to write one:
 *
 * - `maken`: a regular weak verb; all forms are made from the infinitive (`../morphology.ts`).
 * - `verbeter.en`: the stem stands before the dot, for verbs whose last syllable has no stress (*verbeter*, not *verbeteer*).
 * - `mee|nemen`: separable; the forms are those of the verb behind the stroke.
 * - `onder-zoeken`: a prefix without stress that is not be-, ge-, her-, er-, ont- or ver-; the participle has no ge-.
 *
 * A strong or irregular verb stands in `strong` with past singular, past plural and participle.
 */

/** Infinitive, past singular, past plural, participle. Verbs with a prefix or particle follow the verb they are made of. */
export const strong: readonly string[] = [
  'bakken bakte bakten gebakken', 'bannen bande banden gebannen', 'bevelen beval bevalen bevolen', 'beginnen begon begonnen begonnen', 'bieden bood boden geboden', 'bidden bad baden gebeden',
  'binden bond bonden gebonden', 'blijken bleek bleken gebleken', 'blijven bleef bleven gebleven', 'breken brak braken gebroken', 'brengen bracht brachten gebracht',
  'buigen boog bogen gebogen', 'denken dacht dachten gedacht', 'dragen droeg droegen gedragen', 'drijven dreef dreven gedreven', 'dringen drong drongen gedrongen',
  'dwingen dwong dwongen gedwongen', 'eten at aten gegeten', 'gelden gold golden gegolden', 'genieten genoot genoten genoten', 'geven gaf gaven gegeven',
  'graven groef groeven gegraven', 'grijpen greep grepen gegrepen', 'hangen hing hingen gehangen', 'heffen hief hieven geheven', 'helpen hielp hielpen geholpen',
  'houden hield hielden gehouden', 'jagen jaagde joegen gejaagd', 'kiezen koos kozen gekozen', 'kijken keek keken gekeken', 'klimmen klom klommen geklommen',
  'komen kwam kwamen gekomen', 'kopen kocht kochten gekocht', 'krijgen kreeg kregen gekregen', 'laten liet lieten gelaten', 'lezen las lazen gelezen',
  'liggen lag lagen gelegen', 'lijken leek leken geleken', 'lijden leed leden geleden', 'leiden leidde leidden geleid', 'lopen liep liepen gelopen',
  'meten mat maten gemeten', 'mijden meed meden gemeden', 'nemen nam namen genomen', 'prijzen prees prezen geprezen', 'rijden reed reden gereden', 'roepen riep riepen geroepen',
  'scheiden scheidde scheidden gescheiden', 'schenken schonk schonken geschonken', 'scheppen schiep schiepen geschapen', 'schieten schoot schoten geschoten', 'schrijven schreef schreven geschreven',
  'schuiven schoof schoven geschoven', 'sluiten sloot sloten gesloten', 'snijden sneed sneden gesneden', 'spreken sprak spraken gesproken', 'springen sprong sprongen gesprongen',
  'stijgen steeg stegen gestegen', 'strijden streed streden gestreden', 'treden trad traden getreden', 'treffen trof troffen getroffen', 'trekken trok trokken getrokken',
  'vallen viel vielen gevallen', 'vangen ving vingen gevangen', 'varen voer voeren gevaren', 'vechten vocht vochten gevochten', 'vinden vond vonden gevonden', 'vragen vroeg vroegen gevraagd',
  'verdwijnen verdween verdwenen verdwenen', 'vergeten vergat vergaten vergeten', 'verliezen verloor verloren verloren', 'werpen wierp wierpen geworpen', 'werven wierf wierven geworven',
  'weten wist wisten geweten', 'wegen woog wogen gewogen', 'wijken week weken geweken', 'wijten weet weten geweten', 'wijzen wees wezen gewezen', 'winnen won wonnen gewonnen',
  'weven weefde weefden geweven', 'schrijden schreed schreden geschreden', 'blinken blonk blonken geblonken', 'dingen dong dongen gedongen', 'drinken dronk dronken gedronken', 'verzwelgen verzwolg verzwolgen verzwolgen', 'zenden zond zonden gezonden', 'zetten zette zetten gezet', 'zitten zat zaten gezeten', 'zoeken zocht zochten gezocht', 'zwijgen zweeg zwegen gezwegen', 'lenen leende leenden geleend',
  'slijten sleet sleten gesleten', 'schrikken schrok schrokken geschrokken', 'stelen stal stalen gestolen', 'smelten smolt smolten gesmolten', 'vliegen vloog vlogen gevlogen',
  'zwemmen zwom zwommen gezwommen', 'slapen sliep sliepen geslapen', 'spuiten spoot spoten gespoten', 'sterven stierf stierven gestorven', 'raden raadde raadden geraden',
  'lachen lachte lachten gelachen', 'wassen waste wasten gewassen', 'bijten beet beten gebeten', 'vergelijken vergeleek vergeleken vergeleken', 'ontbreken ontbrak ontbraken ontbroken',
  'bergen borg borgen geborgen', 'zingen zong zongen gezongen', 'stinken stonk stonken gestonken', 'zinken zonk zonken gezonken', 'wringen wrong wrongen gewrongen', 'zuigen zoog zogen gezogen',
  'laden laadde laadden geladen', 'malen maalde maalden gemalen', 'brouwen brouwde brouwden gebrouwen', 'houwen hieuw hieuwen gehouwen', 'heten heette heetten geheten', 'scheren schoor schoren geschoren',
  'schijnen scheen schenen geschenen', 'strijken streek streken gestreken', 'spannen spande spanden gespannen', 'schelden schold scholden gescholden',
  'vriezen vroor vroren gevroren', 'zweren zwoer zwoeren gezworen', 'begrijpen begreep begrepen begrepen', 'krimpen kromp krompen gekrompen', 'glijden gleed gleden gegleden',
  'blazen blies bliezen geblazen', 'gieten goot goten gegoten', 'hijsen hees hesen gehesen', 'klinken klonk klonken geklonken', 'kruipen kroop kropen gekropen',
  'slinken slonk slonken geslonken', 'sluipen sloop slopen geslopen', 'spruiten sproot sproten gesproten', 'splijten spleet spleten gespleten', 'steken stak staken gestoken',
  'stoten stootte stootten gestoten', 'wrijven wreef wreven gewreven', 'zwellen zwol zwollen gezwollen', 'ontluiken ontlook ontloken ontloken', 'bezwijken bezweek bezweken bezweken',
  'knijpen kneep knepen geknepen', 'bederven bedierf bedierven bedorven', 'vlechten vlocht vlochten gevlochten', 'ontginnen ontgon ontgonnen ontgonnen', 'verzinnen verzon verzonnen verzonnen',
  'bezinnen bezon bezonnen bezonnen', 'schenden schond schonden geschonden', 'duiken dook doken gedoken', 'fluiten floot floten gefloten', 'stuiven stoof stoven gestoven',
  'genezen genas genazen genezen', 'bedriegen bedroog bedrogen bedrogen', 'bewegen bewoog bewogen bewogen', 'zwerven zwierf zwierven gezworven', 'rijzen rees rezen gerezen',
  'pluizen ploos plozen geplozen', 'vouwen vouwde vouwden gevouwen', 'spijten speet speten gespeten', 'verslinden verslond verslonden verslonden', 'onder-scheiden onderscheidde onderscheidden onderscheiden',
  'bevriezen bevroor bevroren bevroren', 'dunken docht dochten gedocht', 'barsten barstte barstten gebarsten', 'wreken wreekte wreekten gewroken',
];

/** Verbs whose present is irregular: infinitive, all singular present forms, plural present, past forms, participle. */
export const irregular: readonly string[] = [
  'zijn / ben bent is / zijn / was waren / geweest', 'hebben / heb hebt heeft / hebben / had hadden / gehad', 'worden / word wordt / worden / werd werden / geworden',
  'kunnen / kan kunt / kunnen / kon konden / gekund', 'zullen / zal zult / zullen / zou zouden zoudt / ', 'mogen / mag / mogen / mocht mochten / gemogen', 'willen / wil wilt / willen / wilde wilden wou wouden / gewild',
  'moeten / moet / moeten / moest moesten / gemoeten', 'gaan / ga gaat / gaan / ging gingen / gegaan', 'staan / sta staat / staan / stond stonden / gestaan', 'doen / doe doet / doen / deed deden / gedaan',
  'zien / zie ziet / zien / zag zagen / gezien', 'slaan / sla slaat / slaan / sloeg sloegen / geslagen', 'komen / kom komt / komen / kwam kwamen / gekomen', 'hoeven / hoef hoeft / hoeven / hoefde hoefden / gehoeven',
  'gebeuren / gebeurt / gebeuren / gebeurde gebeurden / gebeurd', 'bestaan / besta bestaat / bestaan / bestond bestonden / bestaan', 'ontstaan / ontsta ontstaat / ontstaan / ontstond ontstonden / ontstaan', 'verstaan / versta verstaat / verstaan / verstond verstonden / verstaan',
  'begaan / bega begaat / begaan / beging begingen / begaan', 'ondergaan / onderga ondergaat / ondergaan / onderging ondergingen / ondergaan', 'ontslaan / ontsla ontslaat / ontslaan / ontsloeg ontsloegen / ontslagen', 'volstaan / volsta volstaat / volstaan / volstond volstonden / volstaan', 'voldoen / voldoe voldoet / voldoen / voldeed voldeden / voldaan',
  'beslaan / besla beslaat / beslaan / besloeg besloegen / beslagen', 'vergaan / verga vergaat / vergaan / verging vergingen / vergaan',
  'skiën / ski skiet / skiën / skiede skieden / geskied', 'herindelen / herindeel herindeelt / herindelen / herindeelde herindeelden / heringedeeld',
];

/**
 * What a verb says of the act it is the head of.
 *
 * - `auxiliary`: tense, voice and modality; the act is in the verb that goes with it.
 * - `state`: no act (*blijken*, *bevatten*). `mind`: thinking, feeling and saying (*constateren*, *hopen*). `event`: things that happen by themselves.
 * - `advise`: asks somebody to act (*adviseren*); the act is in what follows.
 * - `effort`, `dilution`, `deferral`, `hedge`: nobody can tell afterwards whether it was done.
 * - `change`: more or less of something (*verbeteren*); a measure settles it. `keep`: leaves things as they are or wards off (*behouden*, *voorkomen*): an aim rather than an act.
 * - `light`: the object says what is done (*zorgen voor*, *maken*, *geven*).
 * - `act`: afterwards anyone can see whether it was done.
 */
export type VerbClass = 'auxiliary' | 'state' | 'mind' | 'event' | 'advise' | 'effort' | 'dilution' | 'deferral' | 'hedge' | 'change' | 'keep' | 'light' | 'act';

export const verbs: Readonly<Record<VerbClass, string>> = {
  auxiliary: `behoren blijken blijven dienen durven gaan hebben hoeven horen komen kunnen laten lijken moeten mogen plegen willen worden zijn zullen`,

  state: `achter|blijven ademen af|hangen balanceren bedragen behelzen belopen berusten beschikken bestaan betekenen betreffen bevatten bevinden
    bezitten centraal|staan deugen domineren duren functioneren fungeren gelden gelijk|blijven genieten grenzen heten illustreren in|houden kenmerken
    kennen klaar|staan kleuren kleven kloppen kosten leiden liggen lijden lopen los|staan mee|doen mee|spelen mee|tellen tellen om-geven om-vatten
    onder-vinden ondergaan ontbreken ontlenen open|staan over-heersen over|blijven passen profiteren raken reiken resteren resulteren
    rusten samen|hangen schelen schieten slapen sluimer.en spelen staan stil|staan strekken symboliseren toe|behoren typeren uit|zien vast|staan verblijven
    verdienen vereisen vergen verkeren verlopen verschillen voldoen vol-staan voorop|staan voort|komen voort|vloeien voor-zien voor|liggen
    voor|zien weer-spiegelen wijken wonen zitten
    af|stammen af|wijken baren behoeven belemmer.en beslaan bestrijken botsen correleren corresponderen door|werken figureren floreren getuigen
    haper.en heersen hinder.en impliceren knellen lonen mee|vallen nopen om-ringen ontsieren ontberen over-lappen over-schrijden over-stijgen over-treffen
    overeen|stemmen resideren rijmen samen|vallen schitter.en sieren stroken tegen|vallen thuis|horen uit|blinken uit|maken uit|munten uit|puilen
    uit|steken verhinder.en verhouden vertegenwoordigen vertoeven vigeren vol-harden wemelen wortelen zweven bloeien bruisen bijten circuleren contrasteren
    conflicteren verlammen verstoren verzwelgen wringen zwerven aan|hangen aan|kleven beletten kampen worstelen pendelen recreëren sporten logeren
    op|groeien dutten leven vertrekken aan|komen toe|komen terecht|komen rond|komen vast|lopen over-nachten solliciteren deel|nemen mee|rijden terug|keren
    wandelen fietsen winkelen slenter.en vriezen ontduiken ontlopen ontwijken
    existeren fluctueren rouleren prevaleren door-kruisen bewonen`,

  mind: `uit|kijken koester.en in|gaan aan|geven aan|tonen af|vragen bedanken bedoelen begrijpen bekennen beklemtonen bemerken benadrukken beschouwen beschrijven beseffen
    betreuren betwijfelen beweren citeren complimenteren concluderen constateren danken denken duiden erkennen ervaren geloven hechten herinner.en
    herkennen hopen interpreteren in|schatten klagen lezen menen merken missen noemen om-schrijven onder-kennen onder-schrijven onder-strepen ontkennen
    oordelen op|merken op|vallen prijzen refereren schatten schetsen staven tegen|spreken toe|juichen twijfelen vergeten verklaren vermelden vermoeden
    veronder-stellen vertellen vertrouwen verwachten verwijten verwijzen verwonder.en vinden voelen vooronder-stellen voor-spellen vrezen waarderen
    weer-leggen wensen weten wijten wijzen zeggen zien
    aan|kijken aan|voelen aan|voeren achten af|leiden appreciëren argumenteren attenderen beamen beargumenteren begroeten behagen bekritiseren belichten
    beredeneren bespeuren betogen bevroeden bewonder.en billijken dromen erger.en filosoferen gissen gokken gruw.en haten herdenken herhalen in|leven in|zien
    kenschetsen kritiseren laken loven memoreren mijmer.en mis-kennen onthouden onthullen ontwaren op|sommen over-zien poneren prefereren redeneren
    reflecteren relativeren rekenen relateren roemen samen|vatten schamen schrikken spijten spotten toe|schrijven twisten verafschuw.en verbazen
    verdenken verheugen vernemen veroordelen verstaan verzinnen verzuchten waar|nemen waarschuw.en weer-spreken wanen benijden betwisten fronsen kwalificeren
    luiden uit|spreken verbijster.en herlezen preken profileren verkondigen pretenderen tegen|werpen veinzen wantrouwen zuchten
    betuigen feliciteren condoleren excuseren verontrusten verwoorden betichten beroemen beschuldigen beklagen bejubelen bepeinzen bespiegelen
    karakteriseren generaliseren discuteren speculeren fantaseren idealiseren recapituleren sympathiseren tolereren onder-schatten over-schatten
    kennis|nemen betrouwen`,

  event: `aan|breken aan|vangen af|lopen af|nemen dalen door|gaan dreigen eindigen escaleren evolueren gebeuren groeien krimpen lukken mis-lukken om|slaan af|komen
    ontstaan op|lopen over-lijden plaats|vinden slagen stagneren sterven stijgen terug|lopen toe|groeien toe|nemen uit|komen vallen verdwijnen
    vererger.en vergrijzen verouder.en verschijnen verslechter.en verstrijken volgen vrij|komen
    aan|zwellen aan|groeien af|koelen barsten beklijven bezwijken broeien doven exploderen gedij.en herleven in|zakken in|storten kapseizen kelder.en
    kenter.en kiemen keren klimmen ontaarden ontbranden ontluiken ontspringen ontsporen op|drogen op|leven op|raken over|waaien rijpen rotten scheuren
    slinken slijten smelten sneuvelen stil|vallen stranden uit|breken uit|dij.en uit|drogen uit|monden uit|pakken uit|sterven uit|vallen verarmen verbleken
    verdampen verdorren verdrinken verflauwen vergaan verkommer.en verloeder.en verongelukken verpauper.en verslappen verschralen verstarren vervliegen
    vervreemden verwater.en verwelken verzanden verzilten verzuren voort|duren weg|ebben weg|kwijnen weg|vallen weg|zakken zakken zinken zwellen veroorzaken
    vervuilen verzakken zweten over-komen bij|draaien af|brokkelen uit|blijven op|duiken
    verdrogen verkrotten verroesten vertroebelen verdwalen vereenzamen ontsnappen ontploffen ontpoppen eroderen degenereren emigreren immigreren
    migreren culmineren convergeren roteren polariseren radicaliseren uit|groeien op|bloeien mee|komen vervagen verspringen
    ontkomen`,

  advise: `aan|bevelen aan|dringen aan|moedigen aan|raden aan|sporen aan|zetten adviseren bepleiten eisen opper.en op|dragen op|roepen pleiten sommeren suggereren verlangen vermanen
    verzoeken voor|stellen vragen
    af|raden aan|porren ontraden porren smeken`,

  effort: `oefenen handelen aan|binden aan|grijpen aan|jagen aan|wakker.en activeren af|tasten ambiëren anticiperen bedenken begeleiden beijver.en bekijken bemoedigen benutten
    beogen beraden beschermen bestrijden bestuderen bevorder.en bewaken bezien bij|dragen coachen concentreren door|denken experimenteren exploreren
    faciliteren focussen helpen ijver.en inspireren inventariseren investeren in|spannen in|spelen in|zetten kijken luister.en mee|werken mikken monitor.en
    na|denken na|gaan na|streven observeren onder-steunen onder-zoeken ontmoedigen ontplooien op|komen op|treden op|trekken op|zoeken oriënteren
    participeren peilen pogen prikkelen proberen promoten richten sensibiliseren signaleren steunen stimuleren streven strijden tegen|gaan tegen|werken
     toe|werken toe|zien trachten uit|dagen uit|dragen uit|zoeken vechten verbreiden verenigen vergemakkelijken verkennen verleiden vermijden
    verzilver.en voor-komen waken werken zoeken
    animeren assisteren beproeven bespoedigen bij|springen bij|staan cultiveren door-gronden enthousiasmeren gidsen hamer.en hielen initiëren interesseren
    lobbyen mobiliseren na|jagen om|kijken ontrafelen pionieren polsen propageren rond|kijken sonderen speuren studeren toe|leiden uit|pluizen uit|proberen
    vooruit|kijken voor|lichten wapenen wijden door|vorsen ontdekken toe|rusten voor|staan verdedigen over-tuigen begunstigen uit|lokken
    aan|trekken mee|helpen op|kweken op|voeden bij|brengen bewegen identificeren voor|sorteren
    beïnvloeden bekwamen trotseren voort|bouwen voort|borduren door|bouwen door|pakken vol|houden letten op|letten insisteren herinvesteren
    vlot|trekken los|trekken`,

  dilution: `voorop|zetten voorop|stellen aan|haken aan|kaarten aan|pakken aan|sluiten aan|spreken adresseren af|stemmen agenderen behartigen bespreken betrekken borgen bundelen consulteren
    coördineren door|nemen integreren in|bedden mee|denken mee|geven mee|krijgen mee|lopen mee|nemen mee|wegen om|gaan op|pakken over-leggen positioneren
    praten prioriteren raadplegen regisseren samen|werken sparren spreken uit|wisselen veranker.en verbinden waarborgen waar|maken wegen
    beraadslagen bij|praten centreren converseren incorporeren in|kader.en in|passen in|weven kort|sluiten mee|bewegen mee|groeien mee|kijken mee|luister.en
    mee|praten mee|rekenen mee|beslissen netwerken onder-handelen samen|brengen samen|komen samen|gaan schakelen verwelkomen 
    vervlechten verweven verbroeder.en door|praten dialogeren debatteren discussiëren brainstormen aan|stippen uit|stralen om|armen bejegenen bemoeien
    kennis|maken op|lijnen na|bespreken voor|bespreken bijeen|komen bijeen|brengen`,

  deferral: `concretiseren door|ontwikkelen door|schuiven nuanceren preciseren terug|komen vooruit|schuiven vorm|geven
    af|wachten finetun.en specificeren uit|kristalliseren wachten uit|denken temporiseren
    expliciteren`,

  hedge: `herover-wegen over-denken over-wegen`,

  change: `hervormen aan|scherpen af|schalen beheersen beperken beteugelen dynamiseren flexibiliseren harmoniseren innoveren intensiveren in|dammen in|perken kantelen
    matigen maximaliseren minimaliseren moderniseren normaliseren ontlasten ontregelen ontschotten ontzorgen optimaliseren op|schalen op|waarderen
    professionaliseren reduceren revitaliseren stabiliseren standaardiseren stroomlijnen terug|brengen transformeren uit|breiden uniformeren
    veraangenamen verander.en verbeter.en verbreden verdichten verdiepen verduurzamen vereenvoudigen verfraaien vergroenen vergroten verhelder.en verhogen
    verkleinen verkorten verlagen verleggen verlevendigen verlichten vermeerder.en vermenselijken verminder.en vernieuwen verrijken verruimen verschonen
    verschuiven versimpelen versnellen versober.en versoepel.en versterken verstevigen vertragen verzachten verzwaren
    aan|sterken aan|zwengelen af|remmen af|slanken af|vlakken af|zwakken bekorten besparen bestendigen bij|sturen bij|spijker.en bij|schaven consolideren
    diversifiëren emanciperen humaniseren in|krimpen in|korten in|tomen mitigeren nivelleren ontharden op|fleuren op|frissen op|krikken op|hogen op|rekken
    op|voeren op|peppen perfectioneren polijsten rationaliseren specialiseren temper.en terug|schroeven uit|bouwen uit|diepen verfijnen verfrissen
    verjongen verscherpen verstrakken vervolmaken vervroegen verzwakken verbijzonder.en vervlakken versmallen verluchtigen uit|dunnen rekken herstructureren
    verheffen verhevigen decimeren vermooien democratiseren individualiseren decentraliseren liberaliseren internationaliseren elektrificeren terug|dringen
    adapteren accelereren dereguleren depolitiseren kanaliseren mechaniseren modereren neutraliseren regenereren simplificeren socialiseren
    valoriseren verengen veredelen verdunnen verkoelen verwijden vernauwen in|halen recht|trekken gelijk|trekken`,

  keep: `uit|gaan beveiligen door-breken eerbiedigen garanderen hoog|houden ontwarren op|lossen
    over-bruggen over-winnen recht|doen respecteren tegen|houden verhelpen weg|werken
    af|wenden behoeden bezweren elimineren onder-drukken ontzien schoon|houden sparen uit|bannen uit|roeien uit|sluiten veilig|stellen verzeker.en vrijwaren
    tegemoet|komen in|lossen beslechten remediëren vrij|houden open|houden bij|benen betomen
    onder-vangen bedwingen levend|houden`,

  light: `zorg|dragen treden dragen slaan steken betrachten ontvangen behouden bewaren continueren handhaven instand|houden vast|houden voort|zetten herstellen ontwikkelen verlenen formuleren genereren bereiken besteden schenken bieden boeken brengen creëren doen geven houden kiezen krijgen leggen lever.en maken nemen realiseren regelen scheppen stellen tonen treffen
    trekken uit|voeren verrichten voeren winnen zetten zorgen
    af|leggen bewerkstelligen kweken onder-nemen op|brengen sorteren teweeg|brengen toe|bedelen uit|oefenen verkrijgen verschaffen vervullen verwerven
    verwezenlijken vormen wekken bij|zetten aan|reiken op|doen
    behalen vol-brengen op|bouwen aan|bieden aan|brengen`,

  act: `open|stellen corrigeren verduidelijken aan|besteden aan|duiden aan|kondigen aan|kopen aan|leggen aan|lever.en aan|melden aan|nemen aan|passen aan|stellen aan|vragen aan|wijzen
    actualiseren af|bouwen af|breken af|handelen af|keuren af|melden af|ronden af|schaffen af|schrijven af|sluiten af|spreken af|voeren af|wegen af|wijzen
    af|zetten analyseren antwoorden archiveren asfalteren bagger.en beantwoorden beboeten beginnen begrenzen begroten behandelen bekend|maken bekeuren
    bekostigen bellen belonen beloven bemensen bemiddelen bemonster.en benader.en benoemen beoordelen bepalen beprijzen berekenen berichten beslissen
    besluiten bestemmen bestraten betalen bevestigen bevriezen bewegwijzer.en bezetten bezoeken bezorgen bezuinigen beëindigen bij|houden bij|plaatsen
    bij|scholen bij|stellen bij|werken bouwen certificeren committeren communiceren contracteren controleren dagvaarden delen dempen digitaliseren doneren
    door|geven door|rekenen door|sturen door|trekken door|voeren door|zetten draaien drukken enquêteren eren evalueren faseren financieren fuseren
    garant|staan gebruiken goed|keuren graven gunnen halveren hanteren heffen herberekenen hergebruiken herhuisvesten herijken herinrichten heropenen
    herplaatsen herschrijven herzien honoreren huisvesten huldigen huren implementeren indexeren informeren inspecteren installeren
    instrueren interviewen mee|sturen aan|merken uit|roepen onder-werpen in|bouwen in|dienen in|kopen in|plannen in|richten in|stellen in|stemmen in|trekken in|voeren in|vullen in|willigen in|zamelen
    kapitaliseren kappen keuren kopen koppelen kwijt|schelden legen leren limiteren los|laten maaien mailen maximeren mede|delen mee|delen melden meten
    motiveren neer|leggen neer|zetten normeren noteren om-heinen om|buigen om|vormen om|zetten onder-bouwen onder|brengen onder-houden onder-tekenen
    ontheffen ontkoppelen ontslaan ontwerpen openen op|bergen op|delen op|halen op|heffen op|knappen op|leiden op|lever.en op|nemen
    op|richten op|schonen op|schrijven op|starten op|stellen op|tuigen op|vangen op|vragen op|zeggen op|zetten organiseren overeen|komen over|dragen
    over|hevel.en over|nemen parkeren plaatsen plannen planten posten presenteren printen programmeren publiceren ramen rapporteren reageren registreren
    reinigen renoveren repareren reserveren rooien rooster.en ruilen samen|voegen saneren scheiden schilder.en schoon|maken schorsen schrappen
    schrijven selecteren slopen sluiten sluizen snoeien splitsen stallen starten stemmen stoppen storten strooien sturen subsidiëren tekenen
    stop|zetten terug|betalen terug|draaien terug|trekken testen toetsen toe|delen toe|kennen toe|laten toe|lichten toe|passen toe|staan toe|sturen toe|voegen
    toe|spitsen toe|wijzen toe|zeggen toe|zenden trainen uit|besteden uit|betalen uit|brengen uit|dienen uit|geven uit|huren uit|keren uit|leggen uit|nodigen
    uit|plaatsen uit|reiken uit|rollen uit|werken valideren vast|leggen vast|stellen vegen verantwoorden verbeelden verbieden verbouwen verdelen
    verdubbel.en vergelijken vergoeden verhuizen verhuren verifiëren verkopen verlengen veroorloven verplaatsen verplichten 
    verspreiden verstrekken versturen vertalen vervallen vervangen verwerken verwijder.en verzamelen verzelfstandigen verzenden verzorgen vieren vol-tooien
    voor|bereiden voor|leggen vrij|geven vrij|maken vrij|stellen weer|geven weg|nemen weiger.en weren werven wijzigen zenden
    aan|dragen aan|gaan aan|kleden aan|planten aan|schaffen aan|schrijven aan|tekenen aan-vaarden aan|vechten aan|vullen aan|wenden aan|werven
    accepteren accorderen achter-halen adopteren af|bakenen af|betalen af|boeken af|dekken af|doen af|dragen af|dwingen af|gelasten af|geven af|halen
    af|kondigen af|kopen af|koppelen af|lossen af|pakken af|plaggen af|rekenen af|schermen af|splitsen af|staan af|stoten af|trappen af|trekken
    af|vaardigen af|vangen af|vinken af|waarderen af|werken af|wikkelen af|zeggen af|zien afficheren annuleren arresteren audit.en autoriseren automatiseren
    baseren bebossen bebouwen bedienen bedingen beëdigen begeven begraven bekabelen bekleden bekrachtigen belasten beleggen bemachtigen bemannen bemesten
    beplanten bereiden berechten beschilder.en bestellen besturen betegelen bevoorraden bevragen bewerken bewijzen bezichtigen bezegelen bezoldigen
    bij|betalen bij|bouwen bij|kopen bij|schrijven bij|vullen bij|wonen blokkeren blussen budgetteren buffer.en centraliseren codificeren compenseren
    completeren construeren convoceren dateren declareren delegeren demonteren deponeren detacheren dirigeren documenteren door|belasten
    door|berekenen door|betalen door|halen door|knippen door|lichten door|meten door|sluizen door|verbinden door|verwijzen door-zoeken droog|leggen dwingen
    effenen egaliseren etaleren evacueren exploiteren exporteren fiatteren filmen filter.en formaliseren fotograferen fixeren frezen gieten herbestemmen
    herbouwen herbenoemen herdrukken herfinancieren herformuleren hergroeperen herindelen herkeuren herplanten herprogrammeren herstarten hertekenen
    hertellen herverdelen herverkavelen hervatten hervestigen herwaarderen hijsen importeren in|boeken in|brengen in|delen indiceren in|graven in|grijpen
    in|huren in|kleuren in|lassen in|lever.en in|lezen in|lichten in|lijven in|loten in|luiden in|meten in|pakken in|rooster.en in|ruilen in|scannen
    in|schakelen in|schrijven in|zaaien in|zenden in|spreken introduceren in|voegen in|vorder.en in|winnen in|wisselen isoleren jureren kalibreren
    kandideren kopiëren kruisen kwantificeren lanceren leeg|maken legaliseren liquideren lokaliseren los|koppelen loten mandateren markeren matchen
    mengen metselen monteren muteren na|bellen na|kijken na|komen na|leven na|lopen na|meten na|rekenen na|sturen na|trekken na|vorder.en na|vragen
    na|zenden nomineren notificeren nummer.en offreren om|bouwen om|dopen om|keren om|leggen om|leiden om|rekenen om|ruilen om|scholen om|wisselen
    onteigenen ontbieden ontbinden ontdoen ontgraven ontgrendelen ontginnen ontmantelen ontmoeten ontnemen ontruimen ontsluiten ontsmetten ontstoppen
    ontvreemden ontzeggen ontzetten op|bellen op|breken op|doeken op|eisen openbaren open|breken open|leggen open|zetten op|geven op|graven
    op|hangen op|helder.en op|kopen op|leggen op|maken op|meten op|pompen op|ruimen op|slaan op|sluiten op|splitsen op|spuiten op|sporen op|sturen
    op|tekenen opteren op|tillen op|volgen op|vullen op|werpen op|zenden over|boeken over|brengen over|doen over|gaan over-handigen over-kappen
    over|laten over|maken over|plaatsen over|schakelen over|schrijven over|slaan over|stappen over|zetten pachten pakken paraferen passeren patrouilleren
    permitteren plakken ploegen plukken pompen poten presteren privatiseren produceren promoveren proef|draaien ratificeren redigeren reguleren
    rehabiliteren rekruteren repatriëren repeteren reproduceren restaureren retourneren reviseren rioleren rond|brengen rond|leiden rond|maken rond|sturen
    royeren rubriceren ruimen sanctioneren scannen schikken schrobben schuren segmenteren seponeren simuleren sponsor.en spreiden sproeien staken stempelen
    stil|leggen stil|zetten stofferen straffen streamen strepen strippen stutten taxeren telefoneren terug|bellen terug|eisen terug|geven terug|halen
    terug|kopen terug|koppelen terug|lever.en terug|nemen terug|plaatsen terug|roepen terug|schrijven terug|sturen terug|storten terug|vorder.en
    terug|zenden terug|zetten tillen toe|dienen toe|snijden toe|treden toe|vertrouwen transporteren traceren transcriberen typ.en uit|bagger.en
 uit|beelden uit|baten uit|delen uit|draaien uit|faseren uit|graven uit|kiezen uit|knippen uit|laden uit|lenen uit|lezen uit|lichten uit|loven uit|nemen
 uit|printen uit|rekenen uit|ruilen uit|rukken uit|rusten uit|schakelen uit|schrijven uit|splitsen uit|sturen uit|tekenen uit|testen uit|treden
 uit|trekken uit|vaardigen uit|vinden uit|vragen uit|wijzen uit|wissen uit|zenden uit|zetten uit|zonder.en vaccineren vast|binden 
 vast|prikken vast|zetten veilen verbannen verbranden verbruiken verdelgen verdrijven vergader.en vergrendelen vergunnen verhandelen verharden verhoren
 verkavelen verkiezen verlaten verloten vermengen vernietigen verordonneren verpachten verpakken verplanten verrekenen verschepen verschroten versieren
 versleutelen verslepen versnipper.en vertonen vertolken vervaardigen vervoeren vervolgen verwarmen verwerpen verwisselen verwittigen verzegelen
 verzetten vestigen visualiseren voeden voegen voor|dragen voor|lezen voor|schieten voor|schrijven voor|zitten vorder.en vrij|laten vrij|spelen vullen
 waarmerken wassen weg|brengen weg|doen weg|geven weg|halen weg|laten weg|pompen weg|saneren weg|strepen weg|slepen weg|sturen weg|trekken weg|voeren
 weg|werpen wisselen zaaien zagen zuiver.en adverteren bankieren bestoken confronteren contingenteren dupliceren factureren hernoemen herroepen
 initialiseren laden lossen notuleren over|dekken preserveren screenen stationeren terug|kijken turven vol|bouwen voor|financieren
 terug|sluizen samen|stellen aan|sturen mee|betalen mee|bouwen mee|financieren in|bellen in|calculeren in|tekenen weg|zetten klaar|zetten klaar|maken
 gereed|maken gereed|zetten dicht|maken dicht|zetten kapot|maken los|maken bloot|leggen plat|leggen droog|maken proef|boren thuis|brengen thuis|bezorgen
 rond|bellen rond|rijden rond|gaan deblokkeren deactiveren accrediteren comprimeren debiteren crediteren in|burger.en arbitreren assembleren bemeten
 classificeren coderen collecteren combineren componeren concipiëren converteren coöpteren dimensioneren distribueren diplomeren dopen doseren draineren
 extraheren groeperen hacken hernieuwen hertalen incasseren interpelleren interveniëren labelen mix.en modelleren naturaliseren negeren ordenen
 pensioneren plafonneren portretteren prolongeren protesteren rangschikken reglementeren regulariseren repliceren resumeren scoren situeren stapelen
 sticker.en stoken structureren substitueren synchroniseren systematiseren unificeren uploaden downloaden verzoenen vlaggen
 wraken zegelen
    abonneren administreren aggregeren amenderen annexeren annoteren arrangeren bemalen beregenen berispen beschoeien bestraffen bekronen beroepen
    betreden bevloeien bijeen|roepen bloot|stellen contacteren dechargeren definiëren desinfecteren determineren diagnosticeren doceren
    effectueren examineren fabriceren funderen gelijk|stellen herbeginnen herdefiniëren herdopen herinstalleren herkiezen herschikken
    in|leiden in|regelen bij|regelen ijken inunderen karteren kennis|geven langs|gaan langs|komen af|lever.en af|maken modificeren nationaliseren ontbossen
    ontdubbelen op|knippen patenteren pauzeren prijs|geven procederen projecteren protocolleren reconstrueren rectificeren reorganiseren restitueren
    runnen salderen spenderen steriliseren stichten surveilleren suspenderen toe|rekenen aan|rekenen transfereren verbreken verdrievoudigen vereffenen
    verevenen verfilmen verhalen vermenigvuldigen vernoemen verpanden verplegen verruilen verversen vervolledigen weg|gooien terug|leggen
    vrij|rooster.en aan|houden op|schorten uit|stellen verdagen op|wekken uit|stoten beheren`,
};

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
  'bakken bakte bakten gebakken', 'bevelen beval bevalen bevolen', 'beginnen begon begonnen begonnen', 'bieden bood boden geboden', 'bidden bad baden gebeden',
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
  'zenden zond zonden gezonden', 'zetten zette zetten gezet', 'zitten zat zaten gezeten', 'zoeken zocht zochten gezocht', 'zwijgen zweeg zwegen gezwegen', 'lenen leende leenden geleend',
  'slijten sleet sleten gesleten', 'schrikken schrok schrokken geschrokken', 'stelen stal stalen gestolen', 'smelten smolt smolten gesmolten', 'vliegen vloog vlogen gevlogen',
  'zwemmen zwom zwommen gezwommen', 'slapen sliep sliepen geslapen', 'spuiten spoot spoten gespoten', 'sterven stierf stierven gestorven', 'raden raadde raadden geraden',
  'lachen lachte lachten gelachen', 'wassen waste wasten gewassen', 'bijten beet beten gebeten', 'vergelijken vergeleek vergeleken vergeleken', 'ontbreken ontbrak ontbraken ontbroken',
  'bergen borg borgen geborgen', 'zingen zong zongen gezongen', 'stinken stonk stonken gestonken', 'zinken zonk zonken gezonken', 'wringen wrong wrongen gewrongen', 'zuigen zoog zogen gezogen',
  'laden laadde laadden geladen', 'malen maalde maalden gemalen', 'brouwen brouwde brouwden gebrouwen', 'houwen hieuw hieuwen gehouwen', 'heten heette heetten geheten', 'scheren schoor schoren geschoren',
  'schijnen scheen schenen geschenen', 'strijken streek streken gestreken', 'spannen spande spanden gespannen', 'schelden schold scholden gescholden',
  'vriezen vroor vroren gevroren', 'zweren zwoer zwoeren gezworen', 'begrijpen begreep begrepen begrepen', 'krimpen kromp krompen gekrompen', 'glijden gleed gleden gegleden',
];

/** Verbs whose present is irregular: infinitive, all singular present forms, plural present, past forms, participle. */
export const irregular: readonly string[] = [
  'zijn / ben bent is / zijn / was waren / geweest', 'hebben / heb hebt heeft / hebben / had hadden / gehad', 'worden / word wordt / worden / werd werden / geworden',
  'kunnen / kan kunt / kunnen / kon konden / gekund', 'zullen / zal zult / zullen / zou zouden zoudt / ', 'mogen / mag / mogen / mocht mochten / gemogen', 'willen / wil wilt / willen / wilde wilden wou wouden / gewild',
  'moeten / moet / moeten / moest moesten / gemoeten', 'gaan / ga gaat / gaan / ging gingen / gegaan', 'staan / sta staat / staan / stond stonden / gestaan', 'doen / doe doet / doen / deed deden / gedaan',
  'zien / zie ziet / zien / zag zagen / gezien', 'slaan / sla slaat / slaan / sloeg sloegen / geslagen', 'komen / kom komt / komen / kwam kwamen / gekomen', 'hoeven / hoef hoeft / hoeven / hoefde hoefden / gehoeven',
  'gebeuren / gebeurt / gebeuren / gebeurde gebeurden / gebeurd', 'bestaan / besta bestaat / bestaan / bestond bestonden / bestaan', 'ontstaan / ontsta ontstaat / ontstaan / ontstond ontstonden / ontstaan', 'verstaan / versta verstaat / verstaan / verstond verstonden / verstaan',
  'begaan / bega begaat / begaan / beging begingen / begaan', 'ondergaan / onderga ondergaat / ondergaan / onderging ondergingen / ondergaan', 'ontslaan / ontsla ontslaat / ontslaan / ontsloeg ontsloegen / ontslagen', 'volstaan / volsta volstaat / volstaan / volstond volstonden / volstaan', 'voldoen / voldoe voldoet / voldoen / voldeed voldeden / voldaan',
  'skiën / ski skiet / skiën / skiede skieden / geskied',
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
    kennen klaar|staan kleuren kleven kloppen kosten leiden liggen lijden lopen los|staan mee|doen mee|spelen mee|tellen om-geven om-vatten
    onder-vinden ondergaan ontbreken ontlenen open|staan over-heersen over|blijven passen profiteren raken reiken resteren resulteren
    rusten samen|hangen schelen schieten slapen sluimer.en spelen staan stil|staan strekken symboliseren toe|behoren typeren uit|zien vast|staan verblijven
    verdienen vereisen vergen verkeren verlopen verschillen voldoen vol-staan voorop|staan voort|komen voort|vloeien voor-zien voor|liggen
    voor|zien weer-spiegelen wijken wonen zitten`,

  mind: `koester.en in|gaan aan|geven aan|merken aan|tonen af|vragen bedanken bedoelen begrijpen bekennen beklemtonen bemerken benadrukken beschouwen beschrijven beseffen
    betreuren betwijfelen beweren citeren complimenteren concluderen constateren danken denken duiden erkennen ervaren geloven hechten herinner.en
    herkennen hopen interpreteren in|schatten klagen lezen menen merken missen noemen om-schrijven onder-kennen onder-schrijven onder-strepen ontkennen
    oordelen op|merken op|vallen prijzen refereren schatten schetsen staven tegen|spreken toe|juichen twijfelen vergeten verklaren vermelden vermoeden
    veronder-stellen vertellen vertrouwen verwachten verwijten verwijzen verwonder.en vinden voelen vooronder-stellen voor-spellen vrezen waarderen
    weer-leggen wensen weten wijten wijzen zeggen zien`,

  event: `aan|breken aan|vangen af|lopen af|nemen dalen door|gaan dreigen eindigen escaleren evolueren gebeuren groeien krimpen lukken mis-lukken om|slaan
    ontstaan op|lopen over-lijden plaats|vinden slagen stagneren sterven stijgen terug|lopen toe|groeien toe|nemen uit|komen vallen verdwijnen
    vererger.en vergrijzen verouder.en verschijnen verslechter.en verstrijken volgen vrij|komen`,

  advise: `aan|bevelen aan|dringen aan|moedigen aan|raden aan|sporen aan|zetten adviseren bepleiten eisen opper.en op|roepen pleiten sommeren suggereren verlangen vermanen
    verzoeken voor|stellen vragen`,

  effort: `oefenen handelen aan|grijpen aan|jagen aan|wakker.en activeren af|tasten ambiëren anticiperen bedenken begeleiden beijver.en bekijken bemoedigen benutten
    beogen beraden beschermen bestrijden bestuderen bevorder.en bewaken bezien bij|dragen coachen concentreren door|denken experimenteren exploreren
    faciliteren focussen helpen ijver.en inspireren inventariseren investeren in|spannen in|spelen in|zetten kijken luister.en mee|werken mikken monitor.en
    na|denken na|gaan na|streven observeren onder-steunen onder-zoeken ontmoedigen ontplooien op|komen op|treden op|trekken op|zoeken oriënteren
    participeren peilen pogen prikkelen proberen promoten richten sensibiliseren signaleren steunen stimuleren streven strijden tegen|gaan tegen|werken
    terug|dringen toe|werken toe|zien trachten uit|dagen uit|dragen uit|zoeken vechten verbreiden verenigen vergemakkelijken verkennen verleiden vermijden
    verzilver.en voor-komen waken werken zoeken`,

  dilution: `aan|haken aan|kaarten aan|pakken aan|sluiten aan|spreken adresseren af|stemmen agenderen behartigen bespreken betrekken borgen bundelen consulteren
    coördineren door|nemen integreren in|bedden mee|denken mee|geven mee|krijgen mee|lopen mee|nemen mee|wegen om|gaan op|pakken over-leggen positioneren
    praten prioriteren raadplegen regisseren samen|werken sparren spreken uit|wisselen veranker.en verbinden waarborgen waar|maken wegen`,

  deferral: `aan|houden concretiseren door|ontwikkelen door|schuiven nuanceren op|schorten preciseren terug|komen uit|stellen vooruit|schuiven vorm|geven`,

  hedge: `herover-wegen over-denken over-wegen`,

  change: `hervormen aan|scherpen af|schalen beheersen beperken beteugelen dynamiseren flexibiliseren harmoniseren innoveren intensiveren in|dammen in|perken kantelen
    matigen maximaliseren minimaliseren moderniseren normaliseren ontlasten ontregelen ontschotten ontzorgen optimaliseren op|schalen op|waarderen
    professionaliseren reduceren revitaliseren stabiliseren standaardiseren stroomlijnen terug|brengen transformeren uit|breiden uniformeren
    veraangenamen verander.en verbeter.en verbreden verdichten verdiepen verduurzamen vereenvoudigen verfraaien vergroenen vergroten verhelder.en verhogen
    verkleinen verkorten verlagen verleggen verlevendigen verlichten vermeerder.en vermenselijken verminder.en vernieuwen verrijken verruimen verschonen
    verschuiven versimpelen versnellen versober.en versoepel.en versterken verstevigen vertragen verzachten verzwaren`,

  keep: `beheren beveiligen door-breken eerbiedigen garanderen hoog|houden ontwarren op|lossen
    over-bruggen over-winnen recht|doen respecteren tegen|houden uit|gaan verhelpen weg|werken`,

  light: `ontvangen behouden bewaren continueren handhaven instand|houden vast|houden voort|zetten herstellen ontwikkelen verlenen  formuleren genereren bereiken besteden schenken bieden boeken brengen creëren doen geven houden kiezen krijgen leggen lever.en maken nemen realiseren regelen scheppen stellen tonen treffen
    trekken uit|voeren verrichten voeren winnen zetten zorgen`,

  act: `open|stellen corrigeren verduidelijken aan|besteden aan|bieden aan|duiden aan|kondigen aan|kopen aan|leggen aan|lever.en aan|melden aan|nemen aan|passen aan|stellen aan|vragen aan|wijzen
    actualiseren af|bouwen af|breken af|handelen af|keuren af|melden af|ronden af|schaffen af|schrijven af|sluiten af|spreken af|voeren af|wegen af|wijzen
    af|zetten analyseren antwoorden archiveren asfalteren bagger.en beantwoorden beboeten beginnen begrenzen begroten behandelen bekend|maken bekeuren
    bekostigen bellen belonen beloven bemensen bemiddelen bemonster.en benader.en benoemen beoordelen bepalen beprijzen berekenen berichten beslissen
    besluiten bestemmen bestraten betalen bevestigen bevriezen bewegwijzer.en bezetten bezoeken bezorgen bezuinigen beëindigen bij|houden bij|plaatsen
    bij|scholen bij|stellen bij|werken bouwen certificeren committeren communiceren contracteren controleren dagvaarden delen dempen digitaliseren doneren
    door|geven door|rekenen door|sturen door|trekken door|voeren door|zetten draaien drukken enquêteren eren evalueren faseren financieren fuseren
    garant|staan gebruiken goed|keuren graven gunnen halveren hanteren heffen herberekenen hergebruiken herhuisvesten herijken herinrichten heropenen
    herplaatsen herschrijven herzien honoreren huisvesten huldigen huren implementeren indexeren informeren inspecteren installeren
    instrueren interviewen in|bouwen in|dienen in|kopen in|plannen in|richten in|stellen in|stemmen in|trekken in|voeren in|vullen in|willigen in|zamelen
    kapitaliseren kappen keuren kopen koppelen kwijt|schelden legen leren limiteren los|laten maaien mailen maximeren mede|delen mee|delen melden meten
    motiveren neer|leggen neer|zetten normeren noteren omheinen om|buigen om|vormen om|zetten onder-bouwen onder-brengen onder-houden onder-tekenen
    ontheffen ontkoppelen ontslaan ontwerpen openen op|bergen op|bouwen op|delen op|halen op|heffen op|knappen op|leiden op|lever.en op|nemen
    op|richten op|schonen op|schrijven op|starten op|stellen op|tuigen op|vangen op|vragen op|zeggen op|zetten organiseren overeen|komen over|dragen
    over|hevel.en over|nemen parkeren plaatsen plannen planten posten presenteren printen programmeren publiceren ramen rapporteren reageren registreren
    reinigen renoveren repareren reserveren rooien rooster.en ruilen samen|voegen saneren scheiden schilder.en schoon|maken schorsen schrappen
    schrijven selecteren slopen sluiten sluizen snoeien splitsen stallen starten stemmen stoppen storten strooien sturen subsidiëren tekenen
    tellen terug|betalen terug|draaien terug|trekken testen toetsen toe|delen toe|kennen toe|laten toe|lichten toe|passen toe|staan toe|sturen toe|voegen
    toe|spitsen toe|wijzen toe|zeggen toe|zenden trainen uit|besteden uit|betalen uit|brengen uit|dienen uit|geven uit|huren uit|keren uit|leggen uit|nodigen
    uit|plaatsen uit|reiken uit|rollen uit|werken valideren vast|leggen vast|stellen vegen verantwoorden verbeelden verbieden verbouwen verdelen
    verdubbel.en vergelijken vergoeden verhuizen verhuren verifiëren verkopen verlengen veroorloven verplaatsen verplichten 
    verspreiden verstrekken versturen vertalen vervallen vervangen verwerken verwijder.en verzamelen verzelfstandigen verzenden verzorgen vieren vol-tooien
    voor|bereiden voor|leggen vrij|geven vrij|maken vrij|stellen weer|geven weg|nemen weiger.en weren werven wijzigen zenden`,
};

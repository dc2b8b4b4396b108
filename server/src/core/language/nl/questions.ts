import type { Translated, VagueRule } from '../reading.ts';

/** What is said of an expression that leaves something open, the one question that is asked, and an example of what could stand there instead; `[…]` is for the author. */
export interface Wording {
  readonly says: Translated;
  readonly asks: Translated;
  readonly example: Translated;
}

const byWhom: Translated = { nl: '[wie] doet [wat] vóór [datum]', en: '[who] does [what] by [date]' };
const inDocument: Translated = { nl: '[wat] staat in [document, paragraaf]', en: '[what] is in [document, section]' };
const receiving: Translated = { nl: '[wie] krijgt vanaf [datum] [bedrag], [uren] of [voorziening]', en: 'from [date] [who] receives [amount], [hours] or [facility]' };
const fromTo: Translated = { nl: 'van [nu] naar [doel] in [jaar]', en: 'from [now] to [goal] in [year]' };
const written: Translated = { nl: 'de uitkomst van het gesprek met [wie] staat vóór [datum] in [document]', en: 'the outcome of the talk with [whom] is in [document] by [date]' };
const howOften: Translated = { nl: 'Hoe vaak gebeurt het, en vanaf wanneer?', en: 'How often is it done, and from when?' };

/** For all words of a rule that have no row of their own. */
export const wordings: Readonly<Record<VagueRule, Wording>> = {
  'vaag-inspanning': {
    says: { nl: 'belooft een inspanning, geen resultaat.', en: 'promises an effort, not a result.' },
    asks: { nl: 'Wat gebeurt er precies, en wat is er daarna anders?', en: 'What exactly is done, and what is different afterwards?' },
    example: { nl: '[wie] doet [wat] vóór [datum] en meldt de uitkomst aan [wie]', en: '[who] does [what] by [date] and reports the outcome to [whom]' },
  },
  'vaag-verdunning': {
    says: { nl: 'zegt nog niet wat er gebeurt.', en: 'does not say yet what is done.' },
    asks: { nl: 'Waar ziet de inwoner dit straks terug?', en: 'Where will residents see it?' },
    example: byWhom,
  },
  'vaag-uitstel': {
    says: { nl: 'schuift de keuze door.', en: 'leaves the choice for later.' },
    asks: { nl: 'In welk stuk komt die, en vóór welke datum?', en: 'Which document will hold it, and by which date?' },
    example: { nl: '[wat] staat vóór [datum] in [document]', en: '[what] is in [document] by [date]' },
  },
  'vaag-tijd': {
    says: { nl: 'is niet te controleren.', en: 'cannot be checked.' },
    asks: { nl: 'Welke uiterste datum bedoelt u?', en: 'Which latest date do you mean?' },
    example: { nl: 'vóór [datum]', en: 'by [date]' },
  },
  'vaag-voorwaarde': {
    says: { nl: 'laat open wanneer het niet gebeurt.', en: 'leaves open when it is not done.' },
    asks: { nl: 'Welke voorwaarde geldt er?', en: 'Which condition applies?' },
    example: { nl: 'als [wat], dan [wat]', en: 'if [what], then [what]' },
  },
  'vaag-hoeveelheid': {
    says: { nl: 'noemt geen hoeveelheid.', en: 'gives no quantity.' },
    asks: { nl: 'Hoeveel bedoelt u?', en: 'How much do you mean?' },
    example: { nl: '[hoeveelheid] in [jaar], nu [hoeveelheid]', en: '[quantity] in [year], now [quantity]' },
  },
  'vaag-kwalificatie': {
    says: { nl: 'kan ieder anders uitleggen.', en: 'can be read in many ways.' },
    asks: { nl: 'Waaraan ziet een inwoner dat het zo is?', en: 'How will a resident see that it is so?' },
    example: { nl: '[aantal] van de [aantal] inwoners zegt in [jaar] dat [wat] zo is', en: '[number] out of [number] residents say in [year] that [what] is so' },
  },
  'vergelijking-zonder-maatstaf': {
    says: { nl: 'zegt nog niet wat er anders wordt.', en: 'does not say yet what will be different.' },
    asks: { nl: 'Hoe is het nu, en hoe wordt het?', en: 'How is it now, and how will it be?' },
    example: fromTo,
  },
  'slag-om-de-arm': {
    says: { nl: 'laat ruimte om het niet te doen.', en: 'leaves room not to do it.' },
    asks: { nl: 'Wat stelt u voor?', en: 'What do you propose?' },
    example: { nl: 'wij adviseren [wie] om [wat] te doen', en: 'we advise [whom] to do [what]' },
  },
};

/** `words` are lemmas, nouns and whole expressions, with `_` between the words of one; what a row does not say is as in `wordings`. */
export interface QuestionRow extends Partial<Wording> {
  readonly rule: VagueRule;
  readonly words: string;
  readonly example: Translated;
}

export const questionRows: readonly QuestionRow[] = [
  { rule: 'vaag-inspanning', words: 'onderzoeken onderzoek verkennen verkenning nagaan bekijken bezien kijken inventariseren inventarisatie bestuderen peilen exploreren aftasten uitzoeken overwegen nadenken doordenken beraden bedenken polsen sonderen doorgronden studeren uitpluizen ontrafelen zoeken rondkijken oriënteren identificeren doorvorsen toetsen beoordelen analyseren in_kaart in_beeld op_zoek mogelijkheden',
    asks: { nl: 'Wat ligt er na afloop, en wie besluit dan?', en: 'What is there afterwards, and who decides then?' },
    example: { nl: 'vóór [datum] ligt er een besluit over [wat], door [wie]', en: 'by [date] there is a decision on [what], by [whom]' } },
  { rule: 'vaag-inspanning', words: 'helpen ondersteunen steunen faciliteren stimuleren bevorderen aanmoedigen activeren begeleiden coachen assisteren bijstaan bijspringen toerusten bekwamen prikkelen aanjagen aanwakkeren bespoedigen vergemakkelijken begunstigen steun ondersteuning hulp stimulans impuls mogelijk in_staat in_de_gelegenheid',
    asks: { nl: 'Wat krijgt wie, en wat is er daarna anders?', en: 'Who receives what, and what is different afterwards?' },
    example: receiving },
  { rule: 'vaag-inspanning', words: 'voorkomen tegengaan bestrijden vermijden ontmoedigen tegenwerken beschermen verdedigen strijden bestrijding voorkoming bescherming verzetten',
    asks: { nl: 'Welke maatregel komt er, en wanneer?', en: 'Which measure will there be, and when?' },
    example: { nl: '[wie] neemt vóór [datum] [maatregel] tegen [wat]', en: 'by [date] [who] takes [measure] against [what]' } },
  { rule: 'vaag-inspanning', words: 'toezien bewaken monitoren letten observeren waken signaleren volgen in_acht monitoring',
    asks: { nl: 'Wie kijkt wat na, en wie hoort de uitkomst?', en: 'Who checks what, and who hears the outcome?' },
    example: { nl: '[wie] telt [wat] elk [kwartaal] en meldt dat aan [wie]', en: '[who] counts [what] every [quarter] and reports it to [whom]' } },
  { rule: 'vaag-inspanning', words: 'streven nastreven beogen mikken ambiëren ambitie ambities',
    asks: { nl: 'Welk doel moet wanneer bereikt zijn?', en: 'Which goal must be reached, and when?' }, example: fromTo },
  { rule: 'vaag-inspanning', words: 'inzetten investeren herinvesteren inzet investeringen investering',
    asks: { nl: 'Met welke middelen, en tot wanneer?', en: 'With what means, and until when?' },
    example: { nl: '[bedrag], [uren] of [aantal] voor [wat] in [jaar]', en: '[amount], [hours] or [number] for [what] in [year]' } },
  { rule: 'vaag-inspanning', words: 'luisteren meedenken van_elkaar met_elkaar lering lessen',
    asks: { nl: 'Wat gebeurt er met wat u hoort?', en: 'What is done with what is heard?' },
    example: { nl: 'vóór [datum] staat in [document] wat er met [wat] is gedaan', en: 'by [date] [document] says what was done with [what]' } },
  { rule: 'vaag-verdunning', words: 'meenemen meewegen wegen borgen verankeren integreren inbedden waarborgen aandacht rekening oog plek plaats rol onderdeel vast_onderdeel deel serieus als_uitgangspunt in_overweging in_ogenschouw in_beschouwing centraal voorop centraalstellen vooropzetten',
    example: inDocument },
  { rule: 'vaag-verdunning', words: 'betrekken raadplegen consulteren meedenken meebeslissen meepraten participatie inspraak',
    example: { nl: '[wie] geeft vóór [besluit] advies over [wat]', en: '[who] gives advice on [what] before [decision]' } },
  { rule: 'vaag-verdunning', words: 'bespreken overleggen afstemmen praten spreken doorpraten nabespreken debatteren discussiëren brainstormen sparren in_gesprek het_gesprek in_dialoog in_overleg aan_tafel om_tafel rond_de_tafel gesprek gesprekken dialoog overleg de_dialoog een_dialoog contact contacten in_contact',
    example: written },
  { rule: 'vaag-verdunning', words: 'samenwerken verbinden bundelen aansluiten aanhaken coördineren schakelen netwerken samenwerking verbinding samenhang afstemming de_handen_ineen een_brug bruggen bij_elkaar dichter_bij_elkaar',
    example: { nl: '[wie] doet [wat] en [wie] doet [wat], vóór [datum]', en: '[who] does [what] and [who] does [what], by [date]' } },
  { rule: 'vaag-verdunning', words: 'agenderen aankaarten onder_de_aandacht aan_de_orde ter_sprake op_de_agenda hoog_op_de_agenda',
    example: { nl: '[onderwerp] staat op de agenda van [vergadering] van [datum]', en: '[subject] is on the agenda of [meeting] of [date]' } },
  { rule: 'vaag-verdunning', words: 'ruimte', example: receiving },
  { rule: 'vaag-verdunning', words: 'prioriteit prioriteiten nadruk focus accent accenten zwaartepunt speerpunt voorrang prioriteren',
    example: { nl: 'in [jaar] eerst [bedrag] voor [wat], daarna voor [wat]', en: 'in [year] first [amount] for [what], then for [what]' } },
  { rule: 'vaag-verdunning', words: 'zicht overzicht de_vinger_aan_de_pols een_vinger_aan_de_pols in_de_gaten scherp_in_de_gaten in_het_oog tegen_het_licht',
    example: { nl: '[wie] telt [wat] elk [kwartaal] en meldt dat aan [wie]', en: '[who] counts [what] every [quarter] and reports it to [whom]' } },
  { rule: 'vaag-uitstel', words: 'afwachten wachten uitstellen verdagen opschorten doorschuiven vooruitschuiven temporiseren',
    asks: { nl: 'Wanneer wordt er alsnog besloten, en door wie?', en: 'When will it be decided after all, and by whom?' },
    example: { nl: '[wie] besluit uiterlijk [datum] over [wat]', en: '[who] decides on [what] by [date]' } },
  { rule: 'vaag-tijd', words: 'regelmatig geregeld met_regelmaat met_enige_regelmaat periodiek frequent op_gezette_tijden van_tijd_tot_tijd af_en_toe doorlopend continu voortdurend blijvend permanent structureel door_de_jaren_heen',
    asks: howOften, example: { nl: 'elk [kwartaal], voor het eerst in [maand]', en: 'every [quarter], for the first time in [month]' } },
  { rule: 'vaag-tijd', words: 'gefaseerd stapsgewijs stap_voor_stap in_fasen gaandeweg van_lieverlee',
    asks: { nl: 'Welke stappen zijn er, en vanaf wanneer?', en: 'Which steps are there, and from when?' },
    example: { nl: '[stap] vóór [datum], daarna elk [kwartaal] [stap]', en: '[step] by [date], then [step] every [quarter]' } },
  { rule: 'vaag-tijd', words: 'vooralsnog', asks: { nl: 'Tot wanneer geldt het?', en: 'Until when does it hold?' }, example: { nl: 'tot [datum]', en: 'until [date]' } },
  { rule: 'vaag-voorwaarde', words: 'zo_*_mogelijk zoveel_mogelijk zoveel_als_mogelijk',
    says: { nl: 'laat open hoever het gaat.', en: 'leaves open how far it goes.' }, asks: { nl: 'Wat is er ten minste bereikt?', en: 'What will be reached at least?' },
    example: { nl: 'ten minste [aantal] van de [aantal]', en: 'at least [number] out of [number]' } },
  { rule: 'vaag-voorwaarde', words: 'wat_nodig_is',
    says: { nl: 'laat open wat dat is.', en: 'leaves open what that is.' }, asks: { nl: 'Wat is er nodig?', en: 'What is needed?' },
    example: { nl: '[wat] vóór [datum]', en: '[what] by [date]' } },
  { rule: 'vaag-hoeveelheid', words: 'deels grotendeels een_deel een_groot_deel de_meeste',
    says: { nl: 'zegt niet welk deel.', en: 'does not say which part.' }, asks: { nl: 'Welk deel is het?', en: 'Which part is it?' },
    example: { nl: '[aantal] van de [aantal]', en: '[number] out of [number]' } },
  { rule: 'vaag-kwalificatie', words: 'duidelijk duidelijke helder heldere begrijpelijk begrijpelijke eenvoudig eenvoudige inzichtelijk inzichtelijke duidelijkheid helderheid overzichtelijk overzichtelijke',
    example: { nl: '[aantal] van de [tien] lezers weet na één keer lezen [wat]', en: '[number] out of [ten] readers know [what] after reading once' } },
  { rule: 'vaag-kwalificatie', words: 'toegankelijk toegankelijke bereikbaar bereikbare toegankelijkheid bereikbaarheid laagdrempelig laagdrempelige laagdrempeligheid klantvriendelijk klantvriendelijke klantgericht klantgerichte dienstverlening service gastvrij gastvrije',
    example: { nl: 'open op [dagen en tijden], antwoord binnen [aantal] werkdagen', en: 'open on [days and times], an answer within [number] working days' } },
  { rule: 'vaag-kwalificatie', words: 'veilig veilige veiligheid', example: { nl: 'ten hoogste [aantal] ongevallen in [jaar], nu [aantal]', en: 'at most [number] accidents in [year], now [number]' } },
  { rule: 'vaag-kwalificatie', words: 'groen groene', example: { nl: '[aantal] bomen of [aantal] m² groen erbij in [jaar]', en: '[number] more trees or [number] m² of green in [year]' } },
  { rule: 'vaag-kwalificatie', words: 'betaalbaar betaalbare betaalbaarheid', example: { nl: 'ten hoogste [bedrag] per [maand]', en: 'at most [amount] a [month]' } },
  { rule: 'vaag-kwalificatie', words: 'met_hoge_prioriteit met_de_hoogste_prioriteit met_voorrang met_prioriteit met_spoed voortvarend tijdig tijdige snel vlot stipt', example: { nl: 'binnen [aantal] werkdagen', en: 'within [number] working days' } },
  { rule: 'vaag-kwalificatie', words: 'aanpak beleid voorbereiden',
    asks: { nl: 'Welke stappen zijn dat, en wanneer?', en: 'Which steps are they, and when?' }, example: { nl: '[wie] doet [wat] vóór [datum]', en: '[who] does [what] by [date]' } },
  { rule: 'vaag-kwalificatie', words: 'buiten_de_boot tussen_wal_en_schip aan_de_zijlijn tussen_de_mazen',
    asks: { nl: 'Wie zijn dat, en wat wordt er voor hen anders?', en: 'Who are they, and what will be different for them?' }, example: { nl: 'in [jaar] ten hoogste [aantal] mensen zonder [wat], nu [aantal]', en: 'in [year] at most [number] people without [what], now [number]' } },
  { rule: 'vaag-kwalificatie', words: 'overbodige onnodige knellende belemmerende',
    asks: { nl: 'Welke zijn dat?', en: 'Which are they?' }, example: { nl: '[wat] en [wat]', en: '[what] and [what]' } },
  { rule: 'vaag-kwalificatie', words: 'oplossen wegwerken verhelpen op_orde op_peil in_orde een_einde een_eind korte_metten behouden handhaven in_stand garanderen doorbreken beheren beheersbaar onderhoud',
    example: { nl: 'op [datum] ten hoogste [aantal] [wat], nu [aantal]', en: 'on [date] at most [number] [what], now [number]' } },
  { rule: 'vergelijking-zonder-maatstaf', words: `meer minder lager hoger vaker sneller snellere langer korter kortere lagere hogere langere grotere kleinere groter kleiner eerder omhoog omlaag dichter dichterbij
    vergroten verkleinen verhogen verlagen verminderen vermeerderen beperken reduceren terugbrengen terugdringen verkorten uitbreiden versnellen vertragen opschalen afschalen besparen bekorten inkrimpen inkorten ophogen opvoeren dalen stijgen afnemen toenemen groeien krimpen teruglopen verdwijnen
    minimaliseren maximaliseren verruimen indammen inperken uitbouwen uitdunnen verbreden versmallen intensiveren vervroegen verhoging verlaging vermindering vergroting uitbreiding reductie afname toename groei daling stijging besparing besparingen krimp verkorting verruiming`,
    says: { nl: 'vergelijkt zonder maatstaf.', en: 'compares without a measure.' },
    asks: { nl: 'Van hoeveel nu, naar hoeveel, en wanneer?', en: 'From how much now, to how much, and when?' },
    example: fromTo },
  { rule: 'slag-om-de-arm', words: 'overwegen heroverwegen overdenken in_overweging ter_overweging',
    asks: { nl: 'Wie besluit hierover, en wanneer?', en: 'Who decides on it, and when?' },
    example: { nl: '[wie] besluit vóór [datum] over [wat]', en: '[who] decides on [what] by [date]' } },
  { rule: 'slag-om-de-arm', words: 'naar_verwachting verwachting waarschijnlijk vermoedelijk wellicht misschien mogelijkerwijs hopelijk in_de_lijn_der_verwachting als_het_even_kan',
    says: { nl: 'laat open of het doorgaat.', en: 'leaves open whether it goes ahead.' },
    asks: { nl: 'Waar hangt dat van af?', en: 'What does that depend on?' },
    example: { nl: 'zodra [wat] klaar is', en: 'as soon as [what] is ready' } },
  { rule: 'slag-om-de-arm', words: 'enigszins min_of_meer in_zekere_zin tot_op_zekere_hoogte op_enigerlei_wijze op_een_of_andere_wijze',
    says: { nl: 'zwakt af.', en: 'tones down.' }, asks: { nl: 'Wat bedoelt u precies?', en: 'What exactly do you mean?' },
    example: { nl: '[wat] wel, [wat] niet', en: '[what], but not [what]' } },
];

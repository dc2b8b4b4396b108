import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { looksDutch } from '../../server/src/core/language/read.ts';
import { splitSentences } from '../../server/src/core/language/sentence.ts';
import { tokenize } from '../../server/src/core/language/token.ts';
import { actsIn, asked, mainly, read } from '../support/language.ts';

const norms = (text: string): string => tokenize(text, 0).map(({ norm }) => norm).join(' ');
const sentences = (text: string): string[] => {
  const tokens = tokenize(text, 0);
  return splitSentences(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('tokens', () => {
  const same: readonly (readonly [text: string, norm: string])[] = [
    ['Zie art. 3.1, d.d. 31-03-2026.', 'zie art. 3.1 , d.d. 31-03-2026 .'],
    ['a.s. maandag e.e.a. z.s.m. m.b.t. J. Jansen', 'a.s. maandag e.e.a. z.s.m. m.b.t. j. jansen'],
    ['foto’s, ’s avonds, zo’n', "foto's , 's avonds , zo'n"],
    ['50% van € 1.200,50 in 2026–2029', '50% van € 1.200,50 in 2026-2029'],
    ['de 65-plussers, in- en uitstroom', 'de 65-plussers , in- en uitstroom'],
    ['mail info@voorbeeld.nl of zie www.voorbeeld.nl/a?b=c.', 'mail info@voorbeeld.nl of zie www.voorbeeld.nl/a?b=c .'],
    ['ver\u00ADken\u00ADt moge\u00ADlijk', 'verkent mogelijk'],
    ['cafe\u0301', 'café'],
    ['samen-\nwerking, in-\nen uit', 'samenwerking , in- en uit'],
    ['3 t/m 6 en/of 3e, 1ste, Q3-2026', '3 t/m 6 en/of 3e , 1ste , q3-2026'],
    ['Einde.Daarna', 'einde . daarna'],
  ];
  for (const [text, norm] of same) it(text, () => { assert.equal(norms(text), norm); });

  it('stand where they stand', () => {
    const text = 'De *gemeente* onder\u00ADzoekt d.d. 1 mei 2026 “alles”.';
    for (const token of tokenize(text, 100)) assert.equal(token.norm.replace('"', ''), text.slice(token.start - 100, token.end - 100).toLowerCase().replace(/[\u00AD“”]/g, ''));
  });
});

describe('sentences', () => {
  const cut: readonly (readonly [text: string, count: number])[] = [
    ['De raad besluit op 3 mei. Het college voert uit.', 2],
    ['Zie art. 3 en dhr. Jansen. Bel drs. J. de Vries.', 2],
    ['Bankjes, lampen enz. De raad besluit.', 2],
    ['Dit kost € 1.200.000,-. Dat is veel.', 2],
    ['Wat nu? En dan! Klaar…', 3],
    ['Het plan “Zeker zijn.” De raad leest het.', 2],
    ['- een punt\n- nog een punt', 2],
    ['De gemeente opent in het\nvoorjaar een loket in\nde wijk.', 1],
    ['1. Open een loket.\n2. Sluit het oude.', 2],
  ];
  for (const [text, count] of cut) it(JSON.stringify(text), () => { assert.equal(sentences(text).length, count, sentences(text).join(' | ')); });
});

describe('what is asked', () => {
  it('separable verbs are seen apart and together', () => {
    assert.deepEqual(mainly('De gemeente zet samen met de scholen in op taal.'), ['vaag-inspanning: zet in']);
    assert.deepEqual(mainly('Op taal wordt ingezet.'), ['vaag-inspanning: ingezet']);
    assert.deepEqual(mainly('Wij gaan na of de bus kan rijden.'), ['vaag-inspanning: gaan na']);
    assert.deepEqual(mainly('De gemeente belooft dit op te zullen pakken.'), ['vaag-verdunning: op te zullen pakken']);
    assert.deepEqual(mainly('Wij denken met de kerken na over een oplossing.'), ['vaag-inspanning: denken na']);
  });

  it('a particle is one only if what follows lets it be', () => {
    assert.deepEqual(mainly('Wij openen in mei het zwembad op de Vaartweg.'), []);
    assert.deepEqual(mainly('Wij zetten de hekken in mei op de kade.'), []);
  });

  it('checkable acts are silent', () => {
    for (const text of ['Wij openen een loket in de bibliotheek.', 'De tekst van artikel 3 wordt aangepast.', 'Wij stellen een uitvoeringsplan op.', 'Elke wijk krijgt een wijkteam.', 'Het college schaft de leges af.', 'Er komt een fietsbrug over de Vaart.']) {
      assert.equal(actsIn(text).length, 1, text);
      assert.deepEqual(mainly(text), [], text);
    }
  });

  it('the object of a light verb decides', () => {
    assert.deepEqual(mainly('Wij zorgen voor een betere sfeer.').length, 1);
    assert.deepEqual(mainly('Wij zorgen voor drie lampen in het park.'), []);
    assert.deepEqual(mainly('Wij maken de wijk groener.'), ['vergelijking-zonder-maatstaf: maken groener']);
    assert.deepEqual(mainly('Wij geven jongeren meer ruimte.').length > 0, true);
  });

  it('a measure settles a change', () => {
    assert.deepEqual(mainly('Wij verlagen de geluidshinder.'), ['vergelijking-zonder-maatstaf: verlagen']);
    assert.deepEqual(mainly('Wij verlagen de geluidshinder met 10 procent.'), []);
    // What people pay is written down somewhere: a lower fee can be looked up.
    assert.deepEqual(mainly('Wij verlagen de leges.'), []);
  });

  it('an act that follows settles what only looks into things', () => {
    assert.deepEqual(mainly('Wij bekijken de drie locaties en kiezen er één.'), []);
    assert.deepEqual(asked('Wij bekijken de drie locaties en kiezen er één.'), ['(vaag-inspanning: bekijken)']);
  });

  it('verbs share their subject', () => {
    assert.equal(mainly('Wij stimuleren sport en faciliteren clubs.').length, 2);
  });

  it('a passive behind *dienen te* is asked about once', () => {
    assert.deepEqual(asked('Hiermee dient rekening te worden gehouden.', 'advies'), ['vaag-verdunning: rekening gehouden']);
  });

  it('hedges and pleas', () => {
    // What the next sentence says is no part of the courtesy of this one.
    assert.deepEqual(mainly('Wij zouden het op prijs stellen als er een loket komt. U krijgt bericht.', 'advies').length, 1);
    assert.deepEqual(mainly('Een eigen loket zou passend zijn.', 'advies'), ['slag-om-de-arm: zou passend zijn']);
    assert.deepEqual(mainly('We zouden de gemeente willen adviseren om een folder te maken.', 'advies'), ['slag-om-de-arm: zouden willen']);
    assert.deepEqual(mainly('Wij overwegen een tweede loket.'), ['slag-om-de-arm: overwegen']);
  });

  it('advice is weighed by what it asks for', () => {
    assert.deepEqual(mainly('De adviesraad adviseert het college de wensen mee te nemen in de verdere uitwerking.', 'advies'), ['vaag-verdunning: mee te nemen', 'vaag-uitstel: verdere uitwerking']);
    assert.deepEqual(mainly('De adviesraad adviseert het college vóór 1 juli 2026 een loket te openen.', 'advies'), []);
    assert.deepEqual(mainly('Wij vinden dat de gemeente hierop moet gaan inzetten.', 'advies'), ['vaag-inspanning: inzetten']);
  });

  it('bullets', () => {
    const item = { place: 'item' } as const;
    assert.deepEqual(actsIn('Stimuleren van sport op school', 'plan', item).map(({ form }) => form), ['fragment']);
    assert.deepEqual(mainly('Stimuleren van sport op school', 'plan', item), ['vaag-inspanning: Stimuleren']);
    assert.deepEqual(mainly('Verkeersproblemen oplossen', 'plan', item), ['vaag-kwalificatie: oplossen']);
    assert.deepEqual(mainly('Loket openen', 'plan', item), []);
    assert.deepEqual(mainly('Het bieden van steun aan schippers', 'plan', item), ['vaag-inspanning: bieden steun']);
    assert.deepEqual(mainly('Het bieden van een ligplaats aan schippers', 'plan', item), []);
    assert.deepEqual(mainly('Meer verlichting op donkere paden', 'plan', item).length > 0, true);
    assert.deepEqual(mainly('Zet in op vroegsignalering', 'advies', { place: 'cell' }), ['vaag-inspanning: Zet in']);
    assert.deepEqual(mainly('Keuzes maken en geld zoeken voor de haven.', 'plan', item).length, 2);
    assert.deepEqual(mainly('Een gemeente die schippers actief betrekt.', 'plan', item), ['vaag-verdunning: betrekt']);
    assert.deepEqual(actsIn('Een schipper die de haven kent.', 'plan', item), []);
    assert.deepEqual(mainly('te kijken hoe de haven beter benut kan worden;', 'reactie', item), ['vaag-inspanning: te kijken']);
    assert.deepEqual(mainly('Een sterke lokale samenhang', 'plan', item).length, 1);
    assert.deepEqual(mainly('Kansen bieden aan schippers', 'plan', item), ['vaag-inspanning: Kansen bieden']);
    assert.deepEqual(mainly('Samenwerking met schippers intensiveren', 'plan', item).length, 1);
    assert.deepEqual(mainly('selectiever subsidies te vragen;', 'reactie', item).length, 1);
    assert.deepEqual(actsIn('Te beginnen op de kade.', 'plan', item), []);
    assert.deepEqual(mainly('Schippers meer betrekken bij besluiten', 'plan', item).length, 1);
    assert.deepEqual(mainly('Samen met schippers werken aan een schone haven', 'plan', item), ['vaag-inspanning: Samen werken']);
    assert.deepEqual(mainly('Uitbreiding van het havenbedrijf', 'plan', item).length, 1);
    assert.deepEqual(mainly('Uitbreiding van het havenbedrijf met twee loodsen', 'plan', item), []);
    assert.deepEqual(asked('Schippers benaderen en begeleiden naar werk', 'plan', item), ['(vaag-inspanning: begeleiden)']);
    assert.deepEqual(mainly('Schippers stimuleren hun kade te vergroenen', 'plan', item).length > 0, true);
    assert.deepEqual(actsIn('Stijging van het aantal schepen', 'plan', item), []);
    // How it is done stands in the same sentence.
    assert.deepEqual(mainly('betere\nOpen de haven', 'plan', item), []);
    assert.deepEqual(actsIn('Intensivering en vernieuwing', 'plan', item), []);
    assert.deepEqual(actsIn('Kortom: een haven om trots op te zijn.', 'plan', item), []);
  });

  it('a verb is quoted in the order of its infinitive', () => {
    const quoted = (text: string): (string | undefined)[] => actsIn(text).flatMap(({ vague }) => vague.map(({ message }) => /‘(.*)’/.exec(message.nl)?.[1]));
    assert.deepEqual(quoted('De gemeente zet samen met de scholen in op taal.'), ['Inzetten op']);
    assert.deepEqual(quoted('Wij gaan met de buurt in gesprek.'), ['In gesprek gaan']);
    assert.deepEqual(quoted('De raad adviseert de wensen mee te nemen.'), ['Meenemen']);
  });

  it('names what there is to be, or to be done, with the words that belong to it', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Wij zorgen voor goede voorlichting.', 'Zorgen voor goede voorlichting'], ['Wij kiezen voor een groene gemeente.', 'Kiezen voor een groene gemeente'], ['Wij gaan voor een groene gemeente.', 'Gaan voor'],
      ['We maken ons hard voor een station.', 'Zich hard maken voor'], ['Wij nemen de wensen ter harte.', 'Ter harte nemen'], ['Muskusratten worden bestreden.', 'Bestrijden'], ['Wij stellen clubs in staat om te groeien.', 'In staat stellen'],
      ['De basis moet op orde.', 'Op orde'], ['Er komt meer ruimte.', 'Meer ruimte'], ['De gemeente plaatst een aantal bankjes.', 'Een aantal bankjes'], ['Dit wordt nader uitgewerkt.', 'Nader uitwerken'], ['Wij willen daar van af.', 'Er van af willen'],
      ['De school krijgt een voorname rol.', 'Een voorname rol krijgen'], ['Wij realiseren groene, rustige wijken.', 'Groene wijken realiseren'], ['Wij ijveren voor een station.', 'IJveren'],
    ];
    for (const [text, words] of cases) assert.deepEqual(actsIn(text).flatMap(({ vague }) => vague.map(({ message }) => /‘(.*)’/.exec(message.nl)?.[1])), [words], text);
  });

  it('asks what fits, once', () => {
    const all = (text: string): string[] => actsIn(text).flatMap(({ vague }) => vague.map(({ message }) => message.nl));
    assert.match(all('Er komt meer toezicht.').join(' '), /^‘Meer toezicht’[^?]*Van hoeveel nu[^?]*\?$/);
    assert.match(all('De gemeente zorgt voor voldoende ruimte.').join(' '), /‘Voldoende ruimte’ noemt geen hoeveelheid/);
    assert.match(all('De gemeente zorgt voor voldoende bankjes.').join(' '), /^‘Voldoende bankjes’ noemt geen aantal/);
    assert.match(all('Wij scherpen de regels aan.').join(' '), /Hoe is het nu/);
    assert.match(all('De raad stelt het plan naar verwachting in het najaar van 2027 vast.').join(' '), /Waar hangt dat van af\?$/);
    assert.match(all('Wij controleren de steigers regelmatig.').join(' '), /Hoe vaak gebeurt het, en vanaf wanneer\?$/);
    assert.match(all('Wij bouwen de huizen stapsgewijs.').join(' '), /Welke stappen zijn er, en vanaf wanneer\?$/);
    assert.match(all('Wij houden de leges zo laag mogelijk.').join(' '), /Wat is er ten minste bereikt\?/);
    assert.match(all('Wij helpen de boeren.').join(' '), /Wat krijgt wie[^?]*\?$/);
    assert.match(all('Wij bestrijden muskusratten.').join(' '), /Welke maatregel[^?]*\?$/);
    assert.match(all('Indicatoren worden nader bepaald.').join(' '), /^‘Nader bepalen’ schuift de keuze door[^‘]*$/);
  });

  it('a meeting with a date can be checked', () => {
    assert.deepEqual(mainly('In november 2026 bespreken wij de voortgang met de wethouder.'), []);
    assert.deepEqual(mainly('Wij bespreken de voortgang met de wethouder.').length, 1);
  });

  it('questions are calm, in two languages, with an alternative', () => {
    for (const { vague } of actsIn('Wij verkennen zo snel mogelijk de mogelijkheden.')) {
      for (const { message, suggestion } of vague) {
        assert.match(message.nl, /\?$/);
        assert.match(message.en, /\?$/);
        assert.doesNotMatch(message.nl, /!/);
        assert.ok(suggestion);
      }
    }
  });
});

describe('what is no commitment', () => {
  const silent: readonly (readonly [why: string, text: string])[] = [
    ['past', 'In 2024 streefde de gemeente naar rust en zette zij in op groen.'],
    ['finished', 'De uitkomsten zijn met de scholen besproken.'],
    ['question', 'Onderzoekt de gemeente ook of de bus kan rijden?'],
    ['negation', 'Wij passen het plan niet aan.'],
    ['people', 'De huisarts onderzoekt kinderen op school.'],
    ['noun', 'Uit het onderzoek van 2024 blijkt dat de helft de regeling niet kent.'],
    ['ability', 'Inwoners kunnen op werkdagen bij het loket terecht.'],
    ['condition', 'Willen wij dit halen, dan is er geld nodig.'],
    ['value', 'Iedereen telt mee.'],
    ['mention', 'De woorden *verkennen* en *onderzoeken* staan in het plan.'],
    ['quotation', '‘We kijken ernaar’, staat in het plan.'],
    ['effect', 'Hiermee benutten wij de ruimte.'],
    ['plain sense', 'Inwoners nemen hun identiteitsbewijs mee.'],
    ['courtesy', 'Wij hopen u voldoende te hebben geïnformeerd.'],
  ];
  for (const [why, text] of silent) it(why, () => { assert.deepEqual(actsIn(text, 'advies'), []); });

  it('headings and slots', () => {
    assert.deepEqual(actsIn('Wij stimuleren sport', 'plan', { place: 'heading' }), []);
    assert.deepEqual(actsIn('wethouder Sport', 'advies', { role: 'slot' }), []);
  });

  it('in a reply what another asked for, but not the answer', () => {
    assert.deepEqual(actsIn('Verzocht wordt de bomen te sparen.', 'reactie'), []);
    assert.equal(actsIn('De tekening wordt aangepast.', 'reactie').length, 1);
  });

  it('another language', () => {
    const english = 'The council will investigate whether the bridge can be opened. We want to improve the quality of life and take residents along in this process.';
    const german = 'Die Gemeinde untersucht, ob die Brücke geöffnet werden kann. Wir wollen die Lebensqualität verbessern und die Bürger beteiligen.';
    assert.deepEqual([looksDutch(english), looksDutch(german), looksDutch('De gemeente onderzoekt of de brug open kan.'), looksDutch('')], [false, false, true, true]);
    assert.deepEqual([...actsIn(english), ...actsIn(german)], []);
  });
});

describe('who, when and tone', () => {
  const owner = (text: string, kind: 'plan' | 'advies' = 'plan'): string | undefined => actsIn(text, kind)[0]?.owner?.text;

  it('owner', () => {
    assert.equal(owner('Het college opent een loket.'), 'Het college');
    assert.equal(owner('Er wordt een loket geopend.'), undefined);
    assert.equal(owner('Open een loket.'), undefined);
    assert.match(owner('De adviesraad adviseert het college een loket te openen.', 'advies') ?? '', /college/);
    assert.equal(owner('Wij adviseren het college dat inwoners een brief krijgen.', 'advies'), 'het college');
    assert.equal(owner('Laat het college een avond houden.', 'advies'), 'het college');
    assert.equal(owner('Laat de brug staan.', 'advies'), undefined);
    assert.equal(owner('Draag het college op om een brief te maken.', 'advies'), 'het college');
    assert.equal(owner('Verzoek het college de raad te informeren.', 'advies'), 'het college');
    assert.equal(owner('De raad roept het college op de boete te schrappen.', 'advies'), 'het college');
    assert.equal(owner('Aan de raad wordt geadviseerd de nota te wijzigen.', 'advies'), 'de raad');
  });

  it('who is acted on is no owner', () => {
    assert.equal(owner('De werkgroep wordt betrokken bij het plan.'), undefined);
    assert.equal(owner('De raad moet worden geïnformeerd.'), undefined);
    assert.equal(owner('De werkgroep wordt door het college betrokken bij het plan.'), 'het college');
  });

  it('planning', () => {
    assert.match(actsIn('Het college opent uiterlijk 1 juli 2027 een loket.')[0]?.planning?.text ?? '', /1 juli 2027/);
    assert.equal(actsIn('Het college opent op termijn een loket.')[0]?.planning, null);
  });

  it('a passive that hides who acts', () => {
    const text = 'De folder wordt herschreven.';
    const span = actsIn(text)[0]?.agentless;
    assert.equal(text.slice(span?.start, span?.end), 'wordt herschreven');
    assert.equal(actsIn('De folder wordt door het college herschreven.')[0]?.agentless, null);
  });

  it('tone', () => {
    assert.deepEqual(read('Deze opdracht is te vrijblijvend. De raad steunt dit. Het plan telt drie delen. Wij zijn niet akkoord.').map(({ tone }) => tone), ['critical', 'approving', null, 'critical']);
  });

  it('capitals and line ends change nothing', () => {
    assert.deepEqual(mainly('DE GEMEENTE ONDERZOEKT DE BUSLIJN.').length, 1);
    const soft = 'De gemeente zet\nin op taal.\nWij openen een loket.';
    assert.deepEqual(asked(soft.replaceAll('\n', '\r\n')), asked(soft));
  });
});

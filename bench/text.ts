/** Random numbers below a bound, which a seed repeats. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export function pick<T>(random: Random, of: readonly T[]): T {
  const one = of[random(of.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** An advice-like text of at least `size` characters that ends with a whole part; no two sentences of it are likely the same. */
export function adviceText(size: number, seed: number): string {
  const random = randomFrom(seed);
  const parts = [HEAD];
  let length = HEAD.length;
  for (let number = 1; length < size - CLOSING.length; number++) {
    const part = makePart(random, number);
    parts.push(part);
    length += part.length + 2;
  }
  return `${[...parts, CLOSING].join('\n\n')}\n`;
}

const HEAD = `**Ongevraagd advies van de Adviesraad Samen Leven Mosdrecht
aan het college van burgemeester en wethouders over:
'Ieder een plek. Beleidsplan wonen en meedoen 2026-2030'
3 februari 2026**

De adviesraad heeft het plan met waardering gelezen.`;

const CLOSING = `Wij ontvangen graag vóór 1 mei 2026 een schriftelijke reactie van het college op dit advies.

Vastgesteld door de adviesraad op 3 februari 2026.`;

/** Mostly running text, as advice is; one part in three holds an assignment, an answer or an advice. */
function makePart(random: Random, number: number): string {
  switch (random(12)) {
    case 0: return `## ${capital(pick(random, THEMES))} in ${pick(random, PLACES)}`;
    case 1: case 2: return `Opdracht ${String(number)}: '${capital(pick(random, INTENTIONS)(random))}.'\n\nOpmerking: ${pick(random, REMARKS)(random)} ${plain(random)}`;
    case 3: return `**Advies ${String(number)}:** ${capital(order(random))}.\n\n${slots(random)}`;
    case 4: return `Wij adviseren ${pick(random, OWNERS)} om ${pick(random, DATES)} ${pick(random, THINGS)} ${pick(random, VERBS)}. ${plain(random)}`;
    case 5: return random(4) === 0 ? table(random) : list(random);
    case 6: return random(3) === 0 ? `> ${plain(random)}` : paragraph(random);
    default: return paragraph(random);
  }
}

const paragraph = (random: Random): string => Array.from({ length: 2 + random(4) }, () => plain(random)).join(' ');

const slots = (random: Random): string => [
  `- **Eigenaar:** ${pick(random, OWNERS)}`,
  ...(random(3) === 0 ? [] : [`- **Planning:** ${pick(random, DATES)}`]),
  ...(random(2) === 0 ? [] : [`- **Resultaat:** ${String(5 + random(5))} van de 10 ${pick(random, PEOPLE)} ${pick(random, OUTCOMES)}`]),
].join('\n');

const list = (random: Random): string => Array.from({ length: 2 + random(3) }, () => `- ${pick(random, THINGS)} voor ${pick(random, PEOPLE)} in ${pick(random, PLACES)}`).join('\n');

const table = (random: Random): string => [
  '| Advies | Eigenaar | Planning |', '| --- | --- | --- |',
  ...Array.from({ length: 2 + random(3) }, () => `| ${capital(order(random))} | ${pick(random, OWNERS)} | ${pick(random, DATES)} |`),
].join('\n');

const order = (random: Random): string => `${pick(random, ['open', 'maak', 'regel', 'start met', 'plaats', 'zorg voor', 'herstel'])} ${pick(random, THINGS)} in ${pick(random, PLACES)}`;

const plain = (random: Random): string => capital(pick(random, SENTENCES)(random));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const day = (random: Random): string => `${String(1 + random(28))} ${pick(random, MONTHS)}`;

/** Statements about what is and was: nothing in them is an obligation. */
const SENTENCES: readonly ((random: Random) => string)[] = [
  (r) => `in ${pick(r, PLACES)} ${pick(r, PAST)} ${pick(r, PEOPLE)} vorig jaar ${String(2 + r(90))} keer ${pick(r, THINGS)}.`,
  (r) => `${pick(r, PEOPLE)} uit ${pick(r, PLACES)} vertelden op ${day(r)} dat ${pick(r, THINGS)} voor hen ${pick(r, QUALITIES)} is.`,
  (r) => `het aantal ${pick(r, PEOPLE)} groeide in ${pick(r, PLACES)} van ${String(100 + r(400))} naar ${String(500 + r(900))}.`,
  (r) => `volgens ${pick(r, PEOPLE)} was ${pick(r, THINGS)} bij ${pick(r, ORGANISATIONS)} ${pick(r, QUALITIES)}, maar in ${pick(r, PLACES)} niet.`,
  (r) => `op bladzijde ${String(3 + r(60))} staat dat ${pick(r, ORGANISATIONS)} ${String(2 + r(30))} ${pick(r, PEOPLE)} kent met vragen over ${pick(r, THEMES)}.`,
  (r) => `wie ${pick(r, THINGS)} nodig heeft, belt nu met ${pick(r, ORGANISATIONS)} in ${pick(r, PLACES)} en wacht daar ${String(2 + r(11))} weken.`,
  (r) => `een bewoner van ${pick(r, PLACES)} noemde ${pick(r, THEMES)} 'het ${pick(r, QUALITIES)}e begin van ${pick(r, THINGS)}'.`,
  (r) => `dat ${pick(r, ORGANISATIONS)} ${pick(r, PEOPLE)} al kent, bleek tijdens ${pick(r, GATHERINGS)} in ${pick(r, PLACES)}.`,
  (r) => `tussen ${day(r)} en ${day(r)} spraken onze leden met ${String(3 + r(40))} ${pick(r, PEOPLE)} over ${pick(r, THEMES)} en ${pick(r, THEMES)}.`,
  (r) => `${pick(r, ORGANISATIONS)} telde ${String(12 + r(800))} vragen over ${pick(r, THEMES)}, waarvan ${String(2 + r(9))} uit ${pick(r, PLACES)}.`,
  (r) => `voor ${pick(r, PEOPLE)} is ${pick(r, THINGS)} ${pick(r, QUALITIES)} omdat ${pick(r, ORGANISATIONS)} ver van ${pick(r, PLACES)} ligt.`,
  (r) => `bij ${pick(r, GATHERINGS)} waren ${pick(r, PEOPLE)} het eens: ${pick(r, THINGS)} in ${pick(r, PLACES)} is ${pick(r, QUALITIES)}.`,
];

const INTENTIONS: readonly ((random: Random) => string)[] = [
  (r) => `we verkennen de mogelijkheden om ${pick(r, THINGS)} in ${pick(r, PLACES)} te ${pick(r, VERBS)}`,
  (r) => `samen met ${pick(r, ORGANISATIONS)} onderzoeken we hoe ${pick(r, PEOPLE)} ${pick(r, THINGS)} kunnen krijgen`,
  (r) => `de gemeente zet in op ${pick(r, THEMES)} en stimuleert waar mogelijk ${pick(r, THINGS)}`,
  (r) => `${pick(r, OWNERS)} opent ${pick(r, DATES)} ${pick(r, THINGS)} in ${pick(r, PLACES)}`,
];

const REMARKS: readonly ((random: Random) => string)[] = [
  (r) => `hier zijn wij blij mee, want ${pick(r, PEOPLE)} vragen er al ${String(2 + r(8))} jaar om.`,
  (r) => `het woord *verkennen* maakt ons ongerust: in ${pick(r, PLACES)} staat ${pick(r, THINGS)} al op papier.`,
  (r) => `wij missen ${pick(r, THINGS)} voor ${pick(r, PEOPLE)}. Wij adviseren om dit ${pick(r, DATES)} te ${pick(r, VERBS)}.`,
  (r) => `wat betekent dit voor ${pick(r, PEOPLE)} in ${pick(r, PLACES)}?`,
];

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const PLACES = ['Mosdrecht', 'Lindevoort', 'Heiderveld', 'Kerkwoude', 'Oud-Reigerdam', 'Vlierbroek', 'Sparrenhaven', 'Duinoorderzijl', 'Waterbeek', 'Zilverkamp', 'Molenweerd', 'Eikerloo', 'Nieuw-Tolbrug', 'Rietlanderkade', 'Groenewoudse Hoek', 'Hazelmark'];
const PEOPLE = ['ouderen', 'jonge gezinnen', 'mantelzorgers', 'inwoners met schulden', 'huurders', 'mensen met een rollator', 'nieuwkomers', 'leerlingen van het vmbo', 'alleenstaande ouders', 'vrijwilligers van de voedselbank', 'studenten', 'zelfstandigen zonder buffer', 'wijkverpleegkundigen', 'chauffeurs van de belbus', 'slechtziende bewoners', 'buurtbewoners', 'grootouders', 'statushouders'];
const THINGS = ['één loket voor inkomen en schulden', 'een vaste contactpersoon', 'een inloopspreekuur', 'de brief over de zorgpremie', 'een tweede taalcafé', 'de belbus op zondag', 'een lift in de bibliotheek', 'een huiskamer met koffie', 'het formulier voor bijzondere bijstand', 'een drempelvrije stoep', 'de cursus omgaan met geld', 'een tegemoetkoming voor sport', 'een buurtapp zonder reclame', 'de folder in gewone taal', 'een rustbank bij de halte', 'woningruil tussen buren', 'het fonds voor schoolspullen', 'een fietsles voor volwassenen', 'een logeerplek voor daklozen', 'de wachtlijst voor dagbesteding', 'een maaltijd aan huis'];
const THEMES = ['wonen en zorg', 'vervoer', 'schulden', 'eenzaamheid', 'opgroeien', 'taal', 'werk en inkomen', 'toegankelijkheid', 'gezondheid', 'mantelzorg', 'bestaanszekerheid', 'de jeugdhulp', 'de energierekening', 'sport en bewegen'];
const ORGANISATIONS = ['de welzijnsstichting', 'het sociaal wijkteam', 'de woningcorporatie', 'de bibliotheek', 'de huisartsenpost', 'het ouderenfonds', 'de kredietbank', 'het vervoersbedrijf', 'de sportvereniging', 'het regionale werkplein', 'de vrijwilligerscentrale'];
const OWNERS = ['wethouder Wonen', 'het team Inkomen', 'de projectleider Toegankelijkheid', 'wethouder Zorg en Welzijn', 'het college', 'de afdeling Openbare Werken', 'de coördinator Mantelzorg', 'de manager Klantcontact'];
const DATES = ['uiterlijk 1 oktober 2026', 'vóór 15 mei 2026', 'in het tweede kwartaal van 2027', 'uiterlijk 31 december 2026', 'vóór de zomer van 2026', 'binnen zes weken', 'zo snel mogelijk', 'in januari 2027', 'elk kwartaal', 'vóór 1 juli 2026'];
const VERBS = ['openen', 'verbeteren', 'uitbreiden', 'organiseren', 'betalen', 'herstellen', 'versturen', 'invoeren'];
const PAST = ['kregen', 'vroegen', 'misten', 'zagen', 'noemden', 'gebruikten', 'kozen'];
const QUALITIES = ['prettig', 'lastig', 'onbekend', 'duur', 'vertrouwd', 'ingewikkeld', 'nuttig', 'nieuw', 'onmisbaar', 'ver weg'];
const GATHERINGS = ['de buurtavond', 'het ontbijtgesprek', 'de wandeling door het centrum', 'het panel', 'de open dag', 'een keukentafelgesprek'];
const OUTCOMES = ['kennen de weg', 'krijgen binnen een week antwoord', 'vertellen hun verhaal maar één keer', 'begrijpen de brief'];

// What the measurement of the Dutch reader comes to, and the page that tells of it.

export interface Tally { tp: number; fp: number; fn: number; tn: number }
/** V: vague commitment, C: commitment, O: its owner, P: its planning. */
export type Measure = 'V' | 'C' | 'O' | 'P';

export interface SetAccuracy {
  /** How many times each sentence was labelled, independently. */
  readonly readings: number;
  readonly sentences: number;
  readonly documents: number;
  readonly measures: Readonly<Record<Measure, Tally>>;
  /** Lowest and highest F1 when one document is left out. */
  readonly spread: Readonly<Record<Measure, readonly [number, number]>>;
  readonly rules: Readonly<Record<string, { readonly right: number; readonly wrong: number }>>;
  /** V by the kind of document. */
  readonly kinds: Readonly<Record<string, Tally>>;
  /** Lowest and highest precision of V of one document in which it speaks often (`OFTEN`). */
  readonly documentPrecision: readonly [number, number] | null;
}

/** So many times must a document have been spoken of before its precision says something. */
export const OFTEN = 10;

export interface Accuracy { readonly sets: readonly SetAccuracy[] }

export const tally = (): Tally => ({ tp: 0, fp: 0, fn: 0, tn: 0 });
export const plus = (a: Tally, b: Tally): Tally => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn, tn: a.tn + b.tn });
export const minus = (a: Tally, b: Tally): Tally => ({ tp: a.tp - b.tp, fp: a.fp - b.fp, fn: a.fn - b.fn, tn: a.tn - b.tn });
export const f1 = ({ tp, fp, fn }: Tally): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));
export const share = (part: number, whole: number): string => (whole === 0 ? ' - ' : (part / whole).toFixed(2));

const NAMES: Readonly<Record<Measure, string>> = { V: 'vage afspraak', C: 'afspraak', O: 'eigenaar', P: 'planning' };

/** `docs/nauwkeurigheid.md`: nothing of the labelled texts themselves stands in it. */
export function accuracyPage({ sets }: Accuracy, rules: readonly (readonly [id: string, title: string])[]): string {
  const parts = sets.map(({ readings, sentences, documents, measures, spread, kinds, documentPrecision }, index) => [
    `## Verzameling ${String(index + 1)}`, '',
    `${String(sentences)} zinnen uit ${String(documents)} documenten, ${readings === 1 ? 'één keer gelezen' : `${String(readings)} keer onafhankelijk gelezen; de meerderheid telt`}.`, '',
    table(['Vraag', 'Raak van wat Scherp meldt', 'Gevonden van wat er staat', 'F1', 'F1 zonder één document'], (['V', 'C', 'O', 'P'] as const).map((measure) => {
      const t = measures[measure];
      return [NAMES[measure], `${percent(t.tp, t.tp + t.fp)} (${String(t.tp)} van ${String(t.tp + t.fp)})`, `${percent(t.tp, t.tp + t.fn)} (${String(t.tp)} van ${String(t.tp + t.fn)})`, decimal(f1(t)), `${decimal(spread[measure][0])} tot ${decimal(spread[measure][1])}`];
    })), '',
    'Een vage afspraak, per soort stuk:', '',
    table(['Soort', 'Raak van wat Scherp meldt', 'Gevonden van wat er staat'], Object.entries(kinds).map(([kind, { tp, fp, fn }]) => [kind, `${percent(tp, tp + fp)} (${String(tp)} van ${String(tp + fp)})`, `${percent(tp, tp + fn)} (${String(tp)} van ${String(tp + fn)})`])), '',
    ...(documentPrecision ? [`Per stuk waarin Scherp ${String(OFTEN)} keer of vaker een vage afspraak meldt, is ${percent(documentPrecision[0], 1)} tot ${percent(documentPrecision[1], 1)} van de meldingen raak.`, ''] : []),
  ].join('\n'));
  const perRule = rules.flatMap(([id, title]) => {
    const measured = ruleAccuracy(sets, id);
    return measured === null ? [] : [[`[${id}](regels/${id}.md)`, title, measured]];
  });
  return `${INTRODUCTION}\n${parts.join('\n')}\n## Per regel\n\nHoe vaak een melding in een zin staat die ook bij het labelen een vage afspraak heette, in alle verzamelingen samen.\n\n${table(['Regel', 'Vindt', 'Raak'], perRule)}\n\n${LIMITS}`;
}

/** *44 van 50*: how many findings of a rule stood in a sentence that was labelled vague; null for a rule that was not measured. */
export function ruleAccuracy(sets: Accuracy['sets'], id: string): string | null {
  const right = sets.reduce((sum, set) => sum + (set.rules[id]?.right ?? 0), 0);
  const all = sets.reduce((sum, set) => sum + (set.rules[id]?.wrong ?? 0), right);
  return all === 0 ? null : `${String(right)} van ${String(all)}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${String(Math.round((100 * part) / whole))}%`);
const decimal = (value: number): string => value.toFixed(2).replace('.', ',');

const INTRODUCTION = `# Nauwkeurigheid

Scherp leest zinnen en vraagt door waar een afspraak vaag is.
Hoe vaak is die vraag terecht, en hoeveel vage afspraken ziet Scherp niet?
Op deze bladzijde staat wat is gemeten.

## Hoe is er gemeten?

Gepubliceerde stukken van gemeenten, partijen, raden en ministeries zijn zin voor zin gelezen en gelabeld.
Per zin is genoteerd of er een afspraak in staat, of die vaag is, en of er een eigenaar en een moment bij staan.
Daarna las Scherp dezelfde stukken, met de gewone instellingen.
Een zin telt als gevonden wanneer een melding die zwaarder is dan een tip in die zin staat.
Bij eigenaar en planning tellen alleen de afspraken die Scherp zelf vond.
De teksten horen niet bij dit project; \`npm run eval\` meet opnieuw voor wie ze heeft.

**Let op:** deze stukken waren bekend terwijl Scherp werd gemaakt.
Er staat geen zin uit in Scherp, maar het werk is wel op de fouten erin gericht.
Op stukken die niemand zag, zijn de cijfers lager.
Vier proeven geven daarvan een indruk, met teksten van andere adviesraden, gemeenten, provincies, waterschappen en ministeries, door één lezer gelabeld, en geteld voordat iemand naar de fouten keek.

| proef | zinnen | stukken | vage afspraak: raak | gevonden | afspraak: raak | gevonden |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| eerste | 498 | 13 | 75% | 60% | 83% | 79% |
| tweede, met veel afspraken | 356 | 10 | 78% | 67% | 87% | 81% |
| derde, zoals het stuk liep | 462 | 9 | 54% | 54% | 71% | 75% |
| vierde, zoals het stuk liep | 512 | 10 | 71% | 66% | 87% | 72% |

In de derde proef staan veel technische normen (*een kraan moet minimaal 60 m³ per uur leveren*) en beschrijvingen van wat een organisatie altijd al doet; juist die hield Scherp vaak voor een afspraak.
`;

const LIMITS = `## Wat gaat nog mis?

- Scherp houdt een beschrijving van wat al gebeurt soms voor een belofte, vooral in de lijdende vorm.
- Een kop of titel zonder opmaak kan op een maatregel lijken.
- Een wens die in de woordkeus verborgen zit, zonder werkwoord dat iets belooft, wordt vaak gemist.
- In adviezen over techniek en in antwoorden van bestuurders staan afspraken vaak zonder *wij*; die mist Scherp vaker.
- Een doel dat als toestand is opgeschreven (*De stad is in 2030 leefbaar*) wordt niet altijd als afspraak gezien.
- Of een vergelijking elders in het stuk een maatstaf krijgt, ziet Scherp niet.
- In tekst die slecht uit een pdf is gehaald, lopen zinnen door elkaar.
`;

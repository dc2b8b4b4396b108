import type { Severity } from './finding.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** What a person reads, in both languages of the interface. */
export interface Wording {
  readonly nl: string;
  readonly en: string;
}

export interface Choice {
  readonly value: string;
  readonly means: Wording;
}

/** Which values a setting takes. `map` has a fixed set of keys, each described; all its values have one shape. */
export type Shape =
  | { readonly type: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'choice'; readonly choices: readonly Choice[] }
  | { readonly type: 'choices'; readonly choices: readonly Choice[] }
  | { readonly type: 'words' }
  | { readonly type: 'path' }
  | { readonly type: 'switch' }
  | { readonly type: 'map'; readonly keys: readonly MapKey[]; readonly values: Exclude<Shape, { type: 'map' }>; readonly of: 'rule' | 'label' };

export interface MapKey {
  readonly key: string;
  readonly means: Wording;
  readonly default?: string;
}

export interface Setting<K extends keyof Settings = keyof Settings> {
  readonly key: K;
  readonly default: Settings[K];
  readonly means: Wording;
  readonly shape: Shape;
}

/** As much of a rule as a setting needs to know. */
export interface KnownRule {
  readonly id: string;
  readonly title: Wording;
  readonly severity: Severity | 'off';
}

/** Every setting there is. VS Code settings, JSON Schema, texts and validation are made from this list. */
export function describeSettings(rules: readonly KnownRule[]): readonly Setting[] {
  return [
    {
      key: 'severity',
      default: DEFAULTS.severity,
      means: {
        nl: 'Hoe zwaar een regel telt, of *off* om hem uit te zetten. Regels die hier niet staan, houden hun eigen zwaarte.',
        en: 'How severe a rule is, or *off* to switch it off. Rules that are not listed keep their own severity.',
      },
      shape: {
        type: 'map', of: 'rule', values: { type: 'choice', choices: SEVERITIES },
        keys: rules.map(({ id, title, severity }) => ({ key: id, means: title, default: severity })),
      },
    },
    {
      key: 'labels',
      default: DEFAULTS.labels,
      means: {
        nl: 'Extra woorden voor een label, naast *Opdracht*, *Opmerking*, *Vraag*, *Advies*, *Eigenaar*, *Planning* en de andere. Bijvoorbeeld: `{ "assignment": ["Speerpunt"] }`.',
        en: 'Extra words for a label, beside *Opdracht*, *Opmerking*, *Vraag*, *Advies*, *Eigenaar*, *Planning* and the others. For example: `{ "assignment": ["Speerpunt"] }`.',
      },
      shape: { type: 'map', of: 'label', values: { type: 'words' }, keys: LABELS },
    },
    {
      key: 'owners',
      default: DEFAULTS.owners,
      means: {
        nl: 'Namen en functies die eigenaar kunnen zijn. Ze worden herkend in de tekst en aangeboden bij een ontbrekende eigenaar.',
        en: 'Names and offices that can be an owner. They are recognised in the text and offered where an owner is missing.',
      },
      shape: { type: 'words' },
    },
    {
      key: 'requiredSlots',
      default: DEFAULTS.requiredSlots,
      means: {
        nl: 'Onderdelen die elk advies moet noemen. Wat hier niet bij staat, levert hooguit een tip op.',
        en: 'Parts that every recommendation must name. A missing part that is not listed gives a hint at most.',
      },
      shape: { type: 'choices', choices: SLOTS },
    },
    {
      key: 'plan',
      default: DEFAULTS.plan,
      means: {
        nl: 'Het beleidsplan waarover de adviezen en reacties gaan die zelf geen plan noemen. Een pad vanaf de map van dit bestand, bijvoorbeeld `plannen/wonen.plan.md`.',
        en: 'The policy plan that advices and reactions are about when they name none themselves. A path from the folder of this file, such as `plannen/wonen.plan.md`.',
      },
      shape: { type: 'path' },
    },
    {
      key: 'replyWeeks',
      default: DEFAULTS.replyWeeks,
      means: {
        nl: 'Binnen hoeveel weken het college hoort te reageren, voor de slotalinea die om een reactie vraagt.',
        en: 'Within how many weeks the college is to reply, for the closing paragraph that asks for a reaction.',
      },
      shape: { type: 'number', minimum: 1, maximum: 52 },
    },
    {
      key: 'messageLanguage',
      default: DEFAULTS.messageLanguage,
      means: {
        nl: 'De taal van meldingen en verbetervoorstellen. Staat los van de taal van VS Code.',
        en: 'The language of findings and quick fixes. Independent of the language of VS Code.',
      },
      shape: { type: 'choice', choices: LANGUAGES },
    },
    {
      key: 'inlayHints',
      default: DEFAULTS.inlayHints,
      means: {
        nl: 'Toon achter elke opdracht en elk advies wie het doet en wanneer, als dat ergens anders staat: verderop, in het advies of in de reactie.',
        en: 'Show behind each assignment and advice who does it and by when, where that stands elsewhere: further on, in the advice or in the reaction.',
      },
      shape: { type: 'switch' },
    },
    {
      key: 'maxFindings',
      default: DEFAULTS.maxFindings,
      means: {
        nl: 'Hoeveel meldingen de editor per document hoogstens laat zien, de zwaarste eerst. De rest wordt geteld.',
        en: 'How many findings the editor shows in one document at most, the most severe first. The rest is counted.',
      },
      shape: { type: 'number', minimum: 1, maximum: 5000 },
    },
  ];
}

const SEVERITIES: readonly Choice[] = [
  { value: 'error', means: { nl: 'Fout', en: 'Error' } },
  { value: 'warning', means: { nl: 'Waarschuwing', en: 'Warning' } },
  { value: 'information', means: { nl: 'Ter info', en: 'Information' } },
  { value: 'hint', means: { nl: 'Tip', en: 'Hint' } },
  { value: 'off', means: { nl: 'Uit: deze regel wordt niet nagekeken', en: 'Off: this rule is not checked' } },
];

const SLOTS: readonly Choice[] = [
  { value: 'owner', means: { nl: 'Eigenaar: wie doet het', en: 'Owner: who does it' } },
  { value: 'planning', means: { nl: 'Planning: wanneer is het klaar', en: 'Planning: by when' } },
  { value: 'result', means: { nl: 'Resultaat: wat merken inwoners', en: 'Result: what will residents see' } },
  { value: 'decision', means: { nl: 'Besluit: wie beslist wanneer', en: 'Decision: who decides when' } },
  { value: 'test', means: { nl: 'Toets: hoe wordt het met inwoners getoetst', en: 'Test: how is it tested with residents' } },
];

const LANGUAGES: readonly Choice[] = [
  { value: 'nl', means: { nl: 'Nederlands', en: 'Dutch' } },
  { value: 'en', means: { nl: 'Engels', en: 'English' } },
];

const LABELS: readonly MapKey[] = [
  { key: 'assignment', means: { nl: 'Opdracht uit het plan', en: 'Assignment of the plan' } },
  { key: 'remark', means: { nl: 'Opmerking van de raad', en: 'Remark of the council' } },
  { key: 'question', means: { nl: 'Vraag', en: 'Question' } },
  { key: 'recommendation', means: { nl: 'Advies of aanbeveling', en: 'Recommendation' } },
  { key: 'answer', means: { nl: 'Antwoord van het college', en: 'Answer of the college' } },
  ...SLOTS.map(({ value, means }) => ({ key: value, means })),
];

import type { Language } from './finding.ts';
import { describeSettings, type KnownRule, type Shape } from './settings-description.ts';
import { closest } from './spelling.ts';
import type { SettingProblem, Settings } from './settings.ts';

export interface SettingsReading {
  /** What could be used, key by key. */
  readonly settings: Partial<Settings>;
  readonly problems: readonly SettingProblem[];
}

/** Takes what is right in `value` and says what is wrong; never throws. Null and undefined mean *not set*. */
export function readSettings(value: unknown, rules: readonly KnownRule[], language: Language = languageOf(value)): SettingsReading {
  const problems: SettingProblem[] = [];
  if (unset(value)) return { settings: {}, problems };
  const wording = WORDINGS[language];
  const report: Report = (path, message, wrong = 'value') => void problems.push({ path, wrong, message });
  if (!isObject(value)) return { settings: {}, problems: [{ path: [], wrong: 'value', message: wording.object }] };

  const shapes = new Map<string, Shape>(describeSettings(rules).map(({ key, shape }) => [key, shape]));
  const entries = Object.entries(value).flatMap(([key, given]): [string, unknown][] => {
    const shape = shapes.get(key);
    if (shape === undefined) {
      if (key !== '$schema') report([key], wording.unknown.setting(key, closest(key, [...shapes.keys()])), 'key');
      return [];
    }
    const read = unset(given) ? undefined : readShape(given, shape, [key], wording, report);
    return read === undefined ? [] : [[key, read]];
  });
  return { settings: Object.fromEntries(entries), problems };
}

/** The language in which to speak about a set of settings: its own, if it names one. */
export const languageOf = (value: unknown): Language => (isObject(value) && value['messageLanguage'] === 'en' ? 'en' : 'nl');

type Report = (path: readonly string[], message: string, wrong?: SettingProblem['wrong']) => undefined;

function readShape(value: unknown, shape: Shape, path: readonly string[], wording: Words, report: Report): unknown {
  switch (shape.type) {
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && shape.minimum <= value && value <= shape.maximum
        ? value : report(path, wording.number(shape.minimum, shape.maximum));
    case 'choice':
      return readChoice(value, shape.choices.map((choice) => choice.value), path, wording, report);
    case 'choices':
      return readList(value, path, wording, report, (item, at) => readChoice(item, shape.choices.map((choice) => choice.value), at, wording, report));
    case 'words':
      return readList(value, path, wording, report, (item, at) =>
        typeof item === 'string' && item.trim() !== '' ? item.trim() : report(at, wording.text));
    case 'path':
      return typeof value === 'string' ? value.trim() : report(path, wording.text);
    case 'switch':
      return typeof value === 'boolean' ? value : report(path, wording.onOrOff);
    case 'map': {
      if (!isObject(value)) return report(path, wording.object);
      const known = shape.keys.map(({ key }) => key);
      return Object.fromEntries(Object.entries(value).flatMap(([key, given]): [string, unknown][] => {
        const at = [...path, key];
        const read = known.includes(key)
          ? readShape(given, shape.values, at, wording, report)
          : report(at, wording.unknown[shape.of](key, closest(key, known)), 'key');
        return read === undefined ? [] : [[key, read]];
      }));
    }
  }
}

function readChoice(value: unknown, choices: readonly string[], path: readonly string[], wording: Words, report: Report): string | undefined {
  if (typeof value === 'string' && choices.includes(value)) return value;
  return report(path, wording.choice(choices, typeof value === 'string' ? closest(value, choices) : null));
}

function readList(
  value: unknown, path: readonly string[], wording: Words, report: Report,
  readItem: (item: unknown, path: readonly string[]) => string | undefined,
): readonly string[] | undefined {
  if (!Array.isArray(value)) return report(path, wording.list);
  const items = value.map((item: unknown, index) => readItem(item, [...path, String(index)])).filter((item) => item !== undefined);
  // A list of mistakes only is no wish for an empty list.
  return items.length === 0 && value.length !== 0 ? undefined : [...new Set(items)];
}

const unset = (value: unknown): boolean => value === undefined || value === null;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const perhaps = (guess: string | null): string => (guess === null ? '' : `; bedoelt u "${guess}"?`);
const maybe = (guess: string | null): string => (guess === null ? '' : `; did you mean "${guess}"?`);

type Unknown = (key: string, guess: string | null) => string;

interface Words {
  readonly object: string;
  readonly list: string;
  readonly text: string;
  readonly number: (minimum: number, maximum: number) => string;
  readonly onOrOff: string;
  readonly choice: (choices: readonly string[], guess: string | null) => string;
  readonly unknown: Readonly<Record<'setting' | 'rule' | 'label', Unknown>>;
}

const WORDINGS: Readonly<Record<Language, Words>> = {
  nl: {
    object: 'Hier hoort een lijst van namen en waarden tussen accolades',
    list: 'Hier hoort een lijst tussen blokhaken, zoals ["een", "twee"]',
    text: 'Hier hoort een tekst tussen aanhalingstekens, die niet leeg is',
    number: (minimum, maximum) => `Hier hoort een heel getal van ${String(minimum)} tot en met ${String(maximum)}`,
    onOrOff: 'Hier hoort true (aan) of false (uit)',
    choice: (choices, guess) => `Kies uit ${quoted(choices)}${perhaps(guess)}`,
    unknown: {
      setting: (key, guess) => `Onbekende instelling "${key}"${perhaps(guess)}`,
      rule: (key, guess) => `Onbekende regel "${key}"${perhaps(guess)}`,
      label: (key, guess) => `Onbekend label "${key}"${perhaps(guess)}`,
    },
  },
  en: {
    object: 'Expected names and values between braces',
    list: 'Expected a list between brackets, such as ["one", "two"]',
    text: 'Expected a text between quotation marks that is not empty',
    number: (minimum, maximum) => `Expected a whole number from ${String(minimum)} to ${String(maximum)}`,
    onOrOff: 'Expected true or false',
    choice: (choices, guess) => `Choose from ${quoted(choices)}${maybe(guess)}`,
    unknown: {
      setting: (key, guess) => `Unknown setting "${key}"${maybe(guess)}`,
      rule: (key, guess) => `Unknown rule "${key}"${maybe(guess)}`,
      label: (key, guess) => `Unknown label "${key}"${maybe(guess)}`,
    },
  },
};

import { parseArgs } from 'node:util';
import type { Language, Severity } from '../core/finding.ts';
import { words, type Topic } from './words.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

export const MATRIX_FORMATS = ['text', 'md', 'csv', 'json', 'html'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

interface Common {
  /** For usage and for what cannot be read: `--lang`, else that of the environment. */
  readonly language: Language;
  /** For findings: `--lang`, else null, and the settings of each document say it. */
  readonly reportLanguage: Language | null;
}

export interface Work extends Common {
  readonly command: 'check' | 'model' | 'matrix';
  /** Of `check` *text* or *json*, of `model` *json*. */
  readonly format: MatrixFormat;
  readonly failOn: Severity | 'none';
  /** A settings file for all, `nearest` up the tree, or `none`. */
  readonly config: { readonly file: string } | 'nearest' | 'none';
  readonly color: 'auto' | 'always' | 'never';
  readonly stdinFilename: string | null;
  readonly verbose: boolean;
  readonly paths: readonly string[];
}

export type Invocation =
  | Work
  | (Common & { readonly command: 'help'; readonly topic: Topic })
  | (Common & { readonly command: 'version' })
  | (Common & { readonly command: 'misused'; readonly problem: string; readonly topic: Topic });

/** Every option: which commands know it, and what it takes (a list of values, any value, or none). */
const OPTIONS = {
  help: { type: 'boolean', short: 'h', of: ['', 'check', 'model', 'matrix'], takes: [] },
  version: { type: 'boolean', short: 'V', of: ['', 'check', 'model', 'matrix'], takes: [] },
  lang: { type: 'string', of: ['', 'check', 'model', 'matrix'], takes: ['nl', 'en'] },
  format: { type: 'string', of: ['check', 'model', 'matrix'], takes: ['text', 'json'] },
  'fail-on': { type: 'string', of: ['check'], takes: [...SEVERITIES, 'none'] },
  config: { type: 'string', of: ['check', 'model', 'matrix'], takes: 'any' },
  'no-config': { type: 'boolean', of: ['check', 'model', 'matrix'], takes: [] },
  color: { type: 'string', of: ['check', 'matrix'], takes: ['auto', 'always', 'never'] },
  'stdin-filename': { type: 'string', of: ['check', 'model', 'matrix'], takes: 'any' },
  verbose: { type: 'boolean', short: 'v', of: ['check'], takes: [] },
} as const;

type Name = keyof typeof OPTIONS;
const isName = (name: string): name is Name => Object.hasOwn(OPTIONS, name);
const isWork = (name: string | undefined): name is Work['command'] => name === 'check' || name === 'model' || name === 'matrix';

/** What the user asks for. Never throws: a misuse is an answer as well. */
export function readArguments(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Invocation {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const values = new Map<Name, string>();
  const mistakes: ((say: ReturnType<typeof words>) => string)[] = [];
  const command = positionals[0];

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = isName(name) ? OPTIONS[name] : null;
    const here: readonly string[] = option?.of ?? [];
    if (!isName(name) || !option || (isWork(command) && !here.includes(command))) {
      mistakes.push((say) => say.unknownOption(rawName, nearest(name, namesFor(command))));
    } else if (option.type === 'boolean') {
      if (value !== undefined) mistakes.push((say) => say.takesNoValue(rawName));
      values.set(name, '');
    } else {
      const choices: readonly string[] | null = option.takes === 'any' ? null : name === 'format' && command === 'model' ? ['json'] : name === 'format' && command === 'matrix' ? MATRIX_FORMATS : option.takes;
      // `--config --color` is a value forgotten, not a file named `--color`; `--config=--color` can still be said.
      const forgotten = !value || (!inlineValue && value.length > 1 && value.startsWith('-'));
      if (forgotten) mistakes.push((say) => say.needsValue(rawName, choices));
      else if (choices && !choices.includes(value)) mistakes.push((say) => say.wrongValue(rawName, value, choices));
      else values.set(name, value);
    }
  }

  const asked = values.get('lang');
  const reportLanguage: Language | null = asked === 'nl' || asked === 'en' ? asked : null;
  const language = reportLanguage ?? languageOf(env);
  const common: Common = { language, reportLanguage };
  const say = words(language);
  const topic: Topic = isWork(command) ? command : 'all';
  const misused = (problem: string): Invocation => ({ ...common, command: 'misused', problem, topic });

  if (values.has('help') || command === 'help') return { ...common, command: 'help', topic: isWork(positionals[1]) && command === 'help' ? positionals[1] : topic };
  if (values.has('version')) return { ...common, command: 'version' };
  const [mistake] = mistakes;
  if (mistake) return misused(mistake(say));
  if (command === undefined) return misused(say.noCommand);
  if (!isWork(command)) return misused(say.unknownCommand(command, nearest(command, ['check', 'model', 'matrix', 'help'])));

  const paths = positionals.slice(1);
  const file = values.get('config');
  const stdinFilename = values.get('stdin-filename') ?? null;
  if (paths.length === 0) return misused(say.noPaths(command));
  if (file !== undefined && values.has('no-config')) return misused(say.configTwice);
  if (stdinFilename !== null && !paths.includes('-')) return misused(say.stdinFilenameAlone);
  const one = <T extends string>(name: Name, choices: readonly T[], otherwise: T): T => choices.find((choice) => choice === values.get(name)) ?? otherwise;
  return {
    ...common,
    command, paths, stdinFilename,
    format: command === 'model' ? 'json' : one('format', MATRIX_FORMATS, 'text'),
    failOn: one('fail-on', OPTIONS['fail-on'].takes, 'warning'),
    config: file !== undefined ? { file } : values.has('no-config') ? 'none' : 'nearest',
    color: one('color', OPTIONS.color.takes, 'auto'),
    verbose: values.has('verbose'),
  };
}

/** Dutch, unless the environment asks for English by the order that POSIX gives. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  return /^en(?![a-z])/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'nl';
}

const namesFor = (command: string | undefined): readonly string[] => Object.entries(OPTIONS).flatMap(([name, option]) => {
  const here: readonly string[] = option.of;
  return !isWork(command) || here.includes(command) ? [name] : [];
});

/** The one known word that is a typing mistake away, or null: `formaat` for `format`. */
function nearest(word: string, known: readonly string[]): string | null {
  const scored = known.map((other) => ({ other, distance: distance(word.toLowerCase(), other) })).sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best && best.distance <= Math.max(1, Math.floor(best.other.length / 3)) ? best.other : null;
}

/** Levenshtein, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < Math.min(a.length, 40); i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

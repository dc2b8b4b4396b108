import { parseArgs } from 'node:util';
import { SEVERITIES, type Language } from '../core/finding.ts';
import { COMMANDS, DIFF_FORMATS, FORMATS, FORMATS_OF, isCommand, isName, MATRIX_FORMATS, namesFor, OPTIONS, type DiffFormat, type Format, type Limits, type MatrixFormat, type Name, type Sources, type Target } from './options.ts';
import { READERS, type Reader } from '../publish/formats.ts';
import { closest } from '../core/spelling.ts';
import { targetsOf } from './targets.ts';
import { words, type Topic, type Words } from './words.ts';

interface Common {
  /** For usage and for what cannot be read: `--lang`, else that of the environment. */
  readonly language: Language;
  /** For findings: `--lang`, else null, and the settings of each document say it. */
  readonly reportLanguage: Language | null;
}

export interface Check extends Common, Sources, Limits {
  readonly command: 'check';
  /** At most one goes to standard output. */
  readonly targets: readonly Target<Format>[];
  readonly color: 'auto' | 'always' | 'never';
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly fix: 'write' | 'show' | null;
  readonly baseline: { readonly file: string; readonly how: 'use' | 'write' | 'prune' } | null;
  readonly since: string | null;
  readonly jobs: number | 'auto';
  /** The file that keeps what is known of texts. */
  readonly cache: string | null;
  /** `index` from 1. */
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly watch: boolean;
}

interface Model extends Common, Sources { readonly command: 'model'; readonly target: Target }
export interface Study extends Common, Sources { readonly command: 'report' | 'register'; readonly target: Target; readonly reader: Reader }
export interface Matrix extends Common, Sources { readonly command: 'matrix'; readonly target: Target<MatrixFormat>; readonly color: Check['color'] }
/** `since` null: `paths` are two, the older one first. */
export interface Diff extends Common, Pick<Sources, 'config'> { readonly command: 'diff'; readonly target: Target<DiffFormat>; readonly color: Check['color']; readonly since: string | null; readonly paths: readonly string[] }
export interface Merge extends Common, Limits { readonly command: 'merge'; readonly target: Target; readonly paths: readonly string[] }

export type Invocation =
  | Check | Model | Study | Matrix | Diff | Merge
  | (Common & { readonly command: 'explain'; readonly rule: string })
  | (Common & { readonly command: 'completion'; readonly shell: string })
  | (Common & Sources & { readonly command: 'print-config'; readonly file: string })
  | (Common & { readonly command: 'help'; readonly topic: Topic })
  | (Common & { readonly command: 'version' })
  | (Common & { readonly command: 'misused'; readonly problem: string; readonly topic: Topic });

const CACHE = '.scherpcache';
const SHELLS = ['bash', 'zsh', 'fish'];
const MAX_JOBS = 64;

type Mistake = (say: Words) => string;

/** What the user asks for. Never throws: a misuse is an answer as well. */
export function readArguments(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Invocation {
  const { positionals, values, formats, mistakes } = readTokens(args);
  const command = positionals[0] ?? (values.has('print-config') ? 'check' : undefined);
  const asked = values.get('lang');
  const reportLanguage: Language | null = asked === 'nl' || asked === 'en' ? asked : null;
  const language = reportLanguage ?? languageOf(env);
  const common: Common = { language, reportLanguage };
  const say = words(language);
  const topic: Topic = isCommand(command) ? command : 'all';
  const misused = (problem: string): Invocation => ({ ...common, command: 'misused', problem, topic });

  if (values.has('help') || command === 'help') return { ...common, command: 'help', topic: isCommand(positionals[1]) && command === 'help' ? positionals[1] : topic };
  if (values.has('version')) return { ...common, command: 'version' };
  const [mistake] = mistakes;
  if (mistake) return misused(mistake(say));
  if (command === undefined) return misused(say.noCommand);
  if (!isCommand(command)) return misused(say.unknownCommand(command, closest(command, [...COMMANDS, 'help'])));

  const paths = positionals.slice(1);
  const [first, second] = paths;
  const config = values.get('config');
  const sources: Sources = {
    paths, filesFrom: values.get('files-from') ?? null, stdinFilename: values.get('stdin-filename') ?? null,
    config: config !== undefined ? { file: config } : values.has('no-config') ? 'none' : 'nearest',
  };
  if (config !== undefined && values.has('no-config')) return misused(say.configTwice);
  const printed = values.get('print-config');
  if (printed !== undefined) return paths.length === 0 ? { ...common, ...sources, command: 'print-config', file: printed } : misused(say.alone('--print-config'));

  switch (command) {
    case 'explain':
      return first !== undefined && second === undefined ? { ...common, command, rule: first } : misused(say.oneRule);
    case 'completion':
      return first !== undefined && SHELLS.includes(first) && second === undefined ? { ...common, command, shell: first } : misused(say.oneShell(SHELLS));
    case 'merge':
    case 'model':
    case 'report':
    case 'register':
    case 'matrix':
    case 'diff':
    case 'check':
  }
  if (paths.includes('')) return misused(say.emptyName);
  const targets = targetsOf(formats, values.get('output') ?? null, command, say);
  if (typeof targets === 'string') return misused(targets);
  const [target] = targets;
  if (command === 'diff') {
    const since = values.get('since') ?? null;
    if (!target || 1 < targets.length) return misused(say.oneFormat(command));
    if (since === null && paths.length !== 2) return misused(say.twoSides);
    if (paths.includes('-')) return misused(say.noInput(command));
    return { ...common, config: sources.config, command, target: { ...target, format: DIFF_FORMATS.find((known) => known === target.format) ?? 'text' }, color: colorIn(values), since, paths: since !== null && paths.length === 0 ? ['.'] : paths };
  }
  if (paths.length === 0 && (command === 'merge' || sources.filesFrom === null)) return misused(say.noPaths(command));
  if (sources.stdinFilename !== null && !paths.includes('-')) return misused(say.stdinFilenameAlone);
  if (sources.filesFrom === '-' && paths.includes('-')) return misused(say.stdinTwice);
  if (values.has('watch') && paths.includes('-')) return misused(say.notTogether('--watch', '-'));
  if (command !== 'check') {
    if (!target || 1 < targets.length) return misused(say.oneFormat(command));
    const reader = READERS.find((choice) => choice === values.get('for')) ?? 'bestuur';
    if (command === 'merge') return limited(values, say, misused, (limits) => ({ ...common, ...limits, command, target, paths }));
    if (command === 'matrix') return { ...common, ...sources, command, target: { ...target, format: MATRIX_FORMATS.find((known) => known === target.format) ?? 'text' }, color: colorIn(values) };
    return command === 'model' ? { ...common, ...sources, command, target } : { ...common, ...sources, command, target, reader };
  }
  return readCheck(values, say, misused, (limits, rest) => ({
    ...common, ...sources, ...limits, ...rest, command,
    targets: targets.map(({ format, file }) => ({ format: FORMATS.find((known) => known === format) ?? 'text', file })),
  }));
}

type Values = ReadonlyMap<Name, string>;

const colorIn = (values: Values): Check['color'] => (['always', 'never'] as const).find((choice) => choice === values.get('color')) ?? 'auto';

/** The options that only `check` has, held together. */
function readCheck(values: Values, say: Words, misused: (problem: string) => Invocation, done: (limits: Limits, rest: Omit<Check, keyof Common | keyof Sources | keyof Limits | 'command' | 'targets'>) => Check): Invocation {
  const written = values.get('write-baseline');
  const used = values.get('baseline');
  const jobs = values.get('jobs') ?? '1';
  const shard = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(values.get('shard') ?? '');
  const fix = values.has('fix') ? 'write' : values.has('fix-dry-run') ? 'show' : null;
  if (values.has('fix') && values.has('fix-dry-run')) return misused(say.notTogether('--fix', '--fix-dry-run'));
  if (values.has('quiet') && values.has('verbose')) return misused(say.notTogether('--quiet', '--verbose'));
  if (written !== undefined && used !== undefined) return misused(say.notTogether('--baseline', '--write-baseline'));
  if (values.has('prune') && values.has('since')) return misused(say.notTogether('--prune', '--since'));
  if (written !== undefined && values.has('since')) return misused(say.notTogether('--write-baseline', '--since'));
  if (values.has('prune') && used === undefined) return misused(say.pruneAlone);
  if (jobs !== 'auto' && !(/^[1-9]\d*$/.test(jobs) && Number(jobs) <= MAX_JOBS)) return misused(say.wrongNumber('--jobs', jobs, `1-${String(MAX_JOBS)}, auto`));
  if (values.has('shard') && (!shard || Number(shard[2]) < Number(shard[1]))) return misused(say.wrongNumber('--shard', values.get('shard') ?? '', '1/4, 2/4 …'));
  for (const other of ['fix', 'fix-dry-run', 'write-baseline', 'prune', 'since', 'files-from'] as const) if (values.has('watch') && values.has(other)) return misused(say.notTogether('--watch', `--${other}`));
  // A patch is no report.
  for (const other of ['format', 'output', 'write-baseline', 'prune'] as const) if (values.has('fix-dry-run') && values.has(other)) return misused(say.notTogether('--fix-dry-run', `--${other}`));
  return limited(values, say, misused, (limits) => done(limits, {
    color: colorIn(values),
    verbose: values.has('verbose'), quiet: values.has('quiet'), fix, since: values.get('since') ?? null, watch: values.has('watch'),
    baseline: written !== undefined ? { file: written, how: 'write' } : used !== undefined ? { file: used, how: values.has('prune') ? 'prune' : 'use' } : null,
    jobs: jobs === 'auto' ? 'auto' : Number(jobs),
    cache: values.get('cache-location') ?? (values.has('cache') ? CACHE : null),
    shard: shard ? { index: Number(shard[1]), count: Number(shard[2]) } : null,
  }));
}

/** With a number of warnings that is still fine, only errors fail by themselves. */
function limited(values: Values, say: Words, misused: (problem: string) => Invocation, done: (limits: Limits) => Invocation): Invocation {
  const most = values.get('max-warnings');
  if (most !== undefined && !/^\d{1,9}$/.test(most)) return misused(say.wrongNumber('--max-warnings', most, '0, 1, 2 …'));
  const failOn = [...SEVERITIES, 'none' as const].find((choice) => choice === values.get('fail-on'));
  return done({ failOn: failOn ?? (most === undefined ? 'warning' : 'error'), maxWarnings: most === undefined ? null : Number(most) });
}

function readTokens(args: readonly string[]): { readonly positionals: readonly string[]; readonly values: Values; readonly formats: readonly string[]; readonly mistakes: readonly Mistake[] } {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const values = new Map<Name, string>();
  const formats: string[] = [];
  const mistakes: Mistake[] = [];
  const command = positionals[0];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = isName(name) ? OPTIONS[name] : null;
    const here: readonly string[] = option?.of ?? [];
    if (!isName(name) || !option || (isCommand(command) && !here.includes(command))) {
      mistakes.push((say) => say.unknownOption(rawName, closest(name, namesFor(command))));
    } else if (option.type === 'boolean') {
      if (value !== undefined) mistakes.push((say) => say.takesNoValue(rawName));
      values.set(name, '');
    } else {
      const choices: readonly string[] | null = option.takes === 'any' ? null : option.takes === 'formats' ? FORMATS_OF[isCommand(command) ? command : 'check'] : option.takes;
      const chosen = option.takes === 'formats' ? value?.replace(/=.+$/s, '') : value;
      // `--config --color` is a value forgotten, not a file named `--color`; `--config=--color` can still be said.
      const forgotten = !value || (!inlineValue && value.length > 1 && value.startsWith('-'));
      if (forgotten || chosen === undefined) mistakes.push((say) => say.needsValue(rawName, choices));
      else if (choices && !choices.includes(chosen)) mistakes.push((say) => say.wrongValue(rawName, chosen, choices));
      else {
        values.set(name, value);
        if (option.takes === 'formats') formats.push(value);
      }
    }
  }
  return { positionals, values, formats, mistakes };
}

/** Dutch, unless the environment asks for English by the order that POSIX gives. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  return /^en(?![a-z])/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'nl';
}

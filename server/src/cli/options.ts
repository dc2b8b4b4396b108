import { SEVERITIES, type Severity } from '../core/finding.ts';
import { PUBLISHED, READERS } from '../publish/formats.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];
export const MATRIX_FORMATS = ['text', 'md', 'csv', 'json', 'html', 'docx'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];
export const DIFF_FORMATS = ['text', 'md', 'json', 'html', 'docx'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

export const COMMANDS = ['check', 'report', 'register', 'matrix', 'diff', 'model', 'explain', 'merge', 'completion'] as const;
export type Command = (typeof COMMANDS)[number];

/** Names of documents, settings and language: what every command that reads documents knows. */
const READS = ['check', 'report', 'register', 'matrix', 'model'] as const;

/**
 * Every option: which commands know it (`''`: before any command), and what it takes: a list of values, `any` value, `formats`
 * (which differ by command) or nothing.
 */
export const OPTIONS = {
  help: { type: 'boolean', short: 'h', of: ['', ...COMMANDS], takes: [] },
  version: { type: 'boolean', short: 'V', of: ['', ...COMMANDS], takes: [] },
  lang: { type: 'string', of: ['', ...COMMANDS], takes: ['nl', 'en'] },
  format: { type: 'string', of: ['check', 'model', 'report', 'register', 'matrix', 'diff', 'merge'], takes: 'formats' },
  output: { type: 'string', short: 'o', of: ['check', 'model', 'report', 'register', 'matrix', 'diff', 'merge'], takes: 'any' },
  'fail-on': { type: 'string', of: ['check', 'merge'], takes: [...SEVERITIES, 'none'] },
  'max-warnings': { type: 'string', of: ['check', 'merge'], takes: 'any' },
  quiet: { type: 'boolean', short: 'q', of: ['check'], takes: [] },
  verbose: { type: 'boolean', short: 'v', of: ['check'], takes: [] },
  fix: { type: 'boolean', of: ['check'], takes: [] },
  'fix-dry-run': { type: 'boolean', of: ['check'], takes: [] },
  baseline: { type: 'string', of: ['check'], takes: 'any' },
  'write-baseline': { type: 'string', of: ['check'], takes: 'any' },
  prune: { type: 'boolean', of: ['check'], takes: [] },
  since: { type: 'string', of: ['check', 'diff'], takes: 'any' },
  config: { type: 'string', of: [...READS, 'diff'], takes: 'any' },
  'no-config': { type: 'boolean', of: [...READS, 'diff'], takes: [] },
  'print-config': { type: 'string', of: ['check'], takes: 'any' },
  color: { type: 'string', of: ['check', 'matrix', 'diff'], takes: ['auto', 'always', 'never'] },
  'stdin-filename': { type: 'string', of: READS, takes: 'any' },
  'files-from': { type: 'string', of: READS, takes: 'any' },
  jobs: { type: 'string', short: 'j', of: ['check'], takes: 'any' },
  cache: { type: 'boolean', of: ['check'], takes: [] },
  'cache-location': { type: 'string', of: ['check'], takes: 'any' },
  shard: { type: 'string', of: ['check'], takes: 'any' },
  watch: { type: 'boolean', short: 'w', of: ['check'], takes: [] },
  for: { type: 'string', of: ['report'], takes: READERS },
} as const;

export type Name = keyof typeof OPTIONS;
export const isName = (name: string): name is Name => Object.hasOwn(OPTIONS, name);
export const isCommand = (name: string | undefined): name is Command => COMMANDS.some((command) => command === name);

/** The formats of each command; the first is what it writes when nobody chooses. */
export const FORMATS_OF: Readonly<Record<Command, readonly string[]>> = {
  check: FORMATS, model: ['json'], report: PUBLISHED.report, register: PUBLISHED.register,
  matrix: MATRIX_FORMATS, diff: DIFF_FORMATS, merge: ['json', 'sarif'], explain: [], completion: [],
};

/** The options that a command knows; all of them before a command. */
export const namesFor = (command: string | undefined): readonly string[] => Object.entries(OPTIONS).flatMap(([name, option]) => {
  const here: readonly string[] = option.of;
  return !isCommand(command) || here.includes(command) ? [name] : [];
});

/** Documents to read, and under which settings. */
export interface Sources {
  readonly paths: readonly string[];
  /** A file with names of documents, `-` for standard input; null for none. */
  readonly filesFrom: string | null;
  /** A settings file for all, `nearest` up the tree, or `none`. */
  readonly config: { readonly file: string } | 'nearest' | 'none';
  readonly stdinFilename: string | null;
}

/** A report to write; `file` null is standard output. */
export interface Target<F = string> {
  readonly format: F;
  readonly file: string | null;
}

/** What makes a check fail. */
export interface Limits {
  readonly failOn: Severity | 'none';
  readonly maxWarnings: number | null;
}

import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { readText } from './files.ts';
import { isRecord } from './record.ts';
import type { Report } from './report/report.ts';
import { byFingerprint, withoutSettled, type Settled } from './settled.ts';
import type { Words } from './words.ts';

/** One sentence that a rule may go on finding; the sentence is there for people who read the list. */
interface Entry {
  /** From the folder of the list, so that it does not matter from where the program is called, and by which name. */
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
  readonly sentence: string;
}

/** Findings that are known and left alone: by document, and for what was moved to another document. */
export class Baseline {
  readonly #byPath = new Map<string, Settled>();
  /** Of documents that are gone: their sentences may have moved. */
  readonly #homeless: Settled = new Map();
  readonly #entries: readonly Entry[];
  /** The documents that have been through `filter`; about others the list says nothing. */
  readonly #met = new Set<string>();
  readonly #gone: ReadonlySet<string>;

  /** `paths` are the documents of this run, from `folder`. */
  constructor(entries: readonly Entry[], paths: ReadonlySet<string>, folder: string) {
    this.#entries = entries;
    this.#gone = new Set(entries.map(({ path }) => path).filter((path) => !paths.has(path) && !existsSync(resolve(folder, path))));
    for (const { path, fingerprint, count } of entries) {
      const settled = this.#gone.has(path) ? this.#homeless : this.#byPath.get(path) ?? new Map<string, number>();
      settled.set(fingerprint, (settled.get(fingerprint) ?? 0) + count);
      if (!this.#gone.has(path)) this.#byPath.set(path, settled);
    }
  }

  /** The report, on the document at `path`, without what is known. */
  filter(report: Report, path: string): Report {
    this.#met.add(path);
    return withoutSettled(withoutSettled(report, this.#byPath.get(path) ?? new Map(), byFingerprint), this.#homeless, byFingerprint);
  }

  /** How many known findings of the documents of this run were not met, after all of them have been through `filter`. */
  get stale(): number {
    const left = (settled: Settled): number => [...settled.values()].reduce((sum, count) => sum + count, 0);
    return left(this.#homeless) + [...this.#byPath].reduce((sum, [path, settled]) => sum + (this.#met.has(path) ? left(settled) : 0), 0);
  }

  /** What is known of documents outside this run, so that a new list keeps it. */
  get elsewhere(): readonly Entry[] {
    return this.#entries.filter(({ path }) => !this.#met.has(path) && !this.#gone.has(path));
  }
}

/** How a list calls a document. */
export const namesFrom = (file: string, cwd: string) => (path: string): string => relative(dirname(resolve(cwd, file)), resolve(cwd, path)).split(sep).join('/');

/** The list in a file, or why it cannot be one. `paths` are as the list calls them. */
export function readBaseline(file: string, paths: ReadonlySet<string>, cwd: string, say: Words): Baseline | string {
  const read = readText(resolve(cwd, file));
  if (!('text' in read)) return `${file}: ${say.trouble(read)}`;
  try {
    const value: unknown = JSON.parse(read.text);
    const findings: unknown = isRecord(value) && value['version'] === 1 ? value['findings'] : null;
    return Array.isArray(findings) && findings.every(isEntry) ? new Baseline(findings, paths, dirname(resolve(cwd, file))) : say.noBaseline(file, 'version, findings');
  } catch (error) {
    return say.noBaseline(file, error instanceof Error ? error.message.split('\n')[0] ?? '' : '');
  }
}

/** Collects what is found now, one entry a line so that changes can be read in git. */
export function baselineWriter(): { readonly add: (report: Pick<Report, 'path' | 'findings' | 'marks'>, left: Report) => void; readonly text: (elsewhere: readonly Entry[]) => string; readonly count: () => number } {
  const entries: Entry[] = [];
  return {
    add: ({ path, findings, marks }, left) => {
      const skipped = new Set(left.findings);
      const here = new Map<string, Entry>();
      findings.forEach((finding, index) => {
        const mark = marks[index];
        if (!mark || skipped.has(finding)) return;
        const key = `${finding.rule} ${mark.fingerprint}`;
        here.set(key, { path, rule: finding.rule, fingerprint: mark.fingerprint, count: (here.get(key)?.count ?? 0) + 1, sentence: mark.words });
      });
      entries.push(...here.values());
    },
    text: (elsewhere) => {
      const order = ({ path, rule, fingerprint }: Entry): string => `${path}\n${rule}\n${fingerprint}`;
      const lines = [...elsewhere, ...entries].sort((a, b) => (order(a) < order(b) ? -1 : 1)).map((entry) => `\n${JSON.stringify(entry)}`);
      return `{"version":1,"findings":[${lines.join(',')}\n]}\n`;
    },
    count: () => entries.reduce((sum, { count }) => sum + count, 0),
  };
}

const isEntry = (value: unknown): value is Entry => isRecord(value) && ['path', 'rule', 'fingerprint', 'sentence'].every((key) => typeof value[key] === 'string')
  && Number.isSafeInteger(value['count']) && 0 < Number(value['count']);

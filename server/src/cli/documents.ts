import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { KNOWN_RULES } from '../core/settings-rules.ts';
import { decode, type Decoded } from './decode.ts';
import { findInputs, isObstacle, readText, systemTrouble, type Obstacle, type Trouble } from './files.ts';
import type { Io } from './io.ts';
import type { Language } from '../core/finding.ts';
import type { Sources } from './options.ts';
import { projects, type Project } from './project.ts';
import type { Words } from './words.ts';

/** One text to judge, and the settings that it falls under. */
export interface Document {
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
  /** Where its neighbours are looked for: its file, or the name that was given to standard input; null for an unnamed text. */
  readonly place: string | null;
  readonly named: boolean;
  /** Without folders; empty for an unnamed text. */
  readonly name: string;
  readonly project: Project;
  /** Read when its turn comes, so that a large project is not held in memory. */
  readonly content: () => Decoded | Trouble;
}

export interface Documents {
  readonly documents: readonly (Document | Obstacle)[];
  /** Settings that could not be read were met. */
  readonly failed: boolean;
  /** Grows while settings of other documents are looked up. */
  readonly complaints: readonly string[];
  readonly projectOf: (file: string) => Promise<Project>;
}

type Wanted = Sources & { readonly language: Language; readonly reportLanguage: Language | null; readonly shard?: { readonly index: number; readonly count: number } | null };

/** The documents that the arguments stand for, with their settings; null where a settings file that was asked for is not there. */
export async function findDocuments(wanted: Wanted, io: Io, say: Words): Promise<Documents | { readonly complaints: readonly string[] }> {
  const complaints: string[] = [];
  let failed = false;
  const projectOf = projects({
    ...wanted, cwd: io.cwd, rules: KNOWN_RULES,
    complain: ({ place, trouble, message }) => {
      if (trouble) failed = true;
      complaints.push(`${place}: ${trouble ? say.trouble(trouble) : message}`);
    },
  });
  if (typeof wanted.config === 'object') {
    await projectOf(wanted.config.file);
    // A settings file that was asked for by name and is not there is a mistake in the command, not something to work around.
    if (failed) return { complaints };
  }
  const listed = wanted.filesFrom === null ? [] : await readList(wanted.filesFrom, io);
  if ('trouble' in listed) return { complaints: [`${wanted.filesFrom ?? ''}: ${say.trouble(listed.trouble)}`] };
  const inputs = part(await findInputs(wanted.paths, io.cwd, listed), wanted.shard ?? null);
  const documents: (Document | Obstacle)[] = [];
  for (const input of inputs) {
    if (isObstacle(input)) {
      documents.push(input);
    } else if (input.file === null) {
      const content = await readPiped(io);
      const name = wanted.stdinFilename ?? '';
      documents.push({ path: name || '-', file: null, place: name ? resolve(io.cwd, name) : null, named: true, name: basename(name), project: await projectOf(resolve(io.cwd, name || '-')), content: () => content });
    } else {
      const { path, named, file } = input;
      documents.push({ path, file, place: file, named, name: basename(file), project: await projectOf(file), content: () => readText(file) });
    }
  }
  return { documents, complaints, projectOf, get failed() { return failed; } };
}

/** One of `count` stretches of about the same length: put end to end they are the whole, in its order. */
function part<T>(all: readonly T[], shard: { readonly index: number; readonly count: number } | null): readonly T[] {
  if (!shard) return all;
  const at = (index: number): number => Math.floor((all.length * index) / shard.count);
  return all.slice(at(shard.index - 1), at(shard.index));
}

/** Names of files, one a line, or divided by NUL characters where there are any: names with line ends exist. Taken as they are. */
async function readList(file: string, io: Io): Promise<readonly string[] | { readonly trouble: Trouble }> {
  try {
    const bytes = file === '-' ? await io.input() : readFileSync(resolve(io.cwd, file));
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').replace(/^\ufeff/, '');
    return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
  } catch (error) {
    return { trouble: systemTrouble(error) };
  }
}

async function readPiped(io: Io): Promise<Decoded | Trouble> {
  try {
    return decode(await io.input());
  } catch (error) {
    return systemTrouble(error);
  }
}

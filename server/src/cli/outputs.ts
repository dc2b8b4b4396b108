import { resolve } from 'node:path';
import { atomicFile, type AtomicFile } from './atomic.ts';
import { systemTrouble } from './files.ts';
import type { Io } from './io.ts';
import type { Target } from './options.ts';
import type { Words } from './words.ts';

/** Where one report goes. */
export interface Sink {
  readonly write: (text: string | Uint8Array) => Promise<void>;
}

/** A report that cannot be written, in words. */
export class Unwritable extends Error {}

/** Fewer documents than this are done before anybody looks. */
const FEW = 50;

/** A long run that somebody watches, and whose report does not come on the same screen. */
export const isWatched = (targets: readonly Target[], documents: number, { errors, output }: Io): boolean =>
  FEW <= documents && errors.terminal && !(output.terminal && targets.some(({ file }) => file === null));

/** What is to be written; a paper that is too large for its form is said to be so. */
export function fitting<T>(content: T | null, say: Words): T {
  if (content === null) throw new Unwritable(say.tooLarge);
  return content;
}

/** Formats that are no text. */
const BYTES: ReadonlySet<string> = new Set(['docx', 'xlsx']);

/** Opens all files first, lets `fill` write, and gives the files their names when everything has been written; else none of them. */
export async function withOutputs<T>(targets: readonly Target[], io: Io, say: Words, fill: (sinks: readonly Sink[]) => Promise<T>): Promise<T> {
  const unreadable = targets.find(({ file, format }) => file === null && BYTES.has(format));
  if (unreadable && io.output.terminal) throw new Unwritable(say.needsFile(unreadable.format));
  const files: AtomicFile[] = [];
  const naming = <R>(name: string, act: () => R): R => {
    try {
      return act();
    } catch (error) {
      throw new Unwritable(say.notWrittenTo(name, say.trouble(systemTrouble(error))));
    }
  };
  try {
    const sinks = targets.map(({ file: name }): Sink => {
      if (name === null) return io.output;
      const file = naming(name, () => {
        if (/[/\\]$/.test(name)) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
        return atomicFile(resolve(io.cwd, name));
      });
      files.push(file);
      return {
        write: (content) => {
          naming(name, () => { file.write(content); });
          return Promise.resolve();
        },
      };
    });
    const done = await fill(sinks);
    const names = targets.flatMap(({ file }) => file ?? []);
    files.forEach((file, index) => { naming(names[index] ?? '', file.finish); });
    files.forEach((file, index) => { naming(names[index] ?? '', file.commit); });
    return done;
  } catch (error) {
    for (const file of files) file.discard();
    throw error;
  }
}

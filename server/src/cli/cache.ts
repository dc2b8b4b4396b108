import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from '../../../package.json';
import type { Settings } from '../core/settings.ts';
import { atomicFile } from './atomic.ts';
import { readText, systemTrouble } from './files.ts';
import type { Io } from './io.ts';
import { knownOf } from './judge.ts';
import type { Known } from './report/report.ts';
import type { Words } from './words.ts';

/** What is known of texts, by what they say: a name, a text and settings always give the same. */
export interface Cache {
  readonly get: (name: string, text: string, settings: Settings) => Known | null;
  readonly put: (name: string, text: string, settings: Settings, known: Known) => void;
  /** Keeps what this run used. A text says why it could not. */
  readonly save: () => string | null;
}

const HEAD = '{"scherpCache":1,';

/** The cache in a file; a damaged one counts as empty, a file that is something else is left alone and a text says so. */
export function openCache(file: string, io: Io, say: Words): Cache | string {
  const path = resolve(io.cwd, file);
  const read = readText(path);
  if (!('text' in read) ? read.reason !== 'system' || read.code !== 'ENOENT' : read.text !== '' && !read.text.startsWith(HEAD)) {
    return 'text' in read || read.reason !== 'system' ? say.notACache(file) : `${file}: ${say.trouble(read)}`;
  }
  const stamp = createHash('sha256').update(version).update(io.program === null ? '' : stampOf(io.program)).digest('hex');
  const before = 'text' in read ? entriesIn(read.text, stamp) : new Map<string, Known>();
  const now = new Map<string, Known>();
  const keys = new Map<Settings, string>();
  const keyOf = (name: string, text: string, settings: Settings): string => {
    const shown = keys.get(settings) ?? JSON.stringify(settings);
    keys.set(settings, shown);
    return createHash('sha256').update(`${name}\0${shown}\0`).update(text).digest('base64');
  };
  return {
    get: (name, text, settings) => {
      const key = keyOf(name, text, settings);
      const known = before.get(key) ?? now.get(key) ?? null;
      if (known) now.set(key, known);
      return known;
    },
    put: (name, text, settings, known) => { now.set(keyOf(name, text, settings), knownOf(known)); },
    save: () => {
      if (now.size === before.size && [...now.keys()].every((key) => before.has(key))) return null;
      try {
        const out = atomicFile(path);
        out.write(`${HEAD}"stamp":"${stamp}","entries":${JSON.stringify([...now])}}\n`);
        out.finish();
        out.commit();
        return null;
      } catch (error) {
        return say.notWrittenTo(file, say.trouble(systemTrouble(error)));
      }
    },
  };
}

/** Another build of the program may find other things. */
function stampOf(program: string): string {
  const { size, mtimeMs } = statSync(program);
  return `${String(size)} ${String(mtimeMs)}`;
}

function entriesIn(text: string, stamp: string): Map<string, Known> {
  try {
    const value = JSON.parse(text) as { stamp?: unknown; entries?: unknown };
    // Only this very build wrote it, so its entries are what `save` wrote; a torn file is no JSON.
    return value.stamp === stamp && Array.isArray(value.entries) ? new Map(value.entries as [string, Known][]) : new Map();
  } catch {
    return new Map();
  }
}

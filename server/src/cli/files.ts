import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { isMarkdown } from '../core/workspace/paths.ts';
import { decode, type Decoded, type Undecodable } from './decode.ts';

/** One thing to check. `named`: the user typed this very file, so silence about it would puzzle. */
export interface Input {
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
  readonly named: boolean;
}

/** Why a path gave nothing to read. */
export type Trouble = Undecodable | { readonly reason: 'no-match' | 'not-a-file' | 'no-markdown' | 'broken-link' } | { readonly reason: 'system'; readonly code: string; readonly message: string };

export interface Obstacle {
  readonly path: string;
  readonly trouble: Trouble;
}

export const isObstacle = (found: object): found is Obstacle => 'trouble' in found;

/**
 * The files that the arguments stand for, each once, in the order of the arguments and by name within a folder; then those with a
 * name in `listed`, taken as it is. `!pattern`, or `!` and a file or folder, takes files away again. A folder that is a symbolic
 * link is entered when it is named, not when it is met: a link may lead in a circle.
 */
export async function findInputs(paths: readonly string[], cwd: string, listed: readonly string[] = []): Promise<readonly (Input | Obstacle)[]> {
  const found: (Input | Obstacle)[] = [];
  const seen = new Set<string>();
  const add = (path: string, named: boolean, file: string | null = resolve(cwd, path)): void => {
    const key = file ?? '-';
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ path, file, named });
  };
  const takenAway: string[] = [];

  for (const path of paths) {
    if (path === '-') {
      add(path, true, null);
      continue;
    }
    try {
      const stat = statSync(resolve(cwd, path));
      if (stat.isDirectory()) {
        let any = false;
        for (const entry of walk(path, cwd)) {
          any = true;
          if (typeof entry === 'string') add(entry, false);
          else found.push(entry);
        }
        if (!any) found.push({ path, trouble: { reason: 'no-markdown' } });
      } else if (stat.isFile() || stat.isFIFO()) {
        add(path, true);
      } else {
        found.push({ path, trouble: { reason: 'not-a-file' } });
      }
    } catch (error) {
      if (/^!./s.test(path)) {
        takenAway.push(path.slice(1));
      } else if (systemTrouble(error).code === 'ENOENT' && /[*?[\]{}()]/.test(path)) {
        const matches = await expand(path, cwd);
        if (matches.length === 0) found.push({ path, trouble: { reason: 'no-match' } });
        for (const match of matches) add(match, false);
      } else {
        found.push({ path, trouble: systemTrouble(error) });
      }
    }
  }

  for (const path of listed) add(path, true);
  if (takenAway.length === 0) return found;
  const places = takenAway.map((path) => resolve(cwd, path));
  const gone = new Set([...places, ...(await Promise.all(takenAway.map((pattern) => expand(pattern, cwd)))).flat().map((path) => resolve(cwd, path))]);
  return found.filter((entry) => {
    const file = isObstacle(entry) ? resolve(cwd, entry.path) : entry.file;
    return file === null || !(gone.has(file) || places.some((place) => file.startsWith(place + sep)));
  });
}

/** The text of a file or the trouble with it. */
export function readText(file: string): Decoded | Trouble {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    return systemTrouble(error);
  }
}

export function systemTrouble(error: unknown): Trouble & { reason: 'system' } {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { reason: 'system', code, message: error instanceof Error ? error.message : String(error) };
}

/** Markdown files in a folder and its folders, sorted; a folder that cannot be read is an obstacle among them. */
function* walk(folder: string, cwd: string): Generator<string | Obstacle> {
  let entries;
  try {
    entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    yield { path: folder, trouble: systemTrouble(error) };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = slashes(join(folder, entry.name));
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') yield* walk(path, cwd);
    } else if (isMarkdown(entry.name)) {
      if (entry.isFile()) yield path;
      else if (entry.isSymbolicLink()) yield* linked(path, cwd);
    }
  }
}

function* linked(path: string, cwd: string): Generator<string | Obstacle> {
  try {
    if (statSync(resolve(cwd, path)).isFile()) yield path;
  } catch (error) {
    const trouble = systemTrouble(error);
    yield { path, trouble: trouble.code === 'ENOENT' ? { reason: 'broken-link' } : trouble };
  }
}

/** Files that a pattern matches; loaded only when there is a pattern. */
async function expand(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const matches = await glob([slashes(pattern)], { cwd, ignore: ['**/node_modules/**'], expandDirectories: false, followSymbolicLinks: false, onlyFiles: true });
  return matches.filter(isMarkdown).sort();
}

/** One spelling of a path on every system, so that reports can be compared. */
const slashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

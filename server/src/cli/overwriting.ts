import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OWN_PAGE } from '../core/own-pages.ts';
import type { Document } from './documents.ts';
import { isObstacle, readText, type Obstacle } from './files.ts';
import type { Sources } from './options.ts';
import { SETTINGS_FILE } from './project.ts';
import type { Words } from './words.ts';

/**
 * Why nothing may be written under these names: one is that of a file in `read`, which would be a disaster, or two are that of one
 * file; null if all is well. Paths count from `cwd`.
 */
export function overwriting(names: readonly string[], read: Iterable<string>, cwd: string, say: Words): string | null {
  const places = names.map((name) => placeOf(resolve(cwd, name)));
  const twice = names.find((_, index) => places.indexOf(places[index] ?? '') < index);
  if (twice !== undefined) return say.twoInOneFile(twice);
  const there = new Map(names.map((name, index) => [places[index] ?? '', name] as const).filter(([place]) => isFile(place) && !isOwnPage(place)));
  if (there.size === 0) return null;
  for (const file of read) {
    const name = there.get(placeOf(resolve(cwd, file)));
    if (name !== undefined) return say.isInput(name);
  }
  return null;
}

/** What is read to judge documents: they themselves, their settings, and the files that the arguments name. */
export function* readFor({ config, filesFrom }: Pick<Sources, 'config' | 'filesFrom'>, documents: Iterable<Pick<Document, 'file' | 'project'> | Obstacle>): Generator<string> {
  if (typeof config === 'object') yield config.file;
  if (filesFrom !== null) yield filesFrom;
  for (const document of documents) {
    if (isObstacle(document)) continue;
    const { file, project: { folder } } = document;
    if (file !== null) yield file;
    if (config === 'nearest' && folder !== null) yield join(folder, SETTINGS_FILE);
  }
}

/** Where a name leads after symbolic links have been followed. */
function placeOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

/** An earlier report stands among the documents of its folder, and is none. */
function isOwnPage(path: string): boolean {
  const read = readText(path);
  return 'text' in read && read.text.startsWith(OWN_PAGE);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

import type { Files } from '../files.ts';
import { isListed, isPassedOver, uriIn } from './places.ts';

/** The Markdown files of a workspace folder, as paths within it. */
export interface Listing {
  readonly paths: readonly string[];
  /** Not everything could be looked at: the folder cannot be read, or holds more than anybody writes. */
  readonly partial: boolean;
}

/** Whoever opens a whole home directory is not kept waiting for it. */
const MOST_FOLDERS = 20_000;
const MOST_DOCUMENTS = 10_000;

/** The files nearest to the top first. */
export async function listMarkdown(root: string, files: Files): Promise<Listing> {
  const paths: string[] = [];
  let partial = false;
  let level = [''];
  for (let folders = 0; 0 < level.length; folders += level.length) {
    if (MOST_FOLDERS < folders + level.length || MOST_DOCUMENTS < paths.length) return { paths: paths.slice(0, MOST_DOCUMENTS), partial: true };
    const next: string[] = [];
    for (const folder of level) {
      const entries = await files.entries(folder === '' ? root : uriIn(root, folder), root);
      if (entries === null && folder === '') partial = true;
      for (const { name, kind } of entries ?? []) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (kind === 'file' && isListed(path)) paths.push(path);
        if (kind === 'folder' && !isPassedOver(name)) next.push(path);
      }
    }
    level = next;
  }
  return { paths, partial };
}

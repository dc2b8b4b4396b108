import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAX_FILE, type Entry, type Files } from './files.ts';

/** Files on disk are read here; those of another scheme are asked of the client. */
export const nodeFiles = (client: Files): Files => ({
  read: (uri) => (isOnDisk(uri) ? orNull(async () => {
    const path = fileURLToPath(uri);
    const found = await stat(path);
    return found.isFile() && found.size <= MAX_FILE ? new TextDecoder().decode(await readFile(path)) : null;
  }) : client.read(uri)),
  entries: (folder, root) => (isOnDisk(folder) ? orNull(async () => {
    const path = fileURLToPath(folder);
    const found = await readdir(path, { withFileTypes: true });
    return (await Promise.all(found.map((entry) => read(entry, path, fileURLToPath(root))))).flatMap((entry) => entry ?? []);
  }) : client.entries(folder, root)),
  stamp: (uri) => (isOnDisk(uri) ? orNull(async () => {
    const { mtimeMs, size } = await stat(fileURLToPath(uri));
    return `${String(mtimeMs)} ${String(size)}`;
  }) : client.stamp(uri)),
});

const isOnDisk = (uri: string): boolean => uri.startsWith('file:');

/** A symbolic link counts where it leads to a file in the same workspace folder: one to a folder may lead in a circle. */
async function read(entry: Dirent, folder: string, root: string): Promise<Entry | null> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, kind: 'folder' };
  if (entry.isFile()) return { name, kind: 'file' };
  if (!entry.isSymbolicLink()) return null;
  const isInside = await orNull(async () => {
    const path = await realpath(join(folder, name));
    return path.startsWith(await realpath(root) + sep) && (await stat(path)).isFile();
  });
  return isInside === true ? { name, kind: 'file' } : null;
}

async function orNull<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch {
    return null;
  }
}

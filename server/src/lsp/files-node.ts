import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MAX_FILE, type Files } from './files.ts';

/** Files on disk are read here; those of another scheme are asked of the client. */
export const nodeFiles = (client: Files): Files => ({
  read: async (uri) => {
    if (!uri.startsWith('file:')) return client.read(uri);
    try {
      const path = fileURLToPath(uri);
      const found = await stat(path);
      return found.isFile() && found.size <= MAX_FILE ? await readFile(path, 'utf8') : null;
    } catch {
      return null;
    }
  },
});

import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Looks at files and folders for the server: the one in a browser has no other way. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest('scherp/readFile', ({ uri }: { uri: string }) => readFile(Uri.parse(uri)));
  client.onRequest('scherp/readFolder', ({ uri }: { uri: string }) => readFolder(Uri.parse(uri)));
}

/** The file's text, or null if there is none. */
async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** What stands in a folder, or null if nobody can look; symbolic links are left out. */
async function readFolder(uri: Uri): Promise<{ name: string; kind: 'file' | 'folder' }[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.flatMap(([name, type]) => (type === FileType.File ? { name, kind: 'file' } : type === FileType.Directory ? { name, kind: 'folder' } : []));
  } catch {
    return null;
  }
}

import { isMarkdown } from '../../core/workspace/paths.ts';

/**
 * Where a document lies within a workspace folder: the path that the graph knows it by, without escapes, since editors and Node
 * escape other characters; null outside the folder.
 */
export function pathIn(root: string, uri: string): string | null {
  const unsaved = uri.startsWith('untitled:');
  const [folder, file] = [readable(root).replace(/\/+$/, ''), readable(uri.replace(/[?#].*$/, ''))].map((each) => (unsaved ? each.replace(SCHEME, '') : each)) as [string, string];
  return file.startsWith(`${folder}/`) && folder.length + 1 < file.length ? file.slice(folder.length + 1) : null;
}

/** A text that is not saved yet may have a path all the same: it stands where it will be saved. */
const SCHEME = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i;

export const uriIn = (root: string, path: string): string => [root.replace(/\/+$/, ''), ...path.split('/').map(escaped)].join('/');

/** As VS Code does it. */
const escaped = (name: string): string => encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Documents that are never looked at unless they are open: in hidden folders and in those of tools. */
export const isListed = (path: string): boolean => isMarkdown(path) && path.split('/').every((name) => !isPassedOver(name));

export const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** An address without escapes: the same for all who write it otherwise. */
export function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

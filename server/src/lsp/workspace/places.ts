/**
 * Where a document lies within a workspace folder: the path that the graph knows it by, without escapes, since editors and Node
 * escape other characters; null outside the folder.
 */
export function pathIn(root: string, uri: string): string | null {
  const [folder, file] = [readable(root).replace(/\/+$/, ''), readable(uri.replace(/[?#].*$/, ''))];
  return file.startsWith(`${folder}/`) && folder.length + 1 < file.length ? file.slice(folder.length + 1) : null;
}

export const uriIn = (root: string, path: string): string => [root.replace(/\/+$/, ''), ...path.split('/').map(encodeURIComponent)].join('/');

/** Documents that are never looked at unless they are open: in hidden folders and in those of tools. */
export const isListed = (path: string): boolean => MARKDOWN.test(path) && path.split('/').every((name) => !isPassedOver(name));

export const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const MARKDOWN = /\.(?:md|markdown)$/i;

function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

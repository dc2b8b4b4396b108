/**
 * Where documents stand: paths from the workspace folder, with `/` between folders, without `.` and `..`. Two documents are the
 * same when their paths are. Nothing here leads out of the workspace folder.
 */

export type PathProblem = 'empty' | 'url' | 'absolute' | 'outside' | 'not-markdown';

const URL_LIKE = /^[a-z][a-z\d+.-]+:/i;
const ABSOLUTE = /^(?:[/\\]|[a-z]:|~[/\\])/i;

export const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

/** The document that a path written in `from` leads to, or why it leads to none. */
export function resolveLink(from: string, written: string): { readonly path: string } | { readonly problem: PathProblem } {
  const link = written.trim();
  if (link === '') return { problem: 'empty' };
  if (ABSOLUTE.test(link)) return { problem: 'absolute' };
  if (URL_LIKE.test(link)) return { problem: 'url' };
  const path = normalise(`${folderOf(from)}/${link}`);
  if (path === null) return { problem: 'outside' };
  return isMarkdown(path) ? { path } : { problem: 'not-markdown' };
}

/** `a/./b/../c.md` → `a/c.md`; null where it climbs out of the workspace folder. A backslash is a slash: authors write on Windows. */
export function normalise(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** How to write in `from` that you mean `to`. */
export function relativeLink(from: string, to: string): string {
  const here = folderOf(from) === '' ? [] : folderOf(from).split('/');
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** Without a slash at its end; empty for the workspace folder itself. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A path as YAML reads it back. */
export const yamlScalar = (path: string): string => (/^[\p{L}\d._][\p{L}\d._/ -]*$/u.test(path) && !/^(?:true|false|null|yes|no|\d+(?:\.\d+)?)$/i.test(path) ? path : JSON.stringify(path));

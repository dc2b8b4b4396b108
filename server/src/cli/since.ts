import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { decode } from './decode.ts';
import { openGit, parts } from './git.ts';
import type { Words } from './words.ts';

/** What a document was at an earlier moment: the same, another text, not there, or not to be told. */
export type Earlier = 'same' | 'new' | { readonly name: string; readonly text: string } | { readonly why: string };

/** Tells of any file what git kept of it; a text says why git cannot tell. */
export function since(ref: string, cwd: string, say: Words): ((file: string) => Earlier) | string {
  const git = openGit(cwd, say);
  if (typeof git === 'string') return git;
  const hash = git.commit(ref);
  // Before the first commit there is a HEAD, and nothing in it.
  if (hash === null) return ref === 'HEAD' && git.run(['symbolic-ref', '--quiet', 'HEAD']).ok ? () => 'new' : say.unknownRef(ref);
  const tree = git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', hash]);
  const changes = git.run(['diff', '--no-ext-diff', '--no-relative', '--name-status', '-z', '--find-renames', hash, '--']);
  for (const answer of [tree, changes]) if (!answer.ok) return say.gitFailed(answer.why);
  const kept = new Set(parts(tree.bytes));
  const before = changed(parts(changes.bytes));

  return (file) => {
    // It may have gone, and its folder with it: whoever reads it says so.
    if (!existsSync(file)) return 'new';
    const path = relative(git.root, join(realpathSync(dirname(file)), basename(file))).replaceAll(sep, '/');
    const old = before.get(path);
    if (old === undefined) return kept.has(path) ? 'same' : 'new';
    if (!kept.has(old)) return 'new';
    const blob = git.run(['cat-file', 'blob', `${hash}:${old}`]);
    if (!blob.ok) return { why: say.gitFailed(blob.why) };
    const read = decode(blob.bytes);
    return 'text' in read ? { name: basename(old), text: read.text } : 'new';
  };
}

/** From each changed file to what it was called: `M name`, or `R097 old new`. */
function changed(fields: readonly string[]): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  for (let at = 0; at + 1 < fields.length;) {
    const moved = /^[RC]/.test(fields[at] ?? '');
    const old = fields[at + 1] ?? '';
    before.set(moved ? fields[at + 2] ?? '' : old, old);
    at += moved ? 3 : 2;
  }
  return before;
}

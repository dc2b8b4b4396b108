import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { decode } from './decode.ts';
import type { Words } from './words.ts';

/** What a document was at an earlier moment: the same, another text, or not there. */
export type Earlier = 'same' | 'new' | { readonly name: string; readonly text: string };

/** Tells of any file what git kept of it; a text says why git cannot tell. */
export function since(ref: string, cwd: string, say: Words): ((file: string) => Earlier) | string {
  const git = (...args: readonly string[]): { readonly ok: boolean; readonly bytes: Buffer; readonly missing: boolean; readonly why: string } => {
    const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], { cwd, maxBuffer: 1 << 30, windowsHide: true });
    const missing = error !== undefined && 'code' in error && error.code === 'ENOENT';
    return { ok: status === 0, bytes: error ? Buffer.alloc(0) : stdout, missing, why: error?.message ?? stderr.toString('utf8').split('\n')[0] ?? '' };
  };
  const top = git('rev-parse', '--show-toplevel');
  if (top.missing) return say.noGit;
  if (!top.ok) return /not a git repository/.test(top.why) ? say.noRepository : say.gitFailed(top.why);
  const root = realpathSync(top.bytes.toString('utf8').replace(/\r?\n$/, ''));
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (!commit.ok) return say.unknownRef(ref);
  const hash = commit.bytes.toString('utf8').trim();
  const tree = git('ls-tree', '-r', '-z', '--name-only', '--full-tree', hash);
  const changes = git('diff', '--no-ext-diff', '--no-relative', '--name-status', '-z', '--find-renames', hash, '--');
  for (const answer of [tree, changes]) if (!answer.ok) return say.gitFailed(answer.why);
  const kept = new Set(names(tree.bytes));
  const before = changed(names(changes.bytes));

  return (file) => {
    const path = relative(root, join(realpathSync(dirname(file)), basename(file))).replaceAll(sep, '/');
    const old = before.get(path);
    if (old === undefined) return kept.has(path) ? 'same' : 'new';
    if (!kept.has(old)) return 'new';
    const blob = git('cat-file', 'blob', `${hash}:${old}`);
    const read = blob.ok ? decode(blob.bytes) : null;
    return read && 'text' in read ? { name: basename(old), text: read.text } : 'new';
  };
}

const names = (bytes: Buffer): readonly string[] => bytes.toString('utf8').split('\0').filter((name) => name !== '');

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

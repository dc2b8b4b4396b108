import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import type { Language } from '../core/finding.ts';
import { isMarkdown } from '../core/workspace/paths.ts';
import { decode } from './decode.ts';
import { findDocuments, type Documents } from './documents.ts';
import { isObstacle } from './files.ts';
import { openGit, parts, type Git } from './git.ts';
import type { Io } from './io.ts';
import type { Sources } from './options.ts';
import type { Project } from './project.ts';
import type { Words } from './words.ts';

/** What is compared with what: a file or folder on disk, or (with `ref`) what git kept of one. */
export interface Side {
  readonly ref: string | null;
  readonly path: string;
}

/** One document of a side. */
export interface Text {
  /** By which it is found on the other side; empty for a file that was named itself. */
  readonly key: string;
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly project: Project;
}

export interface SideTexts {
  readonly texts: readonly Text[];
  readonly complaints: readonly string[];
  readonly failed: boolean;
  /** There is nothing by that name. */
  readonly missing: boolean;
}

/**
 * `HEAD~1:adviezen` is a folder as git kept it, and `HEAD~1` this folder as git kept it, unless there is a file or folder of that
 * name; `C:\adviezen` is no such thing.
 */
export function sideOf(written: string, cwd: string, say: Words): Side {
  const here: Side = { ref: null, path: written };
  if (existsSync(resolve(cwd, written))) return here;
  const [, ref, path] = /^([^:]{2,}|@):(.*)$/s.exec(written) ?? [];
  if (ref !== undefined && path !== undefined) return { ref, path };
  const git = openGit(cwd, say);
  return typeof git === 'string' || git.commit(written) === null ? here : { ref: written, path: '' };
}

type Asked = Pick<Sources, 'config'> & { readonly language: Language; readonly reportLanguage: Language | null };

/** The documents of a side, each with the settings that hold where it stands now. */
export async function readSide(side: Side, asked: Asked, io: Io, say: Words): Promise<SideTexts> {
  const found = await findDocuments({ ...asked, paths: side.ref === null ? [side.path] : [], filesFrom: null, stdinFilename: null }, io, say);
  if (!('documents' in found)) return { texts: [], complaints: found.complaints, failed: true, missing: false };
  return side.ref === null ? onDisk(side, found, io.cwd, say) : await inGit(side.ref, side.path, found, io.cwd, say);
}

function onDisk({ path }: Side, found: Documents, cwd: string, say: Words): SideTexts {
  const complaints = [...found.complaints];
  let { failed } = found;
  const folder = isFolder(resolve(cwd, path)) ? resolve(cwd, path) : null;
  const texts = found.documents.flatMap((document): readonly Text[] => {
    const read = isObstacle(document) ? document.trouble : document.content();
    if (!isObstacle(document) && 'text' in read && document.file !== null) {
      return [{ key: folder === null ? '' : relative(folder, document.file).split(sep).join('/'), path: document.path, name: document.name, text: read.text, project: document.project }];
    }
    if (!('text' in read)) {
      complaints.push(`${document.path}: ${say.trouble(read)}`);
      // A folder without documents is a side like any other: everything came or went.
      if (read.reason !== 'no-markdown') failed = true;
    }
    return [];
  });
  return { texts, complaints, failed, missing: !existsSync(resolve(cwd, path)) };
}

async function inGit(ref: string, written: string, { complaints, failed, projectOf }: Documents, cwd: string, say: Words): Promise<SideTexts> {
  const wrong = (complaint: string, missing = false): SideTexts => ({ texts: [], complaints: [...complaints, complaint], failed: true, missing });
  const git = openGit(cwd, say);
  if (typeof git === 'string') return wrong(git);
  const hash = git.commit(ref);
  if (hash === null) return wrong(say.unknownRef(ref));
  const path = withinGit(git, isAbsolute(written) ? written : join(cwd, written));
  const listed = path === null ? null : git.run(['ls-tree', '-r', '-z', '--full-tree', hash, '--', ...(path === '' ? [] : [path])]);
  if (!listed?.ok) return wrong(say.notInGit(ref, written), true);
  const files = parts(listed.bytes).flatMap((line) => {
    const [, mode = '', object = '', name = ''] = /^(\d+) blob ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    // A symbolic link is kept as the name it leads to.
    return mode.startsWith('100') && (name === path || isDocument(name, path ?? '')) ? [{ object, name }] : [];
  });
  if (path !== '' && listed.bytes.length === 0) return wrong(say.notInGit(ref, written), true);
  const texts: Text[] = [];
  const unread: string[] = [];
  const kept = contents(git, files);
  if (typeof kept === 'string') return wrong(say.gitFailed(kept));
  for (const { name, bytes } of kept) {
    const read = decode(bytes);
    const shown = relative(realpathSync(cwd), join(git.root, name)).split(sep).join('/');
    if (!('text' in read)) unread.push(`${ref}:${shown}: ${say.trouble(read)}`);
    else texts.push({ key: name === path ? '' : posix.relative(path ?? '', name), path: `${ref}:${shown}`, name: basename(name), text: read.text, project: await projectOf(join(git.root, name)) });
  }
  return { texts, complaints: [...complaints, ...unread], failed: failed || 0 < unread.length, missing: false };
}

/** Where a file or folder, which need not be there any more, is in the repository; null where it is outside. */
function withinGit({ root }: Git, file: string): string | null {
  let known = file;
  while (!existsSync(known) && dirname(known) !== known) known = dirname(known);
  const real = join(realpathSync(known), relative(known, file));
  const path = relative(root, real).split(sep).join('/');
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? null : path;
}

/** What a folder on disk would give as well. */
const isDocument = (name: string, folder: string): boolean =>
  isMarkdown(name) && posix.relative(folder, name).split('/').every((part) => !part.startsWith('.') && part !== 'node_modules');

/** All of them in one answer, as a process for each file would take minutes for an archive; a text says why git has none. */
function contents({ run }: Git, files: readonly { readonly object: string; readonly name: string }[]): readonly { readonly name: string; readonly bytes: Buffer }[] | string {
  if (files.length === 0) return [];
  const { ok, bytes, why } = run(['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''));
  if (!ok) return why;
  let at = 0;
  return files.map(({ name }) => {
    const line = bytes.indexOf(10, at);
    const size = Number(bytes.toString('latin1', at, line).split(' ')[2] ?? 0);
    at = line + 1 + size + 1;
    return { name, bytes: bytes.subarray(line + 1, line + 1 + size) };
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

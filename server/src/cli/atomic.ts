import { accessSync, chmodSync, chownSync, closeSync, constants, fsyncSync, lstatSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that is there wholly or not at all: others see the old one until `commit`. */
export interface AtomicFile {
  readonly write: (content: string | Uint8Array) => void;
  /** All has been written and is on the disk; only the new name is wanting. */
  readonly finish: () => void;
  readonly commit: () => void;
  readonly discard: () => void;
}

/** What is held in memory before a file is begun: while nothing is begun, Ctrl+C needs no cleaning up. */
const HELD = 16 << 20;

/** Files begun and not yet given their name. The process has one disk and one Ctrl+C, so there is one list. */
const begun = new Set<string>();

/** A new version of a file, beside it. A symbolic link keeps leading to it; a device or pipe is written as it stands. */
export function atomicFile(path: string): AtomicFile {
  const target = existing(path);
  const temporary = join(dirname(target.path), `.${basename(target.path).slice(0, 100)}.${String(process.pid)}-${Math.random().toString(36).slice(2, 8)}.tmp`);
  // Better now than after a long run. A new name would also be given where the file itself may not be written.
  if (target.old !== null) accessSync(target.path, constants.W_OK);
  if (!target.special) accessSync(dirname(target.path), constants.W_OK);
  let held: Uint8Array[] = [];
  let size = 0;
  let file: number | null = null;
  const flush = (): number => {
    if (file === null) {
      if (!target.special) begin(temporary);
      file = target.special ? openSync(target.path, 'w') : openSync(temporary, 'wx', (target.old?.mode ?? 0o666) & 0o7777);
    }
    for (const bytes of held) for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    held = [];
    size = 0;
    return file;
  };
  const close = (): void => {
    if (file !== null) closeSync(file);
    file = null;
  };
  return {
    write: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      held.push(bytes);
      size += bytes.length;
      if (HELD < size) flush();
    },
    finish: () => {
      const written = flush();
      if (!target.special) {
        if (target.old !== null) resemble(temporary, target.old);
        fsyncSync(written);
      }
      close();
    },
    commit: () => {
      if (target.special) return;
      renameSync(temporary, target.path);
      begun.delete(temporary);
    },
    discard: () => {
      close();
      if (begun.has(temporary)) remove(temporary);
    },
  };
}

function existing(path: string): { readonly path: string; readonly old: Stats | null; readonly special: boolean } {
  try {
    lstatSync(path);
  } catch {
    return { path, old: null, special: false };
  }
  const real = realpathSync(path);
  const stat = statSync(real);
  if (stat.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  return { path: real, old: stat, special: !stat.isFile() };
}

/** Owner and group as they were, as far as this user may give files away: in a shared folder others must go on writing. */
function resemble(temporary: string, { uid, gid, mode }: Stats): void {
  for (const [owner, group] of [[-1, gid], [uid, -1]] as const) {
    try {
      chownSync(temporary, owner, group);
    } catch { /* then it is ours */ }
  }
  chmodSync(temporary, mode & 0o7777);
}

function remove(temporary: string): void {
  begun.delete(temporary);
  try {
    unlinkSync(temporary);
  } catch { /* somebody cleaned up before us */ }
}

let guarded = false;

/** From here on Ctrl+C leaves nothing behind, and still ends the program as a signal does. */
function begin(temporary: string): void {
  begun.add(temporary);
  if (guarded) return;
  guarded = true;
  process.once('exit', () => { begun.forEach(remove); });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      begun.forEach(remove);
      process.kill(process.pid, signal);
    });
  }
}

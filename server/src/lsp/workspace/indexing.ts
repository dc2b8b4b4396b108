import { folderOf } from '../../core/workspace/paths.ts';
import type { Summary } from '../../core/workspace/summary.ts';
import { SETTINGS_FILE } from '../../core/settings-file.ts';
import type { Applied } from '../configuration.ts';
import type { Files } from '../files.ts';
import type { Folder } from './folder.ts';
import { listMarkdown } from './listing.ts';
import { uriIn } from './places.ts';
import type { Reading } from './reading.ts';
import { Slices } from './slices.ts';

export interface IndexingSource {
  readonly files: Files;
  readonly settings: (uri: string) => Promise<Applied>;
  readonly folders: () => readonly Folder[];
  readonly isOpen: (folder: Folder, path: string) => boolean;
  readonly read: (folder: Folder, path: string, text: string, applied: Applied) => Reading;
  readonly progress: (total: number) => Promise<Progress>;
  readonly report: (error: unknown) => void;
  readonly changed: () => void;
}

export interface Progress {
  readonly report: (done: number) => void;
  readonly done: () => void;
}

/** Files that are read from the disk at the same time. */
const AT_ONCE = 16;

/** Fewer files than this are read before anybody has seen how far it is. */
const WORTH_TELLING = 50;

/** Reads files into their folders, a little at a time, so that what the writer asks goes first. */
export class Indexing {
  readonly #source: IndexingSource;
  readonly #slices = new Slices();
  #working = false;

  constructor(source: IndexingSource) {
    this.#source = source;
  }

  /** Looks which files there are and reads those that changed. */
  list(folder: Folder): void {
    this.#list(folder).catch(this.#source.report);
  }

  /** Reads again what was read under other settings than hold now. */
  compareSettings(folder: Folder, isUnder: (summary: Summary, applied: Applied) => boolean): void {
    this.#compare(folder, isUnder).catch(this.#source.report);
  }

  /** Reads all that waits to be read, unless that is being done already. */
  work(): void {
    if (this.#working || this.#next() === undefined) return;
    this.#working = true;
    this.#readAll().catch(this.#source.report).finally(() => {
      this.#working = false;
      this.work();
    });
  }

  async #list(folder: Folder): Promise<void> {
    const { paths, partial } = await listMarkdown(folder.uri, this.#source.files);
    const there = new Set(paths);
    for (const path of folder.closed.keys()) if (!there.has(path)) folder.todo.add(path);
    for (const path of paths) {
      const stamp = folder.listed ? await this.#source.files.stamp(uriIn(folder.uri, path)) : null;
      if (stamp === null || stamp !== folder.stamps.get(path)) folder.todo.add(path);
    }
    folder.listed = !partial;
    if (folder.todo.size === 0) this.#settle();
    this.work();
  }

  async #compare(folder: Folder, isUnder: (summary: Summary, applied: Applied) => boolean): Promise<void> {
    for (const [path, summary] of [...folder.closed]) {
      if (!isUnder(summary, await this.#settingsOf(folder, path))) folder.todo.add(path);
    }
    this.work();
  }

  async #readAll(): Promise<void> {
    const total = this.#source.folders().reduce((sum, { todo }) => sum + todo.size, 0);
    const progress = total < WORTH_TELLING ? null : await this.#source.progress(total);
    let done = 0;
    try {
      for (let folder = this.#next(); folder !== undefined; folder = this.#next()) {
        const paths = taken(folder.todo, AT_ONCE);
        await this.#readSome(folder, paths);
        progress?.report(done += paths.length);
      }
    } finally {
      progress?.done();
    }
    this.#settle();
  }

  async #readSome(folder: Folder, paths: readonly string[]): Promise<void> {
    const closed = paths.filter((path) => !this.#source.isOpen(folder, path));
    const read = await Promise.all(closed.map(async (path) => {
      const uri = uriIn(folder.uri, path);
      const [stamp, text, applied] = await Promise.all([this.#source.files.stamp(uri), this.#source.files.read(uri), this.#settingsOf(folder, path)]);
      return { path, stamp, text, applied };
    }));
    this.#slices.begin();
    for (const { path, stamp, text, applied } of read) {
      await this.#slices.breathe();
      folder.put(path, text === null ? null : this.#reading(folder, path, text, applied));
      if (stamp === null) folder.stamps.delete(path);
      else folder.stamps.set(path, stamp);
    }
  }

  #reading(folder: Folder, path: string, text: string, applied: Applied): Reading | null {
    try {
      return this.#source.read(folder, path, text, applied);
    } catch (error) {
      this.#source.report(error);
      return null;
    }
  }

  #settle(): void {
    for (const folder of this.#source.folders()) folder.complete ||= folder.listed && folder.todo.size === 0;
    this.#source.changed();
  }

  #next(): Folder | undefined {
    return this.#source.folders().find(({ todo }) => 0 < todo.size);
  }

  /** All files in one folder have the same settings; the editor is asked once. */
  #settingsOf(folder: Folder, path: string): Promise<Applied> {
    return this.#source.settings(uriIn(folder.uri, folderOf(path) === '' ? SETTINGS_FILE : `${folderOf(path)}/${SETTINGS_FILE}`));
  }
}

/** The first of a set, which are then no longer in it. */
function taken<T>(all: Set<T>, count: number): readonly T[] {
  const some: T[] = [];
  for (const one of all) {
    if (count <= some.length) break;
    some.push(one);
    all.delete(one);
  }
  return some;
}

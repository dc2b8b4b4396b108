import type { KnownRule } from '../core/settings-description.ts';
import { SETTINGS_FILE, readSettingsFile, type SettingsFileReading } from '../core/settings-file.ts';
import { readSettings } from '../core/settings-read.ts';
import { joinSettings, type SettingProblem, type Settings } from '../core/settings.ts';
import type { Files } from './files.ts';

/** The settings of one document and where they come from. */
export interface Applied {
  readonly settings: Settings;
  readonly editor: Partial<Settings>;
  readonly editorProblems: readonly SettingProblem[];
  readonly file: SettingsFile | null;
}

export interface SettingsFile extends SettingsFileReading {
  readonly uri: string;
  readonly text: string;
}

export interface ConfigurationSource {
  readonly files: Files;
  readonly rules: readonly KnownRule[];
  /** What the editor's own settings say for a document: whatever stands behind `scherp`. */
  readonly editor: (uri: string) => Promise<unknown>;
  /** Called whenever a settings file was read, or, with null, found to be gone. */
  readonly onFile: (uri: string, file: SettingsFile | null) => void;
}

/** Settings by document, read when first needed and kept until something says that they changed. */
export class Configuration {
  readonly #source: ConfigurationSource;
  #folders: readonly string[] = [];
  readonly #applied = new Map<string, Applied>();
  readonly #loading = new Map<string, Promise<Applied>>();
  readonly #files = new Map<string, Promise<SettingsFile | null>>();
  /** Equal settings are one object, so that a document can see at a glance that nothing changed. */
  readonly #distinct = new Map<string, Settings>();

  constructor(source: ConfigurationSource) {
    this.#source = source;
  }

  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map((uri) => uri.replace(/\/$/, ''));
    this.forget();
  }

  /** The settings if they are known already: reading a document must not wait for nothing. */
  known(uri: string): Applied | undefined {
    return this.#applied.get(uri);
  }

  load(uri: string): Promise<Applied> {
    const underway = this.#loading.get(uri);
    if (underway !== undefined) return underway;
    const loading = this.#read(uri).then((applied) => {
      // Forgotten while it was read: the answer still serves who asked, but is not kept.
      if (this.#loading.get(uri) === loading) this.#applied.set(uri, applied);
      return applied;
    });
    this.#loading.set(uri, loading);
    return loading;
  }

  /** Everything is read again when next asked for; settings files only if one of them changed. */
  forget(files: 'files' | 'settings' = 'settings'): void {
    this.#applied.clear();
    this.#loading.clear();
    if (files === 'files') this.#files.clear();
  }

  close(uri: string): void {
    this.#applied.delete(uri);
    this.#loading.delete(uri);
  }

  async #read(uri: string): Promise<Applied> {
    const [given, file] = await Promise.all([this.#source.editor(uri).catch(() => null), this.#nearestFile(uri)]);
    const { settings: editor, problems } = readSettings(given, this.#source.rules);
    return { settings: this.#unify(joinSettings(editor, file?.settings ?? {})), editor, editorProblems: problems, file };
  }

  #unify(settings: Settings): Settings {
    const key = JSON.stringify(settings);
    const known = this.#distinct.get(key) ?? settings;
    this.#distinct.set(key, known);
    return known;
  }

  async #nearestFile(uri: string): Promise<SettingsFile | null> {
    for (const folder of foldersUp(uri, this.#folders)) {
      const file = await this.#file(`${folder}/${SETTINGS_FILE}`);
      if (file !== null) return file;
    }
    return null;
  }

  #file(uri: string): Promise<SettingsFile | null> {
    const reading = this.#files.get(uri) ?? this.#readFile(uri);
    this.#files.set(uri, reading);
    return reading;
  }

  async #readFile(uri: string): Promise<SettingsFile | null> {
    const text = await this.#source.files.read(uri).catch(() => null);
    const file = text === null ? null : readFileText(uri, text, this.#source.rules);
    this.#source.onFile(uri, file);
    return file;
  }
}

export const readFileText = (uri: string, text: string, rules: readonly KnownRule[]): SettingsFile => ({ uri, text, ...readSettingsFile(text, rules) });

/**
 * The folders in which a document's settings file may stand, nearest first: up to the workspace folder it lies in, else up to the
 * root. A text without a place of its own belongs to the workspace, if that is one folder.
 */
export function foldersUp(uri: string, workspace: readonly string[]): readonly string[] {
  const path = uri.replace(/[?#].*$/, '');
  const root = /^[\w+.-]+:\/\/[^/]*/.exec(path)?.[0];
  if (root === undefined) return workspace.length === 1 ? workspace : [];
  const top = workspace.filter((folder) => path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0] ?? root;
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); top.length <= end; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end));
  return folders;
}

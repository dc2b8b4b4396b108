import { LSPErrorCodes, ResponseError, TextDocuments, type CancellationToken, type Connection } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analysis.ts';
import type { KnownRule } from '../core/settings-description.ts';
import { SETTINGS_FILE } from '../core/settings-file.ts';
import type { Client } from './client.ts';
import { Configuration, readFileText, type Applied, type SettingsFile } from './configuration.ts';
import { OpenDocument, type Core, type Snapshot } from './document.ts';
import type { Files } from './files.ts';
import { WORDS } from './words.ts';
import type { Neighbourhood } from './workspace/around.ts';
import type { Progress } from './workspace/indexing.ts';
import { readable } from './workspace/places.ts';
import { Workspace } from './workspace/workspace.ts';

export interface SessionOptions {
  readonly connection: Connection;
  readonly client: Client;
  readonly core: Core;
  readonly files: Files;
  readonly rules: readonly KnownRule[];
}

/** Documents, settings and memory of one client: all that lives and changes in the server. */
export class Session {
  readonly client: Client;
  readonly rules: readonly KnownRule[];
  readonly configuration: Configuration;
  readonly workspace: Workspace;
  readonly #connection: Connection;
  readonly #core: Core;
  readonly #files: Files;
  readonly #documents: TextDocuments<OpenDocument>;
  /** What the editor said of itself, for clients that cannot be asked for the settings of one document. */
  #given: unknown;
  readonly #reported = new Set<string>();
  readonly #listeners: Listeners = { edit: [], close: [], read: [], settings: [], file: [], draft: [], graph: [] };
  #graphTimer: ReturnType<typeof setTimeout> | null = null;
  #stopped = false;

  constructor({ connection, client, core, files, rules }: SessionOptions) {
    this.client = client;
    this.rules = rules;
    this.#connection = connection;
    this.#core = core;
    this.#files = files;
    this.#given = client.settings;
    this.configuration = new Configuration({
      files, rules,
      editor: (uri) => (client.givesConfiguration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'scherp' }) as Promise<unknown>
        : Promise.resolve(this.#given)),
      onFile: (uri, file) => this.#tell('file', uri, file),
    });
    this.configuration.setFolders(client.folders.map(({ uri }) => uri));
    this.workspace = new Workspace({
      files, core,
      settings: (uri) => this.configuration.load(uri),
      known: (uri) => this.configuration.known(uri),
      open: () => this.open(),
      analysisOf: (document) => this.#analysisOf(document),
      progress: (total) => this.#progress(total),
      report: (error) => { this.report(error); },
      changed: () => { this.#graphChanged(); },
    });
    this.#documents = this.#listen(connection);
    connection.onShutdown(() => { this.#stop(); });
  }

  /**
   * Answers a request from one consistent state of one document, or with null if it is not one of ours. A cancelled request is
   * answered with an error and never with an empty result, which the client might believe.
   */
  async read<T>(uri: string, token: CancellationToken, answer: (now: Snapshot, document: OpenDocument) => T): Promise<T | null> {
    if (this.document(uri) === null) return null;
    if (token.isCancellationRequested) throw cancelled();
    const { settings } = this.configuration.known(uri) ?? await this.configuration.load(uri);
    await this.#settingsOfAll();
    if (token.isCancellationRequested) throw cancelled();
    const document = this.document(uri);
    return document && this.#answer(() => {
      const now = this.#snapshot(document, settings);
      const answered = answer(now, document);
      this.#tell('read', now, document);
      return answered;
    });
  }

  /** Answers a request about all documents from one consistent state of them. */
  async survey<T>(token: CancellationToken, answer: (all: readonly Neighbourhood[]) => T): Promise<T | null> {
    await this.#settingsOfAll();
    if (token.isCancellationRequested) throw cancelled();
    return this.#answer(() => answer(this.workspace.all()));
  }

  /** Shows every open document as it is now, for what must notice changes by itself. */
  visit(see: (now: Snapshot, document: OpenDocument) => void): void {
    for (const document of this.open()) {
      const settings = this.configuration.known(document.uri)?.settings;
      if (settings) this.#answer(() => { see(this.#snapshot(document, settings), document); });
    }
  }

  /** An open document that Scherp looks at. */
  document(uri: string): OpenDocument | null {
    const document = this.#documents.get(uri);
    return document !== undefined && isOurs(document) ? document : null;
  }

  /** The text of any file as it is now, with its version if it is open, or -1; null where there is none. */
  async textOf(uri: string): Promise<TextDocument | null> {
    const open = this.#documents.all().find((document) => readable(document.uri) === readable(uri));
    if (open !== undefined) return open.text;
    const text = await this.#files.read(uri).catch(() => null);
    return text === null ? null : TextDocument.create(uri, '', -1, text);
  }

  open(): readonly OpenDocument[] {
    return this.#documents.all().filter(isOurs);
  }

  on<K extends keyof Events>(event: K, listener: (...args: Events[K]) => void): void {
    this.#listeners[event].push(listener);
  }

  /** Reads settings again where they are needed next. */
  settingsChanged(changed: 'files' | 'settings', given?: unknown): void {
    if (given !== undefined) this.#given = given;
    this.configuration.forget(changed);
    this.workspace.settingsChanged();
    this.#tell('settings');
  }

  foldersChanged(uris: readonly string[]): void {
    this.configuration.setFolders(uris);
    this.workspace.setFolders(uris);
    this.#tell('settings');
  }

  /** For the log, in English, once: a mistake of ours must not flood anybody. */
  report(error: unknown): void {
    const text = error instanceof Error ? error.stack ?? error.message : String(error);
    // What went wrong and where, whichever request came upon it.
    const mistake = text.split('\n', 2).join('\n');
    if (this.#reported.has(mistake)) return;
    this.#reported.add(mistake);
    this.#connection.console.error(`Scherp could not answer a request; everything else goes on. ${text}`);
  }

  #answer<T>(answer: () => T): T | null {
    try {
      return answer();
    } catch (error) {
      this.report(error);
      return null;
    }
  }

  /** If what was remembered stands in the way, a fresh look may still succeed. */
  #snapshot(document: OpenDocument, settings: Applied['settings']): Snapshot {
    try {
      return document.read(settings, this.#core, this.workspace);
    } catch (error) {
      this.report(error);
      document.forget();
      return document.read(settings, this.#core, this.workspace);
    }
  }

  #analysisOf(document: OpenDocument): Analysis | null {
    const applied = this.configuration.known(document.uri);
    return applied ? this.#answer(() => document.analysis(applied.settings, this.#core)) : null;
  }

  /** What one document says of another depends on the settings of both. */
  async #settingsOfAll(): Promise<void> {
    const unknown = this.open().filter(({ uri }) => this.configuration.known(uri) === undefined);
    if (0 < unknown.length) await Promise.all(unknown.map(({ uri }) => this.configuration.load(uri)));
  }

  /** Tells, once for a burst of changes, that documents may read otherwise now that others changed. */
  #graphChanged(): void {
    if (this.#stopped) return;
    this.#graphTimer ??= setTimeout(() => {
      this.#graphTimer = null;
      this.#settingsOfAll().then(() => { if (!this.#stopped) this.#tell('graph'); }, (error: unknown) => { this.report(error); });
    }, BURST);
  }

  async #progress(total: number): Promise<Progress> {
    const { indexing, indexed } = WORDS[this.client.locale];
    const shown = await this.#connection.window.createWorkDoneProgress();
    shown.begin(indexing, 0, indexed(0, total));
    return {
      report: (done) => { shown.report(Math.min(100, Math.round((100 * done) / total)), indexed(done, total)); },
      done: () => { shown.done(); },
    };
  }

  #stop(): void {
    this.#stopped = true;
    if (this.#graphTimer !== null) clearTimeout(this.#graphTimer);
    this.workspace.setFolders([]);
  }

  #listen(connection: Connection): TextDocuments<OpenDocument> {
    const documents = new TextDocuments<OpenDocument>({
      create: (uri, languageId, version, content) => new OpenDocument(uri, languageId, version, content),
      update: (document, changes, version) => {
        const senseless = document.edit(changes as readonly TextDocumentContentChangeEvent[], version);
        if (0 < senseless) this.report(`The client sent ${String(senseless)} edits without a usable range or text; they were left out.`);
        return document;
      },
    });
    documents.onDidChangeContent(({ document }) => {
      if (isOurs(document)) {
        this.#tell('edit', document);
        this.#graphChanged();
      }
      if (isSettingsFile(document)) this.#tell('draft', document.uri, readFileText(document.uri, document.text.getText(), this.rules));
    });
    documents.onDidSave(({ document }) => {
      if (isSettingsFile(document)) this.settingsChanged('files');
    });
    documents.onDidOpen(() => {
      if (this.client.registersWatchers) return;
      this.configuration.forget('files');
      this.workspace.lookAgain();
    });
    documents.onDidClose(({ document }) => {
      if (isOurs(document)) {
        this.workspace.closed(document);
        this.#tell('close', document);
        this.#graphChanged();
      }
      this.configuration.close(document.uri);
      if (isSettingsFile(document)) this.#tell('draft', document.uri, null);
    });
    documents.listen(connection);
    return documents;
  }

  #tell<K extends keyof Events>(event: K, ...args: Events[K]): void {
    for (const listener of this.#listeners[event]) listener(...args);
  }
}

export interface Events {
  /** A document was opened or edited. */
  readonly edit: [document: OpenDocument];
  readonly close: [document: OpenDocument];
  /** A request was answered from this snapshot. */
  readonly read: [now: Snapshot, document: OpenDocument];
  readonly settings: [];
  /** A settings file was read as it is on disk, or found to be gone. */
  readonly file: [uri: string, file: SettingsFile | null];
  /** A settings file is being written; null when it is closed. It counts once it is saved. */
  readonly draft: [uri: string, file: SettingsFile | null];
  /** Documents were edited, opened, closed, read from disk or found to be gone: what is known of others may have changed. */
  readonly graph: [];
}

type Listeners = { readonly [K in keyof Events]: ((...args: Events[K]) => void)[] };

/** Milliseconds in which changes come together. */
const BURST = 50;

/** Other people's versions (the left side of a comparison) and our own views are not being written. */
const FOREIGN = ['git', 'gitlens', 'scherp', 'output'];

const isForeign = (uri: string): boolean => FOREIGN.includes(uri.slice(0, uri.indexOf(':')));

const isOurs = ({ uri, languageId }: OpenDocument): boolean => languageId === 'markdown' && !isForeign(uri);

const isSettingsFile = ({ uri }: OpenDocument): boolean => uri.endsWith(`/${SETTINGS_FILE}`) && !isForeign(uri);

export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled by the client');

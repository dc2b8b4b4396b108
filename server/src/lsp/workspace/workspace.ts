import { TextDocument } from 'vscode-languageserver-textdocument';
import { Memory, type Analysis } from '../../core/analysis.ts';
import { graphOf } from '../../core/workspace/graph.ts';
import { folderOf, nameOf } from '../../core/workspace/paths.ts';
import { summarise } from '../../core/workspace/summarise.ts';
import type { Summary } from '../../core/workspace/summary.ts';
import type { Applied } from '../configuration.ts';
import type { Core, OpenDocument } from '../document.ts';
import type { Files } from '../files.ts';
import type { Around, Neighbourhood } from './around.ts';
import { Folder, type Opened } from './folder.ts';
import { Indexing, type Progress } from './indexing.ts';
import type { Linking } from './linked-findings.ts';
import { isListed, pathIn, uriIn } from './places.ts';

export interface WorkspaceSource {
  readonly files: Files;
  readonly core: Core;
  readonly settings: (uri: string) => Promise<Applied>;
  readonly known: (uri: string) => Applied | undefined;
  /** The documents that are open in the editor. */
  readonly open: () => readonly OpenDocument[];
  /** What an open document says now; null where that cannot be told. */
  readonly analysisOf: (document: OpenDocument) => Analysis | null;
  readonly progress: (total: number) => Promise<Progress>;
  readonly report: (error: unknown) => void;
  /** Files were read or are gone. */
  readonly changed: () => void;
}

/** The graphs of all workspace folders, and of what lies outside them. */
export class Workspace {
  readonly #source: WorkspaceSource;
  readonly #indexing: Indexing;
  #folders: readonly Folder[] = [];

  constructor(source: WorkspaceSource) {
    this.#source = source;
    this.#indexing = new Indexing({
      ...source,
      folders: () => this.#folders,
      isOpen: (folder, path) => this.#openedIn(folder).some((opened) => opened.path === path),
      read: (folder, path, text, applied) => {
        // What is remembered of one text would only be in the way of the next.
        const analysis = source.core.analyse({ name: nameOf(path), text }, applied.settings, new Memory());
        return { summary: bare(summarise(path, analysis, homeIn(folder.uri, applied))), findings: source.core.findings(analysis) };
      },
    });
  }

  /** Reads what stands in new folders, and forgets those that are no part of the workspace any more. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map((uri) => this.#folders.find((folder) => folder.uri === uri) ?? new Folder(uri));
    for (const folder of this.#folders) if (!folder.listed) this.#indexing.list(folder);
  }

  /** Files, or whole folders, that are not as they were. */
  filesChanged(uris: readonly string[]): void {
    for (const folder of this.#folders) {
      const changed = new Set(uris.flatMap((uri) => pathIn(folder.uri, uri) ?? []));
      for (const path of changed) if (isListed(path)) folder.todo.add(path);
      for (const known of folder.closed.keys()) if (foldersAbove(known).some((path) => changed.has(path))) folder.todo.add(known);
    }
    this.#indexing.work();
  }

  /** Looks for changed files itself, for editors that do not watch them. */
  lookAgain(): void {
    for (const folder of this.#folders) this.#indexing.list(folder);
  }

  settingsChanged(): void {
    for (const folder of this.#folders) this.#indexing.compareSettings(folder, (summary, applied) => isUnder(summary, applied, folder.uri));
  }

  closed(document: OpenDocument): void {
    const analysis = this.#source.analysisOf(document);
    for (const folder of this.#folders) {
      const path = pathIn(folder.uri, document.uri);
      if (path !== null) folder.close(path, analysis ? this.#source.core.findings(analysis) : []);
    }
    this.#indexing.work();
  }

  /** The way of an open document to its graph; null where it has none, or not all of it is known. */
  linking({ uri }: OpenDocument): Linking | null {
    const place = this.#placeOf(uri);
    if (!place?.folder.complete) return null;
    return { path: place.path, graph: (but) => place.folder.graph(this.#openedIn(place.folder), but) };
  }

  around(document: OpenDocument, analysis: Analysis): Around {
    const place = this.#placeOf(document.uri);
    return place ? { ...this.#neighbourhood(place.folder), path: place.path } : loose(document, analysis);
  }

  /** Every folder, and every open document outside them. */
  all(): readonly Neighbourhood[] {
    const outside = this.#source.open().filter(({ uri }) => this.#placeOf(uri) === null).flatMap((document) => {
      const analysis = this.#source.analysisOf(document);
      return analysis ? loose(document, analysis) : [];
    });
    return [...this.#folders.map((folder) => this.#neighbourhood(folder)), ...outside];
  }

  #neighbourhood(folder: Folder): Neighbourhood {
    const graph = folder.graph(this.#openedIn(folder));
    const open = new Map<string | null, OpenDocument>(this.#source.open().map((document) => [pathIn(folder.uri, document.uri), document]));
    const uriOf = (path: string): string => open.get(path)?.uri ?? uriIn(folder.uri, path);
    return {
      root: folder.uri, graph, complete: folder.complete, uriOf,
      textOf: (path) => {
        const summary = graph.documents.get(path);
        const text = open.get(path)?.text;
        return text !== undefined && text.getText() === summary?.text ? text : summary ? closedText(uriOf(path), summary) : null;
      },
      closed: (path) => (open.has(path) ? null : folder.findings.get(path) ?? null),
      versionOf: (path) => open.get(path)?.text.version ?? null,
    };
  }

  #openedIn(folder: Folder): readonly Opened[] {
    return this.#source.open().flatMap((document) => {
      const path = pathIn(folder.uri, document.uri);
      return path === null ? [] : { path, summary: () => this.#summaryOf(document, path, folder) };
    });
  }

  #summaryOf(document: OpenDocument, path: string, { uri }: Folder): Summary | null {
    const analysis = this.#source.analysisOf(document);
    const applied = this.#source.known(document.uri);
    return analysis && applied ? summarise(path, analysis, homeIn(uri, applied)) : null;
  }

  /** In the deepest folder that holds it. */
  #placeOf(uri: string): { readonly folder: Folder; readonly path: string } | null {
    const places = this.#folders.flatMap((folder) => {
      const path = pathIn(folder.uri, uri);
      return path === null ? [] : { folder, path };
    });
    return places.sort((a, b) => a.path.length - b.path.length)[0] ?? null;
  }
}

/** `a/b` and `a` for `a/b/c.md`. */
function foldersAbove(path: string): readonly string[] {
  const above: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) above.push(folder);
  return above;
}

/** A document outside every workspace folder. */
function loose(document: OpenDocument, analysis: Analysis): Around {
  const path = document.name;
  return {
    root: null, path, graph: graphOf([summarise(path, analysis)]), complete: false,
    uriOf: () => document.uri,
    textOf: (other) => (other === path ? document.text : null),
    closed: () => null,
    versionOf: (other) => (other === path ? document.text.version : null),
  };
}

/** The folder of the `scherp.json` in force, as a path in the workspace folder. */
function homeIn(root: string, { file }: Applied): string {
  const path = file && pathIn(root, file.uri);
  return path === null ? '' : folderOf(path);
}

const isUnder = (summary: Summary, applied: Applied, root: string): boolean =>
  summary.settings === applied.settings && (summary.project === null || summary.project.folder === homeIn(root, applied));

/** Of a text that Scherp leaves alone nobody needs the words. */
const bare = (summary: Summary): Summary => (summary.outline ? summary : { ...summary, text: '', exceptions: [] });

const TEXTS = new WeakMap<Summary, TextDocument>();

function closedText(uri: string, summary: Summary): TextDocument {
  const known = TEXTS.get(summary) ?? TextDocument.create(uri, 'markdown', 0, summary.text);
  TEXTS.set(summary, known);
  return known;
}

// An editor without a screen: the real protocol, in this process, between a client of our own and the real server.
import { deepEqual } from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import {
  StreamMessageReader as ServerReader, StreamMessageWriter as ServerWriter, createConnection,
} from 'vscode-languageserver/node';
import type {
  CodeAction, CodeActionContext, Diagnostic, DocumentDiagnosticReport, Hover, InitializeParams, InitializeResult, Location, Range, SnippetTextEdit,
  TextDocumentContentChangeEvent, TextDocumentEdit, TextEdit, WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource, ProgressType, StreamMessageReader, StreamMessageWriter, createMessageConnection } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, findings, reanalyse } from '../../server/src/core/analysis.ts';
import type { Change } from '../../server/src/core/span.ts';
import type { Status } from '../../server/src/lsp/answers.ts';
import type { Core } from '../../server/src/lsp/document.ts';
import { serve } from '../../server/src/lsp/server.ts';

export interface EditorOptions {
  /** What this editor cannot do: capabilities of one that can do everything, such as `workspace.configuration`. */
  readonly lacks?: readonly string[];
  /** What stands behind `scherp` in the editor's settings; QUIET if left out. */
  readonly settings?: unknown;
  /** Files on disk, by uri. */
  readonly files?: Record<string, string>;
  readonly folders?: readonly string[];
  readonly core?: Core;
  readonly locale?: string;
  /** An editor that shows plain text where others show Markdown. */
  readonly plain?: boolean;
  /** Our own extension, or any other editor. */
  readonly ours?: boolean;
}

/** Without the rules about a letter as a whole, so that a test needs no more text than its own. */
export const QUIET = {
  severity: { 'kop-onvolledig': 'off', 'monitoring-ontbreekt': 'off', 'reactie-niet-gevraagd': 'off', 'vaststelling-ontbreekt': 'off' },
};

export type Editor = Awaited<ReturnType<typeof startEditor>>;
export type OpenText = Awaited<ReturnType<Editor['open']>>;

/** Starts a server and introduces an editor to it. */
export async function startEditor(options: EditorOptions = {}) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new ServerReader(up), new ServerWriter(down)), options.core === undefined ? {} : { core: options.core });
  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const files = new Map(Object.entries(options.files ?? {}));
  const said = new Told<{ method: string; params: unknown }>();
  let settings = 'settings' in options ? options.settings : QUIET;
  connection.onNotification((method, params) => { said.add({ method, params }); });
  connection.onUnhandledProgress((params) => { said.add({ method: '$/progress', params }); });
  connection.onRequest((method, params) => {
    said.add({ method, params });
    if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => settings ?? null);
    if (method === 'scherp/readFile') return files.get(decodeURIComponent((params as { uri: string }).uri)) ?? null;
    if (method === 'scherp/readFolder') return entriesOf(files, options.folders ?? [], (params as { uri: string }).uri);
    return null;
  });
  connection.listen();
  const params = {
    processId: null, rootUri: null, locale: options.locale ?? 'nl',
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    capabilities: capabilitiesOf(options),
    initializationOptions: options.ours === false ? undefined : { commands: true, readsFiles: true },
  } satisfies InitializeParams;
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});

  const editor = {
    capabilities, said, files,
    request: <T>(method: string, about: unknown): Promise<T> => connection.sendRequest<T>(method, about),
    notify: (method: string, about: unknown): Promise<void> => connection.sendNotification(method, about),
    /** Takes what is told under a token before a request is answered. */
    partial: (token: string, take: (value: unknown) => void): void => { connection.onProgress(new ProgressType(), token, take); },
    /** Sends a request and cancels it in the same breath. */
    requestAndCancel: (method: string, about: unknown): Promise<unknown> => {
      const source = new CancellationTokenSource();
      const answer = connection.sendRequest(method, about, source.token);
      source.cancel();
      return answer;
    },
    changeSettings: async (changed: unknown): Promise<void> => {
      settings = changed;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: { scherp: changed } });
    },
    changeFile: async (uri: string, text: string | null): Promise<void> => {
      const type = text === null ? 3 : files.has(uri) ? 2 : 1;
      if (text === null) files.delete(uri);
      else files.set(uri, text);
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    },
    /** When the server has read all files of the folder: only then does it say that something is not there. */
    indexed: async (): Promise<void> => {
      const uri = 'file:///raad/indexed.advies.md';
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: '---\nplan: nowhere.md\n---\n\nDe raad is blij.\n' } });
      for (let tries = 0; ; tries++) {
        const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
        if (report.kind === 'full' && report.items.some(({ code }) => code === 'koppeling-onbekend')) break;
        if (3000 < tries) throw new Error('the files have not been read');
      }
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    status: (uri: string): Status | undefined =>
      said.all.filter(({ method }) => method === 'scherp/status').map((note) => note.params as Status).findLast((status) => status.uri === uri),
    open: async (text: string, { uri = 'file:///raad/loket.advies.md', languageId = 'markdown' } = {}) => {
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return openText(editor, TextDocument.create(uri, languageId, 1, text));
    },
    stop: async (): Promise<void> => {
      await connection.sendRequest('shutdown');
      connection.dispose();
      up.end();
      down.end();
    },
  };
  return editor;
}

interface Requests {
  readonly request: <T>(method: string, about: unknown) => Promise<T>;
  readonly notify: (method: string, about: unknown) => Promise<void>;
}

function openText({ request, notify }: Requests, initial: TextDocument) {
  let document = initial;
  const { uri } = initial;
  const identifier = { uri };
  const rangeOf = (words: string): Range => {
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  };
  const send = (contentChanges: TextDocumentContentChangeEvent[]): Promise<void> => {
    document = TextDocument.update(document, contentChanges, document.version + 1);
    return notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
  };
  const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    request('textDocument/diagnostic', { textDocument: identifier, identifier: 'scherp', previousResultId });
  const items = async (): Promise<Diagnostic[]> => {
    const report = await pull();
    return report.kind === 'full' ? report.items : [];
  };
  const actions = (range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> =>
    request('textDocument/codeAction', { textDocument: identifier, range, context: { diagnostics: [], ...context } });

  const findings = async (): Promise<string[]> => (await items()).map(({ code, range }) => `${String(code)}: ${document.getText(range)}`);

  return {
    uri, rangeOf, send, pull, items, actions,
    text: (): string => document.getText(),
    at: (range: Range): string => document.getText(range),
    /** `rule: words`, in document order. */
    findings,
    /** Asks for the findings until they are these: the server learns of other documents by and by. */
    becomes: async (expected: readonly string[]): Promise<void> => {
      let found = await findings();
      for (let tries = 0; tries < 3000 && !isDeepStrictEqual(found, expected); tries++) found = await findings();
      deepEqual(found, expected);
    },
    replace: (words: string, by: string): Promise<void> => send([{ range: rangeOf(words), text: by }]),
    /** Puts text in the place of `cut` code units at an offset. */
    splice: (offset: number, cut: number, put: string): Promise<void> => send([{ range: { start: document.positionAt(offset), end: document.positionAt(offset + cut) }, text: put }]),
    /** The actions for a finding, as the editor asks for them when the cursor is on it. */
    titles: async (rule: string): Promise<string[]> => {
      const diagnostics = (await items()).filter(({ code }) => code === rule).slice(0, 1);
      const [first] = diagnostics;
      return first === undefined ? [] : (await actions(first.range, { diagnostics })).map(({ title }) => title);
    },
    action: async (rule: string, title: string): Promise<CodeAction> => {
      const diagnostics = (await items()).filter(({ code }) => code === rule).slice(0, 1);
      const [first] = diagnostics;
      const found = first && (await actions(first.range, { diagnostics })).find((action) => action.title === title);
      if (found === undefined) throw new Error(`no action “${title}” for ${rule}`);
      return found;
    },
    apply: (edit: WorkspaceEdit | undefined): Promise<void> =>
      // One edit after the other would move the places of the rest: the last one in the text goes first.
      send(editsOf(edit, uri).sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))),
    hover: (words: string): Promise<Hover | null> => request('textDocument/hover', { textDocument: identifier, position: rangeOf(words).start }),
    close: (): Promise<void> => notify('textDocument/didClose', { textDocument: identifier }),
  };
}

/** What stands in a folder; null where there is none. */
function entriesOf(files: ReadonlyMap<string, string>, folders: readonly string[], folder: string): { name: string; kind: 'file' | 'folder' }[] | null {
  const found = new Map<string, 'file' | 'folder'>();
  for (const uri of files.keys()) {
    if (!uri.startsWith(`${folder}/`)) continue;
    const [name = '', ...rest] = uri.slice(folder.length + 1).split('/');
    found.set(decodeURIComponent(name), rest.length === 0 ? 'file' : 'folder');
  }
  return found.size === 0 && !folders.includes(folder) ? null : [...found].map(([name, kind]) => ({ name, kind }));
}

/** Plain edits; a snippet becomes the text of its defaults. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): { range: Range; text: string }[] {
  const edits = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap((change) => change.edits as (TextEdit | SnippetTextEdit)[]) ?? edit?.changes?.[uri] ?? [];
  return edits.map((one) => ({
    range: one.range,
    text: 'newText' in one ? one.newText : one.snippet.value.replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}|\$\{\d+:([^}]*)\}|\$\d+/g, (_, choice?: string, text?: string) => choice ?? text ?? ''),
  }));
}

export const ROOT = 'file:///raad';

/** An editor in which all these documents are open, by path. */
export async function openWorkspace(files: Readonly<Record<string, string>>, options: EditorOptions = {}) {
  const editor = await startEditor({ folders: [ROOT], ...options });
  const texts = new Map<string, OpenText>();
  for (const [path, text] of Object.entries(files)) texts.set(path, await editor.open(text, { uri: `${ROOT}/${encodeURI(path)}` }));
  return {
    editor,
    textOf: (path: string): OpenText => {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`${path} is not open`);
      return text;
    },
    /** `path: words` of a place. */
    wordsAt: ({ uri, range }: Location): string => {
      const path = decodeURI(uri.slice(ROOT.length + 1));
      return `${path}: ${texts.get(path)?.at(range) ?? '?'}`;
    },
  };
}

/** The real core, which counts how often it is asked and sees to it that a change is told as it happened. */
export function watchedCore(): { readonly core: Core; readonly calls: { analyse: number; reanalyse: number } } {
  const calls = { analyse: 0, reanalyse: 0 };
  const core: Core = {
    findings,
    analyse: (...args) => {
      calls.analyse++;
      return analyse(...args);
    },
    reanalyse: (previous, text, change, memory) => {
      calls.reanalyse++;
      checkChange(previous.source.text, text, change);
      return reanalyse(previous, text, change, memory);
    },
  };
  return { core, calls };
}

function checkChange(before: string, after: string, { start, oldEnd, newEnd }: Change): void {
  const right = start <= oldEnd && start <= newEnd && before.slice(0, start) === after.slice(0, start) && before.slice(oldEnd) === after.slice(newEnd);
  if (!right) throw new Error(`not what happened: ${JSON.stringify({ before, after, start, oldEnd, newEnd })}`);
}

/** What was told so far, and a way to wait for more. */
class Told<T> {
  readonly all: T[] = [];
  #waiting: (() => void)[] = [];

  add(item: T): void {
    this.all.push(item);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** The first item from now on (or, with `since`, from that one on) that fits. */
  async next(fits: (item: T) => boolean, since = this.all.length): Promise<T> {
    for (;;) {
      const found = this.all.slice(since).find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }
}

function capabilitiesOf({ lacks = [], plain = false }: EditorOptions): InitializeParams['capabilities'] {
  const all = structuredClone(ALL);
  if (plain) all.textDocument.hover.contentFormat = ['plaintext'];
  const capabilities = all as Record<string, unknown>;
  for (const path of lacks) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, capabilities);
    if (!(last in holder)) throw new Error(`no capability ${path}`);
    Reflect.deleteProperty(holder, last);
  }
  return capabilities as InitializeParams['capabilities'];
}

const ALL = {
  workspace: {
    configuration: true, workspaceFolders: true, fileOperations: { willRename: true, didRename: true, didDelete: true }, didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    semanticTokens: { refreshSupport: true }, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true }, publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, disabledSupport: true },
    definition: { linkSupport: true }, documentSymbol: { hierarchicalDocumentSymbolSupport: true }, rename: { prepareSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeLens: {}, inlayHint: {}, foldingRange: { lineFoldingOnly: true }, documentLink: {},
    completion: { completionItem: { resolveSupport: { properties: ['documentation'] }, labelDetailsSupport: true }, completionList: { itemDefaults: ['editRange'] } },
    semanticTokens: { requests: { range: true, full: { delta: true } }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
  },
  window: { showDocument: { support: true }, workDoneProgress: true },
};

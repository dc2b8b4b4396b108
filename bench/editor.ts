import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection, StreamMessageReader, StreamMessageWriter,
  ConfigurationRequest, WorkDoneProgress, WorkDoneProgressCreateRequest, DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, DocumentDiagnosticRequest,
  InitializedNotification, InitializeRequest, RegistrationRequest, ShutdownRequest, ExitNotification,
  type DocumentDiagnosticReport, type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Key } from './typist.ts';

/** An editor with one server as a child process over stdio, and one document open. */
export class Editor {
  /** Milliseconds from starting the process until `initialize` was answered. */
  readonly started: number;
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;
  #document = TextDocument.create('', 'markdown', 0, '');
  #resultId: string | undefined;
  /** How many findings the server told last. */
  findings = 0;
  /** When the documents of the workspace folder have been read, where they are many enough for the server to tell. */
  readonly indexed: Promise<void>;

  private constructor(child: ChildProcess, connection: ProtocolConnection, started: number, indexed: Promise<void>) {
    this.#child = child;
    this.#connection = connection;
    this.started = started;
    this.indexed = indexed;
  }

  /** `folder` is the workspace folder, a path on disk. */
  static async start(program: string, nodeOptions: readonly string[] = [], folder: string | null = null): Promise<Editor> {
    const from = performance.now();
    const child = spawn(process.execPath, [...nodeOptions, program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdio[1] as Readable), new StreamMessageWriter(child.stdio[0] as Writable));
    let indexed = (): void => undefined;
    const read = new Promise<void>((resolve) => { indexed = resolve; });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({})));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => { if (kind === 'end') indexed(); });
    });
    connection.listen();
    const workspaceFolders = folder === null ? null : [{ uri: pathToFileURL(folder).href, name: folder }];
    const answered = connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, workspaceFolders, capabilities: CAPABILITIES });
    const gone = new Promise<never>((_, reject) => child.once('exit', (code) => { reject(new Error(`${program} ended with ${String(code)}`)); }));
    await Promise.race([answered, gone]);
    gone.catch(() => undefined);
    const editor = new Editor(child, connection, performance.now() - from, read);
    await connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  get text(): string {
    return this.#document.getText();
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('the server has no process');
    return this.#child.pid;
  }

  /** Milliseconds from opening the document to its findings. */
  async open(text: string): Promise<number> {
    this.#document = TextDocument.create(`file:///bench/mosdrecht.advies.md`, 'markdown', 1, text);
    this.#resultId = undefined;
    const from = performance.now();
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: this.#document.uri, languageId: 'markdown', version: 1, text } });
    await this.#pull();
    return performance.now() - from;
  }

  /** Milliseconds from a keystroke to the findings after it. */
  async strike(key: Key): Promise<number> {
    const document = this.#document;
    const range = { start: document.positionAt(key.start), end: document.positionAt(key.oldEnd) };
    const version = document.version + 1;
    this.#document = TextDocument.update(document, [{ range, text: key.text }], version);
    const from = performance.now();
    const sent = this.#connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: document.uri, version }, contentChanges: [{ range, text: key.text }] });
    const pulled = this.#pull();
    await sent;
    await pulled;
    return performance.now() - from;
  }

  /** Ends the server; answers what a preloaded script wrote to file descriptor 3. */
  async stop(): Promise<string> {
    const left: string[] = [];
    (this.#child.stdio[3] as Readable).setEncoding('utf8').on('data', (part: string) => left.push(part));
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    await ended;
    this.#connection.dispose();
    return left.join('');
  }

  async #pull(): Promise<void> {
    const report: DocumentDiagnosticReport = await this.#connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: this.#document.uri }, ...(this.#resultId !== undefined && { previousResultId: this.#resultId }),
    });
    if (report.kind === 'full') this.findings = report.items.length;
    this.#resultId = report.resultId;
  }
}

/** The part of what VS Code says it can do that changes what a server has to do for a diagnostic. */
const CAPABILITIES = {
  window: { workDoneProgress: true },
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
  textDocument: { synchronization: {}, diagnostic: { relatedDocumentSupport: false, relatedInformation: true } },
};

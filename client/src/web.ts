import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { run } from './common.ts';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const server = () => {
    // VS Code wraps Worker, so that the language client does not know a worker when it is handed one.
    const worker = new Worker(url);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  const client = await run(context, (options) => new LanguageClient('scherp', 'Scherp', server, options));
  stop = () => client.stop();
}

export const deactivate = (): Promise<void> | undefined => stop?.();

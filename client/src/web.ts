import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { run } from './common.ts';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  // A new worker at each start. The client would know one by its class, which VS Code's own stand-in for Worker hides.
  const start = (): Promise<MessageTransports> => {
    const worker = new Worker(url);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  const client = await run(context, (options) => new LanguageClient('scherp', 'Scherp', start, options));
  stop = () => client.stop();
}

export const deactivate = (): Promise<void> | undefined => stop?.();

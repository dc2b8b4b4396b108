import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { run } from './common.ts';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const client = await run(context, (options) => new LanguageClient('scherp', 'Scherp', () => Promise.resolve(new Worker(url)), options));
  stop = () => client.stop();
}

export const deactivate = (): Promise<void> | undefined => stop?.();

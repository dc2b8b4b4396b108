import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { run } from './common.ts';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const client = await run(context, (options) => new LanguageClient('scherp', 'Scherp', server, options));
  stop = () => client.stop();
}

export const deactivate = (): Promise<void> | undefined => stop?.();

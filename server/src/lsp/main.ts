import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { nodeFiles } from './files-node.ts';
import { serve } from './server.ts';

// Reading a thousand documents makes V8 take room for young objects that it never gives back: a quarter of what the server holds.
setFlagsFromString('--semi-space-growth-factor=1');

/** The ways in which an editor can talk to the server; VS Code takes `--node-ipc`. */
const TRANSPORTS = /^--(stdio|node-ipc|socket=|pipe=|socket$|pipe$)/;

if (process.argv.some((argument) => TRANSPORTS.test(argument))) {
  const connection = createConnection();
  const log = (error: unknown): void => {
    try {
      connection.console.error(`Scherp: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    } catch {
      // The editor is gone, so there is nobody to tell; the server ends when its input does.
    }
  };
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  serve(connection, { files: nodeFiles });
} else {
  process.stderr.write('Start the Scherp language server with --stdio (or --node-ipc, --pipe=NAME, --socket=PORT).\n');
  process.exitCode = 2;
}

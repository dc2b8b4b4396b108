import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { nodeFiles } from './files-node.ts';
import { serve } from './server.ts';

// The server lives as long as the editor. Left to itself V8 takes room for young objects that it never gives back, and lets the old ones
// grow to twice their size before it collects: two fifths of what a thousand documents took. An engine that lost these flags says so in the log.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');

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

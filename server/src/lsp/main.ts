import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createConnection } from 'vscode-languageserver/node';
import { nodeFiles } from './files-node.ts';
import { serve } from './server.ts';

/** What reading a thousand documents left behind, V8 keeps until it needs the room, which may be never. */
function tidy(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'major'; execution: 'async' }) => Promise<void>;
  setFlagsFromString('--no-expose-gc');
  void collect({ type: 'major', execution: 'async' });
}

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
  serve(connection, { files: nodeFiles, tidy });
} else {
  process.stderr.write('Start the Scherp language server with --stdio (or --node-ipc, --pipe=NAME, --socket=PORT).\n');
  process.exitCode = 2;
}

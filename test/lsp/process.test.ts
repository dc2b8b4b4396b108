import * as assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter, createMessageConnection } from 'vscode-languageserver-protocol/node';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { bundle } from '../../scripts/bundle.mjs';

const MAIN = 'server/src/lsp/main';
before(() => bundle([`${MAIN}.ts`], 'out/server'));

/** The program as an editor starts it. */
function start(...args: string[]) {
  const program = spawn(process.execPath, [`out/server/${MAIN}.mjs`, ...args]);
  let said = '';
  program.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  return { program, said: () => said, ended: new Promise<number | null>((resolve) => program.on('exit', resolve)) };
}

test('the program serves over stdio, reads scherp.json from disk, bears with nonsense, and ends when told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scherp-'));
  const { program, said, ended } = start('--stdio');
  const connection = createMessageConnection(new StreamMessageReader(program.stdout), new StreamMessageWriter(program.stdin));
  connection.listen();
  writeFileSync(join(folder, 'scherp.json'), '{ "severity": { "afspraak-onvolledig": "error" } }');
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  program.stdin.write('Content-Length: 3\r\n\r\n{"aContent-Length: 2\r\n\r\n[]');
  const uri = pathToFileURL(join(folder, 'één loket.advies.md')).href;
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 'Advies 1: Open het buurthuis ook op zaterdag.\n' } });
  const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
  assert.deepEqual(items.filter(({ severity }) => severity === 1).map(({ code }) => code), ['afspraak-onvolledig']);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.equal(await ended, 0);
  assert.equal(said(), '');
  connection.dispose();
  rmSync(folder, { recursive: true });
});

test('without a way to talk the program says how to start it', async () => {
  const { said, ended } = start();
  assert.equal(await ended, 2);
  assert.match(said(), /^Start the Scherp language server with --stdio/);
});

import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageOf } from './arguments.ts';
import type { Output } from './io.ts';
import { run, THREAD } from './run.ts';
import { words } from './words.ts';

/** The last resort: whatever went wrong, a user reads one calm line; the stack is for who asks for it. */
function complain(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const [first = ''] = message.split('\n');
  const say = words(languageOf(process.env));
  const line = error instanceof Error && 'syscall' in error && error.syscall === 'write' ? say.notWritten(first) : say.bug(first);
  process.exitCode = 2;
  process.stderr.write(`scherp: ${line}\n${process.env['SCHERP_DEBUG'] ? `${stack ?? ''}\n` : ''}`);
}

/** Waits for each piece, so that a large report never piles up in memory before a slow reader. */
function output(stream: NodeJS.WriteStream): Output {
  let gone = false;
  stream.on('error', () => { gone = true; });
  return {
    terminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : null,
    write: (text) => new Promise((resolve, reject) => {
      if (gone || text.length === 0) return resolve();
      stream.write(text, (error) => {
        if (!error) return resolve();
        gone = true;
        // A reader that has seen enough (`| head`) is no mistake, and the exit code must still be right.
        if ('code' in error && (error.code === 'EPIPE' || error.code === 'EOF')) resolve();
        else reject(error);
      });
    }),
  };
}

async function input(): Promise<Uint8Array> {
  // Node closes a folder on standard input without a word: `scherp check - < map`.
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The same file is the program and, in a thread, what a part of the documents is judged by. */
if (process.argv[2] !== THREAD) {
  process.on('uncaughtException', (error) => {
    complain(error);
    process.exit();
  });
  const program = fileURLToPath(import.meta.url);
  run(process.argv.slice(2), { cwd: process.cwd(), env: process.env, input, output: output(process.stdout), errors: output(process.stderr), program })
    .then((code) => { process.exitCode = code; }, complain);
} else {
  void import('./thread.ts').then(({ serve }) => { serve(); });
}

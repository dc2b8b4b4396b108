import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { cliPieces } from '../../scripts/cli-bundle.mjs';
import type { Outcome } from './cli.ts';

/** The program as users install it, built for the tests of one file. */
export const home = mkdtempSync(join(tmpdir(), 'scherp-cli-'));
export const program = join(home, 'cli.mjs');

before(async () => { await build({ ...cliPieces, outdir: home }); });
after(() => { rmSync(home, { recursive: true, force: true }); });

/** Runs the program itself, as a user would. */
export function execute(cwd: string, args: readonly string[], options: { input?: string; stdin?: number; uid?: number; env?: Readonly<Record<string, string>> } = {}): Outcome {
  const { input = '', stdin, uid, env = {} } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { PATH: process.env['PATH'], ...env }, ...(stdin === undefined ? { input } : { stdio: [stdin, 'pipe', 'pipe'] }), ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** Runs a line of bash, in which `$NODE "$SCHERP"` is the program. */
export function shell(cwd: string, command: string): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NODE: process.execPath, SCHERP: program, LC_ALL: 'C.UTF-8' } });
  return { code: status ?? -1, out: stdout, err: stderr };
}

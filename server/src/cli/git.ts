import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import type { Words } from './words.ts';

export interface Answer {
  readonly ok: boolean;
  readonly bytes: Buffer;
  readonly why: string;
}

/** The repository around a folder. */
export interface Git {
  /** Its top folder, after symbolic links have been followed. */
  readonly root: string;
  readonly run: (args: readonly string[], input?: string) => Answer;
  /** The commit that a name stands for, or null. */
  readonly commit: (ref: string) => string | null;
}

/** Asks git about the folder; a text says why git cannot tell. Nothing in a repository is run (no hook, filter or external diff), and nothing is fetched that a partial copy lacks. */
export function openGit(cwd: string, say: Words): Git | string {
  let env: NodeJS.ProcessEnv = { ...process.env, GIT_ALLOW_PROTOCOL: '', GIT_OPTIONAL_LOCKS: '0' };
  const ask = (args: readonly string[], input?: string): Answer & { readonly missing: boolean } => {
    const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], { cwd, env, input, maxBuffer: 1 << 30, windowsHide: true });
    const missing = error !== undefined && 'code' in error && error.code === 'ENOENT';
    return { ok: status === 0, bytes: error ? Buffer.alloc(0) : stdout, missing, why: error?.message ?? stderr.toString('utf8').split('\n')[0] ?? '' };
  };
  const top = ask(['rev-parse', '--show-toplevel']);
  if (top.missing) return say.noGit;
  if (!top.ok) return /not a git repository/.test(top.why) ? say.noRepository : say.gitFailed(top.why);
  env = withoutFilters(env, parts(ask(['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|process|required)$']).bytes));
  return {
    root: realpathSync(top.bytes.toString('utf8').replace(/\r?\n$/, '')),
    run: ask,
    commit: (ref) => {
      const { ok, bytes } = ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
      return ok ? bytes.toString('utf8').trim() : null;
    },
  };
}

/** The environment in which none of these settings of filters holds; a file that one would change counts as changed. */
function withoutFilters(env: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  const first = Number(env['GIT_CONFIG_COUNT'] ?? 0);
  const settings = names.flatMap((name, index) => [[`GIT_CONFIG_KEY_${String(first + index)}`, name], [`GIT_CONFIG_VALUE_${String(first + index)}`, name.endsWith('.required') ? 'false' : '']]);
  return { ...env, ...Object.fromEntries(settings), GIT_CONFIG_COUNT: String(first + names.length) };
}

/** What git divides by NUL characters. */
export const parts = (bytes: Buffer): readonly string[] => bytes.toString('utf8').split('\0').filter((part) => part !== '');

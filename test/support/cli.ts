import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { Core } from '../../server/src/cli/judge.ts';
import { run } from '../../server/src/cli/run.ts';
import { analyse, findings, modelOf } from '../../server/src/core/analysis.ts';
import { exemptionsOf } from '../../server/src/core/exemptions.ts';
import type { Finding, Severity } from '../../server/src/core/finding.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with these files, removed when the tests of this file are done. */
export function folder(files: Files = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'scherp cli '));
  created.push(path);
  // Settings of whoever runs the tests must not reach in.
  for (const [name, content] of Object.entries({ 'scherp.json': '{}', ...files })) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}
const created: string[] = [];
after(() => { for (const path of created) rmSync(path, { recursive: true, force: true }); });

export interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly core?: Core;
  /** To start threads with. */
  readonly program?: string;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, in `cwd`; judged by `marker` unless told otherwise. */
export async function scherp(cwd: string, args: readonly string[], { input = '', env = {}, terminal = false, columns, core = marker, program }: Circumstances = {}): Promise<Outcome> {
  const written = { out: '', err: '' };
  const output = (to: 'out' | 'err'): Parameters<typeof run>[1]['output'] => ({
    terminal, columns: columns ?? null,
    write: (text) => {
      written[to] += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
      return Promise.resolve();
    },
  });
  const code = await run(args, { cwd, env, input: () => Promise.resolve(Buffer.from(input)), output: output('out'), errors: output('err'), program: program ?? null }, core);
  return { code, ...written };
}

/** The core as users have it. */
export const real: Core = { analyse, findings, modelOf, exemptionsOf };

/**
 * A core that understands one language: every FOUT, WAARSCHUWING, OPMERKING or TIP is a finding of that severity, `soort: niets`
 * is no advice, and BUG is a bug. What the command line does with findings can so be tested apart from what the findings are.
 */
export const marker: Core = {
  analyse: (source, settings, memory) => {
    if (source.text.includes('BUG')) throw new TypeError('dat mocht niet');
    const silence = source.text === '' ? 'empty' as const : source.text.includes('soort: niets') ? 'not-an-advice' as const : null;
    return {
      ...analyse({ name: '', text: '' }, settings, memory),
      source, silence, kind: silence ? null : 'advies', coarse: source.text.includes('WARRIG') ? 1 : 0,
    };
  },
  modelOf: () => null,
  exemptionsOf: () => [],
  findings: ({ source: { text }, settings, silence }) => (silence ? [] : [...text.matchAll(/FOUT|WAARSCHUWING|OPMERKING|TIP/g)].map(({ 0: word, index }): Finding => {
    const severity = MARKS[word] ?? 'error';
    return { rule: `regel-${severity}`, severity, message: settings.messageLanguage === 'en' ? `says ${word}` : `hier staat ${word}`, start: index, end: index + word.length };
  })),
};
const MARKS: Readonly<Record<string, Severity>> = { FOUT: 'error', WAARSCHUWING: 'warning', OPMERKING: 'information', TIP: 'hint' };

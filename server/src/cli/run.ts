import { version } from '../../../package.json';
import { analyse, findings, modelOf } from '../core/analysis.ts';
import { exemptionsOf } from '../core/exemptions.ts';
import { harmless } from '../publish/cells.ts';
import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import type { Io } from './io.ts';
import type { Core } from './judge.ts';
import { words } from './words.ts';

/** The first argument in a thread; no user can type it. Asking the system costs more than a plain check may. */
export const THREAD = '\0thread';

/** The whole command line: arguments in, reports out, the exit code as answer. Each command is loaded when it is asked for. */
export async function run(args: readonly string[], io: Io, core: Core = { analyse, findings, modelOf, exemptionsOf }): Promise<number> {
  const asked = readArguments(args, io.env);
  switch (asked.command) {
    case 'check': return await check(asked, io, core);
    case 'model': return await (await import('./more.ts')).model(asked, io, core);
    case 'matrix': return await (await import('./more.ts')).matrix(asked, io, core);
    case 'diff': return await (await import('./more.ts')).diff(asked, io, core);
    case 'explain': return await (await import('./more.ts')).explain(asked, io);
    case 'merge': return await (await import('./more.ts')).merge(asked, io);
    case 'completion': return await (await import('./more.ts')).completion(asked, io);
    case 'print-config': return await (await import('./more.ts')).printConfig(asked, io);
    case 'report':
    case 'register': return await (await import('./more.ts')).report(asked, io, core);
    case 'help':
      await io.output.write((await import('./more.ts')).help(asked.language, asked.topic));
      return 0;
    case 'version':
      await io.output.write(`${version}\n`);
      return 0;
    case 'misused': {
      const command = asked.topic === 'all' ? 'scherp --help' : `scherp ${asked.topic} --help`;
      await io.errors.write(`scherp: ${harmless(asked.problem)}\n${words(asked.language).seeHelp(command)}\n`);
      return 2;
    }
  }
}

import { resolve } from 'node:path';
import { KNOWN_RULES } from '../core/settings-rules.ts';
import type { Invocation } from './arguments.ts';
import type { Io } from './io.ts';
import { projects } from './project.ts';
import { voice } from './voice.ts';
import { words } from './words.ts';

/** The settings that hold for a file, complete: those of rules that no setting names as well. */
export async function printConfig(asked: Extract<Invocation, { command: 'print-config' }>, io: Io): Promise<number> {
  const say = words(asked.language);
  const aside = voice(io);
  let failed = false;
  const projectOf = projects({
    ...asked, cwd: io.cwd, rules: KNOWN_RULES,
    complain: ({ place, trouble, message }) => {
      if (trouble) failed = true;
      aside.add(`${place}: ${trouble ? say.trouble(trouble) : message}`);
    },
  });
  const { settings } = await projectOf(resolve(io.cwd, asked.file));
  await aside.speak();
  if (failed) return 2;
  const severity = Object.fromEntries(KNOWN_RULES.map((rule) => [rule.id, settings.severity[rule.id] ?? rule.severity]));
  await io.output.write(`${JSON.stringify({ ...settings, severity }, null, 2)}\n`);
  return 0;
}

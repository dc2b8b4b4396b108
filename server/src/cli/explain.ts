import { RULES } from '../core/rules/index.ts';
import { PAGE_TEXTS } from '../core/rules/page-texts.ts';
import type { Invocation } from './arguments.ts';
import type { Io } from './io.ts';
import { harmless } from '../publish/cells.ts';
import { closest } from '../core/spelling.ts';
import { words } from './words.ts';

/** Shows the page of a rule, as it can be read without any program. */
export async function explain({ rule, language }: Extract<Invocation, { command: 'explain' }>, io: Io): Promise<number> {
  const say = words(language);
  const known = RULES.find(({ id }) => id === rule);
  if (!known) {
    await io.errors.write(`scherp: ${harmless(say.unknownRule(rule, closest(rule, RULES.map(({ id }) => id))))}\n`);
    return 2;
  }
  const page = (PAGE_TEXTS[rule] ?? '').replaceAll(/[⟦⟧]/g, '').trim();
  // The pages are Dutch; whoever reads English at least learns what the rule finds.
  const lead = language === 'en' ? `${known.id}: ${known.title.en} (${say.severity[known.severity]})\n\n` : '';
  await io.output.write(`${lead}${page}\n`);
  return 0;
}

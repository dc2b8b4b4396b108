import type { Language } from '../core/finding.ts';
import { RULES } from '../core/rules/index.ts';
import { englishHelp } from './help-en.ts';
import { dutchHelp } from './help-nl.ts';
import type { Topic } from './words.ts';

export function help(language: Language, topic: Topic): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const rules = RULES.map(({ id, title }) => `  ${id.padEnd(width)}   ${title[language]}\n`).join('');
  return (language === 'en' ? englishHelp : dutchHelp)(rules)[topic];
}

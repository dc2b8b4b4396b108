import type { Command } from 'vscode-languageserver';
import type { Language } from '../../core/finding.ts';
import { page } from '../../core/rules/pages.ts';
import type { Client } from '../client.ts';
import type { Feature } from '../feature.ts';
import { rulePageUrl } from '../../core/rule-page-url.ts';
import { WORDS } from '../words.ts';
import { SHOW } from './commands.ts';

const RULE_PAGE = 'scherp/rulePage';

/** The page of a rule as text, for our own extension; any other editor shows it on the web. */
export const rulePage: Feature = {
  register: (connection) => {
    connection.onRequest(RULE_PAGE, ({ rule }: { rule?: unknown }) => (typeof rule === 'string' ? ruleText(rule) : null));
  },
};

/** Provided by our own extension. */
const EXPLAIN = 'scherp.explainRule';

/** The command by which an author reads about a rule, or null if this editor has no way to show it. */
export function explainCommand(rule: string, { hasCommands, showsDocuments }: Client, language: Language): Command | null {
  const title = WORDS[language].explain(rule);
  if (hasCommands) return { title, command: EXPLAIN, arguments: [rule] };
  return showsDocuments ? { title, command: SHOW, arguments: [{ uri: rulePageUrl(rule), external: true }] } : null;
}

/** A page to read: the examples as they look in an advice, and no marks in them. */
function ruleText(rule: string): string | null {
  const found = page(rule);
  if (found === null) return null;
  const section = (title: string, text: string): string => (text === '' ? '' : `\n## ${title}\n\n${text}\n`);
  const examples = (texts: readonly string[]): string => texts.map(quote).join('\n\n---\n\n');
  return [
    `# ${found.title}\n`,
    section('Waarom', found.why),
    section('Liever niet zo', examples(found.bad.map(({ text }) => text))),
    section('Maar zo', examples([...found.bad.flatMap(({ better }) => better ?? []), ...found.good.map(({ text }) => text)])),
    section('Zo lost u het op', found.how),
    section('Wanneer niet', found.whenNot),
    section('Uitzetten', WORDS.nl.switchOffHow(rule)),
  ].join('');
}

/** As a block of quoted Markdown, without the marks that show where a rule speaks; literally where Markdown would hide or change it. */
export function quote(text: string): string {
  const example = text.trim().replaceAll(/[⟦⟧]/g, '');
  return /^---|<!--/.test(example) ? `\`\`\`\n${example}\n\`\`\`` : example.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
}

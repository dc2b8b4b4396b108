import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { Finding } from '../../core/finding.ts';
import { page } from '../../core/rules/pages.ts';
import { MARKDOWN, obligationTextAt, PLAIN, type Style } from '../../core/views/obligation-text.ts';
import type { Client } from '../client.ts';
import { isPosition, toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import { rulePageUrl } from '../../core/rule-page-url.ts';
import { WORDS } from '../words.ts';
import { quote } from './rule-page.ts';

/** What became of an obligation; why a finding is there, what a good sentence looks like, and how to be rid of it. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (connection, session) => {
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      session.read(uri, token, (now) => hoverAt(now, position, session.client)));
  },
};

/** More than this is a book, not a hover. */
const MAX_HOVERS = 3;

function hoverAt(now: Snapshot, position: Position, { takesMarkdown, hasCommands }: Client): Hover | null {
  if (!isPosition(position)) return null;
  const offset = now.text.offsetAt(position);
  const { graph, path } = now.around();
  const style = takesMarkdown ? MARKDOWN : PLAIN;
  const obligation = obligationTextAt(graph, path, offset, now.settings.messageLanguage, style);
  const found = now.findings.filter(({ start, end }) => start <= offset && offset <= end).slice(0, MAX_HOVERS);
  const span = obligation ?? found[0];
  if (span === undefined) return null;
  const told = found.map((finding) => explain(now, finding, { style, withMessage: !hasCommands, short: found.some((other) => other !== finding && other.start === finding.start && other.end === finding.end) }));
  const value = [...(obligation ? [obligation.text] : []), ...(takesMarkdown ? told : told.map(withoutMarks))].join('\n\n---\n\n');
  return { contents: { kind: takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value }, range: toRange(now.text, span) };
}

interface Telling {
  readonly style: Style;
  /** VS Code shows the message above a hover by itself; in another editor it must be part of it. */
  readonly withMessage: boolean;
  /** Where several findings share their words, as the questions about the end of a letter do: what matters of each; its page has the rest. */
  readonly short: boolean;
}

function explain({ settings }: Snapshot, { rule, message, fixes = [] }: Finding, { style, withMessage, short }: Telling): string {
  const words = WORDS[settings.messageLanguage];
  const about = page(rule);
  const example = short ? undefined : about?.good[0]?.text;
  const how = [short && 0 < fixes.length ? '' : about?.how ?? '', fixes.map(({ title }) => `*${style.words(title)}*`).join(' · ')].filter((part) => part !== '').join('\n\n');
  return [
    withMessage ? style.strong(style.words(message)) : '',
    about?.why ?? '',
    example === undefined ? '' : `*${words.good}:*\n\n${quote(example)}`,
    how === '' ? '' : `*${words.solve}:* ${how}`,
    short ? '' : `*${words.switchOff}:* ${words.switchOffHow(rule)}`,
    `[${words.readMore}](${rulePageUrl(rule)})`,
  ].filter((part) => part !== '').join('\n\n');
}

/** What our pages say, for an editor that shows every sign as it is. */
const withoutMarks = (markdown: string): string =>
  markdown.replace(/^(?:```|> ?)\n?/gm, '').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1: $2').replace(/\*+|`/g, '');

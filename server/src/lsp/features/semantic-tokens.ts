import { SemanticTokensBuilder, type Connection, type Range, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver';
import type { Span } from '../../core/span.ts';
import { tokensIn, type TokenSort } from '../../core/views/tokens.ts';
import { toSpan } from '../convert.ts';
import type { OpenDocument, Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';

/** Colours for labels, owners, moments and vague words. What a word is depends on what was read, which no grammar can know. */
export const semanticTokens: Feature = {
  capabilities: ({ takesSemanticTokens }) => (takesSemanticTokens
    ? { semanticTokensProvider: { legend: { tokenTypes: Object.values(TYPES), tokenModifiers: [] }, full: { delta: true }, range: true } } : {}),
  register: (connection, session) => {
    if (session.client.takesSemanticTokens) answer(connection, session);
  },
};

/** Standard names, so that every theme has a colour for them; package.json tells VS Code what they stand for in Markdown. */
const TYPES: Readonly<Record<TokenSort, string>> = {
  assignment: 'struct', remark: 'function', question: 'type', recommendation: 'keyword', slot: 'parameter', owner: 'class', date: 'number', vague: 'regexp',
};

const SORTS = Object.keys(TYPES);

function answer(connection: Connection, session: Session): void {
  const { semanticTokens: requests } = connection.languages;
  requests.on(async ({ textDocument: { uri } }, token) => await session.read(uri, token, fullTokens) ?? NONE);
  requests.onDelta(async ({ textDocument: { uri }, previousResultId }, token) =>
    await session.read(uri, token, (now, document) => changedTokens(now, document, previousResultId)) ?? NONE);
  requests.onRange(async ({ textDocument: { uri }, range }, token) => await session.read(uri, token, (now) => tokensInRange(now, range)) ?? NONE);
  session.on('settings', () => {
    if (session.client.refreshesSemanticTokens) requests.refresh();
  });
}

const NONE: SemanticTokens = { data: [] };

function fullTokens(now: Snapshot, document: OpenDocument): SemanticTokens {
  document.tokens = filled(new SemanticTokensBuilder(), now);
  return document.tokens.build();
}

/** What is different from the answer that the client still has, or everything where that is another one. */
function changedTokens(now: Snapshot, document: OpenDocument, previous: string): SemanticTokens | SemanticTokensDelta {
  const builder = document.tokens ?? new SemanticTokensBuilder();
  builder.previousResult(previous);
  document.tokens = filled(builder, now);
  return builder.buildEdits();
}

function tokensInRange(now: Snapshot, range: Range): SemanticTokens {
  const stretch = toSpan(now.text, range);
  return stretch === null ? NONE : { data: filled(new SemanticTokensBuilder(), now, stretch).build().data };
}

/** Clients need not take a token of more than one line: it becomes one for each. */
function filled(builder: SemanticTokensBuilder, now: Snapshot, stretch?: Span): SemanticTokensBuilder {
  const { text, analysis } = now;
  const source = analysis.source.text;
  for (const { sort, start, end } of tokensIn(analysis, now.all(), stretch)) {
    for (const line of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const words = line[0].trim();
      const from = text.positionAt(start + line.index + line[0].indexOf(words));
      if (words !== '') builder.push(from.line, from.character, words.length, SORTS.indexOf(sort), 0);
    }
  }
  return builder;
}

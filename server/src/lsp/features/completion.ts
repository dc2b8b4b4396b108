import { CompletionItemKind, CompletionTriggerKind, MarkupKind, type CompletionItem, type CompletionList, type Position } from 'vscode-languageserver';
import { complete, mayComplete } from '../../core/views/completion/complete.ts';
import type { Offer } from '../../core/views/completion/offer.ts';
import { MARKDOWN, PLAIN, targetText } from '../../core/views/obligation-text.ts';
import type { Target } from '../../core/workspace/symbols.ts';
import type { Client } from '../client.ts';
import { isPosition, toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';

/** Numbers with their words, slots, owners, moments and paths, where they are to be written. */
export const completion: Feature = {
  capabilities: ({ resolvesCompletions }) => ({ completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: resolvesCompletions } }),
  register: (connection, session) => {
    connection.onCompletion(async ({ textDocument: { uri }, position, context }, token) => {
      const text = session.document(uri)?.text;
      if (text === undefined || !isPosition(position)) return null;
      const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      // After almost every space there is nothing to offer, which its own line tells.
      if (typed && !mayComplete(text.getText(), text.offsetAt(position), session.configuration.known(uri)?.settings.labels ?? {})) return null;
      return session.read(uri, token, (now) => completionsAt(now, position, session.client));
    });
    if (!session.client.resolvesCompletions) return;
    connection.onCompletionResolve(async (item, token) => {
      const { uri, about } = (item.data ?? {}) as { readonly uri?: unknown; readonly about?: Target };
      if (typeof uri !== 'string' || about === undefined) return item;
      const text = await session.read(uri, token, (now) => targetText(now.around().graph, about, now.settings.messageLanguage, session.client.takesMarkdown ? MARKDOWN : PLAIN));
      return text === null ? item : { ...item, documentation: { kind: session.client.takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: text } };
    });
  },
};

/** A space behind *Opdracht*, the stars of a slot, the folders of a path. */
const TRIGGERS = [' ', '*', '/'];

const KINDS: Readonly<Record<Offer['sort'], CompletionItemKind>> = {
  citation: CompletionItemKind.Reference, number: CompletionItemKind.Value, slot: CompletionItemKind.Field, owner: CompletionItemKind.Constant, planning: CompletionItemKind.Event, path: CompletionItemKind.File,
};

/** Opens the list of what can follow; of VS Code, where our own extension runs. */
const SUGGEST = { title: '', command: 'editor.action.triggerSuggest' };

function completionsAt(now: Snapshot, position: Position, { completionDefaults, takesCompletionDetails, hasCommands }: Client): CompletionList | null {
  const { graph, path } = now.around();
  const found = complete(graph, path, now.analysis, now.text.offsetAt(position));
  if (found === null) return null;
  const range = toRange(now.text, found.replace);
  const once = completionDefaults.includes('editRange');
  const items = found.offers.map(({ sort, label, words = '', detail = '', text, filter, about, continues }, index): CompletionItem => ({
    label, kind: KINDS[sort],
    ...(words + detail !== '' && (takesCompletionDetails
      ? { labelDetails: { ...(words !== '' && { detail: `  ${words}` }), ...(detail !== '' && { description: detail }) } }
      : { detail: [detail, words].filter((part) => part !== '').join(' · ') })),
    // The order is ours: the next of the plan first, the soonest moment first.
    sortText: String(index).padStart(5, '0'),
    ...(filter !== undefined && { filterText: filter }),
    ...(once ? { ...(text !== label && { textEditText: text }) } : { textEdit: { range, newText: text } }),
    ...(about && { data: { uri: now.uri, about } }),
    ...(continues && hasCommands && { command: SUGGEST }),
  }));
  return { isIncomplete: false, items, ...(once && { itemDefaults: { editRange: range } }) };
}

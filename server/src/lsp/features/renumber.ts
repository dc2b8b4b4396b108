import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import { renumber } from '../../core/workspace/rename.ts';
import { sequenceFrom } from '../../core/workspace/sequence.ts';
import { isDefinition } from '../../core/workspace/symbols.ts';
import type { Client } from '../client.ts';
import type { Snapshot } from '../document.ts';
import { editsIn, workspaceEdits } from '../edits.ts';
import { WORDS } from '../words.ts';
import { numbersAt } from '../workspace/numbers.ts';

export const RENUMBER = `${CodeActionKind.RefactorRewrite}.renumber`;

/** On the label of an opdracht, advies or vraag: new numbers for it and for those after it, in every document. */
export function renumberActions(now: Snapshot, range: Range, client: Client): CodeAction[] {
  const found = numbersAt(now, range.start);
  const [target, ...others] = found?.targets ?? [];
  const occurrence = found?.occurrences[0];
  if (!found || !target || !occurrence || 0 < others.length || !isDefinition({ path: found.around.path, occurrence }, target)) return [];
  const { around } = found;
  const sequence = sequenceFrom(around.graph, around.path, occurrence);
  if (!sequence) return [];
  const language = now.settings.messageLanguage;
  const renaming = renumber(around.graph, target, sequence.numbers);
  const action = { title: WORDS[language].renumber(sequence.from, sequence.to, sequence.numbers.size), kind: RENUMBER };
  if ('edits' in renaming) return [{ ...action, edit: workspaceEdits(editsIn(around, renaming.edits), client) }];
  return client.takesDisabledActions ? [{ ...action, disabled: { reason: renaming.refusal[language] } }] : [];
}

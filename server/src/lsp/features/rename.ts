import { LSPErrorCodes, ResponseError, type Position, type PrepareRenameResult, type WorkspaceEdit } from 'vscode-languageserver';
import type { Translated } from '../../core/language/reading.ts';
import { rename as renamed, renamedAt } from '../../core/workspace/rename.ts';
import type { Client } from '../client.ts';
import { toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import { editsIn, workspaceEdits } from '../edits.ts';
import type { Feature } from '../feature.ts';
import { numbersAt } from '../workspace/numbers.ts';

/** Another number for an opdracht, advies or vraag, in every document that speaks of it; or why that cannot be. */
export const rename: Feature = {
  capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
  register: (connection, session) => {
    connection.onPrepareRename(async ({ textDocument: { uri }, position }, token) => orRefusal(await session.read(uri, token, (now) => prepareAt(now, position))));
    connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }, token) => orRefusal(await session.read(uri, token, (now) => renameAt(now, position, newName, session.client))));
  },
};

/** Why not, in the language of the findings. */
interface Refusal {
  readonly refusal: string;
}

function prepareAt(now: Snapshot, position: Position): PrepareRenameResult | Refusal | null {
  const found = numbersAt(now, position);
  if (!found) return null;
  const { around: { graph, path }, occurrences } = found;
  const what = renamedAt(graph, path, occurrences);
  return 'refusal' in what ? inWords(what, now) : { range: toRange(now.text, what.occurrence), placeholder: what.occurrence.number };
}

function renameAt(now: Snapshot, position: Position, number: string, client: Client): WorkspaceEdit | Refusal | null {
  const found = numbersAt(now, position);
  if (!found) return null;
  const { around, occurrences } = found;
  const what = renamedAt(around.graph, around.path, occurrences);
  const renaming = 'refusal' in what ? what : renamed(around.graph, what.target, number);
  return 'refusal' in renaming ? inWords(renaming, now) : workspaceEdits(editsIn(around, renaming.edits), client);
}

const inWords = ({ refusal }: { readonly refusal: Translated }, { settings }: Snapshot): Refusal => ({ refusal: refusal[settings.messageLanguage] });

/** Editors show the message of an error, and nothing of an empty answer. */
function orRefusal<T extends object>(answer: T | Refusal | null): T | null {
  if (answer !== null && 'refusal' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal);
  return answer;
}

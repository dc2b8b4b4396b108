import type { Definition, DefinitionLink, Position } from 'vscode-languageserver';
import { definitionsOf } from '../../core/workspace/symbols.ts';
import type { Client } from '../client.ts';
import { toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import { locationOf, numbersAt } from '../workspace/numbers.ts';

/** From *Opdracht 11* to where the plan gives that number; to both places where two could be meant. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register: (connection, session) => {
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      session.read(uri, token, (now) => definitionAt(now, position, session.client)));
  },
};

function definitionAt(now: Snapshot, position: Position, { takesLocationLinks }: Client): Definition | DefinitionLink[] | null {
  const found = numbersAt(now, position);
  const [occurrence] = found?.occurrences ?? [];
  if (!found || !occurrence) return null;
  const places = found.targets.flatMap((target) => definitionsOf(found.around.graph, target)).flatMap((place) => locationOf(found.around, place) ?? []);
  if (!takesLocationLinks) return places;
  const originSelectionRange = toRange(now.text, occurrence);
  return places.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
}

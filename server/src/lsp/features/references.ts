import type { Location, Position } from 'vscode-languageserver';
import { isDefinition, occurrencesOf } from '../../core/workspace/symbols.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import { locationOf, numbersAt } from '../workspace/numbers.ts';

/** Every place in plan, advices and reactions that speaks of the number at the cursor. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: (connection, session) => {
    connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      session.read(uri, token, (now) => referencesAt(now, position, context.includeDeclaration)));
  },
};

function referencesAt(now: Snapshot, position: Position, withDefinition: boolean): Location[] | null {
  const found = numbersAt(now, position);
  if (!found) return null;
  const { around, targets } = found;
  return targets.flatMap((target) => occurrencesOf(around.graph, target).filter((each) => withDefinition || !isDefinition(each, target)))
    .flatMap(({ path, occurrence: { start, end } }) => locationOf(around, { path, start, end }) ?? []);
}

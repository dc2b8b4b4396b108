import type { Command, Location, Position, ShowDocumentParams } from 'vscode-languageserver';
import { rulePageUrl } from '../../core/rule-page-url.ts';
import type { Client } from '../client.ts';
import type { Feature } from '../feature.ts';

/** What lenses and actions do in editors without our extension, as far as those can show a document. */
export const commands: Feature = {
  capabilities: ({ hasCommands, showsDocuments }) => (!hasCommands && showsDocuments ? { executeCommandProvider: { commands: [SHOW] } } : {}),
  register: (connection, session) => {
    connection.onExecuteCommand(async ({ command, arguments: [asked] = [] }) => {
      const { uri, selection, external } = (asked ?? {}) as Partial<ShowDocumentParams>;
      const isOurs = external === true ? session.rules.some(({ id }) => uri === rulePageUrl(id)) : selection !== undefined;
      if (command === SHOW && typeof uri === 'string' && isOurs) await connection.window.showDocument({ uri, ...(selection ? { selection, takeFocus: true } : { external: true }) });
      return null;
    });
  },
};

/** Provided by the server. */
export const SHOW = 'scherp.show';

/** Provided by our own extension: shows places beside the one that they belong to. */
const SHOW_PLACES = 'scherp.showPlaces';

/** A command that leads to places; in an editor that can show neither a list nor a document only its words are left. */
export function placesCommand(title: string, from: { readonly uri: string; readonly position: Position }, places: readonly Location[], { hasCommands, showsDocuments }: Client): Command {
  const [first] = places;
  if (first === undefined || (!hasCommands && !showsDocuments)) return { title, command: '' };
  return hasCommands ? { title, command: SHOW_PLACES, arguments: [from.uri, from.position, places] }
    : { title, command: SHOW, arguments: [{ uri: first.uri, selection: first.range }] };
}

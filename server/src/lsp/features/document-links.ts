import type { DocumentLink } from 'vscode-languageserver';
import { linksIn } from '../../core/views/document-links.ts';
import { toRange } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';

/** Follows the paths in the front matter; those in the text are the editor's own. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register: (connection, session) => {
    connection.onDocumentLinks(({ textDocument: { uri } }, token) => session.read(uri, token, documentLinksIn));
  },
};

function documentLinksIn(now: Snapshot): DocumentLink[] {
  const { graph, path, uriOf } = now.around();
  return linksIn(graph, path).map(({ path: target, title, ...span }) => ({ range: toRange(now.text, span), target: uriOf(target), ...(title !== null && { tooltip: title }) }));
}

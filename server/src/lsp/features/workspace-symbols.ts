import type { SymbolInformation } from 'vscode-languageserver';
import { obligationsIn } from '../../core/workspace/obligations.ts';
import type { Feature } from '../feature.ts';
import type { Neighbourhood } from '../workspace/around.ts';
import { locationOf } from '../workspace/numbers.ts';
import { SYMBOL_KINDS } from './document-symbols.ts';

/** Opdrachten, adviezen, vragen and reacties in all documents, by name or by their words. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register: (connection, session) => {
    connection.onWorkspaceSymbol(({ query }, token) => session.survey(token, (all) => symbolsIn(all, query)));
  },
};

/** Nobody reads further in a list. */
const MOST = 500;

function symbolsIn(all: readonly Neighbourhood[], query: string): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  for (const neighbourhood of all) {
    for (const summary of neighbourhood.graph.documents.values()) {
      for (const { sort, name, detail, label } of obligationsIn(summary)) {
        const shown = detail === '' ? name : `${name}: ${detail}`;
        if (sort === 'citation' || sort === 'remark' || !matches(shown, query)) continue;
        const location = locationOf(neighbourhood, { path: summary.path, ...label });
        if (location) found.push({ name: shown, kind: SYMBOL_KINDS[sort], containerName: summary.title?.text ?? summary.path, location });
        if (MOST <= found.length) return found;
      }
    }
  }
  return found;
}

/** The letters of the query occur in this order, as editors look for symbols. */
function matches(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase()) {
    if (letter.trim() === '') continue;
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

import type { Location } from 'vscode-languageserver';
import type { Shelf } from '../../core/workspace/shelf.ts';
import { toRange } from '../convert.ts';
import type { Neighbourhood } from './around.ts';
import { pathIn } from './places.ts';

/** The workspace folders, and the documents outside them, as the views see them: every place leads to a location. */
export const shelvesOf = (all: readonly Neighbourhood[]): readonly Shelf<Location>[] => all.map(({ root, graph, uriOf, textOf }): Shelf<Location> => {
  const [own = ''] = graph.documents.keys();
  return {
    graph, uriOf, id: root ?? uriOf(own),
    pathOf: (uri) => (root !== null ? pathIn(root, uri) : uri === uriOf(own) ? own : null),
    locate: (place) => {
      const text = textOf(place.path);
      return text && { uri: uriOf(place.path), range: toRange(text, place) };
    },
  };
});

import type { Graph } from '../../workspace/graph.ts';
import { folderOf, relativeLink, yamlScalar } from '../../workspace/paths.ts';
import type { LinkRole } from '../../workspace/summary.ts';
import type { Offer } from './offer.ts';

/** The documents that front matter can name, as paths from this document: those in its own folder first. */
export function pathOffers(graph: Graph, path: string, role: LinkRole, firstTyped: string): readonly Offer[] {
  const quote = /["']/.exec(firstTyped)?.[0] ?? '';
  const folder = folderOf(path);
  return [...graph.documents.values()]
    .filter(({ path: other, outline }) => other !== path && outline?.kind === role)
    .sort((a, b) => Number(folderOf(b.path) === folder) - Number(folderOf(a.path) === folder) || (a.path < b.path ? -1 : 1))
    .map(({ path: other, title }): Offer => {
      const link = relativeLink(path, other);
      return { sort: 'path', label: link, detail: title?.text ?? '', text: yamlScalar(link), ...(quote !== '' && { filter: quote + link }) };
    });
}

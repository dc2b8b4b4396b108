import { mostSevere } from '../core/analysis.ts';
import type { Finding } from '../core/finding.ts';
import { among, workspaceFindings } from '../core/workspace/findings.ts';
import type { Neighbourhood } from './workspace/around.ts';
import { pathIn, readable } from './workspace/places.ts';

/** What is found in a document that is not open. */
export interface ClosedAnswer {
  readonly resultId: string;
  readonly path: string;
  readonly neighbourhood: Neighbourhood;
  /** What is shown: the most severe ones, in document order. */
  readonly findings: readonly Finding[];
}

interface Told {
  readonly resultId: string;
  readonly own: readonly Finding[];
  readonly around: string;
}

/** What the editor was last told of documents that are not open, to see whether there is news. */
export class ClosedDiagnostics {
  /** By readable address. */
  readonly #told = new Map<string, Told>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** Under the id of the previous answer if nothing is different; null for a document that is open, or not there, or not known well enough. */
  answer(neighbourhood: Neighbourhood, path: string): ClosedAnswer | null {
    const { graph, complete, closed, uriOf } = neighbourhood;
    const own = closed(path);
    const summary = graph.documents.get(path);
    if (own === null || !summary || !complete) return null;
    const linked = workspaceFindings(graph, path);
    const around = JSON.stringify(linked);
    const id = readable(uriOf(path));
    const known = this.#told.get(id);
    const told = known?.own === own && known.around === around ? known : { resultId: this.#newId(), own, around };
    this.#told.set(id, told);
    return { resultId: told.resultId, path, neighbourhood, findings: mostSevere(among(own, linked), summary.settings.maxFindings) };
  }

  /** The editor shows something else by now: the next answer is news. */
  forget(uri: string): void {
    this.#told.delete(readable(uri));
  }

  /** Forgets documents that are gone; `there` holds the readable addresses of all others. */
  retain(there: ReadonlySet<string>): void {
    for (const id of this.#told.keys()) if (!there.has(id)) this.#told.delete(id);
  }

  /** The same for an address, in the deepest folder that holds it. */
  answerAt(all: readonly Neighbourhood[], uri: string): ClosedAnswer | null {
    const places = all.flatMap((neighbourhood) => {
      const path = neighbourhood.root === null ? null : pathIn(neighbourhood.root, uri);
      return path === null ? [] : { neighbourhood, path };
    });
    const [deepest] = places.sort((a, b) => a.path.length - b.path.length);
    return deepest ? this.answer(deepest.neighbourhood, deepest.path) : null;
  }
}

import type { CancellationToken } from 'vscode-languageserver';
import { nameOf } from '../../core/workspace/paths.ts';
import { newDocument, subjectsFor, type NewKind } from '../../core/workspace/new-document.ts';
import { titleOf } from '../../core/workspace/new-advice.ts';
import type { Feature } from '../feature.ts';
import { pathIn, uriIn } from '../workspace/places.ts';
import { shelvesOf } from '../workspace/shelves.ts';

/** The documents that a new one can be about. */
const SUBJECTS = 'scherp/subjects';
/** The text of a new document, and where it would be saved; null where what it is about has gone. */
const NEW_DOCUMENT = 'scherp/newDocument';

interface Subject {
  readonly uri: string;
  readonly title: string;
  readonly path: string;
}

interface Asked {
  readonly kind: NewKind;
  readonly about: string;
  /** ISO date: the server has no calendar of its own. */
  readonly today: string;
}

export const newDocuments: Feature = {
  register: (connection, session) => {
    connection.onRequest(SUBJECTS, ({ kind }: { readonly kind: NewKind }, token: CancellationToken): Promise<readonly Subject[] | null> => session.survey(token, (all) =>
      all.flatMap(({ graph, uriOf }) => subjectsFor(graph, kind).map((subject): Subject => ({ uri: uriOf(subject.path), title: titleOf(subject), path: subject.path })))));
    connection.onRequest(NEW_DOCUMENT, ({ kind, about, today }: Asked, token: CancellationToken): Promise<{ readonly uri: string; readonly text: string } | null> => session.survey(token, (all) => {
      for (const { graph, id, pathOf } of shelvesOf(all)) {
        const path = pathOf(about);
        const made = path === null ? null : newDocument(graph, kind, path, today);
        // Outside every folder it stands beside what it is about.
        if (made) return { text: made.text, uri: pathIn(id, about) === null ? about.replace(/[^/]*$/, encodeURIComponent(nameOf(made.path))) : uriIn(id, made.path) };
      }
      return null;
    }));
  },
};

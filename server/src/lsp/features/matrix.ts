import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import type { Column } from '../../core/workspace/matrix.ts';
import { fillCell, matrixView, type MatrixAsked } from '../../core/workspace/matrix-view.ts';
import { workspaceEdit } from '../edits.ts';
import type { Feature } from '../feature.ts';
import { shelvesOf } from '../workspace/shelves.ts';

/** The matrix in words with locations, for a page that shows it. */
const MATRIX = 'scherp/matrix';
/** What writes something to fill in where a cell is empty. */
const FILL = 'scherp/fill';
/** Tells our own extension, after changes, that its views may show something else now. */
const CHANGED = 'scherp/changed';

interface Cell {
  readonly key: string;
  readonly column: Column;
}

export const matrix: Feature = {
  register: (connection, session) => {
    const { client } = session;
    connection.onRequest(MATRIX, (asked: MatrixAsked, token: CancellationToken) => session.survey(token, (all) => matrixView(shelvesOf(all), asked, client.locale)));
    connection.onRequest(FILL, ({ key, column }: Cell, token: CancellationToken): Promise<WorkspaceEdit | null> => session.survey(token, (all) => {
      const fill = fillCell(shelvesOf(all), key, column);
      const text = fill && all.find(({ graph }) => graph === fill.shelf.graph)?.textOf(fill.path);
      return text ? workspaceEdit({ uri: fill.shelf.uriOf(fill.path), text }, fill.edits, client) : null;
    }));
    if (!client.hasCommands) return;
    const tell = (): void => { connection.sendNotification(CHANGED).catch((error: unknown) => { session.report(error); }); };
    // What is being written shows at once; other files are read in bursts.
    session.on('edit', tell);
    session.on('graph', tell);
  },
};

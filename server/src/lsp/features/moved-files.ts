import type { CancellationToken, FileOperationRegistrationOptions, FileRename, WorkspaceEdit } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../../core/settings-file.ts';
import { movedLinks, movedPlan, settingsFolders, type Moving } from '../../core/workspace/moving.ts';
import { editsIn, plainEdits, workspaceEdits, type DocumentEdits } from '../edits.ts';
import type { Feature } from '../feature.ts';
import type { Session } from '../session.ts';
import type { Neighbourhood } from '../workspace/around.ts';
import { pathIn, uriIn } from '../workspace/places.ts';

/** When files or folders are moved, links in front matter and in `scherp.json` go along. */
export const movedFiles: Feature = {
  capabilities: ({ movesFiles }) => (movesFiles ? { workspace: { fileOperations: { willRename: FILES, didRename: FILES, didDelete: FILES } } } : {}),
  register: (connection, session) => {
    connection.workspace.onWillRenameFiles(({ files }, token) => editsFor(session, files, token));
    connection.workspace.onDidRenameFiles(({ files }) => { session.workspace.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])); });
    connection.workspace.onDidDeleteFiles(({ files }) => { session.workspace.filesChanged(files.map(({ uri }) => uri)); });
  },
};

const FILES: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**/*.{md,markdown}', matches: 'file' } }, { pattern: { glob: `**/${SETTINGS_FILE}`, matches: 'file' } }, { pattern: { glob: '**', matches: 'folder' } }] };

async function editsFor(session: Session, files: readonly FileRename[], token: CancellationToken): Promise<WorkspaceEdit | null> {
  const found = await session.survey(token, (all) => all.flatMap((around) => {
    const moving = movingIn(around, files);
    return moving ? { around, moving, documents: editsIn(around, movedLinks(around.graph, moving)) } : [];
  })) ?? [];
  const settings = await Promise.all(found.flatMap(({ around, moving }) => settingsFolders(around.graph).map((folder) => settingsEdits(session, around, folder, moving))));
  // A document in two folders of the workspace is changed once.
  const edits = new Map([...found.flatMap(({ documents }) => documents), ...settings.flat()].map((each) => [each.uri, each]));
  return edits.size === 0 ? null : workspaceEdits([...edits.values()], session.client);
}

async function settingsEdits(session: Session, { root }: Neighbourhood, folder: string, moving: Moving): Promise<readonly DocumentEdits[]> {
  if (root === null) return [];
  const uri = uriIn(root, folder === '' ? SETTINGS_FILE : `${folder}/${SETTINGS_FILE}`);
  const text = await session.textOf(uri);
  const edit = text && movedPlan(folder, text.getText(), moving);
  return edit ? [{ uri: text.uri, version: text.version < 0 ? null : text.version, edits: plainEdits(text, [edit]) }] : [];
}

/** Where each path of a folder goes; null where nothing in it moves. What leaves the folder is as good as gone: nothing leads there. */
function movingIn({ root }: Neighbourhood, files: readonly FileRename[]): Moving | null {
  if (root === null) return null;
  const moves = files.flatMap(({ oldUri, newUri }) => {
    const [from, to] = [pathIn(root, oldUri), pathIn(root, newUri)];
    return from !== null && to !== null ? { from, to } : [];
  });
  if (moves.length === 0) return null;
  return (path) => {
    const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
    return move ? move.to + path.slice(move.from.length) : path;
  };
}

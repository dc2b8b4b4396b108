import type { Location, LocationLink, Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startEditor, type EditorOptions } from './lsp.ts';

const ROOT = 'file:///raad';

/** A plan of four assignments, an advice about two of them and what the college replies. */
export const DOSSIER: Readonly<Record<string, string>> = {
  'b.plan.md': '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een folder.\n\n**Opdracht 3:** Wij verven de muur.\n\n**Opdracht 4:** Wij planten bomen.\n',
  'a.advies.md': `---
plan: b.plan.md
---

Opdracht 1: 'Wij openen een loket.'

Opmerking: Dit duurt ons te lang. Zie ook opdracht 3.

Advies 1: Open het loket vóór 1 mei 2026.

Opmerking bij opdrachten 2–4: Dit vinden wij goed.

Advies 2: Maak één folder, samen met advies 1.
`,
  'c.reactie.md': `---
advies: a.advies.md
---

Reactie op advies 1: Wij nemen dit over, zie opdracht 1.

Reactie op advies 2: Niet overgenomen, want het geld is op.
`,
};

export type Dossier = Awaited<ReturnType<typeof openDossier>>;

/**
 * An editor in a folder with these files, one of which is open and has the cursor at `‸`; ready when all have been read. What it
 * gives back is words only: `path: the line with ⟦what is meant⟧`.
 */
export async function openDossier(marked: Readonly<Record<string, string>>, options: EditorOptions = {}) {
  const all: Record<string, string> = { ...DOSSIER, ...marked };
  const [path, text] = Object.entries(all).find(([, content]) => content.includes('‸')) ?? Object.entries(marked)[0] ?? ['a.advies.md', DOSSIER['a.advies.md'] ?? ''];
  const clean = text.replace('‸', '');
  const files = Object.fromEntries(Object.entries({ ...all, [path]: clean }).map(([name, content]) => [`${ROOT}/${name}`, content]));
  const editor = await startEditor({ folders: [ROOT], files, ...options });
  const open = await editor.open(clean, { uri: `${ROOT}/${path}` });
  await editor.indexed();
  const position = TextDocument.create('', 'markdown', 0, clean).positionAt(Math.max(0, text.indexOf('‸')));
  const document = (uri: string): TextDocument => TextDocument.create(uri, 'markdown', 0, uri === open.uri ? open.text() : editor.files.get(uri) ?? '');
  return {
    editor, open, position,
    ask: <T>(method: string, more: object = {}): Promise<T> => editor.request<T>(method, { textDocument: { uri: open.uri }, position, ...more }),
    place: (uri: string, range: Range): string => `${uri.slice(ROOT.length + 1)}: ${inLine(document(uri), range)}`,
    places: (found: readonly (Location | LocationLink)[] | null): string[] =>
      (found ?? []).map((each) => ('targetUri' in each ? [each.targetUri, each.targetSelectionRange] as const : [each.uri, each.range] as const)).map(([uri, range]) => `${uri.slice(ROOT.length + 1)}: ${inLine(document(uri), range)}`),
    /** Each changed text, by path. */
    after: (edit: WorkspaceEdit | null | undefined): Record<string, string> => Object.fromEntries(
      ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => [uri.slice(ROOT.length + 1), TextDocument.applyEdits(document(uri), edits as { range: Range; newText: string }[])])),
  };
}

function inLine(document: TextDocument, { start, end }: Range): string {
  const line = (at: Position): string => document.getText({ start: at, end: { line: at.line + 1, character: 0 } }).replace(/\n.*/s, '');
  return `${document.getText({ start: { line: start.line, character: 0 }, end: start })}⟦${document.getText({ start, end })}⟧${line(end)}`;
}

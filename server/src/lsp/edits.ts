import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/finding.ts';
import { overlaps } from '../core/span.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { Snapshot } from './document.ts';
import type { Neighbourhood } from './workspace/around.ts';

/** Edits of one document in the richest form that the client takes: with tab stops, with the version, or plain. */
export function workspaceEdit({ uri, text }: Pick<Snapshot, 'uri' | 'text'>, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const plain = (edit: Edit): TextEdit => ({ range: toRange(text, edit), newText: edit.text });
  if (!client.takesDocumentChanges) return { changes: { [uri]: edits.map(plain) } };
  const rich = (edit: Edit): TextEdit | SnippetTextEdit =>
    (client.takesSnippetEdits && edit.snippet !== undefined ? snippetEdit(text, { ...edit, snippet: edit.snippet }, edits) : plain(edit));
  return { documentChanges: [{ textDocument: { uri, version: text.version }, edits: edits.map(rich) }] };
}

/** Plain edits of one of several documents. */
export interface DocumentEdits {
  readonly uri: string;
  /** Null for a document that is not open. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

export const plainEdits = (text: TextDocument, edits: readonly Edit[]): readonly TextEdit[] =>
  edits.map((edit) => ({ range: toRange(text, edit), newText: edit.text }));

/** The edits of several documents, by path. */
export const editsIn = ({ uriOf, textOf, versionOf }: Neighbourhood, edits: ReadonlyMap<string, readonly Edit[]>): readonly DocumentEdits[] =>
  [...edits].flatMap(([path, all]) => {
    const text = textOf(path);
    return text ? { uri: uriOf(path), version: versionOf(path), edits: plainEdits(text, all) } : [];
  });

export const workspaceEdits = (changes: readonly DocumentEdits[], { takesDocumentChanges }: Client): WorkspaceEdit => (takesDocumentChanges
  ? { documentChanges: changes.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits: [...edits] })) }
  : { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, [...edits]])) });

/**
 * Editors indent every line of a snippet as the line that it begins in. Core has indented them already; so the snippet begins at the
 * start of the line, where there is no indentation yet, and writes what stands there once more.
 */
function snippetEdit(text: TextDocument, { start, end, snippet }: Edit & { readonly snippet: string }, all: readonly Edit[]): SnippetTextEdit {
  const { line } = text.positionAt(start);
  const before = text.getText({ start: { line, character: 0 }, end: text.positionAt(start) });
  const lineStart = start - before.length;
  const free = all.every((other) => other.start === start || other.end < lineStart || start < other.start);
  return /^[ \t]/.test(before) && snippet.includes('\n') && free
    ? { range: toRange(text, { start: lineStart, end }), snippet: { kind: 'snippet', value: before.replaceAll(/[\\$}]/g, '\\$&') + snippet } }
    : { range: toRange(text, { start, end }), snippet: { kind: 'snippet', value: snippet } };
}

/** As many of these groups as can be applied together, the first ones first; a group is applied whole or not at all. */
export function compatible(groups: readonly (readonly Edit[])[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const group of groups) {
    if (group.every((edit) => taken.every((other) => !touches(edit, other)))) taken.push(...group);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Two insertions at one place would come in an order nobody chose. */
const touches = (a: Edit, b: Edit): boolean => overlaps(a, b) || a.start === b.start;

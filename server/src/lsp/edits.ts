import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../core/finding.ts';
import { overlaps } from '../core/span.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { Snapshot } from './document.ts';

/** Edits of one document in the richest form that the client takes: with tab stops, with the version, or plain. */
export function workspaceEdit({ uri, text }: Snapshot, edits: readonly Edit[], client: Client): WorkspaceEdit {
  if (!client.takesDocumentChanges) return { changes: { [uri]: edits.map((edit) => ({ range: toRange(text, edit), newText: edit.text })) } };
  return {
    documentChanges: [{
      textDocument: { uri, version: text.version },
      edits: edits.map((edit): TextEdit | SnippetTextEdit => (client.takesSnippetEdits && edit.snippet !== undefined
        ? { range: toRange(text, edit), snippet: { kind: 'snippet', value: edit.snippet } }
        : { range: toRange(text, edit), newText: edit.text })),
    }],
  };
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

import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SettingsFile } from '../configuration.ts';
import { toRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { SOURCE } from '../diagnostic.ts';

/** What is wrong in a settings file stands on its own line of that file, also while it is being written. */
export const settingsFile: Feature = {
  register: (connection, session) => {
    const saved = new Map<string, SettingsFile>();
    const drafts = new Map<string, SettingsFile>();
    const told = new Set<string>();
    const tell = (uri: string): void => {
      const file = drafts.get(uri) ?? saved.get(uri);
      const diagnostics = file === undefined ? [] : problemsOf(file);
      if (diagnostics.length === 0 && !told.delete(uri)) return;
      if (diagnostics.length !== 0) told.add(uri);
      connection.sendDiagnostics({ uri, diagnostics }).catch((error: unknown) => { session.report(error); });
    };
    const keep = (files: Map<string, SettingsFile>) => (uri: string, file: SettingsFile | null): void => {
      if (file === null) files.delete(uri);
      else files.set(uri, file);
      tell(uri);
    };
    session.on('file', keep(saved));
    // A broken text is named by VS Code itself, while it is open there.
    const only = (file: SettingsFile): SettingsFile => (session.client.hasCommands ? { ...file, problems: file.problems.filter(({ path }) => path.length !== 0) } : file);
    const draft = keep(drafts);
    session.on('draft', (uri, file) => { draft(uri, file && only(file)); });
  },
};

function problemsOf({ uri, text, problems }: SettingsFile): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return problems.map((problem) => ({
    range: toRange(document, problem), severity: DiagnosticSeverity.Warning, source: SOURCE, code: SETTING, message: problem.message,
  }));
}

const SETTING = 'instelling-onjuist';

import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SettingsFile } from '../configuration.ts';
import { toRange } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { SOURCE } from './diagnostics.ts';

/** What is wrong in a settings file stands on its own line of that file. */
export const settingsFile: Feature = {
  register: (connection, session) => {
    const withProblems = new Set<string>();
    session.on('file', (uri, file) => {
      const diagnostics = file === null ? [] : problemsOf(file);
      if (diagnostics.length === 0 && !withProblems.delete(uri)) return;
      if (diagnostics.length !== 0) withProblems.add(uri);
      connection.sendDiagnostics({ uri, diagnostics }).catch((error: unknown) => { session.report(error); });
    });
  },
};

function problemsOf({ uri, text, problems }: SettingsFile): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return problems.map((problem) => ({
    range: toRange(document, problem), severity: DiagnosticSeverity.Warning, source: SOURCE, code: SETTING, message: problem.message,
  }));
}

const SETTING = 'instelling-onjuist';

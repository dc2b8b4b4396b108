import { type Uri, extensions, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What we use of VS Code's own git extension (its API, version 1). */
interface Git {
  readonly getRepository: (uri: Uri) => { readonly show: (ref: string, path: string) => Promise<string> } | null;
}

/** Shows what became of the obligations of the document in sight since the last version in git. */
export async function compareWithGit(client: BaseLanguageClient, view: (folder: string, name: string, text: string | null) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  const before = document?.languageId === 'markdown' ? await earlier(document.uri) : { problem: l10n.t('Open the advice, plan or reaction that you want to compare.') };
  if ('problem' in before) return void window.showInformationMessage(before.problem);
  const page = await client.sendRequest<string | null>('scherp/compare', { uri: document?.uri.toString(), before: before.text });
  if (page === null) return void window.showInformationMessage(l10n.t('No advice, plan or reaction is recognised in this document, so there is nothing to compare.'));
  await view('vergelijking', l10n.t('What changed'), page);
}

/** The text of the last version, or why there is none. */
async function earlier(uri: Uri): Promise<{ readonly text: string } | { readonly problem: string }> {
  const repository = (await git())?.getRepository(uri);
  if (!repository) return { problem: l10n.t('There is no earlier version: this document is in no git repository.') };
  try {
    return { text: await repository.show('HEAD', uri.fsPath) };
  } catch {
    return { problem: l10n.t('There is no earlier version: this document was not in the last version in git.') };
  }
}

/** Null where git or its extension is missing or switched off. */
async function git(): Promise<Git | null> {
  try {
    const extension = extensions.getExtension<{ readonly getAPI: (version: 1) => Git }>('vscode.git');
    return extension ? (await extension.activate()).getAPI(1) : null;
  } catch {
    return null;
  }
}

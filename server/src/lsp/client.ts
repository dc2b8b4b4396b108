import type { ClientCapabilities, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';

/** What the other side can do and wants, read once at the start. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly takesRelated: boolean;
  readonly takesDocumentChanges: boolean;
  readonly takesSnippetEdits: boolean;
  readonly takesCodeActions: boolean;
  /** Shows an action that cannot be done, with the reason. */
  readonly takesDisabledActions: boolean;
  readonly takesMarkdown: boolean;
  readonly takesLocationLinks: boolean;
  readonly nestsSymbols: boolean;
  readonly preparesRename: boolean;
  readonly takesSemanticTokens: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  /** What a list of completions may say once for all of its items. */
  readonly completionDefaults: readonly string[];
  readonly resolvesCompletions: boolean;
  readonly takesCompletionDetails: boolean;
  readonly givesConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
  /** Asks and tells when files are renamed or deleted in it. */
  readonly movesFiles: boolean;
  readonly showsDocuments: boolean;
  /** Has the commands of our own extension, such as the one that shows a rule's page. */
  readonly hasCommands: boolean;
  /** Reads files and folders for us: the worker has no disk of its own. */
  readonly readsFiles: boolean;
  /** Language of the interface, for views; findings follow the setting. */
  readonly locale: 'nl' | 'en';
  readonly folders: readonly WorkspaceFolder[];
  /** Settings given at the start, by clients that cannot be asked for them. */
  readonly settings: unknown;
}

/** What our own extension tells at the start; every other client may leave it out. */
export interface InitializationOptions {
  readonly commands?: boolean;
  readonly readsFiles?: boolean;
  readonly settings?: unknown;
}

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument, window } = params.capabilities as Partial<ClientCapabilities>;
  const options = ((params.initializationOptions as unknown) ?? {}) as InitializationOptions;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    takesRelated: (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    takesDocumentChanges: documentChanges,
    takesSnippetEdits: documentChanges && workspace.workspaceEdit?.snippetEditSupport === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    takesDisabledActions: textDocument?.codeAction?.disabledSupport === true,
    takesMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    takesLocationLinks: textDocument?.definition?.linkSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    takesSemanticTokens: textDocument?.semanticTokens !== undefined,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    completionDefaults: textDocument?.completion?.completionList?.itemDefaults ?? [],
    resolvesCompletions: textDocument?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true,
    takesCompletionDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    givesConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    movesFiles: workspace?.fileOperations?.willRename === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsDocuments: window?.showDocument?.support === true,
    hasCommands: options.commands === true,
    readsFiles: options.readsFiles === true,
    locale: params.locale?.toLowerCase().startsWith('nl') === true ? 'nl' : 'en',
    folders: params.workspaceFolders ?? rootOf(params),
    settings: options.settings,
  };
}

/** Editors of before there could be several folders name the only one. */
function rootOf({ rootUri }: { readonly rootUri?: unknown }): readonly WorkspaceFolder[] {
  return typeof rootUri === 'string' ? [{ uri: rootUri, name: rootUri }] : [];
}

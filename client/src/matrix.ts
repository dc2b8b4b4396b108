import { type Disposable, type ExtensionContext, type WebviewPanel, Uri, ViewColumn, env, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { matrixShell } from './matrix-shell.ts';
import type { Asked, FromPage, MatrixView, ToPage } from './matrix-view.ts';
import { fill, go } from './places.ts';

const TYPE = 'scherp.matrix';

/** The coverage matrix beside the text. Returns what shows it for the document that is being edited. */
export function matrixPanel(context: ExtensionContext, client: BaseLanguageClient, changed: (listener: () => void) => Disposable): () => void {
  let open: { readonly panel: WebviewPanel; readonly show: (uri: string) => void } | undefined;
  const dress = (panel: WebviewPanel, uri: string): void => {
    let asked: Asked | undefined;
    let again = false;
    let busy = false;
    let gone = false;
    let shown = '';
    /** Became active while nobody saw the page, which is made anew when it is seen again. */
    let missed = '';
    const tell = (message: ToPage): Thenable<boolean> => panel.webview.postMessage(message);
    /** One question at a time; what changed meanwhile is asked once more. */
    const pull = async (): Promise<void> => {
      again = true;
      if (busy || gone || !panel.visible) return;
      busy = true;
      while (again && asked && !gone && panel.visible) {
        again = false;
        const view = await client.sendRequest<MatrixView | null>('scherp/matrix', asked).catch(() => null);
        const says = JSON.stringify(view);
        if (view && !gone && says !== shown && await tell({ view })) shown = says;
      }
      busy = false;
    };
    const parts = [
      changed(() => { void pull(); }),
      window.onDidChangeActiveTextEditor(() => {
        const active = activeText();
        if (active === '') return;
        if (panel.visible) void tell({ active });
        else missed = active;
      }),
      panel.onDidChangeViewState(() => { if (again) void pull(); }),
      panel.webview.onDidReceiveMessage((message: FromPage) => {
        if ('ask' in message) {
          asked = message.ask;
          shown = '';
          void pull();
          if (missed !== '') void tell({ active: missed });
          missed = '';
        } else if ('go' in message) {
          void go(message.go);
        } else {
          void fill(client, message.fill);
        }
      }),
    ];
    panel.onDidDispose(() => {
      gone = true;
      for (const part of parts) part.dispose();
      if (open?.panel === panel) open = undefined;
    });
    open = { panel, show: (other) => void tell({ uri: other }) };
    const local = (name: string): Uri => Uri.joinPath(context.extensionUri, 'dist', name);
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(context.extensionUri, 'dist')] };
    panel.iconPath = Uri.joinPath(context.extensionUri, 'media', 'icon.svg');
    panel.webview.html = matrixShell({
      script: panel.webview.asWebviewUri(local('matrix.js')).toString(), style: panel.webview.asWebviewUri(local('matrix.css')).toString(),
      nonce: nonce(), language: env.language, title: panel.title, uri,
    });
  };
  context.subscriptions.push(window.registerWebviewPanelSerializer(TYPE, {
    deserializeWebviewPanel: (panel) => {
      dress(panel, '');
      return Promise.resolve();
    },
  }));
  return () => {
    const uri = activeText();
    if (open) {
      if (uri !== '') open.show(uri);
      open.panel.reveal();
      return;
    }
    dress(window.createWebviewPanel(TYPE, l10n.t('Coverage matrix'), workspace.textDocuments.length === 0 ? ViewColumn.Active : ViewColumn.Beside), uri);
  };
}

/** The text that is being written; empty if that is none of ours. */
function activeText(): string {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'markdown' && document.uri.scheme !== 'scherp' ? document.uri.toString() : '';
}

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { type Disposable, type ExtensionContext, EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, commands, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location } from './matrix-view.ts';
import { fill, go } from './places.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly icon: keyof typeof ICONS;
  readonly target: Location | null;
  readonly leaf: boolean;
  readonly fill: { readonly key: string; readonly column: string } | null;
}

/** A node with the ids of those above it and its own. */
interface Placed extends Node {
  readonly within: readonly string[];
}

/** Shapes as in the matrix: from an empty circle to a full one. */
const ICONS = {
  plan: 'book', advice: 'file', remark: 'comment', group: 'folder',
  unmentioned: 'circle-outline', mentioned: 'circle-small', answered: 'comment-discussion', advised: 'circle-large-outline', complete: 'circle-filled',
  agreed: 'thumbsup', rejected: 'circle-slash', done: 'pass-filled', filled: 'check', weak: 'question', missing: 'circle-outline', none: 'dash',
} as const;

const GROUPINGS = { document: 'byDocument', owner: 'byOwner', planning: 'byPlanning' } as const;
type Grouping = keyof typeof GROUPINGS;

/** The tree of agreements in the explorer, fetched level by level as it is opened. */
export function agreementsTree(context: ExtensionContext, client: BaseLanguageClient, changed: (listener: () => void) => Disposable): void {
  const news = new EventEmitter<void>();
  let by = context.workspaceState.get<Grouping>(KEY, 'document');
  const group = async (chosen: Grouping): Promise<void> => {
    by = chosen;
    await context.workspaceState.update(KEY, by);
    await commands.executeCommand('setContext', KEY, by);
    news.fire();
  };
  const view = window.createTreeView<Placed>('scherp.agreements', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: news.event,
      getTreeItem: itemOf,
      getChildren: async (node) => {
        if (!client.isRunning()) return [];
        const within = node?.within ?? [];
        const nodes = await client.sendRequest<readonly Node[] | null>('scherp/agreements', { by, within }).catch(() => null) ?? [];
        return nodes.map((child) => ({ ...child, within: [...within, child.id] }));
      },
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A tree that is read aloud must not be told anew at every letter. */
  const soon = (): void => {
    if (!view.visible) return;
    clearTimeout(timer);
    timer = setTimeout(() => { news.fire(); }, CALM);
  };
  context.subscriptions.push(
    news, view, changed(soon), view.onDidChangeVisibility(soon), { dispose: () => { clearTimeout(timer); } },
    ...(Object.keys(GROUPINGS) as Grouping[]).map((each) => commands.registerCommand(`scherp.agreements.${GROUPINGS[each]}`, () => group(each))),
    commands.registerCommand('scherp.agreements.open', ({ target, fill: cell }: Placed) => (cell ? fill(client, cell) : target && go(target))),
  );
  void commands.executeCommand('setContext', KEY, by);
}

const KEY = 'scherp.agreementsBy';
/** Milliseconds without a change. */
const CALM = 400;

function itemOf(node: Placed): TreeItem {
  const item = new TreeItem(node.label, node.leaf ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed);
  item.id = node.within.join('\n');
  item.description = node.description;
  item.tooltip = node.spoken;
  item.accessibilityInformation = { label: node.spoken };
  item.iconPath = new ThemeIcon(ICONS[node.icon]);
  if (node.target || node.fill) item.command = { command: 'scherp.agreements.open', title: node.label, arguments: [node] };
  return item;
}

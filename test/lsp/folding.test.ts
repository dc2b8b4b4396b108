import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { startEditor } from '../support/lsp.ts';

/** The text with `▸` before each line that can be folded, and `◂` behind the last line of each fold. */
async function folded(text: string, name = 'loket.advies.md'): Promise<string> {
  const editor = await startEditor();
  const { uri } = await editor.open(text, { uri: `file:///raad/${name}` });
  const ranges = await editor.request<FoldingRange[] | null>('textDocument/foldingRange', { textDocument: { uri } });
  await editor.stop();
  const lines = text.split('\n');
  for (const { startLine } of ranges ?? []) lines[startLine] = `▸${lines[startLine] ?? ''}`;
  for (const { endLine } of ranges ?? []) lines[endLine] = `${lines[endLine] ?? ''}◂`;
  return lines.join('\n');
}

const clean = (marked: string): string => marked.replaceAll(/[▸◂]/g, '');

for (const [title, marked, name] of [
  ['an assignment folds with its remark and advice, an advice with its slots', `Wij lazen het plan.

▸Opdracht 1: Wij verkennen een loket.

Opmerking: Dat kan korter.

▸Advies 1: Open één loket.

- **Eigenaar:** team Zorg
- **Planning:** Q3 2026◂◂

▸Opdracht 2: Wij openen een buurthuis.

Opmerking: Heel goed.

Dit vinden onze leden ook.◂

## Tot slot

Dank u wel.
`],
  ['in a plan an assignment folds with what is below it', `## Wonen

▸**Opdracht 1:** Wij bouwen zestig woningen.

- **Eigenaar:** de corporatie◂

## Zorg

**Opdracht 2:** Wij openen een loket.
`, 'wonen.plan.md'],
  ['in a reaction an answer folds with the advice it is about', `▸**Advies 1:** Open één loket.

**Reactie:** overgenomen.
Het loket opent in mei 2026.◂

**Advies 2:** Open een buurthuis.
`, 'wonen.reactie.md'],
  ['what is no advice has nothing to fold', 'Melk, boter en kaas.\n\nEn brood.\n', 'boodschappen.md'],
] as const) {
  test(title, async () => { assert.equal(await folded(clean(marked), name), marked); });
}

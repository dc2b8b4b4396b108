import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver-protocol';
import { openWorkspace, QUIET, startEditor } from '../support/lsp.ts';

const INCOMPLETE = 'Advies 1: Open het buurthuis ook op zaterdag.\n\nDe raad dankt u.\n';

test('a finding tells why it is there, how it can be, and how to be rid of it', async () => {
  const editor = await startEditor();
  const text = await editor.open(INCOMPLETE);
  const [item] = await text.items();
  const hover = await text.hover('Advies 1');
  const { kind, value } = hover?.contents as MarkupContent;
  assert.equal(kind, 'markdown');
  assert.deepEqual(hover?.range, item?.range);
  assert.ok(typeof item?.message === 'string' && !value.includes(item.message), 'VS Code shows the message itself');
  for (const part of ['*Zo kan het:*', '> ', '*Zo lost u het op:*', '*Voeg eigenaar en planning toe*', 'Negeer hier, met reden', '"afspraak-onvolledig": "off"', '/docs/regels/afspraak-onvolledig.md']) {
    assert.ok(value.includes(part), part);
  }
  assert.doesNotMatch(value, /[⟦⟧]/);
  assert.equal(await text.hover('dankt'), null);
  await editor.stop();
});

test('of questions that share a place, what matters of each', async () => {
  const editor = await startEditor({ settings: {} });
  const text = await editor.open('Advies 1: Open het buurthuis ook op zaterdag.\n\nDe raad dankt u.\n');
  const { value } = (await text.hover('De raad dankt'))?.contents as MarkupContent;
  for (const part of ['*Vraag om een reactie per advies*', '*Schrijf op wie de voortgang meldt*', '*Schrijf op wie het advies vaststelde*', 'reactie-niet-gevraagd.md', 'monitoring-ontbreekt.md', 'vaststelling-ontbreekt.md']) {
    assert.ok(value.includes(part), part);
  }
  assert.doesNotMatch(value, /Zo kan het|Uitzetten/);
  await editor.stop();
});

test('in another editor the hover tells the message too', async () => {
  const editor = await startEditor({ ours: false });
  const text = await editor.open(INCOMPLETE);
  const [item] = await text.items();
  const { value } = (await text.hover('Advies 1'))?.contents as MarkupContent;
  assert.ok(value.replaceAll('\\', '').includes(`**${item?.message ?? ''}**`));
  await editor.stop();
});

test('in a message the words of a document are shown as words, whatever they are made of', async () => {
  const editor = await startEditor({ ours: false });
  const text = await editor.open('---\nsoort: "![x](https://elders.example/x.png)"\n---\n\nDe adviesraad dankt u.\n');
  const { value } = (await text.hover('"![x]'))?.contents as MarkupContent;
  assert.doesNotMatch(value, /(?<!\\)!\[/);
  await editor.stop();
});

test('an editor without Markdown gets no marks with a finding either', async () => {
  const editor = await startEditor({ ours: false, plain: true });
  const text = await editor.open(INCOMPLETE);
  const { kind, value } = (await text.hover('Advies 1'))?.contents as MarkupContent;
  assert.equal(kind, 'plaintext');
  assert.doesNotMatch(value, /\*|`|^>|\]\(/m);
  for (const part of ['Zo kan het:', 'Zo lost u het op:', 'Voeg eigenaar en planning toe', '/docs/regels/afspraak-onvolledig.md']) assert.ok(value.includes(part), part);
  await editor.stop();
});

test('every rule has a page to read', async () => {
  const editor = await startEditor();
  const page = await editor.request<string>('scherp/rulePage', { rule: 'afspraak-onvolledig' });
  assert.match(page, /^# .+\n\n## Waarom\n/);
  assert.doesNotMatch(page, /[⟦⟧]|```md/);
  assert.equal(await editor.request('scherp/rulePage', { rule: 'bestaat-niet' }), null);
  assert.equal(await editor.request('scherp/rulePage', {}), null);
  await editor.stop();
});

test('an example with front matter or a directive is shown as it is typed', async () => {
  const editor = await startEditor();
  for (const [rule, typed] of [['kop-onleesbaar', '```\n---\n'], ['uitzondering-onjuist', '```\n<!-- scherp-uit']] as const) {
    const page = await editor.request<string>('scherp/rulePage', { rule });
    assert.ok(page.includes(typed), rule);
    assert.doesNotMatch(page, /> (?:---|<!--)|Negeer hier/);
  }
  await editor.stop();
});

test('findings and what goes with them come in English on request', async () => {
  const editor = await startEditor({ settings: { ...QUIET, messageLanguage: 'en' }, locale: 'nl' });
  const text = await editor.open(INCOMPLETE);
  const titles = await text.titles('afspraak-onvolledig');
  assert.ok(titles.includes('Explain this rule (afspraak-onvolledig)'));
  assert.ok(titles.includes('Ignore here, with a reason'));
  assert.match(((await text.hover('Advies 1'))?.contents as MarkupContent).value, /\*Switch off:\*/);
  await editor.stop();
});

const PLAN = `# Samen wonen in Beekdorp

**Opdracht 3:** Wij openen één loket voor wonen en zorg.

**Opdracht 4:** Wij maken een folder met ![plaatje](https://elders.example/x.png) <b>erin</b>.
`;
const ADVICE = `---
plan: beekdorp.plan.md
---

Opdracht 3: 'Wij openen één loket voor wonen en zorg.'

Opmerking: Nu belt een inwoner *vier* nummers.

**Advies 1:** Open het loket in het gemeentehuis.

- **Eigenaar:** wethouder Zorg
- **Planning:** Q3 2026

Zie ook opdracht 4, en opdrachten 3–4 samen.
`;
const REACTION = '---\nsoort: reactie\nadvies: loket.advies.md\n---\n\n## Advies 1\n\n**Reactie:** niet overgenomen, want er is geen geld voor.\n\nZie ook opdracht 3.\n';
const FILES = { 'beekdorp.plan.md': PLAN, 'loket.advies.md': ADVICE, 'loket.reactie.md': REACTION };

for (const [path, words, told] of [
  ['loket.advies.md', 'Opdracht 3', `**Opdracht 3** · ✕ afgewezen met reden · Samen wonen in Beekdorp

> Wij openen één loket voor wonen en zorg.

Opmerking: Nu belt een inwoner vier nummers.

**Advies 1**: Open het loket in het gemeentehuis.

Eigenaar: wethouder Zorg · Planning: Q3 2026 · Reactie: niet overgenomen`],
  ['loket.reactie.md', 'opdracht 3', '**Opdracht 3** · ✕ afgewezen met reden'],
  ['loket.reactie.md', 'Advies 1', '**Advies 1** · ✕ afgewezen met reden\n\n> Open het loket in het gemeentehuis.'],
  ['beekdorp.plan.md', 'Opdracht 4', '**Opdracht 4** · ◌ genoemd'],
  ['loket.advies.md', '3–4', '**Opdracht 4** · ◌ genoemd'],
] as const) {
  test(`what became of ${words} in ${path}`, async () => {
    const { editor, textOf } = await openWorkspace(FILES);
    const hover = await textOf(path).hover(words);
    const { value } = hover?.contents as MarkupContent;
    const plain = value.replaceAll(/\\(?=[^\w\s])/g, '');
    assert.ok(plain.includes(told), plain);
    assert.equal(textOf(path).at(hover?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }), words);
    await editor.stop();
  });
}

test('what only the college said of an advice is said to be in the reaction', async () => {
  const reaction = REACTION.replace('niet overgenomen, want er is geen geld voor.', 'overgenomen.\n\n- **Planning:** vóór 1 oktober 2026');
  const { editor, textOf } = await openWorkspace({ ...FILES, 'loket.advies.md': ADVICE.replace('- **Planning:** Q3 2026\n', ''), 'loket.reactie.md': reaction });
  const { value } = (await textOf('loket.advies.md').hover('Advies 1'))?.contents as MarkupContent;
  assert.match(value, /Eigenaar: wethouder Zorg · Planning: vóór 1 oktober 2026 \(in de reactie\)/);
  await editor.stop();
});

test('words of a document are shown as words, whatever they are made of', async () => {
  const { editor, textOf } = await openWorkspace({ ...FILES, 'beekdorp.plan.md': PLAN.replace('folder met', 'folder met [link](https://elders.example) \\`code` en') });
  const { value } = (await textOf('loket.advies.md').hover('opdracht 4'))?.contents as MarkupContent;
  assert.doesNotMatch(value, /(?<!\\)[[\]<`]|elders/);
  await editor.stop();
});

test('an editor without Markdown gets plain words', async () => {
  const { editor, textOf } = await openWorkspace(FILES, { plain: true });
  const { kind, value } = (await textOf('loket.advies.md').hover('Opdracht 3'))?.contents as MarkupContent;
  assert.equal(kind, 'plaintext');
  assert.ok(value.startsWith('Opdracht 3 · ✕ afgewezen met reden · Samen wonen in Beekdorp\n\n‘Wij openen één loket voor wonen en zorg.’'), value);
  await editor.stop();
});

test('without its plan an assignment that is mentioned is shown as it is cited', async () => {
  const { editor, textOf } = await openWorkspace({ 'loket.advies.md': `${ADVICE.replace('plan: beekdorp.plan.md', 'datum: 2026-03-11')}\nDat raakt opdracht 3 ook.\n` });
  const { value } = (await textOf('loket.advies.md').hover('opdracht 3 ook'))?.contents as MarkupContent;
  assert.equal(value, '**Opdracht 3**\n\n> Wij openen één loket voor wonen en zorg\\.');
  await editor.stop();
});

import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver-protocol';
import { QUIET, startEditor } from '../support/lsp.ts';

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

test('in another editor the hover begins with the message', async () => {
  const editor = await startEditor({ ours: false });
  const text = await editor.open(INCOMPLETE);
  const [item] = await text.items();
  const { value } = (await text.hover('Advies 1'))?.contents as MarkupContent;
  assert.ok(value.startsWith(`**${item?.message ?? ''}**`));
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

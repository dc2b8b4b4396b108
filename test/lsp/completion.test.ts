import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openWorkspace, QUIET, ROOT, type EditorOptions } from '../support/lsp.ts';

const PLAN = '# Samen wonen in Beekdorp\n\n**Opdracht 1:** Wij openen een loket.\n\n**Opdracht 2:** Wij maken een folder voor ouderen.\n\n**Opdracht 12:** Wij bouwen een brug.\n\n- **Eigenaar:** team Bruggen\n';
const WITH_PLAN = { 'beekdorp.plan.md': PLAN };
const HEAD = '---\nplan: beekdorp.plan.md\ndatum: 2026-03-11\n---\n\n';

interface Asked extends EditorOptions {
  readonly others?: Readonly<Record<string, string>>;
  readonly name?: string;
  /** The character that was typed; without it the author asked. */
  readonly typed?: string;
}

/** What is offered where `‸` stands. */
async function offersAt(marked: string, { others = {}, name = 'loket.advies.md', typed, ...options }: Asked = {}) {
  const text = marked.replace('‸', '');
  const { editor } = await openWorkspace({ ...others, [name]: text }, options);
  const document = TextDocument.create(`${ROOT}/${name}`, 'markdown', 1, text);
  const list = await editor.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: document.uri }, position: document.positionAt(marked.indexOf('‸')),
    context: typed === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: typed },
  });
  const items = list?.items ?? [];
  const itemOf = (label: string): CompletionItem => {
    const item = items.find((each) => each.label === label);
    if (item === undefined) throw new Error(`“${label}” is not offered, but: ${items.map((each) => each.label).join(', ')}`);
    return item;
  };
  return {
    items, itemOf,
    labels: items.map(({ label }) => label),
    details: items.map(({ label, labelDetails, detail = '' }) => `${label}: ${labelDetails ? [labelDetails.description, labelDetails.detail?.trim()].filter(Boolean).join(' · ') : detail}`),
    /** The text after an offer was taken. */
    taken: (label: string): string => {
      const { textEdit, textEditText } = itemOf(label);
      const range = textEdit && 'range' in textEdit ? textEdit.range : list?.itemDefaults?.editRange;
      if (!range || !('start' in range)) throw new Error('no range');
      return TextDocument.applyEdits(document, [{ range, newText: textEdit?.newText ?? textEditText ?? label }]);
    },
    about: async (label: string): Promise<string> => {
      const { documentation } = await editor.request<CompletionItem>('completionItem/resolve', itemOf(label));
      return (documentation as MarkupContent | undefined)?.value ?? '';
    },
    stop: () => editor.stop(),
  };
}

/** The same, when only the labels matter. */
async function labelsAt(marked: string, asked: Asked = {}): Promise<readonly string[]> {
  const { labels, stop } = await offersAt(marked, asked);
  await stop();
  return labels;
}

async function takenAt(marked: string, label: string, asked: Asked = {}): Promise<string> {
  const { taken, stop } = await offersAt(marked, asked);
  await stop();
  return taken(label);
}

test('behind Opdracht the assignments of the plan, those not cited yet first', async () => {
  const offers = await offersAt(`${HEAD}Opdracht 1: 'Wij openen een loket.'\n\nOpmerking: Goed.\n\nOpdracht ‸\n`, { others: WITH_PLAN, typed: ' ' });
  assert.deepEqual(offers.details, ['2: Wij maken een folder voor ouderen.', '12: Wij bouwen een brug.', '1: al geciteerd · Wij openen een loket.']);
  assert.match(await offers.about('12'), /^\*\*Opdracht 12\*\* · ○ niet genoemd · Samen wonen in Beekdorp\n\n> Wij bouwen een brug\\\./);
  await offers.stop();
});

test('an assignment is cited in the style of its line', async () => {
  for (const [line, cited] of [
    ['Opdracht 12‸', "Opdracht 12: 'Wij bouwen een brug.'\n\nOpmerking: "],
    ['**Opdracht ‸', "**Opdracht 12:** 'Wij bouwen een brug.'\n\n**Opmerking:** "],
    ['## Opdracht 1‸', "## Opdracht 12\n\n'Wij bouwen een brug.'\n\n**Opmerking:** "],
  ] as const) {
    assert.equal(await takenAt(`${HEAD}${line}\n`, '12', { others: WITH_PLAN }), `${HEAD}${cited}\n`);
  }
  const quoting = { others: { ...WITH_PLAN, 'beekdorp.plan.md': PLAN.replace('Wij bouwen een brug', "Wij bouwen een 'brug'") } };
  assert.equal(await takenAt(`${HEAD}Opdracht ‸\n`, '12', quoting), `${HEAD}Opdracht 12: “Wij bouwen een 'brug'.”\n\nOpmerking: \n`);
  assert.equal(await takenAt(`${HEAD}**Opdracht ‸:** te laat.\n`, '12', { others: WITH_PLAN }), `${HEAD}**Opdracht 12:** te laat.\n`);
});

test('in running text only the number', async () => {
  assert.equal(await takenAt(`${HEAD}Zie ook opdracht ‸.\n`, '2', { others: WITH_PLAN, typed: ' ' }), `${HEAD}Zie ook opdracht 2.\n`);
  assert.equal(await takenAt(`${HEAD}Zie opdrachten 1, 2 en 1‸\n`, '12', { others: WITH_PLAN }), `${HEAD}Zie opdrachten 1, 2 en 12\n`);
});

test('nothing by itself where no number is to be expected', async () => {
  for (const text of ['Met deze opdracht ‸', 'De raad ‸', '- Melk ‸', 'Ons advies ‸', 'voor ‸']) assert.deepEqual(await labelsAt(`${HEAD}${text}\n`, { others: WITH_PLAN, typed: ' ' }), [], text);
  assert.deepEqual(await labelsAt('Melk en Opdracht ‸\n', { name: 'boodschappen.md' }), []);
});

test('where an advice or an assignment gets its number, the next one', async () => {
  assert.deepEqual(await labelsAt(`${HEAD}Advies 1: Open een loket.\n\nAdvies 2: Bouw een brug.\n\nAdvies ‸\n`), ['3']);
  assert.deepEqual(await labelsAt(`${PLAN}\n**Opdracht ‸\n`, { name: 'beekdorp.plan.md' }), ['13']);
  assert.deepEqual(await labelsAt('Opdracht A1: Open een loket.\n\nOpdracht ‸\n'), []);
});

test('in a reaction the advices, with room for the answer', async () => {
  const others = { ...WITH_PLAN, 'loket.advies.md': `${HEAD}Advies 1: Open één loket.\n\nVraag 1: Wat kost het?\n` };
  const head = '---\nsoort: reactie\nadvies: loket.advies.md\n---\n\n';
  const asked = { others, name: 'loket.reactie.md' };
  assert.equal(await takenAt(`${head}## Advies ‸\n`, '1', asked), `${head}## Advies 1\n\n**Reactie:** \n`);
  assert.equal(await takenAt(`${head}**Vraag ‸\n`, '1', asked), `${head}**Vraag 1:**\n\n**Antwoord:** \n`);
  assert.deepEqual(await labelsAt(`${head}Zie opdracht ‸\n`, asked), ['1', '2', '12']);
  const two = { ...asked, others: { 'loket.advies.md': 'Advies 1: Open één loket.\n\nAdvies 2: Bouw een brug.\n' } };
  const { details, stop } = await offersAt(`${head}## Advies 1\n\n**Reactie:** overgenomen.\n\n## Advies ‸\n`, two);
  assert.deepEqual(details, ['2: Bouw een brug.', '1: al beantwoord · Open één loket.']);
  await stop();
});

test('below an advice the slots that it lacks', async () => {
  const advice = `${HEAD}Advies 1: Open een loket.\n\n`;
  assert.deepEqual(await labelsAt(`${advice}- ‸\n`, { typed: ' ' }), ['Eigenaar', 'Planning', 'Resultaat', 'Besluit', 'Toets']);
  assert.deepEqual(await labelsAt(`${advice}- **Planning:** Q3 2026\n- **‸\n`, { typed: '*' }), ['Eigenaar', 'Resultaat', 'Besluit', 'Toets']);
  assert.equal(await takenAt(`${advice}- **Ei‸\n`, 'Eigenaar'), `${advice}- **Eigenaar:** \n`);
  assert.equal(await takenAt(`${advice}- **‸**\n`, 'Eigenaar'), `${advice}- **Eigenaar:** \n`);
  assert.equal(await takenAt(`${advice}*Eigenaar: ‸*\n`, 'team Zorg', { settings: { ...QUIET, owners: ['team Zorg'] } }), `${advice}*Eigenaar: team Zorg*\n`);
  assert.deepEqual(await labelsAt(`${advice}## Bijlagen\n\n- **‸\n`, { typed: '*' }), []);
  assert.deepEqual(await labelsAt(`${PLAN}- **‸\n`, { typed: '*', name: 'beekdorp.plan.md' }), ['Planning', 'Resultaat', 'Besluit', 'Toets']);
  assert.deepEqual(await labelsAt(`${PLAN}- ‸\n`, { typed: ' ', name: 'beekdorp.plan.md' }), []);
});

test('after a slot was taken VS Code shows what can stand in it', async () => {
  const { itemOf, stop } = await offersAt('Advies 1: Open een loket.\n\n- **‸\n');
  assert.equal(itemOf('Eigenaar').command?.command, 'editor.action.triggerSuggest');
  await stop();
  const other = await offersAt('Advies 1: Open een loket.\n\n- **‸\n', { ours: false });
  assert.equal(other.itemOf('Eigenaar').command, undefined);
  await other.stop();
});

test('owners: of the plan, of this document, of the settings, of the others', async () => {
  const text = `${HEAD}Advies 1: Open een loket.\n\n- **Eigenaar:** team Zorg\n\nAdvies 2: Bouw een brug.\n\n- **Eigenaar:** te‸\n`;
  const owned = (number: number, owner: string): string => `\n**Opdracht ${String(number)}:** Wij openen huis ${String(number)}.\n\n- **Eigenaar:** ${owner}\n`;
  const plan = `${PLAN}${owned(13, 'team Wegen')}${owned(14, 'team Wegen')}`;
  const others = { 'beekdorp.plan.md': plan, 'a.advies.md': 'Advies 1: Open een loket.\n\n- **Eigenaar:** het team Zorg\n\nAdvies 2: Open een hal.\n\n- **Eigenaar:** team Groen\n' };
  const { details, stop } = await offersAt(text, { others, settings: { ...QUIET, owners: ['wethouder Wonen'] } });
  assert.deepEqual(details, ['team Wegen: beekdorp.plan.md', 'team Bruggen: beekdorp.plan.md', 'team Zorg: in dit document', 'wethouder Wonen: instelling', 'team Groen: a.advies.md']);
  await stop();
});

test('moments, seen from the date of the document', async () => {
  const advice = `${HEAD}Advies 1: Open een loket.\n\n`;
  const labels = await labelsAt(`${advice}- **Planning:** ‸\n`);
  for (const phrase of ['vóór 1 juli 2026', 'Q3 2026', 'vóór het zomerreces van 2026']) assert.ok(labels.includes(phrase), phrase);
  assert.ok((await labelsAt(`${advice.replace('2026', '2031')}- **Planning:** ‸\n`)).includes('Q3 2031'));
  assert.equal((await labelsAt(`${advice}- **Besluit:** ‸\n`))[0], 'raadsvergadering van april 2026');
  assert.equal(await takenAt(`${advice}- **Planning:** uiterlijk 1 ju‸\n`, '1 juli 2026'), `${advice}- **Planning:** uiterlijk 1 juli 2026\n`);
  assert.equal(await takenAt(`${HEAD}Advies 1: Open vóór ‸ een loket.\n`, '1 oktober 2026', { typed: ' ' }), `${HEAD}Advies 1: Open vóór 1 oktober 2026 een loket.\n`);
  assert.deepEqual(await labelsAt('Advies 1: Open vóór ‸ een loket.\n'), []);
});

test('a placeholder gives way, and voor is found as vóór', async () => {
  const advice = `${HEAD}Advies 1: Open een loket.\n\n`;
  const { taken, itemOf, stop } = await offersAt(`${advice}- **Planning:** [da‸tum]\n`);
  assert.equal(taken('Q3 2026'), `${advice}- **Planning:** Q3 2026\n`);
  assert.equal(itemOf('Q3 2026').filterText, '[datum]');
  await stop();
  const typed = await offersAt(`${advice}- **Planning:** voo‸\n`);
  assert.equal(typed.itemOf('vóór 1 juli 2026').filterText, 'voor 1 juli 2026');
  await typed.stop();
});

test('in a table each column has offers of its own', async () => {
  const table = `${HEAD}| Advies | Eigenaar | Planning |\n| --- | --- | --- |\n| Open een loket. |`;
  assert.ok((await labelsAt(`${table} team Zorg | ‸ |\n`)).includes('Q3 2026'));
  assert.deepEqual(await labelsAt(`${table} ‸ | Q3 2026 |\n`, { settings: { ...QUIET, owners: ['team Zorg'] } }), ['team Zorg']);
});

test('below a table its last cell has no offers any more', async () => {
  assert.deepEqual(await labelsAt(`${HEAD}| Advies | Planning |\n| --- | --- |\n| Open een loket. | Q3 2026\n‸`), []);
});

test('paths in the front matter lead to plans or advices', async () => {
  const others = { ...WITH_PLAN, 'plannen/oud plan.plan.md': PLAN, 'brug.advies.md': 'Advies 1: Bouw een brug.\n' };
  assert.deepEqual(await labelsAt('---\nplan: ‸\n---\n\nAdvies 1: Open een loket.\n', { others, typed: ' ' }), ['beekdorp.plan.md', 'plannen/oud plan.plan.md']);
  assert.deepEqual(await labelsAt('---\nplan:\n  - ‸\n---\n\nAdvies 1: Open een loket.\n', { others, name: 'x/a.advies.md' }), ['../beekdorp.plan.md', '../plannen/oud plan.plan.md']);
  assert.equal(await takenAt('---\nsoort: reactie\nadvies: "br‸" # dit\n---\n\nDank u.\n', 'brug.advies.md', { others, name: 'a.reactie.md' }), '---\nsoort: reactie\nadvies: brug.advies.md # dit\n---\n\nDank u.\n');
  assert.deepEqual(await labelsAt('---\nsoort: advies\nplan: ‸\n', { others, name: 'nieuw.md', typed: ' ' }), ['beekdorp.plan.md', 'plannen/oud plan.plan.md']);
  assert.deepEqual(await labelsAt('---\ndatum: ‸\n---\n\nAdvies 1: Open een loket.\n', { others }), []);
});

test('an editor of few words gets whole items', async () => {
  const lacks = ['textDocument.completion.completionList', 'textDocument.completion.completionItem'];
  const { taken, details, itemOf, stop } = await offersAt(`${HEAD}Opdracht ‸\n`, { others: WITH_PLAN, lacks });
  assert.equal(taken('2'), `${HEAD}Opdracht 2: 'Wij maken een folder voor ouderen.'\n\nOpmerking: \n`);
  assert.equal(details[0], '1: Wij openen een loket.');
  assert.ok(itemOf('2').textEdit);
  await stop();
});

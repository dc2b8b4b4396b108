// A second walk, in Dutch: the matrix beside the text, from cell to text and back, a new advice from the plan, another number in three files.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writer } from './writer.mjs';

const ADVICE = 'waterbeek.advies.md';
const AXE = readFileSync(join(import.meta.dirname, '..', '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const TRIO = {
  'speelplek.plan.md': '# Spelen in Oosterdam\n\nDit plan gaat over de speelplekken van Oosterdam.\n\n**Opdracht 11:** Het team Groen opent een speelplek aan de Lindelaan.\n',
  'speelplek.advies.md': "---\nsoort: advies\nplan: speelplek.plan.md\n---\n\nWij lazen het plan en komen onder opdracht 11 met een voorstel.\n\nOpdracht 11: 'Het team Groen opent een speelplek aan de Lindelaan.'\n\nOpmerking: Een goed idee.\n",
  'speelplek.reactie.md': '---\nsoort: reactie\nplan: speelplek.plan.md\nadvies: speelplek.advies.md\n---\n\n# Reactie van het college\n\n## Opdracht 11\n\n**Reactie:** overgenomen.\nHet team Groen begint op 1 mei 2026.\n',
};

/** Writes what only this walk needs. */
export function fillViews(workspace) {
  mkdirSync(join(workspace, 'spelen'));
  for (const [name, text] of Object.entries(TRIO)) writeFileSync(join(workspace, 'spelen', name), text);
}

export async function walkViews({ page, host, step, shot }) {
  const { keyboard } = page;
  const onDisk = join(host.workspace, 'examples', ADVICE);
  const { editor, pressUntil, choose, openFile, goTo, command, openFolder } = writer(page, host, onDisk);
  const matrix = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  const row = (name) => matrix.getByRole('row', { name: new RegExp(`^${name} `) });
  const cell = (name, column) => row(name).locator(`td[data-column="${column}"]`);
  const inEditor = (words) => page.locator('.editor-instance .view-line', { hasText: words }).first();
  const sideBar = page.locator('.explorer-folders-view');

  const theme = async (name) => {
    await keyboard.press('Control+1');
    await openFile(ADVICE);
    await editor.locator('.squiggly-warning').first().waitFor();
    await choose('Control+k Control+t', name, name);
    await page.waitForTimeout(500); // colours fade into each other
  };

  await step('the folder opens in Dutch', async () => {
    writeFileSync(onDisk, readFileSync(join(import.meta.dirname, '..', '..', '..', 'examples', ADVICE)));
    await openFolder();
    await theme('Light Modern');
  });
  await step('the agreements in the explorer', async () => {
    await page.locator('.pane-header', { hasText: 'Afspraken' }).click();
    const tree = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Afspraken' }) });
    const line = (words) => tree.locator('.monaco-list-row', { hasText: words }).first();
    await line('Langer thuis in Waterbeek').click();
    await keyboard.press('ArrowRight');
    await line('Opdracht 1').waitFor();
    assert.match(await line('Opdracht 2').getAttribute('aria-label'), /^Opdracht 2, niet genoemd: Woningcorporatie De Beek/);
    await shot('agreements');
    await page.locator('.pane-header', { hasText: 'Afspraken' }).click();
  });
  await step('the matrix beside the text', async () => {
    await openFile(ADVICE);
    await command('Scherp: Toon dekkingsmatrix');
    await row('Opdracht 12').waitFor();
    await keyboard.press('Control+b');
    await sideBar.waitFor({ state: 'hidden' });
    await goTo('Opdracht 6:');
    await page.waitForTimeout(500); // the editor lays itself out again
    await shot('matrix');
    await shot('beside', { clip: { x: 52, y: 68, width: 1224, height: 440 } }); // text and matrix alone
  });
  await step('from a cell to the text', async () => {
    await row('Opdracht 9').getByRole('button', { name: 'Opdracht 9', exact: true }).click();
    await inEditor('We brengen in kaart welke stoepen').waitFor();
    await cell('Advies 4', 'Eigenaar').getByRole('button').click();
    await inEditor('herstelt uiterlijk').waitFor();
  });
  await step('a cell is filled in, and says so', async () => {
    await matrix.getByLabel('Alleen open').check();
    await cell('Advies 5', 'Planning').getByRole('button', { name: 'invullen' }).click();
    await inEditor('[datum]').waitFor();
    await keyboard.type('uiterlijk 1 juli 2026');
    await cell('Advies 5', 'Planning').filter({ hasText: 'uiterlijk 1 juli 2026' }).waitFor();
    await shot('matrix-filled');
  });
  await step('the matrix follows within a moment', async () => {
    const planning = cell('Advies 5', 'Planning');
    const times = [];
    for (const letter of '123456789') {
      const start = performance.now();
      await keyboard.type(letter);
      await planning.filter({ hasText: `2026${'123456789'.slice(0, Number(letter))}` }).waitFor();
      times.push(performance.now() - start);
    }
    console.log(`       from key to cell, in milliseconds: ${times.map(Math.round).sort((a, b) => a - b).join(' ')}`);
    for (let i = 0; i < 9; i++) await keyboard.press('Backspace');
  });
  await step('one undo after another restores the text', async () => {
    const original = readFileSync(onDisk, 'utf8');
    for (let i = 0; i < 40 && await page.locator('.tab.active.dirty').count() > 0; i++) await keyboard.press('Control+z');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await cell('Advies 5', 'Planning').filter({ hasText: 'ontbreekt' }).waitFor();
    assert.equal(readFileSync(onDisk, 'utf8'), original);
  });
  await step('a new advice from the plan', async () => {
    await pressUntil('F1', page.locator('.quick-input-widget input'));
    await page.locator('.quick-input-widget input').first().fill('>Scherp: Nieuw advies bij beleidsplan');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Nieuw advies bij beleidsplan' }).waitFor();
    await keyboard.press('Enter');
    const plan = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Langer thuis in Waterbeek' });
    await plan.waitFor();
    await shot('choose-plan');
    await plan.click();
    await inEditor('Ongevraagd advies over').waitFor();
    await shot('advice-from-plan');
  });
  await step('another number in three files, and back with one undo', async () => {
    const folder = join(host.workspace, 'spelen');
    for (const name of Object.keys(TRIO)) await openFile(name);
    await openFile('speelplek.plan.md');
    await inEditor('Opdracht 11:').waitFor();
    const at = TRIO['speelplek.plan.md'].split('\n').findIndex((line) => line.includes('Opdracht 11')) + 1;
    await choose('Control+g', `:${at}:14`);
    await pressUntil('F2', page.locator('.rename-box input'));
    await page.locator('.rename-box input').fill('12');
    await keyboard.press('Enter');
    await inEditor('Opdracht 12:').waitFor();
    await shot('renamed');
    await command('File: Save All');
    const on = (name) => readFileSync(join(folder, name), 'utf8');
    for (let i = 0; i < 100 && Object.keys(TRIO).some((name) => on(name) === TRIO[name]); i++) await page.waitForTimeout(50);
    for (const [name, text] of Object.entries(TRIO)) assert.equal(on(name), text.replaceAll('pdracht 11', 'pdracht 12'), name);
    await keyboard.press('Control+1');
    await keyboard.press('Control+z');
    await inEditor('Opdracht 11:').waitFor();
    await command('File: Save All');
    for (let i = 0; i < 100 && Object.keys(TRIO).some((name) => on(name) !== TRIO[name]); i++) await page.waitForTimeout(50);
    for (const [name, text] of Object.entries(TRIO)) assert.equal(on(name), text, name);
  });
  for (const [colours, name] of [['Light Modern', 'light'], ['Dark Modern', 'dark'], ['Dark High Contrast', 'high-contrast']]) {
    await step(`the matrix in theme ${colours}: nothing that axe objects to`, async () => {
      await theme(colours);
      await command('Scherp: Toon dekkingsmatrix');
      await row('Opdracht 1').waitFor();
      await shot(`matrix-${name}`);
      const frame = await (await matrix.locator('main').elementHandle()).ownerFrame();
      await frame.evaluate(AXE);
      const { violations } = await frame.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), []);
    });
  }
  await step('as it is at twice the size', async () => {
    await page.setViewportSize({ width: 640, height: 400 });
    await page.waitForTimeout(500);
    await shot('matrix-twice');
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  await step('when the window is loaded again, the matrix is as it was', async () => {
    await matrix.getByLabel('Alleen open').check();
    await row('Opdracht 3').waitFor({ state: 'detached' });
    await page.reload();
    await row('Opdracht 2').waitFor({ timeout: 60_000 });
    assert.equal(await matrix.getByLabel('Alleen open').isChecked(), true);
    assert.equal(await row('Opdracht 3').count(), 0);
  });
  await step('the first steps', async () => {
    await pressUntil('F1', page.locator('.quick-input-widget input'));
    await page.locator('.quick-input-widget input').first().fill('>Welcome: Open Walkthrough');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Open Walkthrough' }).waitFor();
    await keyboard.press('Enter');
    const first = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Aan de slag met Scherp' });
    await first.click();
    await page.locator('.gettingStartedContainer', { hasText: 'Begin een advies' }).first().waitFor();
    await page.waitForTimeout(500);
    await shot('walkthrough');
  });
}

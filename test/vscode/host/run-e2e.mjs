// A writer's walk through the installed package, by keyboard alone: squiggle, Problems, hover, quick fix, snippet, save, other themes.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, startHost } from './host.mjs';
import { fillViews, walkViews } from './walk-views.mjs';
import { writer } from './writer.mjs';

const ADVICE = 'examples/waterbeek.advies.md';
const FIX = 'Voeg eigenaar en planning toe';
const OWNER = 'wethouder Economie';
const PLANNING = 'uiterlijk 1 september 2026';

/** Answers `{ passed, failed }`; what was seen stays in the folder `shots`. */
export async function runE2e({ vsix, fill, shots = 'screenshots' }) {
  mkdirSync(shots, { recursive: true });
  const counts = { passed: 0, failed: 0 };
  const start = Date.now();
  let browser;
  let page;
  let host;
  const step = async (name, run) => {
    try {
      await run();
      counts.passed++;
      console.log(`  ok   ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    } catch (problem) {
      console.log(`  FAIL ${name}`);
      await page?.screenshot({ path: join(shots, 'failure-e2e.png') }).catch(() => undefined);
      throw problem;
    }
  };
  try {
    host = await startHost({ fill: (folder) => { fill(folder); fillViews(folder); }, vsix, settings: { 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false, 'editor.occurrencesHighlight': 'off' } });
    const shot = (name, options) => page.screenshot({ path: join(shots, `${name}.png`), ...options });
    for (const [go, language] of [[walk, 'en'], [walkViews, 'nl']]) {
      ({ browser, page } = await openPage(host, { language }));
      page.setDefaultTimeout(30_000);
      if (process.env.VERBOSE) page.on('console', (message) => console.error('[page]', message.type(), message.text().slice(0, 400)));
      await go({ page, host, step, shot });
      await browser.close();
    }
  } catch (problem) {
    counts.failed++;
    console.error(problem);
  } finally {
    await browser?.close().catch(() => undefined);
    await host?.stop();
  }
  return counts;
}

async function walk({ page, host, step, shot }) {
  const { keyboard } = page;
  const onDisk = join(host.workspace, ADVICE);
  const original = readFileSync(onDisk, 'utf8');
  const { editor, pressUntil, choose, openFile, goTo, status, command, openFolder } = writer(page, host, onDisk);

  await step('VS Code opens the folder', openFolder);
  await step('the example has squiggles', async () => {
    await openFile('waterbeek.advies.md');
    await editor.locator('.view-line', { hasText: 'Ongevraagd advies' }).waitFor();
    await editor.locator('.squiggly-warning').first().waitFor();
  });
  await step('Problems shows Dutch messages', async () => {
    await goTo('Advies 1:');
    await pressUntil('Control+Shift+m', page.locator('.markers-panel .monaco-list-row', { hasText: /eigenaar/i }));
    await page.locator('.viewpane-filter input').first().fill('waterbeek.advies'); // not those of the other texts
    await goTo('Opdracht 8:');
    await shot('problems');
  });
  await step('fits a small window, without side bar', async () => {
    const sideBar = page.locator('.explorer-folders-view');
    await keyboard.press('Control+b');
    await sideBar.waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 960, height: 640 });
    await goTo('Opdracht 8:');
    await editor.locator('.codelens-decoration', { hasText: 'genoemd' }).first().waitFor();
    await page.waitForTimeout(500); // the editor lays itself out again
    await shot('small');
    await page.setViewportSize({ width: 1280, height: 800 });
    await keyboard.press('Control+b');
    await sideBar.waitFor();
  });
  await step('the status tells the counts', () => status(/^Scherp *\d+ *\d+$/));
  await step('hover tells why', async () => {
    await goTo('Advies 1:', 2);
    await keyboard.press('Control+k');
    await pressUntil('Control+i', page.locator('.monaco-hover', { hasText: 'Een advies werkt pas als' }));
    await shot('hover');
    await keyboard.press('Escape');
  });
  await step('what became of an opdracht stands above it, and leads there', async () => {
    await goTo('Opdracht 4:');
    const lens = editor.locator('.codelens-decoration', { hasText: 'overgenomen · wethouder Wonen en Zorg' }).first();
    await lens.waitFor();
    await shot('lens');
    await lens.locator('a').first().click();
    await page.locator('.reference-zone-widget').waitFor();
    await shot('places');
    await keyboard.press('Escape');
    await page.locator('.reference-zone-widget').waitFor({ state: 'detached' });
  });
  await step('behind Opdracht the plan is offered', async () => {
    await goTo('Opdracht 8:');
    await keyboard.press('Enter');
    await keyboard.press('ArrowUp');
    await keyboard.type('Opdracht ');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'De vijf buurthuizen' }).waitFor();
    await shot('completion');
    await keyboard.type('7');
    await keyboard.press('Enter');
    await editor.locator('.view-line', { hasText: "Opdracht 7: 'De vijf buurthuizen" }).waitFor();
    const written = editor.locator('.view-line', { hasText: 'Opdracht 7' });
    for (let i = 0; i < 10 && 0 < await written.count(); i++) await keyboard.press('Control+z');
    await written.waitFor({ state: 'detached' });
    for (let i = 0; i < 10 && await page.locator('.tab.active.dirty').count(); i++) await keyboard.press('Control+z');
  });
  await step('quick fix, with its tab stops typed through', async () => {
    await goTo('Advies 1:', 2);
    await pressUntil('Control+.', page.locator('.action-widget .monaco-list-row', { hasText: FIX }));
    await shot('quick-fix');
    const focused = page.locator('.action-widget .monaco-list-row.focused');
    for (let i = 0; i < 20 && !(await focused.innerText()).includes(FIX); i++) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await editor.locator('.view-line', { hasText: 'Eigenaar:' }).first().waitFor();
    await shot('tab-stops');
    await keyboard.type(OWNER);
    await keyboard.press('Escape'); // closes the list of owners, if it is open
    await keyboard.press('Tab');
    await keyboard.type(PLANNING);
    await keyboard.press('Tab');
    await editor.locator('.squiggly-warning').first().waitFor({ state: 'detached' }); // those of other advices are out of sight
    await shot('fixed');
  });
  await step('snippet by its prefix', async () => {
    await keyboard.press('Escape');
    await keyboard.press('Control+End');
    await keyboard.press('Enter');
    await keyboard.type('vraag');
    await pressUntil('Control+Space', page.locator('.suggest-widget .monaco-list-row', { hasText: 'vraag' }));
    await shot('snippet');
    await keyboard.press('Enter');
    await editor.locator('.view-line', { hasText: 'Hoeveel inwoners' }).waitFor();
    await keyboard.type('2');
    await keyboard.press('Tab');
    await keyboard.type('Wie opent het loket?');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
  });
  await step('save: the bytes on disk', async () => {
    await keyboard.press('Control+s');
    const recommendation = /^Advies 1: .*\n/m.exec(original)[0];
    const list = `\n- **Eigenaar:** ${OWNER}\n- **Planning:** ${PLANNING}\n`;
    const question = '\n**Vraag 2:** Wie opent het loket? Graag antwoord binnen vier weken na ontvangst van dit advies.\n\n';
    const expected = original.replace(recommendation, recommendation + list) + question;
    for (let i = 0; i < 100 && readFileSync(onDisk, 'utf8') === original; i++) await page.waitForTimeout(50);
    assert.equal(readFileSync(onDisk, 'utf8'), expected);
  });
  await step('the status tells why a text is not checked', async () => {
    await openFile('boodschappen.md');
    await status(/^Scherp: no advice recognised$/);
    await shot('silence');
  });
  await step('a new advice from the command palette', async () => {
    await command('Scherp: New Advice'); // command titles follow the language of VS Code
    await page.locator('.editor-instance .view-line', { hasText: 'Ongevraagd advies over' }).first().waitFor();
    await shot('new-advice');
  });
  for (const [theme, name] of [['Dark Modern', 'dark'], ['Dark High Contrast', 'high-contrast']]) {
    await step(`theme ${theme}`, async () => {
      await openFile('waterbeek.advies.md');
      await goTo('Opdracht 9:');
      await choose('Control+k Control+t', theme, theme);
      await page.locator('.editor-instance .squiggly-warning').first().waitFor();
      await page.waitForTimeout(500); // colours fade into each other
      await shot(name);
    });
  }
}

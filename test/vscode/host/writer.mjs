// The hands and eyes of a writer at the keyboard of VS Code.
import { readFileSync } from 'node:fs';
import { workbenchUrl } from './host.mjs';

/** What a writer does in the page of a host; texts are looked up in `onDisk`, a file in its folder. */
export function writer(page, host, onDisk) {
  const { keyboard } = page;
  const editor = page.locator('.editor-instance .monaco-editor').first();
  const quickInput = page.locator('.quick-input-widget input').first();

  /** A busy VS Code can miss a key that comes while it handles the last one: look, and press again. */
  const pressUntil = async (key, target) => {
    for (let i = 1; ; i++) {
      for (const chord of key.split(' ')) await keyboard.press(chord);
      try {
        return await target.first().waitFor({ timeout: 5000 });
      } catch (problem) {
        if (i === 6) throw problem;
        await keyboard.press('Escape');
      }
    }
  };
  /** Opens the quick input with `key`, types, waits until `row` (if any) is the one to be chosen, and chooses it. */
  const choose = async (key, text, row) => {
    for (let i = 1; ; i++) {
      await pressUntil(key, quickInput);
      try {
        await quickInput.fill(text, { timeout: 5000 }); // what is still opening can take the focus away, and the input with it
        break;
      } catch (problem) {
        if (i === 4) throw problem;
      }
    }
    if (row) await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).first().waitFor();
    await keyboard.press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
  };
  const openFile = async (name) => {
    const tab = page.locator('.tab.active', { hasText: name });
    for (let i = 1; ; i++) {
      await choose('Control+p', name, name);
      try {
        return await tab.waitFor({ timeout: 5000 });
      } catch (problem) {
        if (i === 4) throw problem;
      }
    }
  };
  /** To where `text` stands in the saved file. */
  const goTo = async (text, offset = 0) => {
    const saved = readFileSync(onDisk, 'utf8');
    const before = saved.slice(0, saved.indexOf(text) + offset);
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    await keyboard.press('Control+1');
    await choose('Control+g', `:${line}:${column}`);
    await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).first().waitFor();
  };
  const status = (text) => page.locator('[id="scherp.scherp.scherp.status"], .statusbar-item[id*="scherp"]').filter({ hasText: text }).first().waitFor();
  const command = (name) => choose('F1', `>${name}`, name);
  const openFolder = async () => {
    await page.goto(workbenchUrl(host));
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'examples' }).waitFor({ timeout: 60_000 });
  };
  return { editor, pressUntil, choose, openFile, goTo, status, command, openFolder };
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { matrixShell } from '../../../client/src/matrix-shell.ts';
import type { Asked, FromPage } from '../../../client/src/matrix-view.ts';
import { matrixView } from '../../../server/src/core/workspace/matrix-view.ts';
import { graph, plan, type Files } from '../../support/graph.ts';

// The page of the matrix by itself, with the colours of real themes: what a reader sees, presses and hears.

const THEMES = JSON.parse(readFileSync('test/vscode/page/themes.json', 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const EXAMPLES: Files = Object.fromEntries(['plan', 'advies', 'reactie'].map((kind) => [`waterbeek.${kind}.md`, readFileSync(`examples/waterbeek.${kind}.md`, 'utf8')]));
const SIZES = { beside: { width: 460, height: 900 }, wide: { width: 1300, height: 800 }, narrow: { width: 280, height: 700 } } as const;

const viewOf = (files: Files, asked: Partial<Asked> = {}) => matrixView([{
  graph: graph(files), id: 'raad', uriOf: (path) => path, pathOf: (uri) => uri,
  locate: ({ path, start, end }) => ({ uri: path, range: { start: { line: 0, character: start }, end: { line: 0, character: end } } }),
}], { uri: null, onlyOpen: false, pages: 1, ...asked }, 'nl');

let browser: Browser;
before(async () => { browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '', args: ['--no-sandbox', '--disable-gpu'] }); });
after(() => browser.close());

interface Shown {
  readonly page: Page;
  /** What the page asked of its host so far. */
  readonly asked: () => Promise<readonly FromPage[]>;
  readonly show: (view: unknown) => Promise<void>;
  readonly complaints: readonly string[];
}

async function open(run: (shown: Shown) => Promise<void>, { theme = 'Light Modern', size = 'wide', state = null }: { theme?: string; size?: keyof typeof SIZES; state?: Asked | null } = {}): Promise<void> {
  const page = await browser.newPage({ viewport: SIZES[size] });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const shell = matrixShell({ script: '/matrix.js', style: '/matrix.css', nonce: 'a1b2', language: 'nl', title: 'Dekkingsmatrix', uri: '' });
  await page.route('http://page.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/' ? route.fulfill({ body: shell, contentType: 'text/html' }) : route.fulfill({ path: `dist${pathname}` });
  });
  await page.addInitScript(({ colours, kept }) => {
    const host = globalThis as unknown as { posted: unknown[]; kept: unknown; acquireVsCodeApi: unknown };
    host.posted = [];
    host.kept = kept;
    host.acquireVsCodeApi = () => ({ postMessage: (message: unknown) => host.posted.push(message), getState: () => host.kept ?? undefined, setState: (next: unknown) => { host.kept = next; } });
    document.addEventListener('DOMContentLoaded', () => {
      for (const [name, value] of Object.entries(colours)) document.documentElement.style.setProperty(name, value);
    });
  }, { colours: THEMES[theme] ?? {}, kept: state });
  await page.goto('http://page.test/');
  const show = async (view: unknown): Promise<void> => {
    await page.evaluate((told) => new Promise<void>((done) => {
      addEventListener('message', () => { requestAnimationFrame(() => { done(); }); }, { once: true });
      window.postMessage({ view: told });
    }), view);
  };
  try {
    await run({ page, show, complaints, asked: () => page.evaluate(() => (globalThis as unknown as { posted: FromPage[] }).posted) });
  } finally {
    await page.close();
  }
}

/** The words of the cell or button that has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('accessibility', () => {
  for (const theme of Object.keys(THEMES)) {
    for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
      test(`${theme}, ${size}: no violations`, () => open(async ({ page, show, complaints }) => {
        await show(viewOf({ ...EXAMPLES, 'leren.plan.md': '# Samen leren\n\nOpdracht 1: Wij lezen voor.\n' }));
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), []);
        assert.deepEqual(complaints, []);
      }, { theme, size }));
    }
  }

  test('every cell is read with the names of its row and column, also as a card', () => open(async ({ page, show }) => {
    await show(viewOf(EXAMPLES));
    const tree = await page.locator('table').ariaSnapshot();
    assert.match(tree, /columnheader "Eigenaar"/);
    assert.match(tree, /row "Opdracht 10 /);
    assert.match(tree, /gridcell "[^"]*invullen"/);
  }, { size: 'beside' }));

  test('at twice the size nothing is cut off sideways', () => open(async ({ page, show }) => {
    await show(viewOf(EXAMPLES));
    await page.evaluate(() => { document.documentElement.style.setProperty('--vscode-font-size', '26px'); });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  }, { size: 'beside' }));
});

describe('by keyboard', () => {
  test('one stop of the Tab key, and arrows from cell to cell', () => open(async ({ page, show }) => {
    await show(viewOf(EXAMPLES));
    await page.getByLabel('Alleen open').focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Opdracht 1');
    for (const [key, words] of [['ArrowRight', '●overgenomen'], ['ArrowRight', '✓ja'], ['ArrowDown', '○nee invullen'], ['Home', 'Opdracht 2'], ['Control+End', ''], ['Control+Home', 'Opdracht 1'], ['ArrowUp', 'Opdracht 1'], ['PageDown', 'Opdracht 11']] as const) {
      await page.keyboard.press(key);
      assert.equal(await focused(page), words, key);
    }
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement === document.body || document.activeElement === null), true);
  }));

  test('Enter goes to the text, or fills what is missing', () => open(async ({ page, show, asked }) => {
    await show(viewOf(EXAMPLES));
    await page.getByRole('button', { name: 'Opdracht 2', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const [, go, fill] = await asked();
    assert.ok(go && 'go' in go && go.go.uri === 'waterbeek.plan.md', JSON.stringify(go));
    assert.deepEqual(fill, { fill: { key: 'raad assignment waterbeek.plan.md 2 1', column: 'answered' } });
  }));

  test('the focus stays where it is while the text changes', () => open(async ({ page, show }) => {
    const with2 = (words: string): Files => ({ 'b.plan.md': `# Wonen in Beekdorp\n\nOpdracht 1: Wij openen een loket.\n\nOpdracht 2: ${words}\n` });
    await show(viewOf(with2('Wij maken een folder.')));
    await page.getByRole('button', { name: 'Opdracht 2' }).focus();
    await show(viewOf(with2('Wij maken een film.')));
    assert.equal(await focused(page), 'Opdracht 2');
    await show(viewOf({ 'b.plan.md': '# Wonen in Beekdorp\n\nOpdracht 2: Wij maken een film.\n\nOpdracht 3: Wij bouwen.\n' }));
    assert.equal(await focused(page), 'Opdracht 2');
  }));
});

describe('what it shows', () => {
  test('the words of a text are words, whatever they look like', () => open(async ({ page, show, complaints }) => {
    await show(viewOf({ 'b.plan.md': '# <img src=x onerror=alert(1)> Wonen\n\nOpdracht 1: Wij openen \\<script>alert(1)\\</script> en \\<b>een\\</b> loket & "meer".\n' }));
    assert.equal(await page.locator('img, main script, main b:not(.counts b)').count(), 0);
    assert.match(await page.locator('.words').innerText(), /<script>alert\(1\)<\/script> en <b>een<\/b> loket & "meer"/);
    assert.deepEqual(complaints, []);
  }));

  test('only what carries the number of this page is run or loaded', () => open(async ({ page, show, complaints }) => {
    await show(viewOf(EXAMPLES));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      const image = document.createElement('img');
      image.src = 'http://page.test/x.png';
      document.body.append(script, image);
    });
    assert.equal(await page.title(), 'Dekkingsmatrix');
    assert.equal(complaints.filter((line) => line.includes('Content Security Policy')).length, 2);
  }));

  test('the counts are told anew only when they change', () => open(async ({ page, show }) => {
    await show(viewOf(EXAMPLES));
    const before = await page.locator('.counts p').first().elementHandle();
    await show(viewOf(EXAMPLES, { onlyOpen: true }));
    assert.ok(await before?.evaluate((node) => node.isConnected));
    await show(viewOf({ 'b.plan.md': plan(1) }));
    assert.equal(await page.locator('.counts').innerText(), '1 opdracht: ○1 niet genoemd');
  }));

  test('3,000 assignments: a page at a time, with a button for more', () => open(async ({ page, show, asked }) => {
    await show(viewOf({ 'b.plan.md': plan(3000) }));
    assert.equal(await page.locator('tbody tr').count(), 300);
    await page.getByRole('button', { name: 'Toon nog 300 regels' }).click();
    assert.deepEqual((await asked()).at(-1), { ask: { uri: null, otherwise: null, onlyOpen: false, pages: 2 } });
    await show(viewOf({ 'b.plan.md': plan(3000) }, { pages: 10 }));
    assert.equal(await page.locator('tbody tr').count(), 3000);
  }));

  test('without a plan it says what to do', () => open(async ({ page, show }) => {
    await show(viewOf({}));
    assert.match(await page.locator('.empty').innerText(), /^Hier is nog geen plan of advies gevonden/);
    assert.equal(await page.locator('table').count(), 0);
  }));

  test('the choice of a plan and the filter are asked for, and kept when the window is loaded again', () => open(async ({ page, show, asked }) => {
    await show(viewOf({ ...EXAMPLES, 'leren.plan.md': '# Samen leren\n\nOpdracht 1: Wij lezen voor.\n' }));
    await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Samen leren (leren.plan.md)' });
    await page.getByLabel('Alleen open').check();
    assert.deepEqual((await asked()).at(-1), { ask: { uri: 'leren.plan.md', otherwise: null, onlyOpen: true, pages: 1 } });
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { kept: unknown }).kept), { uri: 'leren.plan.md', otherwise: null, onlyOpen: true, pages: 1 });
  }));

  test('it follows to the document that is being read, unless all plans are wanted', () => open(async ({ page, show, asked }) => {
    const files = { ...EXAMPLES, 'leren.plan.md': '# Samen leren\n\nOpdracht 1: Wij lezen voor.\n' };
    const read = (active: string) => page.evaluate((uri) => new Promise<void>((done) => {
      addEventListener('message', () => { done(); }, { once: true });
      window.postMessage({ active: uri });
    }), active);
    await show(viewOf(files, { uri: 'leren.plan.md' }));
    await read('waterbeek.advies.md');
    assert.deepEqual((await asked()).at(-1), { ask: { uri: 'waterbeek.advies.md', otherwise: 'leren.plan.md', onlyOpen: false, pages: 2 } });
    await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Alle plannen' });
    const before = await asked();
    await read('leren.plan.md');
    assert.deepEqual(await asked(), before);
  }, { state: { uri: 'leren.plan.md', otherwise: null, onlyOpen: false, pages: 2 } }));

  test('what was kept is asked for at once', () => open(async ({ asked }) => {
    assert.deepEqual(await asked(), [{ ask: { uri: 'leren.plan.md', otherwise: null, onlyOpen: true, pages: 2 } }]);
  }, { state: { uri: 'leren.plan.md', otherwise: null, onlyOpen: true, pages: 2 } }));
});

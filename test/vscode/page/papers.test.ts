import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { folder, real, scherp } from '../../support/cli.ts';

// The pages that the command line writes, in the browser of whoever reads them.

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PHONE = 360;

let browser: Browser;
before(async () => { browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '', args: ['--no-sandbox'] }); });
after(() => browser.close());

describe('accessible, and no wider than a phone', () => {
  for (const [name, cwd, ...args] of [
    ['report', 'examples', 'report', '.'],
    ['findings', 'examples', 'check', '--format', 'html', '.'],
    ['matrix', 'examples', 'matrix', '--format', 'html', '.'],
    ['comparison', 'test/cli/golden', 'diff', '--format', 'html', 'belbus.eerder.advies.md', 'belbus.advies.md'],
  ] as const) {
    test(name, async () => {
      const file = join(folder(), 'page.html');
      assert.equal((await scherp(cwd, [...args, '--output', file], { core: real })).err, '');
      for (const width of [PHONE, 1200]) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
        await page.goto(`file://${file}`);
        await page.addScriptTag({ content: AXE });
        const found: unknown = await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))");
        assert.deepEqual(found, [], `at ${String(width)}`);
        assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= width);
        await page.close();
      }
    });
  }
});

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { RULES } from '../../server/src/core/rules/index.ts';
import { PAGE_TEXTS } from '../../server/src/core/rules/page-texts.ts';
import { readPage } from '../../server/src/core/rules/pages.ts';
import type { Example } from '../../server/src/core/rules/pages.ts';
import { apply, checkAmong, kindFor, mark, unmark } from '../support/check.ts';

const HEADINGS = ['Waarom', 'Voorbeelden', 'Zo lost u het op', 'Wanneer niet', 'Uitzetten'];

for (const rule of RULES) {
  describe(rule.id, () => {
    const text = PAGE_TEXTS[rule.id] ?? '';
    const page = readPage(text);
    const of = (example: string, { beside }: Example) => checkAmong(example, kindFor(rule), beside).filter((finding) => finding.rule === rule.id);

    test('has a page with the fixed headings and the title of the rule', () => {
      assert.equal(text.split('\n')[0], `# ${rule.id} — ${rule.title.nl}`);
      assert.deepEqual([...text.replace(/^```[^]*?^```$/gm, '').matchAll(/^## (.+)$/gm)].map((match) => match[1]), HEADINGS);
    });
    test('brings a bad and a good example', () => {
      assert.ok(0 < page.bad.length && 0 < page.good.length);
    });
    for (const example of page.bad) {
      const { text: bad, better } = example;
      test(`speaks where the page says: ${bad.slice(0, 60).trim()}`, () => {
        const clean = unmark(bad);
        assert.equal(mark(clean, of(clean, example)), bad);
      });
      if (better !== null) {
        test(`its fix gives what the page shows: ${bad.slice(0, 60).trim()}`, () => {
          const clean = unmark(bad);
          const fixes = of(clean, example).flatMap((finding) => finding.fixes?.slice(0, 1) ?? []);
          assert.equal(fixes.map((fix) => apply(clean, fix))[0], better);
        });
      }
    }
    for (const example of page.good) {
      const { text: good } = example;
      test(`is silent on: ${good.slice(0, 60).trim()}`, () => {
        assert.equal(mark(good, of(good, example)), good);
      });
    }
  });
}

test('every page belongs to a rule', () => {
  const pages = readdirSync('server/src/core/rules').filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3));
  assert.deepEqual(pages.sort(), RULES.map(({ id }) => id).sort());
});

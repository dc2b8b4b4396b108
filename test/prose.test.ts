import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';
import { check, read } from './support/check.ts';

// What we write for authors is held to our own rules. A page that explains vague words is no advice, so only wording is asked about.

const WORDING = /^(?:vaag-|vergelijking-|slag-om|open-einde|lijdend-)/;
const PAGES = ['docs/handleiding.md', ...globSync('server/src/core/rules/*.md')];

describe('our own Dutch', () => {
  for (const file of PAGES) {
    test(file, () => {
      const text = readFileSync(file, 'utf8');
      const loud = check(text, {}, 'proef.advies.md').filter(({ rule, severity }) => WORDING.test(rule) && severity !== 'hint');
      assert.deepEqual(loud.map(({ rule, start, end }) => `${rule}: ${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧`), []);
    });
    test(`${file} is not taken for an advice`, () => {
      assert.equal(read(readFileSync(file, 'utf8'), {}, 'pagina.md').kind, null);
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

// What the extension says in English it says in Dutch as well, and nothing besides.

const keysOf = (file: string): readonly string[] => Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).sort();
const found = (files: readonly string[], pattern: RegExp): readonly string[] =>
  [...new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, key = '']) => key)))].sort();

for (const file of ['package.nls.json', 'package.nls.nl.json']) {
  test(`${file} has all that package.json names`, () => { assert.deepEqual(keysOf(file), found(['package.json'], /"%([\w.-]+)%"/g)); });
}
test('the Dutch bundle has all that the client says', () => {
  assert.deepEqual(keysOf('l10n/bundle.l10n.nl.json'), found(globSync('client/src/*.ts'), /l10n\.t\('([^']+)'/g));
});
test('every step of the walkthrough has its picture', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { walkthroughs: { steps: { id: string; media: { svg: string } }[] }[] } };
  for (const { media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) assert.match(readFileSync(media.svg, 'utf8'), /^<svg [^]*<\/svg>\n$/);
});

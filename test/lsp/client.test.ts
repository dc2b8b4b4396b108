import * as assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const client = readdirSync('client/src').map((file) => readFileSync(`client/src/${file}`, 'utf8')).join('\n');

test('every text of the client is translated, and nothing else is', () => {
  const used = [...client.matchAll(/l10n\.t\('([^']+)'/g)].map(([, text]) => text);
  assert.deepEqual(Object.keys(json('l10n/bundle.l10n.nl.json')).sort(), [...new Set(used)].sort());
});

test('every text of the manifest exists in both languages', () => {
  const used = [...new Set([...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key))].sort();
  for (const file of ['package.nls.json', 'package.nls.nl.json']) assert.deepEqual(Object.keys(json(file)).sort(), used, file);
});

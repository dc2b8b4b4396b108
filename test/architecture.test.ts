import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';
import { globSync } from 'tinyglobby';

// What must be absent. Each of these is a promise of ARCHITECTURE.md.

const SOURCES = globSync(['client/**/*.ts', 'server/src/**/*.ts']).sort();
const IMPORT = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm;
const TYPE_ONLY = /^(?:import|export) type /;

interface Import { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const imports: readonly Import[] = SOURCES.flatMap((from) => [...readFileSync(from, 'utf8').matchAll(IMPORT)].map((match) => ({
  from, typeOnly: TYPE_ONLY.test(match[0]),
  to: match[1]?.startsWith('.') ? normalize(join(dirname(from), match[1])) : match[1] ?? '',
})));
const isIn = (folder: string) => (file: string): boolean => file.startsWith(folder);
const report = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} → ${to}`);

describe('dependencies point one way', () => {
  const core = isIn('server/src/core/');
  const CORE_PACKAGES = /^(?:mdast|micromark|mdast-util-[\w-]+|micromark-[\w-]+|yaml|jsonc-parser)$/;
  const rules: readonly (readonly [string, (edge: Import) => boolean])[] = [
    ['core imports only core and parsers', ({ from, to }) => core(from) && !core(to) && !CORE_PACKAGES.test(to)],
    ['the Markdown part knows no Dutch', ({ from, to }) => isIn('server/src/core/markdown/')(from) && /core\/(?:language|advice|rules|workspace|compare|views)\//.test(to)],
    ['the language part imports no rule and no model', ({ from, to }) => isIn('server/src/core/language/')(from) && /core\/(?:advice|rules|workspace|compare|views)\//.test(to)],
    ['the model knows no other documents', ({ from, to }) => isIn('server/src/core/advice/')(from) && /core\/(?:workspace|compare|views)\//.test(to)],
    ['the graph knows no comparison and no editor', ({ from, to }) => isIn('server/src/core/workspace/')(from) && /core\/(?:compare|views)\//.test(to)],
    ['a comparison knows no graph, no rule and no editor', ({ from, to }) => isIn('server/src/core/compare/')(from) && /core\/(?:workspace|rules|views)\//.test(to)],
    ['what an editor shows does not judge', ({ from, to }) => isIn('server/src/core/views/')(from) && /core\/(?:rules|compare)\//.test(to)],
    ['only what is shown knows views', ({ from, to }) => core(from) && !isIn('server/src/core/views/')(from) && isIn('server/src/core/views/')(to)],
    ['the model reports nothing', ({ from, to, typeOnly }) => isIn('server/src/core/advice/')(from) && /core\/rules\//.test(to) && !typeOnly],
    ['a rule knows no other rule', ({ from, to }) => isIn('server/src/core/rules/')(from) && !/\/(?:index|pages|page-texts)\.ts$/.test(from) && isIn('server/src/core/rules/')(to) && !/vaag-tijd\.ts$/.test(to)],
    ['the command line and the server do not know each other', ({ from, to }) => (isIn('server/src/cli/')(from) && isIn('server/src/lsp/')(to)) || (isIn('server/src/lsp/')(from) && isIn('server/src/cli/')(to))],
    ['what is published knows neither the command line nor the server, nor Node', ({ from, to }) => isIn('server/src/publish/')(from) && !core(to) && !isIn('server/src/publish/')(to) && !/^(?:docx|diff|write-excel-file\/.*)$/.test(to)],
    ['core publishes nothing', ({ from, to }) => core(from) && isIn('server/src/publish/')(to)],
    ['the server keeps its graphs without its features', ({ from, to }) => isIn('server/src/lsp/workspace/')(from) && isIn('server/src/lsp/features/')(to)],
    ['the page of the matrix knows only what it is told', ({ from, to }) => isIn('client/view/')(from) && !isIn('client/view/')(to) && to !== 'client/src/matrix-view.ts'],
    ['the client imports no server code', ({ from, to }) => isIn('client/')(from) && isIn('server/')(to)],
    ['the server imports no editor', ({ from, to }) => isIn('server/')(from) && to === 'vscode'],
  ];
  for (const [promise, breaks] of rules) {
    test(promise, () => { assert.deepEqual(report(imports.filter(breaks)), []); });
  }

  test('no import cycle', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of SOURCES) visit(file, []);
    assert.deepEqual(cycles, []);
  });
});

describe('core is pure', () => {
  const files = SOURCES.filter(isIn('server/src/core/'));
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ['reads no clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b/],
    ['waits for nothing', /\basync\b|\bawait\b|\bPromise\b|\bsetTimeout\b/],
    ['logs nothing', /\bconsole\b/],
    ['throws nothing because of a text or a setting', /\bthrow\b/],
    ['runs no text as code', /\beval\b|\bnew Function\b/],
  ];
  for (const [promise, pattern] of forbidden) {
    test(promise, () => {
      assert.deepEqual(files.filter((file) => pattern.test(withoutComments(readFileSync(file, 'utf8')))), []);
    });
  }
});

describe('nothing leaves the machine', () => {
  test('no source opens a connection', () => {
    assert.deepEqual(SOURCES.filter((file) => /\bfetch\(|XMLHttpRequest|WebSocket|node:(?:https?|net|tls|dgram|dns)\b/.test(withoutComments(readFileSync(file, 'utf8')))), []);
  });
});

describe('size', () => {
  test('no source file over 300 lines, Dutch data apart', () => {
    assert.deepEqual(SOURCES.filter((file) => !file.includes('/language/nl/') && 301 < readFileSync(file, 'utf8').split('\n').length), []);
  });
  test('no file of the client over 100 lines', () => {
    assert.deepEqual(SOURCES.filter((file) => isIn('client/')(file) && 101 < readFileSync(file, 'utf8').split('\n').length), []);
  });
});

const withoutComments = (source: string): string => source.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

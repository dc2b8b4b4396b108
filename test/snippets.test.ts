import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse, findings, Memory } from '../server/src/core/analysis.ts';
import { DEFAULTS } from '../server/src/core/settings.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { snippets: { language: string; path: string }[] } };
const snippets = JSON.parse(readFileSync('snippets/scherp.json', 'utf8')) as Record<string, Snippet>;
const TODAY: Readonly<Record<string, string>> = { CURRENT_DATE: '11', CURRENT_MONTH: '02', CURRENT_YEAR: '2026' };
/** Said of a document, so they say nothing of a part of one. */
const WHOLE_DOCUMENT = new Set(['reactie-niet-gevraagd', 'monitoring-ontbreekt', 'vaststelling-ontbreekt', 'kop-onvolledig']);
const WHOLE = new Set(['Ongevraagd advies', 'Gevraagd advies']);

test('the extension contributes the snippets for Markdown', () => {
  assert.deepEqual(manifest.contributes.snippets, [{ language: 'markdown', path: './snippets/scherp.json' }]);
});

test('every prefix is one plain Dutch word or more, joined by hyphens, and belongs to one snippet', () => {
  const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
  assert.deepEqual(prefixes.filter((prefix) => !/^[a-z]+(-[a-z]+)*$/.test(prefix)), []);
  assert.deepEqual(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index), []);
});

test('the expander fills in defaults, choices, variables and escapes', () => {
  assert.equal(expand('a ${1:b ${2:c}} $CURRENT_YEAR ${3|d,e|} \\$4$0').text, 'a b c 2026 d $4');
});

for (const [name, snippet] of Object.entries(snippets)) {
  const { text, stops } = expand(snippet.body.join('\n'));

  test(`snippet “${name}” is well formed`, () => {
    assert.match(snippet.description, /^[A-Z].*\.$/, 'a sentence says what it inserts');
    assert.doesNotMatch(text, /\$|\t|\n{3}/, 'nothing of the snippet language is left');
    assert.deepEqual([...new Set(stops)].sort((a, b) => a - b), stops.map((_, index) => index), 'tab stops 0, 1, 2 …, each once');
  });

  test(`snippet “${name}” is itself good advice`, () => {
    const file = name === 'Plan' ? 'nieuw.plan.md' : name === 'Collegereactie' ? 'nieuw.reactie.md' : 'nieuw.advies.md';
    const found = findings(analyse({ name: file, text: text.trimEnd() + '\n' }, DEFAULTS, new Memory()));
    const unexpected = found
      .filter(({ rule }) => WHOLE.has(name) || !WHOLE_DOCUMENT.has(rule))
      .map(({ rule, start, end }) => ({ rule, words: text.slice(start, end) }))
      .filter(({ words }) => !/\[[^\]]+\]/.test(words));
    assert.deepEqual(unexpected, []);
  });
}

/** What a snippet inserts when nothing is typed, and its tab stops in the order of their numbers' first appearance, `$0` first. */
function expand(body: string): { readonly text: string; readonly stops: readonly number[] } {
  const stops: number[] = [];
  let at = 0;
  const read = (until: string): string => {
    let text = '';
    for (; at < body.length && !until.includes(body.charAt(at)); at++) {
      if (body.charAt(at) === '\\') text += body.charAt(++at);
      else if (body.charAt(at) === '$') text += stop();
      else text += body.charAt(at);
    }
    return text;
  };
  const stop = (): string => {
    const [whole = '', brace = '', name = ''] = /^\$(\{?)(\w+)/.exec(body.slice(at)) ?? [];
    at += whole.length;
    const isStop = /^\d+$/.test(name);
    if (isStop) stops.push(Number(name));
    else assert.ok(name in TODAY, `unknown variable at ${body.slice(at - whole.length, at + 20)}`);
    let text = TODAY[name] ?? '';
    if (brace !== '') {
      const opener = body.charAt(at++);
      if (opener === '|') {
        text = read('|').split(',')[0] ?? '';
        at++;
      } else if (opener === ':') text = read('}');
    } else at--;
    return text;
  };
  const text = read('');
  return { text, stops: [...stops.filter((n) => n === 0), ...stops.filter((n) => n !== 0)] };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, edit, proseOf, read, sources } from '../support/markdown.ts';

const MASKED: readonly (readonly [string, string, string])[] = [
  ['strong and emphasis', '**Advies 3:** Open _één_ loket', '··Advies 3:·· Open ·één· loket'],
  ['emphasis within a word', 'her**ijk**en', 'her··ijk··en'],
  ['snake case is text', 'snake_case en 2 * 3', 'snake_case en 2 * 3'],
  ['deleted text', '~~weg~~ dit', '··weg·· dit'],
  ['a link', 'zie [het plan](https://x.nl "p") nu', `zie ·het plan${'·'.repeat('](https://x.nl "p")'.length)} nu`],
  ['an escape', '3\\. geen lijst\\*', '3·. geen lijst·*'],
  ['a character reference', 'caf&eacute; &amp; bar', 'café······· &···· bar'],
  ['code', 'doe `npm i` nu', 'doe □□□□□□□ nu'],
  ['HTML', 'a<br>b', 'a□□□□b'],
  ['an image', '![plaatje](p.png)', '□'.repeat('![plaatje](p.png)'.length)],
  ['an autolink', '<https://x.nl>', '□'.repeat('<https://x.nl>'.length)],
  ['a hard break', 'een\\\ntwee', 'een·\ntwee'],
  ['a heading', '## Kop ##', '   Kop   '],
  ['an underlined heading', 'Kop\n===', 'Kop\n   '],
  ['a definition before an underlined heading', '[a]: b\nKop\n===', 'Kop\n   '],
  ['a quotation over lines', '> het **plan\n> van** nu', 'het ··plan\n  van·· nu'],
  ['a list item over lines', '- een\n  twee', 'een\n  twee'],
  ['a task', '- [ ] bel de wethouder', 'bel de wethouder'],
  ['a placeholder', '[wie?] en [datum]', '[wie?] en [datum]'],
  ['Windows line ends', 'een\r\ntwee', 'een \ntwee'],
  ['half a surrogate pair', 'a\uD800b', 'a\uD800b'],
];

for (const [what, text, prose] of MASKED) test(`masks ${what}`, () => assert.deepEqual(proseOf(text), [prose]));

test('masks links and notes that are defined elsewhere', () => {
  assert.deepEqual(proseOf('zie [plan] en [^1]\n\n[plan]: p.md\n\n[^1]: de noot'), ['zie ·plan· en □□□□', 'de noot']);
  assert.deepEqual(proseOf('zie [plan] en [^1]'), ['zie [plan] en [^1]']);
});

test('clean markup among other text reads the same', () => {
  assert.deepEqual(proseOf('**Zie `a]` [het _plan_](p.md) <b>nu</b>** &lt; <x@y.nl> ![a](b) ~~weg~~ \\* a\tb'), [
    `··Zie □□□□ ·het ·plan·${'·'.repeat(7)} □□□nu□□□□·· <··· ${'□'.repeat(8)} ${'□'.repeat(7)} ··weg·· ·* a b`,
  ]);
  assert.deepEqual(proseOf('[a][b] [b][a] [a][] [c] [d][e][a]\n\n[a]: x'), [`[a][b] ·b···· ·a··· [c] [d]·e····`]);
});

test('a table gives its cells, empty ones too', () => {
  const text = '| wat | wie |\n|---|---|\n| a \\| b |  |\n\n';
  assert.deepEqual(proseOf(text), ['wat', 'wie', 'a ·| b', '']);
  assert.deepEqual(blocksOf(text).map(({ cell }) => [cell?.rowIndex, cell?.column]), [[0, 0], [0, 1], [1, 0], [1, 1]]);
  assert.deepEqual(blocksOf('| a |\n|---|\n|  |').map(({ cell }) => cell?.rowIndex), [0, 1]);
  assert.deepEqual(proseOf('a\n|---|\n||b\n\n'), ['a', '', 'b']);
  // The same place in a quotation, where the parser reads it.
  for (const mark of ['', '> ']) assert.deepEqual(blocksOf(`${mark}|\t| b |\n${mark}|---|---|`).map(({ start }) => start - mark.length), [2, 4]);
});

test('code, HTML blocks and definitions give no block', () => {
  assert.deepEqual(proseOf('```\ncode\n\ncode\n```\n\n<div>\nx\n</div>\n\n[a]: b\n\ntekst'), ['tekst']);
});

test('items know their list, number and marker', () => {
  const text = '3. een\n4. twee\n   - diep\n\n- los';
  assert.deepEqual(blocksOf(text).map(({ item }) => [item?.list, item?.index, item?.ordinal, item?.depth]), [[0, 0, 3, 1], [0, 1, 4, 1], [1, 0, null, 2], [2, 0, null, 1]]);
  assert.deepEqual(blocksOf(text).map(({ item }) => text.slice(item?.start).split(' ', 1)), [['3.'], ['4.'], ['-'], ['-']]);
});

test('indented code is prose, a paragraph between blank lines', () => {
  assert.deepEqual(proseOf('Wij vragen:\n\n    het **loket**\n\topen te houden\n\n\n\ten `de` [x](y)'), ['Wij vragen:', 'het ··loket··\n open te houden', 'en □□□□ ·x····']);
  assert.deepEqual(proseOf('>     het plan\n>     van nu\n\n-     punt'), ['het plan\n      van nu', 'punt']);
  assert.deepEqual(blocksOf('>     het plan\n\n-     punt').map(({ quoted, item }) => [quoted, item?.depth]), [[true, undefined], [false, 1]]);
});

test('indented code with a fence in it is code', () => {
  assert.deepEqual(proseOf('Zo:\n\n    ```\n    code\n    ```\n\ntekst'), ['Zo:', 'tekst']);
});

test('indented lines with a bullet or number are items of one list', () => {
  const text = 'Wij vragen:\n\n    - een\n      loket\n    • twee\n\n\t2. drie\n\ta) vier\n\t–\n\t1999. was een jaar';
  assert.deepEqual(proseOf(text), ['Wij vragen:', 'een\n      loket', 'twee', 'drie', 'vier', '1999. was een jaar']);
  assert.deepEqual(blocksOf(text).slice(1).map(({ item }) => [item?.list, item?.index, item?.ordinal, item?.depth]), [[0, 0, null, 1], [0, 1, null, 1], [0, 2, 2, 1], [0, 3, null, 1], [0, 4, null, 1]]);
});

test('lines with a bullet that Markdown does not know are items', () => {
  const text = 'Wij vragen:\n• een **loket**\n  in de wijk\n•\n• twee\n\n> ▪ drie\n\n- vier\n  \uF0B7 vijf';
  assert.deepEqual(proseOf(text), ['Wij vragen:', 'een ··loket··\n  in de wijk', 'twee', 'drie', 'vier', 'vijf']);
  assert.deepEqual(blocksOf(text).map(({ item }) => [item?.index, item?.depth]), [[undefined, undefined], [0, 1], [2, 1], [0, 1], [0, 1], [0, 2]]);
  assert.deepEqual(sources(text, ({ blocks }) => blocks.flatMap(({ marks }) => marks)), ['**loket**']);
});

test('lines that count by letters or Roman numbers are items', () => {
  assert.deepEqual(proseOf('Wij vragen:\na. een loket\n   in de wijk;\nb. een bus.'), ['Wij vragen:', 'een loket\n   in de wijk;', 'een bus.']);
  assert.deepEqual(proseOf('a) een\nb) twee\n\n(a) drie\n(b) vier\n\nI. vijf\nII. zes\nIII. zeven\nIV. acht\n\n- i) negen\n  ii) tien'), ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']);
  assert.deepEqual(blocksOf('Wij vragen:\na. een\nb. twee').map(({ item }) => [item?.list, item?.index, item?.ordinal]), [[undefined, undefined, undefined], [0, 0, null], [0, 1, null]]);
  for (const text of ['a. alleen dit', 'A. de Boer, voorzitter\nB. Smit, secretaris', 'a. een\nc. drie', 'b. twee\nc. drie', 'a. een\nb. twee\nGewone tekst.', 'a. een\nb) twee']) assert.deepEqual(proseOf(text), [text]);
});

test('a bullet is text where it may be: one dash, an o without a tab, text that runs on', () => {
  assert.deepEqual(proseOf('Wij – de raad\n– vragen dat'), ['Wij – de raad\n– vragen dat']);
  assert.deepEqual(proseOf('– een\n– twee\n\no\tdrie\no\tvier\n\no ja\no nee'), ['een', 'twee', 'drie', 'vier', 'o ja\no nee']);
  assert.deepEqual(proseOf('• het *plan\n• van* nu'), ['• het ·plan\n• van· nu']);
  assert.deepEqual(proseOf('• een\n• twee\nGewone tekst.'), ['• een\n• twee\nGewone tekst.']);
});

test('comments stand between blocks, and an underline makes a heading of the lines before it', () => {
  assert.deepEqual(proseOf('<!-- a\n\nb --> c\nEen\n**twee**\n---\ndrie\n<!-- d -->\nvier'), ['Een\n··twee··\n   ', 'drie', 'vier']);
});

test('marks include their delimiters', () => {
  assert.deepEqual(sources('**a *b*** en [c](d)', ({ blocks }) => blocks.flatMap(({ marks }) => marks)), ['**a *b***', '*b*', '[c](d)']);
});

test('only a quotation is quoted', () => {
  assert.deepEqual(blocksOf('> a\n\nb\n\n- > c').map(({ quoted }) => quoted), [true, false, true]);
});

const DIRECTIVES: readonly (readonly [string, readonly string[], string | null, string])[] = [
  ['<!-- scherp-uit vaag-tijd: de raad koos dit -->', ['vaag-tijd'], 'de raad koos dit', 'uit next'],
  ['<!-- scherp-uit vaag-tijd, open-einde slag-om-de-arm -->', ['vaag-tijd', 'open-einde', 'slag-om-de-arm'], null, 'uit next'],
  ['<!-- scherp-uit -->', [], null, 'uit next'],
  ['<!--scherp-uit tot einde: bijlage-->', [], 'bijlage', 'uit end'],
  ['<!-- scherp-uit vaag-tijd tot einde -->', ['vaag-tijd'], null, 'uit end'],
  ['<!-- scherp-uit vaag-tijd: citaat, tot einde -->', ['vaag-tijd'], 'citaat', 'uit end'],
  ['<!-- scherp-aan vaag-tijd -->', ['vaag-tijd'], null, 'aan next'],
];

for (const [comment, rules, reason, rest] of DIRECTIVES) {
  for (const text of [comment, `${comment}\nalinea`, `alinea ${comment} alinea`, `- ${comment}\n  punt`]) {
    test(`reads ${JSON.stringify(text)}`, () => {
      const [directive, ...more] = read(text).passages.flatMap(({ directives }) => directives);
      assert.deepEqual([directive?.rules.map(({ id }) => id), directive?.reason, `${String(directive?.action)} ${String(directive?.scope)}`, more], [rules, reason, rest, []]);
      assert.deepEqual(sources(text, ({ directives }) => directives), [comment]);
      assert.deepEqual(sources(text, ({ directives }) => directives.flatMap(({ rules: ids }) => ids.map(({ span }) => span))), rules);
    });
  }
}

test('a comment that only mentions the word, or code, is no directive', () => {
  assert.deepEqual(sources('<!-- zie scherp-uit -->\n\n`<!-- scherp-uit -->`\n\n<!-- scherp-uitleg -->', ({ directives }) => directives), []);
});

test('front matter is cut off where it is closed', () => {
  const text = '---\nsoort: advies\r\ndatum: 2026-02-11\nleeg:\n---\nTekst';
  const { frontMatter, starts } = read(text);
  assert.deepEqual(Object.entries(frontMatter?.values ?? {}).map(([key, { value }]) => [key, value]), [['soort', 'advies'], ['datum', '2026-02-11'], ['leeg', null]]);
  assert.deepEqual(Object.values(frontMatter?.values ?? {}).map(({ key, start, end }) => [text.slice(key.start, key.end), text.slice(start, end)]), [['soort', 'advies'], ['datum', '2026-02-11'], ['leeg', '']]);
  assert.deepEqual(starts.map((start) => text.slice(start)), ['Tekst']);
  assert.equal(read('---\nsoort: advies\n\n- a').frontMatter, null);
  assert.equal(read('\uFEFF---\na: 1\n...').frontMatter?.values['a']?.value, 1);
});

test('a line end that grows at the end of front matter belongs to it', () => {
  const { after } = edit('---\rdatum: x\r---\r⟦⟧{\n}tekst');
  assert.deepEqual(after.frontMatter, read(after.text).frontMatter);
});

test('broken front matter has a problem and keeps its values', () => {
  for (const yaml of ['a: [', 'a: *b', '- a', 'a: 1\na: 2', '\t- x', 'a: &a [*a]', '? [x]: y', '__proto__: 1', 'a: '.concat('{'.repeat(4000)), '? '.repeat(4000), '['.repeat(8000)]) {
    const text = `---\nsoort: advies\n${yaml}\n---\nTekst`;
    const { frontMatter } = read(text);
    assert.ok(frontMatter !== null, yaml);
    if (frontMatter.problem !== null) assert.ok(frontMatter.problem.end <= text.indexOf('---\nTekst'), yaml);
  }
});

test('an edit keeps the passages it does not touch', () => {
  const { before, after } = edit('Een.\n\nTwee.\n\nDrie.\n\nVier ⟦⟧{**en**} meer.\n\nVijf.\n\nZes.');
  assert.deepEqual(after.passages.map((passage) => before.passages.includes(passage)), [true, true, true, false, true, true]);
});

test('a definition that comes reaches the passages that ask for it, and no others', () => {
  const { before, after } = edit('Zie [plan].\n\nZie [x].\n\nTekst.\n\n⟦⟧{[plan]: p.md}\n\nEinde.');
  assert.deepEqual(after.passages.flatMap(({ blocks }) => blocks.map(({ marks }) => marks.length)), [1, 0, 0, 0]);
  assert.equal(after.passages[1], before.passages[1]);
});

test('the same text is the same passage', () => {
  const { passages } = read('Opmerking: **geen**.\n\nIets.\n\nOpmerking: **geen**.');
  assert.equal(passages[0], passages[2]);
});

test('what is too tangled is read as prose, a paragraph between blank lines', () => {
  const { passages } = read(`${'*a_'.repeat(10_000)}\n\nGewoon.`);
  assert.deepEqual(passages.map(({ coarse, blocks }) => [coarse, blocks.length]), [[true, 1], [false, 1]]);
});

test('long lists and tables are not', () => {
  const list = Array.from({ length: 600 }, (_, at) => `- **Punt ${String(at)}:** de wethouder opent een loket`).join('\n');
  const table = `| wat | wie |\n|---|---|\n${'| **loket** | [wie?] |\n'.repeat(1000)}`;
  assert.deepEqual(read(`${list}\n\n${table}`).passages.map(({ coarse }) => coarse), [false, false]);
});

test('a coarse passage may hold a blank line of any length', () => {
  const { passages } = read(`- *a_${'*a_'.repeat(10_000)}\n${' '.repeat(200_000)}\n- Gewoon.`);
  assert.deepEqual(passages.map(({ coarse, blocks }) => [coarse, blocks.length]), [[true, 2]]);
});

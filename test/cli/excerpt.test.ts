import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt } from '../../server/src/publish/excerpt.ts';
import { Lines } from '../../server/src/publish/lines.ts';

/** `een ⟦woord⟧` → the two lines that a reader sees, with the words between the brackets as the finding. */
function show(marked: string, width = 60): string[] {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace('⟦', '').replace('⟧', '');
  const { before, marked: words, after, indent, underline } = excerpt(text, { start, end }, new Lines(text), width);
  return [before + words + after, indent + underline];
}

describe('an excerpt', () => {
  it('underlines the words', () => {
    assert.deepEqual(show('eerst\nDe raad ⟦verkent⟧ dit.\nlaatst'), ['De raad verkent dit.', '        ^~~~~~~']);
    assert.deepEqual(show('⟦a⟧'), ['a', '^']);
  });

  it('has one column for every column of the terminal', () => {
    assert.deepEqual(show('\tTab\t⟦en⟧'), ['    Tab en', '        ^~']);
    assert.deepEqual(show('a\t⟦b\tc⟧'), ['a   b   c', '    ^~~~~']);
    assert.deepEqual(show('日本 ⟦語⟧ x'), ['日本 語 x', '     ^~']);
    assert.deepEqual(show('👩‍👩‍👧 🇳🇱 ❤️ ⟦👍🏽x⟧'), ['👩‍👩‍👧 🇳🇱 ❤️ 👍🏽x', '         ^~~']);
    assert.deepEqual(show('cafe\u0301 ⟦e\u0301e\u0301n⟧ x'), ['cafe\u0301 e\u0301e\u0301n x', '     ^~~']);
    assert.deepEqual(show('\uff21 ⟦x⟧'), ['\uff21 x', '   ^']);
  });

  it('is whole characters, when the finding begins or ends within one', () => {
    const text = 'x 👍🏽 y';
    const { before, marked, underline } = excerpt(text, { start: 3, end: 4 }, new Lines(text), 40);
    assert.deepEqual({ before, marked, underline }, { before: 'x ', marked: '👍🏽', underline: '^~' });
  });

  it('shows characters that steer a terminal harmlessly', () => {
    assert.deepEqual(show('\x1b[31mrood\x07 \x9b ⟦x⟧'), ['·[31mrood· · x', '             ^']);
    assert.deepEqual(show('a\u202eb\u200b\u00ad\ufeff ⟦x⟧'), ['ab x', '   ^']);
    assert.deepEqual(show('a\u2028b ⟦x⟧ \ud800.'), ['a b x \ufffd.', '    ^']);
  });

  it('shows the first line of a finding over several', () => {
    assert.deepEqual(show('een ⟦twee\r\ndrie⟧ vier'), ['een twee', '    ^~~~']);
    assert.deepEqual(show('een ⟦\n\ntwee⟧'), ['een ', '    ^']);
  });

  it('points at a place without words', () => {
    assert.deepEqual(show('een ⟦⟧twee'), ['een twee', '    ^']);
    assert.deepEqual(show('een⟦⟧'), ['een', '   ^']);
    assert.deepEqual(show('een\n⟦⟧'), ['', '^']);
    assert.deepEqual(show('⟦⟧'), ['', '^']);
  });

  it('shortens a long line between words, around the finding', () => {
    const words = 'een twee drie vier vijf zes zeven acht negen tien ';
    assert.deepEqual(show(`${words}⟦hier⟧ ${words}`, 40), ['… acht negen tien hier een twee drie …', '                  ^~~~']);
    assert.deepEqual(show(`⟦hier⟧ ${words}`, 30), ['hier een twee drie vier …', '^~~~']);
    assert.deepEqual(show(`${words}${words}⟦hier⟧`, 30), ['… zeven acht negen tien hier', '                        ^~~~']);
    assert.deepEqual(show(`een ⟦${words}⟧ slot`, 30), ['… een twee drie vier vijf …', '  ^~~~~~~~~~~~~~~~~~~~~~~']);
  });

  it('keeps to its width, whatever the line', () => {
    for (const line of ['x'.repeat(500), 'een twee '.repeat(80), '日本語'.repeat(100), '👩‍👩‍👧'.repeat(60), '\t'.repeat(90), `${'e\u0301'.repeat(300)}`]) {
      for (const [start, end] of [[0, 1], [0, line.length], [150, 151], [150, 400], [line.length - 1, line.length], [line.length, line.length]] as const) {
        for (const width of [36, 116]) {
          const { before, marked, after, indent, underline } = excerpt(line, { start, end }, new Lines(line), width);
          assert.ok(indent.length + underline.length <= width + 1, `${line.slice(0, 5)} ${String(start)}-${String(end)}`);
          const shown = before + marked + after;
          assert.ok(Array.from(new Intl.Segmenter().segment(shown)).length <= width, shown);
        }
      }
    }
  });

  it('costs what it shows: a line of a megabyte is no trouble', () => {
    const line = 'woord '.repeat(200_000);
    const lines = new Lines(line);
    for (let start = 0; start < line.length; start += 600) excerpt(line, { start, end: start + 5 }, lines, 100);
  });
});

describe('lines', () => {
  it('end as editors end them', () => {
    const text = 'een\r\ntwee\rdrie\n\nvijf';
    const lines = new Lines(text);
    const at = (word: string): [number, number] => {
      const { line, character } = lines.position(text.indexOf(word));
      return [line, character];
    };
    assert.deepEqual([at('een'), at('wee'), at('drie'), at('vijf')], [[0, 0], [1, 1], [2, 0], [4, 0]]);
    assert.deepEqual([0, 1, 2, 3, 4].map((line) => text.slice(lines.start(line), lines.end(line))), ['een', 'twee', 'drie', '', 'vijf']);
    assert.deepEqual(lines.position(1000), { line: 4, character: 4 });
    assert.deepEqual(lines.position(-1), { line: 0, character: 0 });
    assert.deepEqual(new Lines('').position(0), { line: 0, character: 0 });
  });
});

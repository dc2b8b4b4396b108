import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS, type Limits } from '../../server/src/core/markdown/ceiling.ts';
import { extract } from '../../server/src/core/markdown/extract.ts';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import type { MarkdownText, Passage } from '../../server/src/core/markdown/passage.ts';
import { editMarkdown, readMarkdown } from '../../server/src/core/markdown/read.ts';
import { readShort } from '../../server/src/core/markdown/short.ts';
import { Generation } from '../../server/src/core/memory.ts';
import type { Change } from '../../server/src/core/span.ts';
import { effort } from '../support/effort.ts';
import { chaos, randomEdit, randomFrom, soup, tangle, type Random } from '../support/markdown-chaos.ts';
import { ourAccount, parsedPassage, parsedWhole, placed, remarkAccount } from '../support/markdown-oracle.ts';

const FIXED = 20260211;
const seeds = process.env['SCHERP_SEED'] === undefined ? [FIXED, Date.now() % 1e9] : [Number(process.env['SCHERP_SEED'])];
const RESOLVES = ['[A', '[B', '^A'];
const ROUNDS = effort({ fast: 10, long: 150 });

test('a tangle of long runs is left to the parser', () => {
  assert.equal(readShort('b__._**********__\u00AD******één*___***', []), null);
});

for (const seed of seeds) {
  test(`passages read as the whole text does, after any edits (SCHERP_SEED=${String(seed)})`, () => {
    const random = randomFrom(seed);
    for (let round = 0; round < ROUNDS; round += 1) editSession(random, `SCHERP_SEED=${String(seed)} round ${String(round)}`);
  });

  test(`the short way reads what the parser does (SCHERP_SEED=${String(seed)})`, () => {
    const random = randomFrom(seed + 2);
    for (let round = 0; round < ROUNDS * 100; round += 1) {
      const text = round % 4 === 0 ? tangle(random) : soup(random);
      const resolves = text.includes(']:') ? [] : RESOLVES.filter(() => random(2) === 0);
      const short = readShort(text, resolves);
      if (short === null) continue;
      const read = placed({ text, frontMatter: null, passages: [short], starts: [0] });
      same(read, parsedPassage(text, resolves), () => `SCHERP_SEED=${String(seed)} ${JSON.stringify(text)} where ${resolves.join(' ')} are defined`);
    }
  });

  test(`blocks are those of remark (SCHERP_SEED=${String(seed)})`, () => {
    const random = randomFrom(seed + 1);
    for (let round = 0; round < ROUNDS * 3; round += 1) {
      const text = chaos(random, 10).replaceAll('\uFEFF', '').replaceAll(/[•▪·–\uF0B7]|o(?=\t)/g, '.');
      const { blocks } = extract(text, parseMarkdown(text, []));
      assert.deepEqual(ourAccount(text, blocks), remarkAccount(text), `SCHERP_SEED=${String(seed)} ${JSON.stringify(text)}`);
    }
  });
}

/** Everything is parsed; nearly nothing is; what the editor does. */
const BOUNDS: readonly Limits[] = [
  { ...LIMITS, characters: Infinity, weight: Infinity, freeWeight: Infinity },
  { characters: 150, weight: 80, freeWeight: 20, charactersPerWeight: 6 },
  LIMITS,
];

function editSession(random: Random, name: string): void {
  const memory = new Generation<Passage>();
  const limits = BOUNDS[Math.max(0, random(6) - 3)] ?? LIMITS;
  let now = readMarkdown(chaos(random, 20), memory, limits);
  for (let step = 0; step < 10; step += 1) {
    const before = now;
    const { text, change } = randomEdit(random, before.text);
    const what = (): string => `${name} step ${String(step)} ${JSON.stringify(before.text)} → ${JSON.stringify(text)}`;
    if (random(3) === 0) memory.turn();
    now = editMarkdown(before, text, change, memory, limits);
    const fresh = readMarkdown(text, new Generation(), limits);
    same(now, fresh, () => `edited differs from read anew: ${what()}`);
    if (limits.characters === Infinity) same(placed(fresh), parsedWhole(fresh), () => `passages differ from the whole: ${what()}`);
    farPassagesAreKept(before, now, change, what);
  }
}

/** Where no definition comes or goes, whatever lies two passages before a change is the same object. */
function farPassagesAreKept(before: MarkdownText, now: MarkdownText, change: Change, what: () => string): void {
  if (before.frontMatter !== now.frontMatter || [...before.passages, ...now.passages].some(({ labels }) => 0 < labels.defines.length)) return;
  const untouched = before.starts.filter((start) => start <= change.start).length - 2;
  for (let index = 0; index < untouched; index += 1) assert.equal(now.passages[index], before.passages[index], what());
}

function same(actual: unknown, expected: unknown, what: () => string): void {
  try {
    assert.deepStrictEqual(actual, expected);
  } catch (error) {
    throw new Error(`${what()}\n${error instanceof Error ? error.message : ''}`);
  }
}

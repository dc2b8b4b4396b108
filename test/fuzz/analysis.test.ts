import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse, findings, Memory, modelOf, reanalyse } from '../../server/src/core/analysis.ts';
import { DEFAULTS } from '../../server/src/core/settings.ts';
import { effort } from '../support/effort.ts';

// Forgetting must never change an answer: after any edits the incremental analysis equals a fresh one.

const SEED = Number(process.env['SCHERP_SEED'] ?? Date.now() % 1_000_000);
const ROUNDS = effort({ fast: 2, long: 24 });
const EDITS = 60;

const PIECES = [
  'a', 'e', 'n', ' ', ' de', ', ', '.', '. ', '? ', ':', '\n', '\n\n', 'A', '[', ']', '[datum]', '*', '**', '`', '```\n', '> ', '- ', '1. ', '# ', '|', '<!--', '-->',
  'Opdracht 5: ', 'Opmerking: ', 'Advies 3: ', '\n\n**Advies 4:** Open een loket.\n\n', '- **Eigenaar:** het college\n', '\n- **Planning:** zo snel mogelijk\n',
  ' zo snel mogelijk', ' waar mogelijk', ' De adviesraad adviseert om een loket te openen.', ' We onderzoeken of dat kan.', ' vóór 1 juli 2026', '31 september 2026',
  'opdracht 11', '\r\n', '\t', '\u00AD', '\uD83D', '<!-- scherp-uit vaag-tijd: besproken -->\n', '---\n', 'soort: plan\n',
];

function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

for (const file of ['waterbeek.advies.md', 'waterbeek.plan.md', 'waterbeek.reactie.md']) {
  test(`${file} edited at random (SCHERP_SEED=${String(SEED)})`, () => {
    const original = readFileSync(`examples/${file}`, 'utf8');
    for (let round = 0; round < ROUNDS; round++) {
      const pick = random(SEED + round * 7919);
      const name = pick(3) === 0 ? 'brief.md' : file;
      const memory = new Memory();
      const from = original.indexOf('\n', pick(original.length)) + 1;
      let text = original.slice(from, from + 200 + pick(900));
      let analysis = analyse({ name, text }, DEFAULTS, memory);
      let cursor = pick(text.length);
      for (let step = 0; step < EDITS; step++) {
        if (pick(4) === 0) cursor = pick(text.length + 1);
        const oldEnd = Math.min(text.length, cursor + (pick(3) === 0 ? pick(12) : 0));
        const put = pick(5) === 0 ? '' : PIECES[pick(pick(2) ? 6 : PIECES.length)] ?? '';
        const start = Math.min(cursor, oldEnd);
        text = text.slice(0, start) + put + text.slice(oldEnd);
        cursor = start + put.length;
        analysis = reanalyse(analysis, text, { start, oldEnd, newEnd: cursor }, memory);
        const fresh = analyse({ name, text }, DEFAULTS, new Memory());
        assert.deepEqual(findings(analysis), findings(fresh), `seed ${String(SEED)} round ${String(round)} step ${String(step)}: ${JSON.stringify(text.slice(Math.max(0, start - 80), cursor + 80))}`);
        assert.deepEqual([analysis.kind, analysis.silence, analysis.counts, analysis.coarse], [fresh.kind, fresh.silence, fresh.counts, fresh.coarse]);
        if (step % 10 === 0) assert.deepEqual(modelOf(analysis), modelOf(fresh));
      }
    }
  });
}

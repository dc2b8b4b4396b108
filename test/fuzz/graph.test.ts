import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse, findings, Memory, reanalyse } from '../../server/src/core/analysis.ts';
import type { Analysis } from '../../server/src/core/analysis.ts';
import { DEFAULTS } from '../../server/src/core/settings.ts';
import { findingsIn } from '../../server/src/core/workspace/findings.ts';
import { EMPTY_GRAPH, graphOf, surroundingsOf, updateGraph, withoutDocument } from '../../server/src/core/workspace/graph.ts';
import type { Graph } from '../../server/src/core/workspace/graph.ts';
import { matrixOf } from '../../server/src/core/workspace/matrix.ts';
import { nameOf } from '../../server/src/core/workspace/paths.ts';
import { summarise } from '../../server/src/core/workspace/summarise.ts';
import { occurrencesOf, targetsOf } from '../../server/src/core/workspace/symbols.ts';
import { effort } from '../support/effort.ts';

// For random small plans, advices and reactions the graph that was updated edit by edit equals one that is built afresh.

const SEED = Number(process.env['SCHERP_SEED'] ?? 20260311);
const PATHS = ['a.plan.md', 'b.plan.md', 'x/a.plan.md', 'a.advies.md', 'b.advies.md', 'x/b.advies.md', 'a.reactie.md', 'x/a.reactie.md', 'nota.md'];
const LINKS = ['', 'plan: a.plan.md', 'plan: b.plan.md', 'plan: ../a.plan.md', 'plan: x/a.plan.md', 'plan: [a.plan.md, b.plan.md]', 'plan: a.advies.md', 'plan: ../../weg.md', 'plan:', 'advies: a.advies.md', 'advies: b.advies.md\nplan: a.plan.md', 'plan: a.plan.md\nopdrachten: alle', 'opdrachten: 1-3', 'soort: plan', 'soort: advies'];
const LINES = [
  '# Samen wonen', '# Samen wonen in Beekdorp', 'Over ‘Samen wonen in Beekdorp’.', 'Opdracht 1: \'Wij openen een loket.\'', '**Opdracht 2:** Wij maken een flyer.', 'Opdracht 2: \'Wij maken folders.\'', '## Opdracht 3a', 'Opmerking: Goed voorstel.',
  'Opmerking bij opdrachten 1–3: Wat een goed idee.', 'Advies 1: Open een loket.', '**Advies 2:** Maak een flyer.\n\n- **Eigenaar:** team Zorg\n- **Planning:** 1 juli 2026', 'Advies 3 bij opdracht 2: Vraag het de buurt.', 'Zie ook opdracht 2 en advies 1.',
  'Reactie op advies 1: Wij nemen dit over.', '## Advies 2\n\n**Reactie:** Niet overgenomen.', 'Reactie op adviezen 1–3: Deels, want het geld is op.', '- **Status:** afgerond', '| Nr | Actie | Wie |\n|--|--|--|\n| 4 | Bel aan | team Zorg |', '<<<<<<< HEAD', '=======', '>>>>>>> plan',
  'De adviesraad adviseert om het loket vóór 1 mei 2026 te openen.', 'Vraag 1: Wat kost dat?',
];
const texts = fc.record({ link: fc.constantFrom(...LINKS), lines: fc.array(fc.constantFrom(...LINES), { maxLength: 7 }) })
  .map(({ link, lines }) => `${link === '' ? '' : `---\n${link}\n---\n\n`}${lines.join('\n\n')}\n`);
const edits = fc.array(fc.oneof(
  { weight: 4, arbitrary: fc.record({ sort: fc.constant('write' as const), path: fc.constantFrom(...PATHS), text: texts }) },
  { weight: 6, arbitrary: fc.record({ sort: fc.constant('type' as const), path: fc.constantFrom(...PATHS), at: fc.nat(400), cut: fc.nat(12), put: fc.constantFrom('', 'a', ' en', '1', '2', '\n\n', '\n', 'x.plan', ': ', '**', 'Opdracht 4: ', 'advies 2', ' niet', '---\n') }) },
  { weight: 1, arbitrary: fc.record({ sort: fc.constant('remove' as const), path: fc.constantFrom(...PATHS) }) },
), { maxLength: 24 });

/** Everything that a view could show of a graph. */
function shown(graph: Graph, analyses: ReadonlyMap<string, Analysis>): object {
  return {
    links: [graph.plans, graph.advices, graph.back, graph.folders].map((map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))),
    matrix: matrixOf(graph),
    findings: [...analyses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, analysis]) => [path, findingsIn(graph, path, findings(analysis)), surroundingsOf(graph, path)?.circle]),
    places: [...graph.documents.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, occurrences }) => occurrences.map((occurrence) => targetsOf(graph, path, occurrence).map((target) => occurrencesOf(graph, target)))),
  };
}

test(`the graph after any edits is the graph of what stands there (SCHERP_SEED=${String(SEED)})`, () => {
  fc.assert(fc.property(edits, (all) => {
    let graph = EMPTY_GRAPH;
    const analyses = new Map<string, Analysis>();
    const memory = new Memory();
    for (const edit of all) {
      const { path } = edit;
      const before = analyses.get(path);
      if (edit.sort === 'remove') {
        analyses.delete(path);
        graph = withoutDocument(graph, path);
        continue;
      }
      let now: Analysis;
      if (edit.sort === 'write' || !before) {
        now = analyse({ name: nameOf(path), text: edit.sort === 'write' ? edit.text : edit.put }, DEFAULTS, memory);
      } else {
        const { text } = before.source;
        const start = Math.min(edit.at, text.length);
        const oldEnd = Math.min(start + edit.cut, text.length);
        now = reanalyse(before, text.slice(0, start) + edit.put + text.slice(oldEnd), { start, oldEnd, newEnd: start + edit.put.length }, memory);
      }
      analyses.set(path, now);
      graph = updateGraph(graph, summarise(path, now));
      const fresh = new Map([...analyses].map(([each, { source }]) => [each, analyse(source, DEFAULTS, new Memory())]));
      assert.deepEqual(shown(graph, analyses), shown(graphOf([...fresh].map(([each, analysis]) => summarise(each, analysis))), fresh));
    }
  }), { seed: SEED, numRuns: effort({ fast: 15, long: 200 }) });
});

test('what did not change stays the same object', () => {
  const read = (path: string, text: string) => summarise(path, analyse({ name: nameOf(path), text }, DEFAULTS, new Memory()));
  const advice = (name: string) => `---\nplan: ${name}.plan.md\n---\n\nAdvies 1: Open een loket.\n`;
  const graph = graphOf(['a', 'b'].flatMap((name) => [read(`${name}.plan.md`, '**Opdracht 1:** Wij openen een loket.\n'), read(`${name}.advies.md`, advice(name))]));
  const before = matrixOf(graph);
  const after = matrixOf(updateGraph(graph, read('a.advies.md', `${advice('a')}\nAdvies 2: Maak een flyer.\n`)));
  assert.equal(after.groups[1], before.groups[1]);
  assert.notEqual(after.groups[0], before.groups[0]);
});

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { analyse, findings, Memory, reanalyse } from '../server/src/core/analysis.ts';
import { DEFAULTS } from '../server/src/core/settings.ts';
import { workspaceFindings } from '../server/src/core/workspace/findings.ts';
import { graphOf, updateGraph } from '../server/src/core/workspace/graph.ts';
import { matrixOf } from '../server/src/core/workspace/matrix.ts';
import { nameOf } from '../server/src/core/workspace/paths.ts';
import { summarise } from '../server/src/core/workspace/summarise.ts';
import { cpuTime } from './command-line.ts';
import { Editor } from './editor.ts';
import { median, quantile } from './measure.ts';
import { resident } from './memory.ts';
import type { Programs } from './programs.ts';
import { most, type Row } from './table.ts';
import { workspaceTexts, writeTexts } from './workspace-texts.ts';

const DOCUMENTS = 1000;
const ROUNDS = 3;
/** Long enough for Node to tidy up by itself. */
const QUIET = 3000;

/** Indexing, memory, and what a keystroke costs beyond the document itself. */
export async function* workspace(programs: Programs, folder: string): AsyncGenerator<Row> {
  const texts = workspaceTexts(DOCUMENTS);
  const [full, empty] = [`${resolve(folder)}/duizend`, `${resolve(folder)}/leeg`];
  mkdirSync(empty, { recursive: true });
  writeTexts(full, texts);
  yield* indexing(programs, full, empty);
  yield* updates(texts);
}

async function* indexing({ server, remarkFiles }: Programs, full: string, empty: string): AsyncGenerator<Row> {
  const runs = { full: [] as Run[], empty: [] as Run[] };
  const remark: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    runs.full.push(await run(server, full, true));
    runs.empty.push(await run(server, empty, false));
    remark.push(cpuTime([remarkFiles, full]) - cpuTime(['--eval', '0']));
  }
  const of = (some: readonly Run[], what: keyof Run): number => median(some.map((each) => each[what]));
  const [ours, theirs] = [of(runs.full, 'cpu') - of(runs.empty, 'cpu'), median(remark)];
  yield most('indexing, CPU time', ours, 'ms');
  yield most(`indexing against remark-parse alone (${theirs.toFixed(0)} ms)`, ours / theirs, '×', 1.5);
  yield most('longest that the event loop is held meanwhile', of(runs.full, 'held'), 'ms', 50);
  yield most(`memory over that of an empty workspace (${of(runs.empty, 'memory').toFixed(0)} MB)`, of(runs.full, 'memory') - of(runs.empty, 'memory'), 'MB', 60);
}

interface Run {
  readonly cpu: number;
  readonly held: number;
  readonly memory: number;
}

async function run(server: string, folder: string, tells: boolean): Promise<Run> {
  const editor = await Editor.start(server, ['--require', resolve('bench/loop.cjs')], folder);
  if (tells) await editor.indexed;
  await pause(QUIET);
  const memory = resident(editor.pid);
  return { memory, ...JSON.parse(await editor.stop()) as { cpu: number; held: number } };
}

/** From the analysis of a document after a keystroke to the graph, the matrix of the whole workspace and what is found among others. */
function* updates(texts: ReadonlyMap<string, string>): Generator<Row> {
  const memory = new Memory();
  let graph = graphOf([...texts].map(([path, text]) => summarise(path, analyse({ name: nameOf(path), text }, DEFAULTS, memory))));
  matrixOf(graph);
  for (const { name, path, before, after } of KEYS) {
    let now = analyse({ name: nameOf(path), text: texts.get(path) ?? '' }, DEFAULTS, new Memory());
    const times: number[] = [];
    for (let count = 0; count < 300; count++) {
      const { text } = now.source;
      const at = text.indexOf(count % 2 === 0 ? before : after);
      const [cut, put] = count % 2 === 0 ? [before, after] : [after, before];
      now = reanalyse(now, text.slice(0, at) + put + text.slice(at + cut.length), { start: at, oldEnd: at + cut.length, newEnd: at + put.length }, memory);
      findings(now, DEFAULTS.maxFindings);
      const from = performance.now();
      graph = updateGraph(graph, summarise(path, now));
      matrixOf(graph);
      workspaceFindings(graph, path);
      if (100 <= count) times.push(performance.now() - from);
    }
    yield most(`graph and matrix after ${name}, p50`, median(times), 'ms', 5);
    yield most(`the same, p90`, quantile(times, 0.9), 'ms');
  }
}

const KEYS = [
  { name: 'a key in running text', path: 'dossier3/a4.advies.md', before: 'met waardering gelezen', after: 'met waardering geleezen' },
  { name: 'a key in an advice', path: 'dossier3/a4.advies.md', before: '- **Eigenaar:** ', after: '- **Eigenaar:** x' },
  { name: 'a key in the title of a plan', path: 'dossier3/a.plan.md', before: '# Plan 3', after: '# Plaan 3' },
  { name: 'a key in a link', path: 'dossier3/a4.advies.md', before: 'plan: a.plan', after: 'plan: aa.plan' },
] as const;

// Speed and memory, side by side with peers. Prints figures; a missed budget is a figure too, and no failure.
//
//   npm run bench                  everything
//   npm run bench -- start hostile only these parts
//   npm run bench -- peers         beside other linters, which it installs in out/bench/peers: the one part that needs a network
import { mkdirSync, rmSync } from 'node:fs';
import { commandLine } from './command-line.ts';
import { hostile } from './hostile.ts';
import { keystrokes } from './keystrokes.ts';
import { memory } from './memory.ts';
import { peers } from './peers.ts';
import { buildPrograms } from './programs.ts';
import { reading } from './reading.ts';
import { starts } from './start.ts';
import { workspace } from './workspace.ts';
import { heading, isOver, line, type Row } from './table.ts';

const FOLDER = 'out/bench/texts';
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const programs = await buildPrograms();

const PARTS: Readonly<Record<string, { readonly title: string; readonly rows: () => Iterable<Row> | AsyncIterable<Row> }>> = {
  start: { title: 'From start', rows: () => starts(programs, FOLDER) },
  reading: { title: 'Reading a text', rows: reading },
  cli: { title: 'Command line', rows: () => commandLine(programs, FOLDER) },
  keystroke: { title: 'Keystroke to findings, server over stdio', rows: () => keystrokes(programs) },
  memory: { title: 'Memory', rows: () => memory(programs) },
  workspace: { title: 'A workspace of 1,000 documents of 6 KB', rows: () => workspace(programs, FOLDER) },
  hostile: { title: 'Hostile texts of 1 MB', rows: () => hostile(programs, FOLDER) },
  peers: { title: 'Beside other linters', rows: () => peers(programs, FOLDER) },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (0 < unknown.length) throw new Error(`unknown part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

let over = 0;
let judged = 0;
for (const [name, { title, rows }] of Object.entries(PARTS)) {
  if (0 < asked.length ? !asked.includes(name) : name === 'peers') continue;
  console.log(heading(title));
  for await (const row of rows()) {
    console.log(line(row));
    judged += Number(row.budget !== null);
    over += Number(isOver(row));
  }
}
console.log(`\n${String(judged - over)} of ${String(judged)} budgets met.`);

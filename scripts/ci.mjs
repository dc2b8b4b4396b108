#!/usr/bin/env node
// Runs the checks of this project and adds up their counts: node scripts/ci.mjs [part …]. Without parts, all of them.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';

const npm = (script) => () => run('npm', ['run', '--silent', script]);
const PARTS = {
  build: npm('package'),
  lint: npm('lint'),
  typecheck: npm('typecheck'),
  generated,
  grammar: npm('test:grammar'),
  package: () => run(process.execPath, ['scripts/check-package.mjs']),
  fast: npm('test:fast'),
  long: npm('test:long'),
  neovim: () => run(process.execPath, ['scripts/test-neovim.mjs']),
  setup: () => run(process.execPath, ['test/vscode/host/install.mjs']),
  editor: () => run(process.execPath, ['scripts/test-editor.mjs']),
};

const wanted = process.argv.slice(2);
const lines = [];
let passed = 0;
let failed = 0;
for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  console.log(`\n=== ${part}`);
  const start = Date.now();
  const counts = count(await PARTS[part]());
  passed += counts.passed;
  failed += counts.failed;
  lines.push(`${part.padEnd(10)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(5)} failed ${((Date.now() - start) / 1000).toFixed(1).padStart(7)} s`);
}
console.log(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What a part says it counted: node:test's summary, or its own last "N passed, N failed". Else the part is one check. */
function count({ status, output }) {
  const total = (name) => [...output.matchAll(new RegExp(`^(?:#|ℹ) ${name} (\\d+)$`, 'gm'))].reduce((sum, [, number]) => sum + Number(number), 0);
  const summary = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const said = summary ? { passed: Number(summary[1]), failed: Number(summary[2]) } : { passed: total('pass'), failed: total('fail') + total('cancelled') };
  if (status !== 0 && said.failed === 0) return { ...said, failed: 1 };
  return said.passed + said.failed === 0 ? { passed: 1, failed: 0 } : said;
}

/** Generating again changes no file. */
async function generated() {
  const before = tree();
  const done = await run('npm', ['run', '--silent', 'generate']);
  if (done.status !== 0 || tree() === before) return done;
  const changed = execFileSync('git', ['status', '--short'], { encoding: 'utf8' });
  console.log(`Generated files are out of date; run "npm run generate" and commit:\n${changed}`);
  return { status: 1, output: '' };
}

function tree() {
  const git = (...args) => execFileSync('git', args, { maxBuffer: 1e9 });
  return createHash('sha256').update(git('diff', 'HEAD')).update(git('status', '--porcelain')).digest('hex');
}

/** Shows what the program says, and keeps it. */
function run(command, args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        output += text;
        process[name].write(text);
      });
    }
    child.once('error', (problem) => { console.error(problem); resolve({ status: 1, output }); });
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

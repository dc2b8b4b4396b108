#!/usr/bin/env node
// Tests in real VS Code: node scripts/test-editor.mjs [page] [node] [web] [e2e] [electron]. Without arguments all but the last.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { installChromium, installHost } from '../test/vscode/host/install.mjs';
import { fillWorkspace } from '../test/vscode/workspace.mjs';
import { buildSuite } from './build-suite.mjs';
import { bundle } from './bundle.mjs';

const extension = join(import.meta.dirname, '..');
const vsix = join(extension, 'dist', 'scherp.vsix');
process.chdir(extension);

const SORTS = {
  page,
  node: () => integration('node'),
  web: () => integration('web'),
  e2e: async () => (await import('../test/vscode/host/run-e2e.mjs')).runE2e({ vsix, fill: fillWorkspace }),
  electron,
};
const sorts = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
if (!sorts.every((sort) => sort === 'electron')) { // desktop VS Code brings its own browser
  installHost();
  installChromium();
}
const suites = await buildSuite();
for (const sort of sorts.length > 0 ? sorts : ['page', 'node', 'web', 'e2e']) {
  const start = Date.now();
  const { passed, failed } = await SORTS[sort]();
  total.passed += passed;
  total.failed += failed;
  console.log(`${sort}: ${passed} passed, ${failed} failed, ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** The pages that the extension shows and the command line writes, in Chromium alone. */
async function page() {
  const files = globSync('test/vscode/page/*.test.ts');
  await bundle(files, 'out/page');
  const { stdout } = spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=tap', ...files.map((file) => `out/page/${file.replace(/\.ts$/, '.mjs')}`)], { env: { ...process.env, CHROMIUM: installChromium() }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 1);
  const failed = count('fail') + count('cancelled');
  if (0 < failed) console.log(stdout);
  return { passed: count('pass'), failed };
}

async function integration(host) {
  const { runIntegration } = await import('../test/vscode/host/run-integration.mjs');
  return runIntegration({ extension, suite: suites[host], fill: fillWorkspace, web: host === 'web' });
}

/** Desktop VS Code is downloaded, unless VSCODE_EXECUTABLE names a program that takes its arguments. */
async function electron() {
  const { runTests } = await import('@vscode/test-electron');
  const folder = mkdtempSync(join(tmpdir(), 'sch-'));
  try {
    fillWorkspace(folder);
    await runTests({
      ...(process.env.VSCODE_EXECUTABLE ? { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE } : {}),
      extensionDevelopmentPath: extension,
      extensionTestsPath: suites.node,
      launchArgs: [folder, '--disable-extensions'],
    });
    return { passed: 1, failed: 0 };
  } catch (problem) {
    console.error(problem);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

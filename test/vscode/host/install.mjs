#!/usr/bin/env node
// Installs what the editor tests need: VS Code itself, from npm packages alone, and Chromium. Does nothing when both are there.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../../../scripts/debian.mjs';

const here = import.meta.dirname;
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** No install script runs and nothing is compiled: see README.md beside this file. */
export function installHost() {
  const stamp = join(here, 'node_modules', '.installed');
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing VS Code for the tests (npm packages of about 800 MB, once) …');
  npm(here, 'ci');
  npm(join(here, 'node_modules', 'code-server', 'lib', 'vscode'), 'install', '--omit=dev'); // `npm ci` finds its shrinkwrap out of step
  writeFileSync(stamp, wanted);
}

/** The Chromium to use; on Debian, as root, it is installed when there is none. */
export const installChromium = () => program({
  name: 'Chromium', package: 'chromium', paths: [process.env.CHROMIUM, ...CHROMIUM], otherwise: 'set CHROMIUM to the path of Chromium or Chrome',
});

/** Variables of an outer `npm run` would point this npm at the outer project. */
function npm(cwd, ...args) {
  const outer = /^(npm_package|npm_lifecycle|npm_config_(local_prefix|prefix|global_prefix|omit|include|workspace)|INIT_CWD$)/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env, stdio: 'inherit' });
}

if (process.argv[1] === import.meta.filename) {
  installHost();
  console.log(`Chromium: ${installChromium()}`);
}

#!/usr/bin/env node
// Opens VS Code with Scherp: node scripts/editor.mjs [folder]. Without a folder, a copy of the examples.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const project = join(import.meta.dirname, '..');
const given = process.argv[2];
const folder = given ? resolve(given) : join(project, 'out', 'examples');
if (!given && !existsSync(folder)) cpSync(join(project, 'examples'), folder, { recursive: true });
console.log(given ? `Opens ${folder}; what you save is saved there.`
  : `Opens a copy of the examples, ${relative(process.cwd(), folder)}/; what you save stays there. Another folder: npm run editor -- FOLDER`);

const asRoot = process.getuid?.() === 0; // desktop VS Code refuses to run as root
if (!asRoot && run('code', '--version').status === 0) {
  build('build');
  run('code', `--extensionDevelopmentPath=${project}`, folder);
  console.log('VS Code has opened on the desktop.');
} else {
  build('package');
  const { startHost, workbenchUrl } = await import('../test/vscode/host/host.mjs');
  const host = await startHost({ folder, vsix: join(project, 'dist', 'scherp.vsix'), port: Number(process.env.PORT ?? 0) });
  process.exitCode = 0; // Ctrl+C is the way to stop, not a failure
  console.log(`\nVS Code runs in the browser:\n\n  ${workbenchUrl(host, { tkn: host.token })}\n\nOnly this machine can reach it. Stop with Ctrl+C.`);
}

function build(script) {
  const { status, stdout } = run('npm', 'run', '--silent', script);
  if (status !== 0) {
    console.error(stdout);
    process.exit(1);
  }
}

function run(command, ...args) {
  return spawnSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
}

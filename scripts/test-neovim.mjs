#!/usr/bin/env node
// Tests the server in another editor than VS Code: headless Neovim over stdio, with the example workspace.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './debian.mjs';

const project = join(import.meta.dirname, '..');
const neovim = program({
  name: 'Neovim', package: 'neovim',
  paths: [process.env.NVIM, ...(process.env.PATH ?? '').split(':').map((folder) => join(folder, 'nvim'))],
  otherwise: 'set NVIM to the path of another one (0.7 or newer)',
});
const home = mkdtempSync(join(tmpdir(), 'scherp-nvim-'));
const example = join(home, 'voorbeeld');
try {
  cpSync(join(project, 'examples'), example, { recursive: true });
  const { status, stdout, stderr } = spawnSync(neovim, ['--clean', '--headless', '-c', `luafile ${join(project, 'test/neovim/walk.lua')}`], {
    encoding: 'utf8', timeout: 240_000,
    // A home of its own: no settings, log or swap file of who runs the tests.
    env: {
      PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home,
      SCHERP_EXAMPLE: example, SCHERP_NODE: process.execPath, SCHERP_SERVER: join(project, 'dist/server.cjs'),
    },
  });
  console.log(`${stdout}${stderr}`.replaceAll('\r', '').trim());
  process.exitCode = status ?? 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

// Starts real VS Code (the server and workbench inside code-server) on a loopback port with a throw-away profile,
// and a headless Chromium to show it. Nothing here reaches outside this machine.
import { chromium } from 'playwright-core';
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installChromium, installHost } from './install.mjs';

const packages = join(import.meta.dirname, 'node_modules');

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/**
 * fill: writes the throw-away workspace into the folder that it is given; or folder: opened where it is.
 * vsix: an extension to install. tests: lets the address name an extension under development and its test suite.
 */
export async function startHost({ fill, folder, vsix, settings = {}, port = 0, tests = false }) {
  installHost();
  const root = mkdtempSync(join(tmpdir(), 'sch-')); // short: VS Code puts its sockets there, and a path over 107 bytes fails
  const workspace = folder ?? join(root, 'teksten');
  const data = join(root, 'd');
  const home = join(root, 'home');
  const log = join(root, 'server.log');
  const clean = () => { if (!process.env.KEEP_HOST) rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }); };
  let child;
  const signal = (name) => { try { process.kill(-child.pid, name); } catch { /* it is gone already */ } };
  const onExit = () => { if (child) signal('SIGKILL'); clean(); };
  const onSignal = () => process.exit(process.exitCode ?? 130); // so that onExit runs
  const listen = (how) => { process[how]('exit', onExit)[how]('SIGINT', onSignal)[how]('SIGTERM', onSignal)[how]('SIGHUP', onSignal); };
  listen('once');
  let stopped;
  const stop = () => stopped ??= (async () => {
    if (child && child.exitCode === null && child.signalCode === null) {
      const exited = new Promise((done) => child.once('exit', done));
      signal('SIGTERM');
      const timer = setTimeout(() => signal('SIGKILL'), 3000);
      await exited;
      clearTimeout(timer);
    }
    if (child) signal('SIGKILL'); // extension host and language server share the group
    listen('off');
    clean();
  })();

  try {
    for (const path of [workspace, home, join(data, 'data', 'User'), join(data, 'extensions')]) mkdirSync(path, { recursive: true });
    fill?.(workspace);
    writeFileSync(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
    const node = serverNode();
    const base = [join(packages, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'), '--server-data-dir', data, '--accept-server-license-terms', '--disable-telemetry'];
    const childEnv = cleanEnv({ HOME: home, TMPDIR: root, EXTENSIONS_GALLERY: '{"serviceUrl":""}' });
    if (vsix) {
      const said = execFileSync(node, [...base, '--install-extension', vsix], { env: childEnv, encoding: 'utf8', timeout: 120_000, stdio: ['ignore', 'pipe', 'pipe'] });
      if (!said.includes('successfully installed')) throw new Error(`${vsix} was not installed: ${said}`);
    }
    const token = randomUUID(); // without it any program or web page on this machine could reach the server
    const output = openSync(log, 'w');
    child = spawn(node, [...base, '--host', '127.0.0.1', '--port', String(port), '--connection-token', token, '--disable-workspace-trust',
      ...(tests ? ['--enable-smoke-test-driver'] : [])], { env: childEnv, cwd: root, stdio: ['ignore', output, output], detached: true });
    closeSync(output);
    const url = await listening(child, log);
    return { url, authority: new URL(url).host, token, root, workspace, log, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** A page that may talk to the host; closing its browser closes it. The extension speaks `language`; the workbench itself has English only. */
export async function openPage(host, { language = 'en', viewport = { width: 1280, height: 800 } } = {}) {
  const browser = await chromium.launch({
    executablePath: installChromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
  });
  const context = await browser.newContext({ viewport });
  await context.addCookies([{ name: 'vscode-tkn', value: host.token, url: host.url }]);
  if (language !== 'en') await context.addInitScript((name) => { Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => name, set: () => undefined }); }, language);
  return { browser, page: await context.newPage() };
}

/** The address of the workbench; `query` holds further parameters. */
export function workbenchUrl(host, query = {}) {
  return `${host.url}/?${new URLSearchParams({ folder: host.workspace, ...query })}`;
}

/** This VS Code wants Node 24, which comes along as an npm package. */
function serverNode() {
  const shipped = join(packages, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(shipped)) return shipped;
  if (24 <= Number(process.versions.node.split('.')[0])) return process.execPath;
  throw new Error(`VS Code in the browser needs Node 24 on ${process.platform} ${process.arch}; this is Node ${process.versions.node}.`);
}

/** No variable of npm, of VS Code or of the calling shell reaches the extension host. */
function cleanEnv(extra) {
  const kept = ['PATH', 'LANG', 'LC_ALL', 'TZ'].filter((name) => process.env[name]).map((name) => [name, process.env[name]]);
  return { ...Object.fromEntries(kept), ...extra };
}

async function listening(child, log) {
  for (const end = Date.now() + 60_000; ;) {
    const text = readFileSync(log, 'utf8');
    const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
    if (child.exitCode !== null || end < Date.now()) throw new Error(`VS Code's server did not start:\n${text}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

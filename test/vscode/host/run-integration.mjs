// Runs a compiled suite inside VS Code's own extension host, as @vscode/test-electron does.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, relative, sep } from 'node:path';
import { format } from 'node:util';
import { openPage, startHost, workbenchUrl } from './host.mjs';

// What VS Code itself says at each start without native modules, a network or an account; VERBOSE=1 shows it.
const NOISE = /bindings file|native-watchdog|build\/Release\/watchdog|connection token|Creating a socket|grace.?time|builtin extensions|\[AccountPolicyGate\]|\[DefaultAccount\]|\[AgentHost|\[ChatModelSelection\]|ChatSessionStore|\[chat-stt\]|Service Worker|authentication provider|gallery|workbench contribution|package\.nls\.json|Loading development extension|^Canceled/i;

/**
 * Answers `{ passed, failed }`.
 * extension: its folder; suite: a file that exports run(); fill: writes the throw-away workspace;
 * web: the "browser" entry in the web worker extension host instead of the "main" entry in Node's.
 */
export async function runIntegration({ extension, suite, fill, web = false, limit = 300_000, shots = 'screenshots' }) {
  const counts = { passed: 0, failed: 0 };
  const host = await startHost({ fill, tests: true });
  let browser;
  let page;
  try {
    ({ browser, page } = await openPage(host));
    if (process.env.VERBOSE) page.on('console', (message) => console.error('[page]', message.type(), message.text().slice(0, 400)));
    let resolve;
    const ended = new Promise((done, fail) => {
      resolve = done;
      setTimeout(() => fail(new Error(`no result after ${limit} ms`)), limit).unref();
      page.on('crash', () => fail(new Error('the page crashed')));
    });
    ended.catch(() => undefined); // it may fail before it is waited for
    // VS Code calls these two functions of its window when it runs extension tests in a browser.
    await page.exposeFunction('codeAutomationLog', (type, parts) => {
      const line = format(...parts);
      const summary = /(\d+) passed, (\d+) failed/.exec(line);
      if (summary) Object.assign(counts, { passed: Number(summary[1]), failed: Number(summary[2]) });
      else if (process.env.VERBOSE || !NOISE.test(line)) console[type === 'error' ? 'error' : 'log'](line);
    });
    await page.exposeFunction('codeAutomationExit', resolve);
    if (web) await serveFromPage(page, host, extension, suite);
    const remote = (path) => `vscode-remote://${host.authority}${path}`;
    const payload = JSON.stringify([['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(suite)]]);
    await page.goto(workbenchUrl(host, web ? {} : { payload }));
    const code = await ended;
    if (code !== 0 && counts.failed === 0) throw new Error(`the extension host ended with ${code}`);
    if (counts.passed + counts.failed === 0) throw new Error('no test ran');
  } catch (problem) {
    counts.failed++;
    console.error(problem);
    mkdirSync(shots, { recursive: true });
    await page?.screenshot({ path: join(shots, `failure-${web ? 'web' : 'node'}.png`) }).catch(() => undefined);
    console.error(readFileSync(host.log, 'utf8').slice(-4000));
  } finally {
    await browser?.close().catch(() => undefined);
    await host.stop();
  }
  return counts;
}

/**
 * A browser extension under development is named in the page's own configuration (as @vscode/test-web does), and must come
 * from the page's own origin (content security policy). Both are answered from here; nothing in VS Code is changed.
 */
async function serveFromPage(page, host, extension, suite) {
  // A page that playwright answers counts as public to Chromium, which then keeps it from the loopback server.
  await page.context().grantPermissions(['local-network-access']);
  const at = (path) => ({ scheme: 'http', authority: host.authority, path: `/__dev/${path}` });
  const types = { '.js': 'text/javascript', '.json': 'application/json' };
  await page.context().route((url) => url.origin === host.url && url.pathname.startsWith('/__dev/'), (route) => {
    const file = normalize(join(extension, decodeURIComponent(new URL(route.request().url()).pathname.slice('/__dev/'.length))));
    if (!file.startsWith(extension + sep) || !existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' });
  });
  await page.route((url) => url.origin === host.url && url.pathname === '/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, head, data) => {
      const settings = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      Object.assign(settings.developmentOptions ??= {}, { extensions: [at('')], extensionTestsPath: at(relative(extension, suite).replaceAll(sep, '/')) });
      return `${head}${JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    });
    await route.fulfill({ response, body });
  });
}

#!/usr/bin/env node
// Looks into the package that users install: only the files named here, all files that package.json points at, and small.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

const ALLOWED = [
  /^(package(\.nls(\.nl)?)?\.json|README\.md|CHANGELOG\.md|LICENSE(\.txt)?)$/,
  /^dist\/(client\.cjs|server\.cjs|web\/client\.js|web\/server\.js)$/,
  /^(syntaxes|snippets|schemas|l10n)\/[\w.-]+\.(json|code-snippets)$/,
  /^media\/[\w./-]+\.(png|svg|md)$/,
  /^docs\/(handleiding\.md|schermafbeelding\.png)$/,
];
const MAX_BYTES = 1_500_000;
const VSIX = 'dist/scherp.vsix';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const listed = execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], { encoding: 'utf8' }).split('\n').filter(Boolean);
const named = [manifest.main, manifest.browser, manifest.icon, ...paths(manifest.contributes)].filter(Boolean).map((path) => path.replace(/^\.\//, ''));
const strangers = listed.filter((path) => !ALLOWED.some((pattern) => pattern.test(path)));
const missing = named.filter((path) => !listed.includes(path));
const mapped = listed.filter((path) => /\.c?js$/.test(path) && readFileSync(path, 'utf8').includes('sourceMappingURL='));
const size = statSync(VSIX).size;

const checks = [
  ['holds only what users need', strangers],
  ['holds every file that package.json points at', missing],
  ['holds no source maps', mapped],
  [`is at most ${MAX_BYTES} bytes (${size})`, size <= MAX_BYTES ? [] : [VSIX]],
];
for (const [name, wrong] of checks) console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} the package ${name}${wrong.map((path) => `\n       ${path}`).join('')}`);
const failed = checks.filter(([, wrong]) => wrong.length > 0).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** All relative file paths in a piece of package.json. */
function paths(value) {
  if (typeof value === 'string') return /^\.\/[^*]+\.\w+$/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(paths) : [];
}

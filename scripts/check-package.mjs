#!/usr/bin/env node
// Looks into the package that users install: only the files named here, all files that package.json points at, and small.
import { readFileSync } from 'node:fs';

const ALLOWED = [
  /^(package(\.nls(\.nl)?)?\.json|(README|readme)\.md|(CHANGELOG|changelog)\.md|LICENSE\.txt)$/,
  /^dist\/(client\.cjs|server\.cjs|matrix\.(js|css)|web\/client\.js|web\/server\.js)$/,
  /^(syntaxes|snippets|schemas|l10n)\/[\w.-]+\.(json|code-snippets)$/,
  /^media\/[\w./-]+\.(png|svg|md)$/,
  /^docs\/(handleiding\.md|(schermafbeelding|dekkingsmatrix)\.png)$/,
];
const MAX_BYTES = 1_500_000;
const VSIX = 'dist/scherp.vsix';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const zip = readFileSync(VSIX);
const listed = zipped(zip).filter((path) => path.startsWith('extension/')).map((path) => path.slice('extension/'.length));
const named = [manifest.main, manifest.browser, manifest.icon, ...paths(manifest.contributes)].filter(Boolean).map((path) => path.replace(/^\.\//, ''));
const strangers = listed.filter((path) => !ALLOWED.some((pattern) => pattern.test(path)));
const missing = named.filter((path) => !listed.includes(path));
const mapped = listed.filter((path) => /\.c?js$/.test(path) && readFileSync(path, 'utf8').includes('sourceMappingURL='));
const checks = [
  ['holds only what users need', strangers],
  ['holds every file that package.json points at', missing],
  ['holds no source maps', mapped],
  [`is at most ${MAX_BYTES} bytes (${zip.length})`, zip.length <= MAX_BYTES ? [] : [VSIX]],
];
for (const [name, wrong] of checks) console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} the package ${name}${wrong.map((path) => `\n       ${path}`).join('')}`);
const failed = checks.filter(([, wrong]) => wrong.length > 0).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** The paths in a zip file: its central directory, found from the end. */
function zipped(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const paths = [];
  for (let at = bytes.readUInt32LE(end + 16); paths.length < bytes.readUInt16LE(end + 10); at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)) {
    paths.push(bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)));
  }
  return paths;
}

/** All relative file paths in a piece of package.json. */
function paths(value) {
  if (typeof value === 'string') return /^\.\/[^*]+\.\w+$/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(paths) : [];
}

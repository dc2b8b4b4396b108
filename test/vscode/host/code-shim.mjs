#!/usr/bin/env node
// Stands in for `code`: takes the arguments that @vscode/test-electron gives, and runs the same suite in the host beside this file.
import { cpSync } from 'node:fs';
import { runIntegration } from './run-integration.mjs';

const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
const { passed, failed } = await runIntegration({
  extension: option('extensionDevelopmentPath'),
  suite: option('extensionTestsPath'),
  fill: (into) => cpSync(folder, into, { recursive: true }),
});
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

#!/usr/bin/env node
// Shows what Scherp does: checks the example texts on the command line, and says how to see the same in VS Code.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['dist/cli.mjs', 'check', 'examples'], { stdio: 'inherit' });
console.log(`
These are the findings in the example texts of examples/.
  npm run editor               opens them in VS Code (on the desktop if "code" is there, else in the browser)
  node dist/cli.mjs check …    checks your own texts
  npm test                     runs all tests`);
process.exitCode = status === 1 ? 0 : status ?? 2; // the examples have findings, which is what they are for

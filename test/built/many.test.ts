import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { readCheck } from '../support/cli-schema.ts';
import { folder } from '../support/cli.ts';
import { effort } from '../support/effort.ts';
import { execute } from '../support/program.ts';

const MANY = effort({ fast: 500, long: 10_000 });

it(`${String(MANY)} documents are checked within 250 MB, in their order`, { skip: process.platform === 'win32' }, () => {
  const cwd = folder();
  const names = Array.from({ length: MANY }, (_, number) => `${String(number).padStart(5, '0')}.advies.md`);
  for (const name of names) writeFileSync(join(cwd, name), '**Advies 1:** Open zo snel mogelijk een loket.\n');
  const { code, out, err } = execute(cwd, ['check', '--format', 'json', '.'], { env: { NODE_OPTIONS: '--max-old-space-size=250' } });
  assert.deepEqual([code, err], [1, '']);
  assert.deepEqual(readCheck(out).files.map(({ path }) => path), names);
});

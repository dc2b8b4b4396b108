import 'mocha/mocha.js';
import { OPTIONS, report } from './options.ts';

/** Runs the tests that `load` defines, in VS Code's web worker extension host. */
export function runTests(load: () => void): Promise<void> {
  mocha.setup(OPTIONS);
  load();
  return report((done) => mocha.run(done));
}

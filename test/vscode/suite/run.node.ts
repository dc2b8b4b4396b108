import Mocha from 'mocha';
import { OPTIONS, report } from './options.ts';

/** Runs the tests that `load` defines, in VS Code's Node extension host. */
export function runTests(load: () => void): Promise<void> {
  const mocha = new Mocha(OPTIONS);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return report((done) => mocha.run(done));
}

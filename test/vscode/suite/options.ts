/** The value of MOCHA_GREP when the suite was compiled. */
declare const GREP: string;

export const OPTIONS = { ui: 'tdd', reporter: 'spec', timeout: 30_000, color: false, grep: new RegExp(GREP) } as const;

/** Says the counts in the words that the runner looks for; rejects if a test failed. */
export function report(run: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = run((failures) => {
      console.log(`${String(runner.stats?.passes ?? 0)} passed, ${String(failures)} failed`);
      if (failures === 0) resolve();
      else reject(new Error(`${String(failures)} tests failed`));
    });
  });
}

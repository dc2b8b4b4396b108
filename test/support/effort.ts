const LONG = process.env['SCHERP_LONG'] !== undefined;

/** How much a test does: rounds of chance, or the size of what it reads. `npm test` runs the tests that ask for this twice, the second time long. */
export const effort = ({ fast, long }: { readonly fast: number; readonly long: number }): number => (LONG ? long : fast);

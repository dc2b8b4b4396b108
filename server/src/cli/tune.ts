import { setFlagsFromString } from 'node:v8';

// A short run lives about a second: with V8's own budget a third of it goes into optimising functions that are hardly called again.
// Must come before all other modules, as they work while they are loaded. An engine that lost the flag would complain about it.
let hasty = Number.parseInt(process.versions.v8, 10) < 14;
if (hasty) setFlagsFromString('--interrupt-budget=4000000');

/** Milliseconds since the start after which a run is a long one, which pays the optimiser back. */
const LONG = 1_500;

/** To be asked now and then: gives a long run the budget of V8 itself. */
export function settle(): void {
  if (!hasty || performance.now() < LONG) return;
  hasty = false;
  setFlagsFromString('--interrupt-budget=67584');
}

import { setFlagsFromString } from 'node:v8';

// A run lives seconds: with V8's own budget a third of a short one goes into optimising functions that are hardly called again.
// This one costs a run of ten seconds nothing, and threads, each of which has all to compile for itself, gain most.
// It is put before all other modules when the program is bundled, as they work while they are loaded.
// An engine that lost the flag would complain about it.
if (Number.parseInt(process.versions.v8, 10) < 14) setFlagsFromString('--interrupt-budget=1000000');

import { setFlagsFromString } from 'node:v8';

// A run lives about a second: with V8's own budget a third of it goes into optimising functions that are hardly called again.
// Must come before all other modules, as they work while they are loaded. An engine that lost the flag would complain about it.
if (Number.parseInt(process.versions.v8, 10) < 14) setFlagsFromString('--interrupt-budget=4000000');

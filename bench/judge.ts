// Reads one file as an advice, strikes a key in the middle of it, and tells how long both took, in milliseconds.
import { readFileSync } from 'node:fs';
import { analyse, findings, Memory, reanalyse } from '../server/src/core/analysis.ts';
import { DEFAULTS } from '../server/src/core/settings.ts';
import { timed } from './measure.ts';

const [file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const memory = new Memory();
let analysis = analyse({ name: 'warm.advies.md', text: 'Wij adviseren het college om te verkennen.\n' }, DEFAULTS, memory);
const whole = timed(() => {
  analysis = analyse({ name: 'vijandig.advies.md', text }, DEFAULTS, memory);
  findings(analysis, DEFAULTS.maxFindings);
});
const at = text.length >> 1;
const key = timed(() => { findings(reanalyse(analysis, `${text.slice(0, at)}x${text.slice(at)}`, { start: at, oldEnd: at, newEnd: at + 1 }, memory), DEFAULTS.maxFindings); });
process.stdout.write(JSON.stringify({ whole, key }));

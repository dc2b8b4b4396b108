import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyse, Memory } from '../server/src/core/analysis.ts';
import { readProse } from '../server/src/core/language/read.ts';
import type { Passage } from '../server/src/core/markdown/passage.ts';
import { readMarkdown } from '../server/src/core/markdown/read.ts';
import { Generation } from '../server/src/core/memory.ts';
import { DEFAULTS } from '../server/src/core/settings.ts';
import { KB } from './keystrokes.ts';
import { median, timed } from './measure.ts';
import { remark } from './remark.ts';
import { least, most, type Row } from './table.ts';
import { adviceText } from './text.ts';

const ROUNDS = 64;
/** Rounds in which the code of one or the other is still being compiled. */
const COLD = 24;
const SIZE = 100 * KB;

/** How fast text becomes passages, sentences and findings, against remark-parse on the same text; a new text each round. */
export function* reading(): Generator<Row> {
  const times = { remark: [] as number[], markdown: [] as number[], language: [] as number[], whole: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const text = adviceText(SIZE, 9000 + round);
    const markdown = readMarkdown(text, new Generation<Passage>());
    const measured = {
      markdown: alone(() => { readMarkdown(text, new Generation<Passage>()); }),
      language: alone(() => { for (const { blocks } of markdown.passages) for (const { start, prose } of blocks) readProse({ start: 0, text: prose, emphasis: [], place: start === 0 ? 'paragraph' : 'item', role: null }, 'advies', []); }),
      whole: alone(() => { analyse({ name: 'mosdrecht.advies.md', text }, DEFAULTS, new Memory()); }),
      remark: alone(() => { remark(text); }),
    };
    if (COLD <= round) for (const name of Object.keys(measured) as (keyof typeof measured)[]) times[name].push(measured[name]);
  }
  const parse = median(times.remark);
  const speed = (times: readonly number[]): string => `${(SIZE / 1000 / median(times)).toFixed(1)} MB/s`;
  yield most(`remark-parse (${speed(times.remark)})`, parse, 'ms');
  yield least(`language, times as fast as remark-parse (${speed(times.language)})`, parse / median(times.language), '×', 4);
  yield most(`Markdown, times as fast (${speed(times.markdown)})`, parse / median(times.markdown), '×');
  yield most(`all of Scherp, times as fast (${speed(times.whole)})`, parse / median(times.whole), '×');
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (kind: { readonly type: 'minor' }) => void;

/** Milliseconds of work that does not have to clear away what was made before it. */
function alone(work: () => void): number {
  collect({ type: 'minor' });
  return timed(work);
}

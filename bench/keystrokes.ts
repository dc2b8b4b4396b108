import { analyse, Memory, reanalyse, type Analysis } from '../server/src/core/analysis.ts';
import { DEFAULTS } from '../server/src/core/settings.ts';
import { Editor } from './editor.ts';
import { median, quantile } from './measure.ts';
import type { Programs } from './programs.ts';
import { least, most, type Row } from './table.ts';
import { adviceText, randomFrom } from './text.ts';
import { struck, typist } from './typist.ts';

export const KB = 1000;

interface Setting {
  readonly size: number;
  readonly keys: number;
  /** The naive server gets only so many keys: at the largest size each takes seconds. */
  readonly naiveKeys: number;
}

const SETTINGS: readonly Setting[] = [
  { size: 5, keys: 1000, naiveKeys: 40 },
  { size: 50, keys: 1000, naiveKeys: 15 },
  { size: 500, keys: 1600, naiveKeys: 6 },
];

/** Before these, code is not yet compiled on either side; writers have struck that many within a minute. */
const WARM = 300;

/** Keystroke to findings: Scherp, a bare server and a naive one get the same keys by turns. */
export async function* keystrokes({ server, bare, naive }: Programs): AsyncGenerator<Row> {
  for (const { size, keys, naiveKeys } of SETTINGS) {
    const text = adviceText(size * KB, size);
    const editors = { ours: await Editor.start(server), bare: await Editor.start(bare), naive: await Editor.start(naive) };
    for (const editor of Object.values(editors)) await editor.open(text);
    if (editors.ours.findings === 0) throw new Error('the server finds nothing in the generated text');
    const times = { ours: [] as number[], bare: [] as number[], naive: [] as number[], same: [] as number[], changed: [] as number[], advice: [] as number[] };
    const rebuilds = factWatch(text);
    const next = typist(randomFrom(size));
    for (let count = 0; count < WARM + keys; count++) {
      const key = next(editors.ours.text);
      const factsChange = rebuilds(key.start, key.oldEnd, key.text);
      const first = count % 2 === 0 ? editors.ours : editors.bare;
      const second = count % 2 === 0 ? editors.bare : editors.ours;
      const [one, other] = [await first.strike(key), await second.strike(key)];
      if (count < WARM) continue;
      const ours = count % 2 === 0 ? one : other;
      times.ours.push(ours);
      times.bare.push(count % 2 === 0 ? other : one);
      (factsChange ? times.changed : times.same).push(ours);
      if (key.where === 'advice') times.advice.push(ours);
      if ((count - WARM) % Math.ceil(keys / naiveKeys) === 0) times.naive.push(await editors.naive.strike({ ...key, start: 200, oldEnd: 200, text: 'e' }));
    }
    for (const editor of Object.values(editors)) await editor.stop();
    const p50 = median(times.ours);
    const p99 = quantile(times.ours, 0.99);
    const strict = size === 500;
    const at = `${String(size)} KB`;
    yield most(`${at}: keystroke to findings, p50`, p50, 'ms');
    yield most(`${at}: p99`, p99, 'ms');
    yield most(`${at}: p50, keys that change no fact (${part(times.same, times.ours)})`, quantile(times.same, 0.5), 'ms');
    yield most(`${at}: p99, keys that change no fact`, quantile(times.same, 0.99), 'ms');
    yield most(`${at}: p50, keys that change a fact (${part(times.changed, times.ours)})`, quantile(times.changed, 0.5), 'ms');
    yield most(`${at}: p99, keys that change a fact`, quantile(times.changed, 0.99), 'ms');
    yield most(`${at}: p50, keys within an advice`, median(times.advice), 'ms');
    yield most(`${at}: p50 against a bare server (${median(times.bare).toFixed(2)} ms)`, p50 / median(times.bare), '×', strict ? 2.5 : null);
    yield most(`${at}: p99 against a bare server (${quantile(times.bare, 0.99).toFixed(2)} ms)`, p99 / quantile(times.bare, 0.99), '×', strict ? 3 : null);
    const faster = median(times.naive) / p50;
    const against = `${at}: faster than a whole parse and lint (${median(times.naive).toFixed(0)} ms)`;
    yield strict ? least(against, faster, '×', 300) : most(against, faster, '×');
  }
}

const part = (some: readonly number[], all: readonly number[]): string => `${((100 * some.length) / all.length).toFixed(0)}%`;

/** Follows the same keys in this process, to tell which of them made the server build its model anew. */
function factWatch(text: string): (start: number, oldEnd: number, typed: string) => boolean {
  const memory = new Memory();
  let now: Analysis = analyse({ name: 'mosdrecht.advies.md', text }, DEFAULTS, memory);
  return (start, oldEnd, typed) => {
    const after = struck(now.source.text, { start, oldEnd, text: typed, where: 'paragraph' });
    now = reanalyse(now, after, { start, oldEnd, newEnd: start + typed.length }, memory);
    return now.known.model !== null;
  };
}

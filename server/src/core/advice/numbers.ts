import type { Span } from '../span.ts';

/** A number as the author writes it: `3`, `3.2`, `3a`, `B`, `IV`, `A8.1`; each with its own place, or the range's. */
export interface NumberAt extends Span {
  readonly number: string;
}

export interface NumberList extends Span {
  readonly numbers: readonly NumberAt[];
}

/** A range with more numbers than this is a slip of the pen, not a list of assignments. */
const LONGEST_RANGE = 200;

const NUMBER = /(?:\d{1,6}(?:\.\d{1,4})*[a-z]?|[A-Z]\d{1,4}(?:\.\d{1,4})*|X{0,2}(?:I[XV]|V?I{2,3}|VI|X)|[A-Z])(?![\p{L}\d])/uy;
/** *7/8* is two numbers, *3/2025* and *2025/3* are one of a register. */
const SEPARATOR = /[\s\u00AD]*(?:,\s*en|,|en|&|\+)[\s\u00AD]+(?:(?:opdracht(?:en)?|nummers?|nr\.?)\s+)?|(?<!\d{4}) ?\/ ?(?=\d{1,3}(?!\d))/iy;
const RANGE = /[\s\u00AD]*(?:t\/m|tot en met|[–—-])[\s\u00AD]*/iy;
const EXCEPT = /[\s\u00AD]*,?[\s\u00AD]*\(?(?:m\.u\.v\.|met uitzondering van|behalve|uitgezonderd)[\s\u00AD]+/iy;

/** Reads `3, 4 en 6–7` or `7 t/m 9, m.u.v. 8` at `at`; null where no number stands. Offsets are those of `text`, moved by `base`. */
export function readNumbers(text: string, at: number, base: number): NumberList | null {
  const included: NumberAt[] = [];
  let end = readSeries(text, at, base, included);
  if (end === at) return null;
  const except = match(EXCEPT, text, end);
  if (except !== null) {
    const excluded: NumberAt[] = [];
    const after = readSeries(text, except, base, excluded);
    if (after !== except) {
      end = text[after] === ')' ? after + 1 : after;
      const without = new Set(excluded.map(({ number }) => number));
      return { start: base + at, end: base + end, numbers: included.filter(({ number }) => !without.has(number)) };
    }
  }
  return { start: base + at, end: base + end, numbers: included };
}

export interface NumberBefore extends NumberAt {
  /** Where the words behind it begin, as `base` counts. */
  readonly bodyStart: number;
}

/** One number at `at` with words behind it: *3.2 Een meldpunt*; `gap` matches what stands between. */
export function numberBefore(text: string, at: number, base: number, gap: RegExp): NumberBefore | null {
  const list = readNumbers(text, at, base);
  const [only] = list?.numbers ?? [];
  const between = list && gap.exec(text.slice(list.end - base))?.[0];
  return list && between && only && list.numbers.length === 1 ? { ...only, bodyStart: list.end + between.length } : null;
}

function readSeries(text: string, from: number, base: number, into: NumberAt[]): number {
  let end = from;
  let next: number | null = from;
  while (next !== null) {
    const stop = match(NUMBER, text, next);
    if (stop === null) break;
    const first = text.slice(next, stop);
    const range = match(RANGE, text, stop);
    const last = range === null ? null : match(NUMBER, text, range);
    const numbers = range === null || last === null ? null : between(first, text.slice(range, last));
    if (numbers === null || last === null) {
      into.push({ number: first, start: base + next, end: base + stop });
      end = stop;
    } else {
      for (const number of numbers) into.push({ number, start: base + next, end: base + last });
      end = last;
    }
    next = match(SEPARATOR, text, end);
  }
  return end;
}

/** `6`, `9` → 6 7 8 9 and `3.1`, `3.3` → 3.1 3.2 3.3; null where that is no range. */
function between(first: string, last: string): string[] | null {
  const head = /^(.*?)(\d+)$/.exec(first);
  const tail = /^(.*?)(\d+)$/.exec(last);
  if (!head?.[2] || !tail?.[2] || (tail[1] !== '' && tail[1] !== head[1])) return null;
  const low = Number(head[2]);
  const high = Number(tail[2]);
  if (high <= low || LONGEST_RANGE < high - low) return null;
  return Array.from({ length: high - low + 1 }, (_, index) => `${head[1] ?? ''}${String(low + index)}`);
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Numbers that mean the same have the same key: `03` and `3`, `a8.1` and `A8.1`. */
export const numberKey = (number: string): string => number.replace(/(^|\D)0+(?=\d)/g, '$1').toUpperCase();

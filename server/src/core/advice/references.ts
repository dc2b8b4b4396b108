import type { Span } from '../span.ts';
import type { LabelRole } from './label-words.ts';
import { readNumbers } from './numbers.ts';
import type { NumberAt } from './numbers.ts';

/** `opdracht 41` or `opdrachten 3, 4 en 6–7` in running text. Offsets are relative to the passage. */
export interface Reference extends Span {
  readonly role: 'assignment' | 'recommendation' | 'question';
  readonly text: string;
  readonly numbers: readonly NumberAt[];
}

/** Where a number begins, and the word before it: looked for from the number, since words are many and numbers few. */
const BEFORE_NUMBER = /[ \u00A0\u00AD\n](?=\d|[A-Z]\d)/g;
const WORD_BEFORE = /([a-zA-Z\u00AD]{4,24})[ \u00A0\u00AD\n]{1,3}(?:(?:nr\.?|nummers?)[ \u00A0])?$/;
const FARTHEST = 40;
const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b';
/** *advies 7 in ons vorige stuk*, *opdracht 3 uit 2024*, *advies 3/2025*: the number of another document, or the day of a date. */
const ELSEWHERE = new RegExp(String.raw`^(?:[ \u00A0\u00AD\n](?:in|uit|van)[ \u00A0\n](?:(?:19|20)\d\d\b|(?:(?:het|de|ons|onze|uw|een)[ \u00A0\n])?(?:vorige?|eerdere?|ander|andere|oude?)\b|\d{1,2}[ \u00A0\n]${MONTH})|[ \u00A0\n]${MONTH}|[ \u00A0\n]\([^()\n]{0,30}(?:19|20)\d\d\)|/\d)`, 'i');
/** *advies 7 van de Woonbond*: only an assignment of the plan is one of somebody else. */
const OF_OTHERS = /^[ \u00A0\u00AD\n](?:uit|van)[ \u00A0\n](?:(?:het|de|een)[ \u00A0\n](?!(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)\b)\p{L}|\p{Lu})/u;
const EARLIER = /\b(?:vorige|eerdere|oude)[ \u00A0\u00AD\n]$/i;
/** *advies 2025-04* is a number in a register, *advies 2025* that of a year. */
const YEAR = /^(?:19|20)\d\d$/;

/** Every mention of a number of an assignment, advice or question in `text`, whose first character is `start` in the passage. */
export function readReferences(text: string, start: number, words: ReadonlyMap<string, LabelRole>): readonly Reference[] {
  if (!/\d/.test(text)) return [];
  const found: Reference[] = [];
  BEFORE_NUMBER.lastIndex = 0;
  while (BEFORE_NUMBER.test(text)) {
    const number = BEFORE_NUMBER.lastIndex;
    const index = number - 1;
    const from = Math.max(0, number - FARTHEST);
    if (!mayPrecede(text, index, words)) continue;
    const match = WORD_BEFORE.exec(text.slice(from, number));
    if (!match) continue;
    const role = words.get((match[1] ?? '').replaceAll('\u00AD', '').toLowerCase());
    if (role !== 'assignment' && role !== 'recommendation' && role !== 'question') continue;
    const list = readNumbers(text, number, start);
    if (!list || isElsewhere(role, list.numbers, text.slice(from, from + match.index), text.slice(list.end - start, list.end - start + FARTHEST))) continue;
    const numbers = role === 'assignment' ? list.numbers : untilAssignment(text, start, list.numbers);
    const end = numbers.length === list.numbers.length ? list.end : numbers.at(-1)?.end ?? list.end;
    found.push({ role, text: text.slice(from + match.index, end - start), numbers, start: start + from + match.index, end });
  }
  return found;
}

const isElsewhere = (role: LabelRole, numbers: readonly NumberAt[], before: string, after: string): boolean =>
  ELSEWHERE.test(after) || EARLIER.test(before) || (role !== 'assignment' && (OF_OTHERS.test(after) || numbers.every(({ number }) => YEAR.test(number))));

/** Whether the word before the blanks that end at `end` counts something; most numbers are turned away here. */
function mayPrecede(text: string, end: number, words: ReadonlyMap<string, LabelRole>): boolean {
  let to = end;
  while (0 < to && isBlank(text.charCodeAt(to - 1))) to--;
  // *opdracht nr. 3*
  if (text.charCodeAt(to - 1) === 46) return true;
  let from = to;
  while (0 < from && isLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, to).replaceAll('\u00AD', '').toLowerCase();
  return words.has(word) || word === 'nr' || word === 'nummer' || word === 'nummers';
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 0xA0 || code === 0xAD;
const isLetter = (code: number): boolean => (97 <= code && code <= 122) || (65 <= code && code <= 90) || code === 0xAD;

/** *advies 7 en opdracht 3*: the second number is that of an assignment. */
function untilAssignment(text: string, start: number, numbers: readonly NumberAt[]): readonly NumberAt[] {
  const other = numbers.findIndex((number) => /opdracht(?:en)?[\s\u00AD]+$/i.test(text.slice(Math.max(0, number.start - start - 16), number.start - start)));
  return other === -1 ? numbers : numbers.slice(0, other);
}

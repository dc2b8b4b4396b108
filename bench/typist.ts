import { pick, type Random } from './text.ts';

/** One key: what the editor sends as a change, and where it was struck. */
export interface Key {
  readonly start: number;
  readonly oldEnd: number;
  readonly text: string;
  readonly where: Where;
}

export type Where = 'paragraph' | 'advice';

/** The text after the key was struck. */
export const struck = (text: string, { start, oldEnd, text: typed }: Key): string => text.slice(0, start) + typed + text.slice(oldEnd);

/**
 * A writer at work: now at the beginning, now in the middle, now at the end of the text, by turns in a plain paragraph and in an
 * advice, who strikes some forty keys there (letters and spaces, some backspaces, commas and digits, a full stop or Enter) and
 * moves on. Each next key must be asked for with the text as it is by then.
 */
export function typist(random: Random): (text: string) => Key {
  let burst = 0;
  let left = 0;
  let at = 0;
  let where: Where = 'paragraph';
  let pending = '';
  return (text) => {
    if (left === 0) {
      where = burst % 2 === 0 ? 'paragraph' : 'advice';
      at = placeIn(text, PLACES[Math.floor(burst / 2) % PLACES.length] ?? 0, where, random);
      left = 30 + random(20);
      pending = '';
      burst += 1;
    }
    left -= 1;
    if (left === 0) return strike(random(2) === 0 ? '.' : '\n');
    if (random(16) === 0) return strike('');
    if (pending === '') pending = ` ${pick(random, WORDS)}`;
    const letter = pending.charAt(0);
    pending = pending.slice(1);
    return strike(letter);
  };

  function strike(typed: string): Key {
    const key = typed === '' ? { start: at - 1, oldEnd: at, text: '', where } : { start: at, oldEnd: at, text: typed, where };
    at = key.start + typed.length;
    return key;
  }
}

const PLACES = [0.02, 0.5, 0.97];

/** The end of a word in the middle of a sentence, near `part` of the text. */
function placeIn(text: string, part: number, where: Where, random: Random): number {
  const near = Math.floor(text.length * part * (0.95 + random(100) / 1000));
  const pattern = where === 'advice' ? ADVICE : PARAGRAPH;
  pattern.lastIndex = Math.max(0, Math.min(near, text.length - 6000));
  let found = pattern.exec(text);
  if (!found) {
    pattern.lastIndex = 0;
    found = pattern.exec(text);
  }
  if (!found) throw new Error(`the text has no ${where}`);
  const words = text.indexOf(' ', found.index + found[0].length + random(12));
  return words === -1 ? found.index + found[0].length : words;
}

/** A paragraph without label or list marker, past its first word. */
const PARAGRAPH = /\n\n(?!Opdracht|Opmerking|Advies|Wij adviseren|Vastgesteld|Wij ontvangen)[A-Z][a-z]+ [a-zA-Zé' -]{24}/g;
/** The text or a slot of an advice, or a sentence that advises. */
const ADVICE = /\n(?:\*\*Advies \d+:\*\* \S+|- \*\*Eigenaar:\*\* \S+|Wij adviseren)/g;

const WORDS = ['bewoners', 'ook', 'de', 'straat', 'wekelijks', 'en', 'vertellen', 'over', 'hun', 'ervaring', 'met', 'vervoer,', 'sinds', '2024', 'aan', 'tafel', 'vier', 'keer', 'buurthuis', 'koffie'];

import { GLUE } from '../markdown/passage.ts';

export const isUpper = (code: number): boolean => (65 <= code && code <= 90) || (0xc0 <= code && code <= 0xde && code !== 0xd7) || (0x100 <= code && code <= 0x17f && isUpperLatin(code));

/** LETTER is one of the Latin alphabet, with accents, or a mark that combines with one. */
export const OTHER = 0, LETTER = 1, DIGIT = 2, SPACE = 3, SKIP = 4;
const GLUE_CODE = GLUE.charCodeAt(0);

const low = new Uint8Array(0x370);
for (let code = 0; code < low.length; code++) {
  if ((48 <= code && code <= 57)) low[code] = DIGIT;
  else if ((65 <= code && code <= 90) || (97 <= code && code <= 122) || code === 0xaa || code === 0xb5 || code === 0xba || (0xc0 <= code && code !== 0xd7 && code !== 0xf7)) low[code] = LETTER;
  else if (code <= 32 || code === 0x85 || code === 0xa0) low[code] = SPACE;
}
low[GLUE_CODE] = SKIP;

/** What sort of character this is; SKIP is GLUE and everything else that has no width. */
export function typeOf(code: number): number {
  if (code < 0x370) return low[code] ?? OTHER;
  if (code < 0x2000) return code < 0x1ab0 || 0x1e00 <= code ? LETTER : OTHER;
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff) return SKIP;
  return (0x3040 <= code && code < 0xd800) || (0xfb00 <= code && code <= 0xfb06) ? LETTER : OTHER;
}

const isUpperLatin = (code: number): boolean => { const letter = String.fromCharCode(code); return letter.toLowerCase() !== letter; };

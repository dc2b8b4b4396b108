/** What a terminal shows of a stretch of text: one cell, or two for a wide character, with the UTF-16 units it stands for. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

const TAB = 4;
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac]*$/;
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u;
/** Marks and format characters on their own; the latter would let a text reorder or hide what the terminal shows. */
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;
let graphemes: Intl.Segmenter | undefined;

/** Cuts text into cells. Tabs are spaces up to the next stop; control characters are shown harmlessly. `offset` is added to positions. */
export function cells(text: string, offset = 0): readonly Cell[] {
  let column = 0;
  return pieces(text).map(({ index, segment }) => {
    const { shown, width } = look(segment, column);
    column += width;
    return { start: offset + index, end: offset + index + segment.length, shown, width };
  });
}

/** A message or a path on one line, without anything that steers the terminal. */
export const harmless = (text: string): string => {
  if (PLAIN.test(text)) return text;
  return text.replaceAll('\r\n', '\\n').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
    .replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g, '·').replace(/(?!\u200d)\p{Cf}/gu, '');
};

/** Characters as a reader counts them; the segmenter is slow to load and is asked only for text that needs it. */
function pieces(text: string): readonly { readonly index: number; readonly segment: string }[] {
  if (PLAIN.test(text)) return Array.from(text, (segment, index) => ({ index, segment }));
  graphemes ??= new Intl.Segmenter('nl', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ index, segment }) => ({ index, segment }));
}

function look(piece: string, column: number): { readonly shown: string; readonly width: number } {
  if (piece === '\t') {
    const width = TAB - (column % TAB);
    return { shown: ' '.repeat(width), width };
  }
  const code = piece.charCodeAt(0);
  if (code < 0x20 || (0x7f <= code && code < 0xa0)) return { shown: '·', width: 1 };
  if (code === 0x2028 || code === 0x2029) return { shown: ' ', width: 1 };
  if (piece.length === 1 && 0xd800 <= code && code <= 0xdfff) return { shown: '\ufffd', width: 1 };
  if (INVISIBLE.test(piece)) return { shown: '', width: 0 };
  const shown = piece.replace(/(?!\u200d)\p{Cf}/gu, '');
  return { shown, width: WIDE.test(shown) || EMOJI.test(shown) ? 2 : 1 };
}

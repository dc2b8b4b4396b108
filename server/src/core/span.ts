/** A piece of text: offsets in UTF-16 code units, `end` exclusive. Inside core relative to the passage, unless a name says otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement: the text between `from` and `to` in the old text became `to + growth` in the new one. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Only the piece, of something that holds more. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The same piece, `by` code units further on; other properties are kept. */
export const move = <S extends Span>(span: S, by: number): S => (by === 0 ? span : { ...span, start: span.start + by, end: span.end + by });

import { cues, openEndRows, type CueRow, type OpenEndRow } from './nl/cues.ts';
import { frames, type FrameRow } from './nl/frames.ts';
import { phrases, type PhraseRow } from './nl/phrases.ts';

/** A row of one of the lists of fixed expressions. */
export type Term = { readonly list: 'phrase'; readonly row: PhraseRow } | { readonly list: 'frame'; readonly row: FrameRow } | { readonly list: 'cue'; readonly row: CueRow } | { readonly list: 'end'; readonly row: OpenEndRow };

/** All lists together, so that one walk finds everything. */
export const terms: readonly Term[] = [
  ...phrases.map((row): Term => ({ list: 'phrase', row })), ...frames.map((row): Term => ({ list: 'frame', row })),
  ...cues.map((row): Term => ({ list: 'cue', row })), ...openEndRows.map((row): Term => ({ list: 'end', row })),
];

import type { DocumentKind } from '../language/reading.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Settings } from '../settings.ts';
import { readCues } from './cues.ts';
import type { Cues } from './cues.ts';
import { labelWords } from './label-words.ts';
import { piecesOf, type Piece, type PieceReader } from './piece.ts';
import { rowsOf, type TableRow } from './rows.ts';

/** Everything the document model wants to know of a passage. The same for the same passage, kind and settings. */
export interface Facts {
  readonly pieces: readonly Piece[];
  readonly rows: readonly TableRow[];
  readonly cues: Cues;
  /** The only piece, where it is a paragraph that says nothing to the model: most of running text is. */
  readonly plain: Piece | null;
}

export interface FactReader extends PieceReader {
  /** Facts by passage object: the same text gives the same object. */
  readonly known: WeakMap<Passage, Facts>;
}

export const factReader = (kind: DocumentKind, settings: Settings): FactReader =>
  ({ kind, ...labelWords(kind, settings.labels), owners: settings.owners, known: new WeakMap() });

export function factsOf(passage: Passage, reader: FactReader): Facts {
  const known = reader.known.get(passage);
  if (known) return known;
  const cells = passage.blocks.filter((block) => block.cell);
  const cues = readCues(passage);
  const pieces = passage.blocks.flatMap((block) => (block.cell ? [] : piecesOf(block, reader, cues.default !== undefined)));
  const only = pieces.length === 1 && cells.length === 0 && Object.keys(cues).length === 0 ? pieces[0] : undefined;
  const facts: Facts = { pieces, rows: cells.length === 0 ? [] : rowsOf(cells, reader), cues, plain: only && saysNothing(only) ? only : null };
  reader.known.set(passage, facts);
  return facts;
}

const saysNothing = ({ block, label, body, sentences, slots, said, references, about, placeholders, introduces }: Piece): boolean =>
  block.kind === 'paragraph' && !block.item && !block.quoted && !label && !about && !introduces && body.start < body.end
  && slots.length + said.length + references.length + placeholders.length === 0
  && sentences.every(({ acts, times, openEnds, question, tone }) => acts.length + times.length + openEnds.length === 0 && !question && tone === null);

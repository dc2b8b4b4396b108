import type { Target } from '../../workspace/symbols.ts';

/** Something that can be written in a place. */
export interface Offer {
  readonly sort: 'citation' | 'number' | 'slot' | 'owner' | 'planning' | 'path';
  readonly label: string;
  /** What it stands for, right behind the label. */
  readonly words?: string;
  /** A few words at the end of the line. */
  readonly detail?: string;
  readonly text: string;
  /** What the typed words are compared with, where that is not the label. */
  readonly filter?: string;
  /** What can be told of it when somebody asks. */
  readonly about?: Target;
  /** Where it is written another list of offers follows. */
  readonly continues?: true;
}

import type { Finding, Severity } from './finding.ts';
import type { DocumentKind } from './language/reading.ts';
import type { MarkdownText } from './markdown/passage.ts';
import type { Settings } from './settings.ts';
import type { Change } from './span.ts';

/** Why a text is not checked. */
export type Silence = 'not-an-advice' | 'not-dutch' | 'empty';

export interface Source {
  /** File name without folders, for `*.advies.md`; empty for an unnamed text. */
  readonly name: string;
  readonly text: string;
}

/** All that is known of one version of one document. */
export interface Analysis {
  readonly source: Source;
  readonly settings: Settings;
  readonly markdown: MarkdownText;
  readonly kind: DocumentKind | null;
  readonly silence: Silence | null;
  /** How many stretches were read as plain prose because the parser could not take them within bounds. */
  readonly coarse: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What one set of settings may remember of texts; owned by a session or one run of the command line. */
export class Memory {}

/** Reads a whole text. Never throws because of the text. */
export function analyse(source: Source, settings: Settings, memory: Memory): Analysis {
  void memory;
  return {
    source, settings, kind: null, silence: 'empty', coarse: 0, counts: { error: 0, warning: 0, information: 0, hint: 0 },
    markdown: { text: source.text, frontMatter: null, passages: [], starts: [] },
  };
}

/** The same as `analyse` of the new text, in time that depends on the change: `change` must be what turned the previous text into `text`. */
export function reanalyse(previous: Analysis, text: string, change: Change, memory: Memory): Analysis {
  void change;
  return analyse({ ...previous.source, text }, previous.settings, memory);
}

/**
 * Findings with absolute offsets, in document order. With `limit` the most severe ones come first into the selection; what is
 * chosen is still given in document order. A finding that did not change between two analyses is the same object or an equal one.
 */
export function findings(analysis: Analysis, limit = Infinity): readonly Finding[] {
  void analysis;
  void limit;
  return [];
}

import type { Diagnostic } from 'vscode-languageserver';
import type { Silence } from '../core/analysis.ts';
import type { Severity } from '../core/finding.ts';
import type { DocumentKind } from '../core/language/reading.ts';

/** Diagnostics as the client last heard them: the same id means the same findings in the same places. */
export interface Answer {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** What the editor can tell about a document at a glance. */
export interface Status {
  readonly uri: string;
  readonly kind: DocumentKind | null;
  /** Why nothing is checked, or null. */
  readonly silence: Silence | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that are counted but not shown. */
  readonly hidden: number;
  /** Stretches that were read as plain prose. */
  readonly coarse: number;
}

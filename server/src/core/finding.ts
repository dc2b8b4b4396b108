import type { Span } from './span.ts';

/** The most severe first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const SLOTS = ['owner', 'planning', 'result', 'decision', 'test'] as const;
export type Slot = (typeof SLOTS)[number];
export type Language = 'nl' | 'en';

export interface Edit extends Span {
  readonly text: string;
  /** The same with tab stops and choices in LSP snippet syntax, for editors that take it. */
  readonly snippet?: string;
}

export interface Fix {
  readonly title: string;
  /** Cannot change what the text means: may run without being looked at. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface Related extends Span {
  readonly message: string;
}

export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly missing?: readonly Slot[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** The same for the same finding, of whichever run. */
export const nameOf = ({ rule, start, end, message }: Finding): string => `${rule} ${String(start)} ${String(end)} ${message}`;

import type { Silence } from '../../core/analysis.ts';
import type { Exemption } from '../../core/exemptions.ts';
import type { Finding, Language } from '../../core/finding.ts';
import type { DocumentKind } from '../../core/language/reading.ts';
import type { Ties } from '../workspace.ts';

/** What is known of one document that could be read: plain values, so that it may come from another thread or from a file. */
export interface Report extends Known {
  readonly path: string;
  /** How many findings were known already and are left out. */
  readonly hidden: number;
  /** The user named this very file. */
  readonly named: boolean;
  readonly text: string;
}

/** What depends on name, text and settings alone. */
export interface Known {
  readonly language: Language;
  readonly kind: DocumentKind | null;
  readonly silence: Silence | null;
  /** How many stretches were read as plain prose. */
  readonly coarse: number;
  readonly findings: readonly Finding[];
  /** What each finding is about, in the order of `findings`: the same wherever it stands. Empty when nobody asked. */
  readonly marks: readonly Mark[];
  readonly exemptions: readonly Exemption[];
  /** What the rules that look at other documents need of it. */
  readonly ties: Ties | null;
}

/** A finding without its place. */
export interface Mark {
  /** Of rule and sentence. */
  readonly fingerprint: string;
  /** The sentence as it was compared; empty for a finding about the whole document. */
  readonly words: string;
}

/** A document that could not be read. */
export interface Unread {
  readonly path: string;
  readonly unread: string;
  /** When it is a mistake of ours: where. */
  readonly stack?: string;
}

export const isUnread = (entry: Report | Unread): entry is Unread => 'unread' in entry;

/** A path as programs know it that hang findings on the files of a repository. */
export const fromRoot = (path: string): string => path.replace(/^(?:\.\/)+/, '');

/** Writes a report piece by piece, so that a large project is never held in memory. */
export interface Reporter {
  readonly begin: string;
  readonly document: (entry: Report | Unread) => string;
  readonly end: () => string;
}

import type { Analysis } from '../../core/analysis.ts';
import type { Finding, Language } from '../../core/finding.ts';

/** What is known of one document that could be read. */
export interface Report {
  readonly path: string;
  /** The user named this very file. */
  readonly named: boolean;
  readonly language: Language;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** A document that could not be read. */
export interface Unread {
  readonly path: string;
  readonly unread: string;
  /** When it is a mistake of ours: where. */
  readonly stack?: string;
}

export const isUnread = (entry: Report | Unread): entry is Unread => 'unread' in entry;

import type { Analysis } from '../../core/analysis.ts';
import type { Finding, Language } from '../../core/finding.ts';

/** As much of an analysis as a report shows. */
export type Looked = Pick<Analysis, 'source' | 'kind' | 'silence' | 'coarse'>;

/** What is known of one document that could be read. */
export interface Report<A extends Looked = Looked> {
  readonly path: string;
  /** The user named this very file. */
  readonly named: boolean;
  readonly language: Language;
  readonly analysis: A;
  readonly findings: readonly Finding[];
}

/** A document that could not be read. */
export interface Unread {
  readonly path: string;
  readonly unread: string;
  /** When it is a mistake of ours: where. */
  readonly stack?: string;
}

export const isUnread = (entry: object): entry is Unread => 'unread' in entry;

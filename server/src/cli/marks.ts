import { createHash } from 'node:crypto';
import type { Analysis } from '../core/analysis.ts';
import type { Finding } from '../core/finding.ts';
import { RULES } from '../core/rules/index.ts';
import { sentenceFinder } from '../core/sentence-at.ts';
import type { Mark } from './report/report.ts';

/** Tells of each finding what it is about. */
export type Marker = (analysis: Analysis, found: readonly Finding[]) => readonly Mark[];

const WHOLE_DOCUMENT: ReadonlySet<string> = new Set(RULES.filter(({ wholeDocument }) => wholeDocument).map(({ id }) => id));

/** A finding about the whole document is about its rule alone: the sentence it happens to stand at is another matter. */
export const marksOf: Marker = ({ markdown }, found) => {
  const sentenceAt = sentenceFinder(markdown);
  return found.map(({ rule, start }) => {
    const words = WHOLE_DOCUMENT.has(rule) ? '' : sentenceAt(start)?.words ?? '';
    return { words, fingerprint: createHash('sha256').update(`${rule}\n${words}`).digest('hex').slice(0, 16) };
  });
};

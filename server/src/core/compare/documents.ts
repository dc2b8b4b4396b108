import type { DocumentKind } from '../language/reading.ts';
import { compareObligations } from './compare.ts';
import type { Difference } from './compare.ts';
import type { Obligation } from './obligation.ts';

/** One version of one document. */
export interface Version {
  /** By which it is found among the other versions: counted from the folder that is compared. */
  readonly key: string;
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
  readonly kind: DocumentKind;
  readonly obligations: readonly Obligation[];
}

/** A document in two versions; one of them is null where it came or went. */
export interface Compared {
  readonly before: Version | null;
  readonly after: Version | null;
  readonly differences: readonly Difference[];
}

/** As large a share of the same obligations makes two documents one that was renamed. */
const RENAMED = 0.5;

/** Pairs documents by name, then those that were renamed by what they say; in the order of the later ones. Unchanged ones are left out. */
export function compareDocuments(before: readonly Version[], after: readonly Version[]): readonly Compared[] {
  const gone = new Map(before.map((version) => [version.key, version]));
  const pairs = new Map<Version, Version>();
  for (const version of after) {
    const same = gone.get(version.key);
    if (same) pairs.set(version, same);
    gone.delete(version.key);
  }
  for (const { one, other } of renamed([...gone.values()], after.filter((version) => !pairs.has(version)))) {
    if (!gone.has(one.key) || pairs.has(other)) continue;
    pairs.set(other, one);
    gone.delete(one.key);
  }
  return [
    ...after.map((version) => compareVersions(pairs.get(version) ?? null, version)),
    ...[...gone.values()].map((version) => compareVersions(version, null)),
  ].filter(({ differences }) => 0 < differences.length);
}

export const compareVersions = (before: Version | null, after: Version | null): Compared =>
  ({ before, after, differences: compareObligations(before?.obligations ?? [], after?.obligations ?? []) });

/** Words that more documents than this share say nothing of which of them is which. */
const MOST_SHARING = 20;

/** Pairs of documents with enough of the same words, the likest first. */
function renamed(before: readonly Version[], after: readonly Version[]): readonly { readonly one: Version; readonly other: Version }[] {
  const having = new Map<string, Version[]>();
  for (const version of after) for (const text of textsOf(version)) having.set(text, [...(having.get(text) ?? []), version]);
  return before.flatMap((one) => {
    const own = textsOf(one);
    const both = new Map<Version, number>();
    for (const text of own) {
      const others = having.get(text) ?? [];
      if (others.length <= MOST_SHARING) for (const other of others) if (other.kind === one.kind) both.set(other, (both.get(other) ?? 0) + 1);
    }
    return [...both].map(([other, count]) => ({ one, other, score: (2 * count) / (own.size + textsOf(other).size) }));
  }).filter(({ score }) => RENAMED <= score).sort((a, b) => b.score - a.score);
}

const textsOf = ({ obligations }: Version): ReadonlySet<string> => new Set(obligations.map(({ tokens }) => tokens.join(' ')));

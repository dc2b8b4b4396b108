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

function renamed(before: readonly Version[], after: readonly Version[]): readonly { readonly one: Version; readonly other: Version }[] {
  const words = new Map([...before, ...after].map((version) => [version, new Set(version.obligations.map(({ tokens }) => tokens.join(' ')))]));
  return before.flatMap((one) => after.map((other) => {
    const [own, theirs] = [words.get(one) ?? NONE, words.get(other) ?? NONE];
    const both = [...own].filter((text) => theirs.has(text)).length;
    return { one, other, score: one.kind === other.kind && 0 < both ? (2 * both) / (own.size + theirs.size) : 0 };
  })).filter(({ score }) => RENAMED <= score).sort((a, b) => b.score - a.score);
}

const NONE: ReadonlySet<string> = new Set();

/** The candidate that was probably meant: one letter differs, or at most a third of them. Null if none comes near. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const known = word.toLowerCase().slice(0, LONGEST);
  const near = candidates
    .map((candidate) => ({ candidate, away: distance(known, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= Math.max(1, Math.max(known.length, candidate.length) / 3))
    .sort((a, b) => a.away - b.away);
  return near[0]?.candidate ?? null;
}

const LONGEST = 80;

/** How many letters to add, drop or replace, or pairs of neighbours to change places. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  let above: readonly number[] = [];
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = 0 < i && 0 < j && a[i] === b[j - 1] && a[i - 1] === b[j] ? (above[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

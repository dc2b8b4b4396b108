/** A look-up for words that no list has: a compound is known by its last part, a participle by its shape. */
export function guesser<W>(endings: ReadonlyMap<string, W>, participle: W, unknown: W): (norm: string) => W {
  // For the last three letters: a bit for each length an ending with them has. Most words are turned away here.
  const lengths = new Int32Array(1 << 15);
  for (const ending of endings.keys()) lengths[lastThree(ending)] = (lengths[lastThree(ending)] ?? 0) | (1 << Math.min(ending.length, LONGEST));
  return (norm) => {
    if (norm.length < SHORTEST_WORD || LONGEST_WORD < norm.length) return unknown;
    const mask = lengths[lastThree(norm)] ?? 0;
    if (mask !== 0) {
      for (let length = Math.min(LONGEST, norm.length - SHORTEST_REST); SHORTEST_REST <= length; length--) {
        const known = (mask & (1 << length)) === 0 ? undefined : endings.get(norm.slice(-length));
        if (known !== undefined) return known;
      }
    }
    return looksLikeParticiple(norm) ? participle : unknown;
  };
}

const SHORTEST_WORD = 6, LONGEST_WORD = 40;
/** Letters before an ending, and in it. */
const SHORTEST_REST = 3;
/** No ending is longer. */
const LONGEST = 30;

const lastThree = (norm: string): number => ((norm.charCodeAt(norm.length - 3) & 31) << 10) | ((norm.charCodeAt(norm.length - 2) & 31) << 5) | (norm.charCodeAt(norm.length - 1) & 31);

/** *gefinetuned*, *doorgelicht*: ge- (behind a particle) with -d or -t. */
function looksLikeParticiple(norm: string): boolean {
  const last = norm.charCodeAt(norm.length - 1);
  if (last !== 100 && last !== 116) return false;
  if (norm.startsWith('ge')) return !/(?:heid|iteit|eid|bied|acht|uid|icht)$/.test(norm);
  return /^(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)ge[^e]/.test(norm) || norm.endsWith('eerd');
}

import { firstPast } from '../search.ts';
import type { Span } from '../span.ts';
import { overlaps } from '../span.ts';
import type { Commitment } from './commitment.ts';
import type { Reading } from './finite.ts';
import type { Party, Prose } from './reading.ts';

const receives = ({ heads: [head] }: Commitment): boolean => head?.verb.lemma === 'krijgen' || head?.verb.lemma === 'ontvangen';

/**
 * Who is to act. A recommendation names its addressee, not the one who asks; a passive names its agent behind *door*; elsewhere it is the
 * subject. Null where nobody is named.
 */
export function ownerOf(commitment: Commitment, { tokens }: Reading, parties: readonly Party[], prose: Prose): Party | null {
  const { from, to, subjectAt } = commitment;
  const start = tokens[from]?.start ?? prose.start;
  const end = tokens[to - 1]?.end ?? start;
  const first = firstPast(parties, (party) => start <= party.start);
  const inside = parties.slice(first, firstPast(parties, (party) => end < party.start)).filter((party) => party.end <= end);
  const subject: Span | null = subjectAt === null ? null : { start: tokens[subjectAt.from]?.start ?? start, end: tokens[subjectAt.to - 1]?.end ?? start };
  const own = subject === null ? undefined : inside.find((party) => overlaps(party, subject));
  const behind = (word: string): Party | undefined => {
    for (let at = from; at < to; at++) {
      const party = tokens[at]?.norm === word ? inside.find((each) => each.start === tokens[at + 1]?.start) : undefined;
      if (party !== undefined) return party;
    }
    return undefined;
  };
  // *Aan de raad wordt geadviseerd …*
  if (commitment.asks) return (commitment.isPassive ? behind('aan') : undefined) ?? inside.find((party) => party !== own && (subject === null || subject.end <= party.start)) ?? null;
  // Who receives does nothing yet, and who is acted on does not act: *De werkgroep wordt betrokken*.
  if (receives(commitment)) return null;
  if (commitment.isPassive) return behind('door') ?? null;
  if (subject !== null && own === undefined && acting.has(commitment.subject)) return { start: subject.start, end: subject.end, text: prose.text.slice(subject.start - prose.start, subject.end - prose.start).replace(/\s+/g, ' '), sort: 'named' };
  return own ?? null;
}

const acting: ReadonlySet<string> = new Set(['author', 'actor', 'addressee', 'body']);

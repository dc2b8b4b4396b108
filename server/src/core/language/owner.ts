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
  const inside = parties.filter((party) => start <= party.start && party.end <= end);
  const subject: Span | null = subjectAt === null ? null : { start: tokens[subjectAt.from]?.start ?? start, end: tokens[subjectAt.to - 1]?.end ?? start };
  const own = subject === null ? undefined : inside.find((party) => overlaps(party, subject));
  if (commitment.asks) return inside.find((party) => party !== own && (subject === null || subject.end <= party.start)) ?? null;
  // Who receives does nothing yet.
  if (receives(commitment)) return null;
  if (commitment.subject === 'author' || commitment.subject === 'actor' || commitment.subject === 'addressee' || commitment.subject === 'body') {
    if (own !== undefined || subject === null) return own ?? null;
    return { ...subject, text: prose.text.slice(subject.start - prose.start, subject.end - prose.start).replace(/\s+/g, ' '), sort: 'named' };
  }
  if (commitment.passive === null) return own ?? null;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.norm !== 'door') continue;
    const agent = inside.find((party) => party.start === tokens[at + 1]?.start);
    if (agent !== undefined) return agent;
  }
  return null;
}

import { givesReason, pendingReason, promisesIn, readVerdict, saysDone } from '../language/nl/verdict.ts';
import type { Span } from '../span.ts';
import type { Verdict } from './model.ts';

/** What one piece of a reaction says of an advice. Offsets are relative to the passage. */
export interface Reply {
  readonly verdict: Verdict | null;
  /** The words say why, or say more than the verdict alone. */
  readonly reason: boolean;
  /** `[reden]`, left by a fix for its writer. */
  readonly pending: Span | null;
  /** It has been carried out. */
  readonly done: boolean;
  /** Sentences in which something is promised. */
  readonly promises: readonly Span[];
}

/** What `text`, whose first character stands at `start`, says; null where that is nothing. */
export function readReply(text: string, start: number): Reply | null {
  if (text === '') return null;
  const done = saysDone(text);
  const verdict = readVerdict(text);
  const pending = text.includes('[') ? pendingReason(text) : null;
  const reason = givesReason(text, verdict);
  const promises = promisesIn(text).map((span) => ({ start: start + span.start, end: start + span.end }));
  if (!done && !verdict && !pending && !reason && promises.length === 0) return null;
  return {
    verdict: verdict && { sort: verdict.sort, start: start + verdict.start, end: start + verdict.end },
    reason, pending: pending && { start: start + pending.start, end: start + pending.end }, done, promises,
  };
}

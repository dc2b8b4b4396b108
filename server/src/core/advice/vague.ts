import type { VagueRule } from '../language/reading.ts';
import type { Found, RuleContext } from '../rule.ts';
import { move } from '../span.ts';
import type { Commitment } from './model.ts';

/**
 * The reasons of one kind for which a commitment is vague. One reason an act is loud; a second one, and a soft word beside a
 * checkable act, is a hint. Cited text never gets more than a hint, and none where the remark below it names the weakness.
 * An act with an owner, a date and a result or decision in reach can be checked, whatever its words (DOMAIN §0.3).
 */
export function* vagueReasons(rule: VagueRule, commitment: Commitment, { model }: RuleContext): Iterable<Found> {
  const { act, base, voice, discussed, slots, recommendation } = commitment;
  if (!act || act.vague.length === 0 || (voice === 'plan' && (discussed || model.kind !== 'advies'))) return;
  const reach = recommendation?.slots ?? slots;
  const settled = reach.owner?.state === 'filled' && reach.planning?.state === 'filled' && (reach.result?.state === 'filled' || reach.decision?.state === 'filled');
  if (settled) return;
  const loudest = act.vague.find(({ weight }) => weight === 'main');
  for (const reason of act.vague) {
    if (reason.rule !== rule) continue;
    const loud = voice === 'own' && (reason === loudest || (reason.weight === 'main' && rule === 'vaag-tijd'));
    const { message, suggestion, parts } = reason;
    yield {
      ...move({ start: reason.start, end: reason.end }, base),
      message: suggestion ? { nl: `${message.nl} ${suggestion.nl}`, en: `${message.en} ${suggestion.en}` } : message,
      ...(loud ? {} : { severity: 'hint' as const }),
      ...(1 < parts.length ? { related: parts.map((part) => ({ ...move({ start: part.start, end: part.end }, base), message: '' })) } : {}),
    };
  }
}

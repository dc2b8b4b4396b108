import type { VagueRule } from '../language/reading.ts';
import type { Found, RuleContext } from '../rule.ts';
import type { Span } from '../span.ts';
import { move, overlaps } from '../span.ts';
import type { Commitment } from './model.ts';

/**
 * The reasons of one kind for which a commitment is vague. One reason an act is loud; a second one, and a soft word beside a
 * checkable act, is a hint. Cited text never gets more than a hint, and none where the remark below it names the weakness.
 * An act with an owner, a date and a result or decision in reach can be checked, whatever its words (DOMAIN §0.3).
 */
export function vagueReasons(rule: VagueRule, commitment: Commitment, { model, say }: RuleContext): readonly Found[] {
  const { act, base, voice, discussed, slots, recommendation } = commitment;
  if (!act || act.vague.length === 0 || !act.vague.some((reason) => reason.rule === rule)) return NONE;
  if (discussed || (voice === 'plan' && model.kind !== 'advies')) return NONE;
  const reach = recommendation?.slots ?? slots;
  const settled = reach.owner?.state === 'filled' && reach.planning?.state === 'filled' && (reach.result?.state === 'filled' || reach.decision?.state === 'filled');
  if (settled) return NONE;
  const loudest = act.vague.find(({ weight }) => weight === 'main');
  return act.vague.filter((reason) => reason.rule === rule).map((reason): Found => {
    // *We zouden willen adviseren*: politeness around the advice itself, not a way out of it.
    const polite = rule === 'slag-om-de-arm' && recommendation !== null && overlaps(move({ start: reason.start, end: reason.end }, base), recommendation.anchor);
    // An advice without owner and date hears of that first; how well the act must be done is a second question (DOMAIN §4.2).
    // *Wij pleiten voor een brede aanpak*: there the judgement is all that is asked for.
    const all = act.advises === 'verb' && act.vague.length === 1 && reason.parts.length === 1;
    const secondary = rule === 'vaag-kwalificatie' && recommendation !== null && !reach.owner && !reach.planning && !all;
    const loud = voice === 'own' && !polite && !secondary && (reason === loudest || (reason.weight === 'main' && rule === 'vaag-tijd'));
    const { message, suggestion, parts } = reason;
    return {
      start: base + reason.start, end: base + reason.end,
      message: { nl: `${message.nl} Bijvoorbeeld: ${suggestion.nl}.`, en: `${message.en} For instance: ${suggestion.en}.` },
      ...(loud ? {} : { severity: 'hint' as const }),
      ...(isSplit(parts) ? { related: parts.slice(1).map((part) => ({ ...move({ start: part.start, end: part.end }, base), message: say(BELONGS) })) } : {}),
    };
  });
}

const NONE: readonly Found[] = [];

const BELONGS = { nl: 'Dit hoort erbij.', en: 'This belongs to it.' };

/** *zet … in op*: other words stand between the parts. */
const isSplit = (parts: readonly Span[]): boolean => parts.some((part, index) => 3 < part.start - (parts[index - 1]?.end ?? part.start));

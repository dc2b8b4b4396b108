import type { Directive, MarkdownText } from './markdown/passage.ts';
import { endOfPart } from './parts.ts';
import { firstPast } from './search.ts';
import type { Span } from './span.ts';

/** `<!-- scherp-uit … -->` or `scherp-aan`, with absolute offsets, and the stretch it covers. */
export interface Exception {
  readonly directive: Directive;
  /** Where it applies, absolute. */
  readonly reach: Span;
}

/** Every directive with absolute offsets, and the stretch it covers. */
export function exceptionsOf({ passages, starts, text }: MarkdownText): readonly Exception[] {
  const placed = passages.flatMap((passage, index) => (passage.directives.length === 0 ? [] : passage.directives.map((directive) => ({ directive, passage, index }))));
  return placed.map(({ directive, passage, index }, order): Exception => {
    const base = starts[index] ?? 0;
    const absolute = { ...directive, start: base + directive.start, end: base + directive.end, rules: directive.rules.map(({ id, span }) => ({ id, span: { start: base + span.start, end: base + span.end } })) };
    if (directive.scope === 'end') {
      const stop = placed.slice(order + 1).find((later) => later.directive.action === 'aan' && sameRules(directive, later.directive));
      return { directive: absolute, reach: { start: absolute.end, end: stop ? (starts[stop.index] ?? 0) + stop.directive.start : text.length } };
    }
    const next = passage.blocks.findIndex((block) => directive.end <= block.start);
    if (next !== -1) return { directive: absolute, reach: { start: absolute.end, end: base + endOfPart(passage.blocks, next) } };
    const following = passages[index + 1];
    return { directive: absolute, reach: { start: absolute.end, end: (starts[index + 1] ?? text.length) + (following ? endOfPart(following.blocks, 0) : 0) } };
  });
}

const sameRules = (off: Directive, on: Directive): boolean => on.rules.length === 0 || on.rules.every(({ id }) => off.rules.some((rule) => rule.id === id));

/** As much of a rule as an exception needs to know. */
interface Excepted {
  readonly id: string;
  readonly wholeDocument?: boolean;
  readonly inHead?: boolean;
}

/** Stretches under an exception by rule id, in order and without overlap; under `''` those of exceptions for all rules. */
export type Cover = ReadonlyMap<string, readonly Span[]>;

/** Joined once, so that asking costs little however many exceptions there are. */
export function coverOf(exceptions: readonly Exception[]): Cover {
  const cover = new Map<string, { start: number; end: number }[]>();
  for (const { directive: { action, rules }, reach } of exceptions) {
    if (action !== 'uit') continue;
    for (const id of rules.length === 0 ? [''] : rules.map((rule) => rule.id)) {
      const stretches = cover.get(id) ?? [];
      const last = stretches.at(-1);
      if (last && reach.start <= last.end) last.end = Math.max(last.end, reach.end);
      else stretches.push({ start: reach.start, end: reach.end });
      cover.set(id, stretches);
    }
  }
  return cover;
}

/** Whether an exception covers what a rule found; one for a rule about the whole document or its head may stand anywhere. */
export function isExcepted({ id, wholeDocument = false, inHead = false }: Excepted, { start }: Span, cover: Cover): boolean {
  if (id === 'uitzondering-onjuist') return false;
  const own = cover.get(id);
  return (own !== undefined && (wholeDocument || inHead || holds(own, start))) || holds(cover.get('') ?? [], start);
}

/** Whether `offset` lies in one of these stretches. */
function holds(stretches: readonly Span[], offset: number): boolean {
  const first = stretches[firstPast(stretches, ({ end }) => offset < end)];
  return first !== undefined && first.start <= offset;
}

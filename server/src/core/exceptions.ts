import type { Directive, MarkdownText } from './markdown/passage.ts';
import { endOfPart } from './parts.ts';
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

/** Whether an exception covers what a rule found; one for a rule about the whole document or its head may stand anywhere. */
export function isExcepted({ id: rule, wholeDocument = false, inHead = false }: Excepted, found: Span, exceptions: readonly Exception[]): boolean {
  if (rule === 'uitzondering-onjuist') return false;
  return exceptions.some(({ directive: { action, rules }, reach }) =>
    action === 'uit' && (rules.some(({ id }) => id === rule) ? wholeDocument || inHead || reaches(reach, found) : rules.length === 0 && reaches(reach, found)));
}

const reaches = (reach: Span, found: Span): boolean => reach.start <= found.start && found.start < reach.end;

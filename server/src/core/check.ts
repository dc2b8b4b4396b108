import type { Model } from './advice/model.ts';
import type { Finding, Severity } from './finding.ts';
import type { Translated } from './language/reading.ts';
import type { Directive, MarkdownText } from './markdown/passage.ts';
import { endOfPart } from './parts.ts';
import type { Found, Rule, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Settings } from './settings.ts';
import type { Span } from './span.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
export const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

const WHOLE_DOCUMENT: ReadonlySet<string> = new Set(RULES.filter(({ wholeDocument }) => wholeDocument).map(({ id }) => id));

/** All findings of one document, with absolute offsets, in document order, without those under an exception. */
export function check(model: Model, markdown: MarkdownText, settings: Settings): readonly Finding[] {
  const exceptions = exceptionsOf(markdown);
  const context: RuleContext = {
    model, settings, text: markdown.text, ruleIds: RULE_IDS,
    directives: exceptions.map(({ directive }) => directive),
    owners: [...new Set([...settings.owners, ...model.owners])],
    say: (message: Translated) => message[settings.messageLanguage],
  };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const set = settings.severity[rule.id];
    // Of a first paragraph nobody asks how it ends.
    if (set === 'off' || !rule.kinds.includes(model.kind) || (rule.wholeDocument && model.pieces < 2)) continue;
    const normal = rule.wholeDocument && model.concept ? 'hint' : rule.severity;
    const take = (all: Iterable<Found>): void => {
      for (const found of all) if (!isExcepted(rule.id, found, exceptions)) findings.push(report(rule.id, found, severityOf(found.severity, set, normal), context));
    };
    if (isCommitmentRule(rule)) for (const commitment of model.commitments) take(rule.check(commitment, context));
    else take(rule.check(model, context));
  }
  return findings.sort((a, b) => a.start - b.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1));
}

const isCommitmentRule = (rule: (typeof RULES)[number]): rule is Rule<'commitment'> => rule.unit === 'commitment';

/** A finding that is milder than its rule stays so when a setting makes the rule more severe. */
function severityOf(found: Severity | undefined, set: Severity | undefined, normal: Severity): Severity {
  const base = set ?? normal;
  return found && SEVERITIES.indexOf(base) < SEVERITIES.indexOf(found) ? found : base;
}

function report(rule: string, { message, start, end, missing, related, fixes }: Found, severity: Severity, { say }: RuleContext): Finding {
  return {
    rule, severity, message: say(message), start, end,
    ...(missing ? { missing } : {}),
    ...(related ? { related } : {}),
    ...(fixes && 0 < fixes.length ? { fixes } : {}),
  };
}

interface Exception {
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

function isExcepted(rule: string, found: Span, exceptions: readonly Exception[]): boolean {
  if (rule === 'uitzondering-onjuist') return false;
  return exceptions.some(({ directive: { action, rules }, reach }) =>
    action === 'uit' && (rules.some(({ id }) => id === rule) ? WHOLE_DOCUMENT.has(rule) || reaches(reach, found) : rules.length === 0 && reaches(reach, found)));
}

const reaches = (reach: Span, found: Span): boolean => reach.start <= found.start && found.start < reach.end;

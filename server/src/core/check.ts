import type { Model, Outline } from './advice/model.ts';
import { SEVERITIES, type Finding, type Severity } from './finding.ts';
import { fold } from './language/fold.ts';
import type { Translated } from './language/reading.ts';
import { coverOf, exceptionsOf, isExcepted } from './exceptions.ts';
import type { Exception } from './exceptions.ts';
import type { MarkdownText } from './markdown/passage.ts';
import type { AnyRule, Found, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { alone } from './workspace/surroundings.ts';

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** All findings of one document, with absolute offsets, in document order, without those under an exception. */
export function check(model: Model, markdown: MarkdownText, settings: Settings): readonly Finding[] {
  const read: Reading = { model, settings, text: markdown.text, exceptions: exceptionsOf(markdown) };
  return askRules(read, RULES, (rule, context, take) => {
    switch (rule.unit) {
      case 'commitment':
        for (const commitment of model.commitments) take(rule.check(commitment, context));
        break;
      case 'document':
        take(rule.check(model, context));
        break;
      case 'workspace':
        if (rule.alone) take(rule.check(alone(model), context));
    }
  });
}

/** A document as the rules see it. */
export interface Reading {
  readonly model: Outline;
  readonly settings: Settings;
  readonly text: string;
  readonly exceptions: readonly Exception[];
}

/** Asks each rule that speaks in this kind of document by `ask`, which hands over what is found; in document order. */
export function askRules<R extends AnyRule>({ model, settings, text, exceptions }: Reading, rules: readonly R[], ask: (rule: R, context: RuleContext, take: (found: Iterable<Found>) => void) => void): readonly Finding[] {
  const context: RuleContext = {
    model, settings, text, ruleIds: RULE_IDS,
    directives: exceptions.map(({ directive }) => directive),
    owners: [...new Set([...settings.owners, ...model.owners])],
    // Words that are quoted may run over two lines.
    say: (message: Translated) => fold(message[settings.messageLanguage]),
  };
  const cover = coverOf(exceptions);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const set = settings.severity[rule.id];
    // Of a first paragraph nobody asks how it ends.
    if (set === 'off' || !rule.kinds.includes(model.kind) || (rule.wholeDocument && model.pieces < 2)) continue;
    const normal = rule.wholeDocument && model.concept ? 'hint' : rule.severity;
    ask(rule, context, (all) => {
      for (const found of all) if (!isExcepted(rule, found, cover)) findings.push(report(rule.id, found, severityOf(found.severity, set, normal), context));
    });
  }
  return findings.sort(inOrder);
}

/** By place, then the most severe first, then by rule. */
export const inOrder = (a: Finding, b: Finding): number =>
  a.start - b.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1);

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

import { modelOf, type Analysis } from './analysis.ts';
import { check } from './check.ts';
import { exceptionsOf } from './exceptions.ts';
import { nameOf, type Finding } from './finding.ts';
import type { MarkdownText } from './markdown/passage.ts';
import type { Span } from './span.ts';

/** An exception that an author wrote into the text, and what it silences. */
export interface Exemption extends Span {
  /** Empty for all rules. */
  readonly rules: readonly string[];
  readonly reason: string | null;
  readonly silenced: readonly Finding[];
}

/**
 * Every `scherp-uit` of a document, in its order; a finding under two of them belongs to the first. `around` is what is silenced of
 * the rules that look at other documents (`silencedFindings`).
 */
export function exemptionsOf(analysis: Analysis, around: readonly Finding[] = []): readonly Exemption[] {
  const { markdown, settings, known } = analysis;
  const exceptions = exceptionsOf(markdown).filter(({ directive }) => directive.action === 'uit');
  const model = exceptions.length === 0 ? null : modelOf(analysis);
  if (!model) return [];
  // What is found in the same text as if nobody had made an exception, less what was found.
  const loud = new Set(known.findings.map(nameOf));
  const silent = [...check(model, withoutDirectives(markdown), settings).filter((finding) => !loud.has(nameOf(finding))), ...around];
  const taken = new Set<Finding>();
  return exceptions.map(({ directive: { start, end, rules, reason }, reach }) => {
    const named = rules.map(({ id }) => id);
    const silenced = silent.filter((finding) => {
      // A finding about the whole document may stand outside the reach of the exception that names it.
      const covered = named.includes(finding.rule) || (named.length === 0 && reach.start <= finding.start && finding.start < reach.end);
      return covered && !taken.has(finding) && (reaches(reach, finding) || !exceptions.some((other) => other.directive.rules.some(({ id }) => id === finding.rule) && reaches(other.reach, finding)));
    });
    for (const finding of silenced) taken.add(finding);
    return { start, end, rules: named, reason, silenced };
  });
}

const reaches = (reach: Span, { start }: Span): boolean => reach.start <= start && start < reach.end;

const withoutDirectives = (markdown: MarkdownText): MarkdownText =>
  ({ ...markdown, passages: markdown.passages.map((passage) => (passage.directives.length === 0 ? passage : { ...passage, directives: [] })) });

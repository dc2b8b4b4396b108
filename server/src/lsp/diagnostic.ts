import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Severity } from '../core/finding.ts';
import { rulePageUrl } from '../core/rule-page-url.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { Snapshot } from './document.ts';

export const SOURCE = 'scherp';

/** A finding as editors show it. */
export function toDiagnostic(now: Pick<Snapshot, 'uri' | 'text'>, finding: Finding, client: Client): Diagnostic {
  const { rule, severity, message, missing, related } = finding;
  return {
    range: toRange(now.text, finding),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: rule,
    codeDescription: { href: rulePageUrl(rule) },
    message,
    data: missing === undefined ? { rule } : { rule, missing },
    ...(client.takesRelated && related !== undefined && related.length !== 0 && {
      relatedInformation: related.map((place) => ({ message: place.message, location: { uri: now.uri, range: toRange(now.text, place) } })),
    }),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

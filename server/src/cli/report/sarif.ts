import type { Exemption } from '../../core/exemptions.ts';
import type { Edit, Finding, Language, Severity } from '../../core/finding.ts';
import { rulePageUrl } from '../../core/rule-page-url.ts';
import { RULES } from '../../core/rules/index.ts';
import { PAGE_TEXTS } from '../../core/rules/page-texts.ts';
import type { Span } from '../../core/span.ts';
import { wellFormed } from '../../publish/escape.ts';
import { Lines } from '../../publish/lines.ts';
import { fromRoot, isUnread, type Report, type Reporter } from './report.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0, one result a line: findings, and what exceptions silence as suppressed results with their reason. */
export function sarifReporter({ version, language }: { readonly version: string; readonly language: Language }): Reporter {
  const unread: object[] = [];
  let first = true;
  return {
    begin: `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","tool":{"driver":${JSON.stringify(driver(version, language))}},"results":[`,
    document: (entry) => {
      if (isUnread(entry)) {
        unread.push({ level: 'error', message: { text: entry.unread }, locations: [{ physicalLocation: { artifactLocation: location(entry.path) } }] });
        return '';
      }
      const written = results(entry).map((result) => `\n${JSON.stringify(result)}`).join(',');
      if (written === '') return '';
      const lead = first ? '' : ',';
      first = false;
      return lead + written;
    },
    end: () => `\n],"invocations":[${JSON.stringify({ executionSuccessful: unread.length === 0, ...(unread.length > 0 && { toolExecutionNotifications: unread }) })}]}]}\n`,
  };
}

function driver(version: string, language: Language): object {
  return {
    name: 'Scherp', version, semanticVersion: version, informationUri: rulePageUrl('README'), language,
    rules: RULES.map(({ id, title, severity }) => {
      const page = (PAGE_TEXTS[id] ?? '').replaceAll(/[⟦⟧]/g, '').trim();
      return {
        id, name: id, shortDescription: { text: title[language] }, fullDescription: { text: title[language] }, helpUri: rulePageUrl(id),
        help: { text: page, markdown: page }, defaultConfiguration: { level: LEVELS[severity] },
        properties: { 'problem.severity': severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'recommendation', tags: ['dutch', 'policy-advice'] },
      };
    }),
  };
}

const RULE_INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

function* numbered({ findings, marks }: Report): Generator<{ readonly finding: Finding; readonly fingerprint: string }> {
  const seen = new Map<string, number>();
  for (const [index, finding] of findings.entries()) {
    const { fingerprint = '' } = marks[index] ?? {};
    const time = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, time);
    yield { finding, fingerprint: `${fingerprint}:${String(time)}` };
  }
}

function results(report: Report): readonly object[] {
  const { path, text, exemptions } = report;
  const lines = new Lines(text);
  const region = (span: Span): object => regionOf(span, lines);
  const place = (span: Span): object => ({ physicalLocation: { artifactLocation: location(path), region: { ...region(span), ...snippet(text, span) } } });
  const result = (finding: Finding): object => ({
    ruleId: finding.rule, ...(RULE_INDEX.has(finding.rule) && { ruleIndex: RULE_INDEX.get(finding.rule) }), level: LEVELS[finding.severity],
    message: { text: finding.message }, locations: [place(finding)],
    ...(finding.related && finding.related.length > 0 && { relatedLocations: finding.related.map((related, id) => ({ id, ...place(related), message: { text: related.message } })) }),
    properties: { severity: finding.severity, ...(finding.missing && { missing: finding.missing }) },
  });
  const open = [...numbered(report)].map(({ finding, fingerprint }) => ({
    ...result(finding),
    ...(report.marks.length > 0 && { partialFingerprints: { 'scherpSentence/v1': fingerprint } }),
    ...(finding.fixes && finding.fixes.length > 0 && {
      fixes: finding.fixes.map(({ title, edits }) => ({
        description: { text: title }, artifactChanges: [{ artifactLocation: location(path), replacements: edits.map((edit: Edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })) }],
      })),
    }),
  }));
  const suppressed = exemptions.flatMap((exemption: Exemption) => exemption.silenced.map((finding) => ({
    ...result(finding), suppressions: [{ kind: 'inSource', status: 'accepted', ...(exemption.reason !== null && { justification: exemption.reason }), location: place(exemption) }],
  })));
  return [...open, ...suppressed];
}

/** SARIF counts from 1; `charOffset` from 0. */
function regionOf({ start, end }: Span, lines: Lines): object {
  const from = lines.position(start);
  const to = lines.position(end);
  return { startLine: from.line + 1, startColumn: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1, charOffset: start, charLength: end - start };
}

/** The words themselves, unless a whole document would be copied. */
const snippet = (text: string, { start, end }: Span): object => (start < end && end - start <= 500 ? { snippet: { text: wellFormed(text.slice(start, end)) } } : {});

/** A relative reference stays relative, so that a report may be read on another machine. */
function location(path: string): object {
  const slashed = path.replaceAll('\\', '/');
  const uri = slashed.split('/').map((part) => encodeURIComponent(wellFormed(part)).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)).join('/');
  return slashed.startsWith('/') ? { uri: `file://${uri}` } : { uri: fromRoot(uri), uriBaseId: '%SRCROOT%' };
}

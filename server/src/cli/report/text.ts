import type { Silence } from '../../core/analysis.ts';
import type { Finding, Language, Severity } from '../../core/finding.ts';
import type { Span } from '../../core/span.ts';
import { contains } from '../../core/span.ts';
import { words, type Words } from '../words.ts';
import { harmless } from './cells.ts';
import { excerpt } from './excerpt.ts';
import { Lines } from './lines.ts';
import type { Paint } from './paint.ts';
import { isUnread, type Report, type Unread } from './report.ts';

export interface TextOptions {
  readonly paint: Paint;
  /** Columns for an excerpt, its margin included. */
  readonly width: number;
  /** The severities that are written out; others are only counted. */
  readonly shown: ReadonlySet<Severity>;
  /** Name every document that was not looked at, not only those that the user named. */
  readonly verbose: boolean;
  /** Of the closing sentence, when the documents do not agree on one. */
  readonly language: Language;
}

const MARGIN = '    ';

/** The report for people: the findings of each document, then a closing sentence. */
export function* textReport(entries: Iterable<Report | Unread>, options: TextOptions): Generator<string> {
  const tally: Tally = { looked: 0, unread: 0, unrecognised: false, folded: new Map(), found: { error: 0, warning: 0, information: 0, hint: 0 } };
  const languages = new Set<Language>();
  for (const entry of entries) {
    if (isUnread(entry)) {
      tally.unread++;
      continue;
    }
    const { path, named, language, analysis: { silence, coarse, source }, findings } = entry;
    const say = words(language);
    languages.add(language);
    if (silence !== null) {
      tally.unrecognised ||= silence === 'not-an-advice';
      if (named || options.verbose) yield `${harmless(path)}: ${say.skipped(say.silence[silence])}\n`;
      else tally.folded.set(silence, (tally.folded.get(silence) ?? 0) + 1);
      continue;
    }
    tally.looked++;
    if (0 < coarse) yield `${harmless(path)}: ${say.coarse(coarse)}\n\n`;
    const lines = new Lines(source.text);
    for (const { severity } of findings) tally.found[severity]++;
    yield findings.filter(({ severity }) => options.shown.has(severity)).map((finding) => paragraph(finding, entry, lines, options)).join('');
  }
  const [language] = languages;
  yield closing(tally, options, words(languages.size === 1 && language ? language : options.language));
}

interface Tally {
  looked: number;
  unread: number;
  unrecognised: boolean;
  readonly found: Record<Severity, number>;
  /** Documents not looked at and not named one by one. */
  readonly folded: Map<Silence, number>;
}

/** One finding: where, how severe, what, which rule; below it the words themselves, and other places that it speaks of. */
function paragraph(finding: Finding, { path, language, analysis }: Report, lines: Lines, { paint, width }: TextOptions): string {
  const { text } = analysis.source;
  const say = words(language);
  const place = ({ start }: Span): string => {
    const { line, character } = lines.position(start);
    return `${harmless(path)}:${String(line + 1)}:${String(character + 1)}`;
  };
  const tint = (words: string): string => paint.severity(finding.severity, words);
  const { before, marked, after, indent, underline } = excerpt(text, finding, lines, width - MARGIN.length);
  return [
    `${paint.strong(place(finding))}: ${tint(say.severity[finding.severity])}: ${harmless(finding.message)} ${paint.faint(`[${finding.rule}]`)}`,
    `${MARGIN}${before}${marked}${after}`.trimEnd(),
    `${MARGIN}${indent}${tint(underline)}`,
    // What lies within the words is underlined already.
    ...(finding.related ?? []).filter((related) => !contains(finding, related)).map((related) => `${MARGIN}${say.see} ${place(related)}: ${harmless(related.message)}`),
  ].join('\n') + '\n\n';
}

function closing({ looked, unread, unrecognised, folded, found }: Tally, { shown, paint }: TextOptions, say: Words): string {
  const counts = (['error', 'warning', 'information', 'hint'] as const).filter((severity) => 0 < found[severity]).map((severity) => {
    const counted = say.counted[severity](found[severity]);
    return shown.has(severity) ? counted : `${counted} (${say.folded})`;
  });
  const sentences = [
    paint.strong(`${say.looked(looked)}${looked === 0 ? '' : `: ${counts.length > 0 ? counts.join(', ') : say.nothing}`}.`),
    ...[...folded].map(([silence, n]) => say.alsoSkipped(n, say.silence[silence])),
    ...(looked === 0 && unrecognised ? [say.howToRecognise] : []),
    ...(0 < unread ? [say.unread(unread)] : []),
  ];
  return `${sentences.join('\n')}\n`;
}

import type { Silence } from '../../core/analysis.ts';
import type { Exemption } from '../../core/exemptions.ts';
import type { Finding, Language, Severity } from '../../core/finding.ts';
import type { Span } from '../../core/span.ts';
import { contains } from '../../core/span.ts';
import { words, type Words } from '../words.ts';
import { harmless } from '../../publish/cells.ts';
import { excerpt } from '../../publish/excerpt.ts';
import { Lines } from '../../publish/lines.ts';
import type { Paint } from './paint.ts';
import { isUnread, type Report, type Reporter } from './report.ts';
import { count, nothingFound, told, type Found } from './tally.ts';

export interface TextOptions {
  readonly paint: Paint;
  /** Columns for an excerpt, its margin included. */
  readonly width: number;
  /** The severities that are written out; others are only counted. */
  readonly shown: ReadonlySet<Severity>;
  /** Name every document that was not looked at, not only those that the user named. */
  readonly verbose: boolean;
  /** Findings alone. */
  readonly quiet: boolean;
  /** Of the closing sentence, when the documents do not agree on one. */
  readonly language: Language;
}

const MARGIN = '    ';

/** The report for people: the findings of each document, then a closing sentence. */
export function textReporter(options: TextOptions): Reporter {
  const tally: Tally = { looked: 0, unread: 0, unrecognised: false, folded: new Map(), exemptions: 0, hidden: 0, found: nothingFound() };
  const languages = new Set<Language>();
  return {
    begin: '',
    document: (entry) => {
      if (isUnread(entry)) {
        tally.unread++;
        return '';
      }
      const { path, named, language, silence, coarse, findings, exemptions } = entry;
      const say = words(language);
      languages.add(language);
      if (silence !== null) {
        tally.unrecognised ||= silence === 'not-an-advice';
        if ((named || options.verbose) && !options.quiet) return `${harmless(path)}: ${say.skipped(say.silence[silence])}\n`;
        tally.folded.set(silence, (tally.folded.get(silence) ?? 0) + 1);
        return '';
      }
      tally.looked++;
      tally.exemptions += exemptions.length;
      tally.hidden += entry.hidden;
      const lines = new Lines(entry.text);
      count(tally.found, entry);
      return [
        0 < coarse && !options.quiet ? `${harmless(path)}: ${say.coarse(coarse)}\n\n` : '',
        ...findings.filter(({ severity }) => options.shown.has(severity)).map((finding) => paragraph(finding, entry, lines, options)),
        ...(options.verbose ? exemptions.map((exemption) => excepted(exemption, entry, lines, options)) : []),
      ].join('');
    },
    end: () => {
      const [language] = languages;
      return options.quiet ? '' : closing(tally, options, words(languages.size === 1 && language ? language : options.language));
    },
  };
}

interface Tally {
  looked: number;
  unread: number;
  unrecognised: boolean;
  exemptions: number;
  hidden: number;
  readonly found: Found;
  /** Documents not looked at and not named one by one. */
  readonly folded: Map<Silence, number>;
}

/** One finding: where, how severe, what, which rule; below it the words themselves, and other places that it speaks of. */
function paragraph(finding: Finding, { path, language, text }: Report, lines: Lines, { paint, width }: TextOptions): string {
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

/** One exception: what it is about, how much it silences, and why. */
function excepted({ start, rules, reason, silenced }: Exemption, { path, language }: Report, lines: Lines, { paint }: TextOptions): string {
  const say = words(language);
  const { line, character } = lines.position(start);
  return `${paint.strong(`${harmless(path)}:${String(line + 1)}:${String(character + 1)}`)}: ${say.excepted(rules, silenced.length)}: ${harmless(reason ?? say.noReason)}\n\n`;
}

function closing({ looked, unread, unrecognised, folded, exemptions, hidden, found }: Tally, options: TextOptions, say: Words): string {
  const { paint, verbose } = options;
  const sentences = [
    paint.strong(`${say.looked(looked)}${looked === 0 ? '' : `: ${told(found, options, say, 0 < hidden ? say.nothingNew : say.nothing)}`}.`),
    ...(0 < hidden ? [say.hidden(hidden)] : []),
    ...(0 < exemptions && !verbose ? [say.exemptions(exemptions)] : []),
    ...[...folded].map(([silence, n]) => say.alsoSkipped(n, say.silence[silence])),
    ...(looked === 0 && unrecognised ? [say.howToRecognise] : []),
    // Where nothing else was asked for, the reason above says it all.
    ...(0 < unread && 0 < looked + folded.size ? [say.unread(unread)] : []),
  ];
  return `${sentences.join('\n')}\n`;
}

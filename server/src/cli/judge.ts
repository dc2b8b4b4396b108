import { createHash } from 'node:crypto';
import type { analyse, Analysis, findings, Memory, modelOf } from '../core/analysis.ts';
import type { exemptionsOf } from '../core/exemptions.ts';
import type { Finding } from '../core/finding.ts';
import { RULES } from '../core/rules/index.ts';
import { sentenceFinder } from '../core/sentence-at.ts';
import type { Settings } from '../core/settings.ts';
import type { Known, Mark, Report, Unread } from './report/report.ts';
import type { Words } from './words.ts';

/** What judges; a test may put something simpler in its place. */
export interface Core {
  readonly analyse: typeof analyse;
  readonly findings: typeof findings;
  readonly modelOf: typeof modelOf;
  readonly exemptionsOf: typeof exemptionsOf;
}

/** One text, and the settings that it falls under. */
export interface Text {
  readonly path: string;
  readonly named: boolean;
  /** Without folders; empty for an unnamed text. */
  readonly name: string;
  readonly text: string;
  readonly settings: Settings;
  readonly memory: Memory;
}

/** A report with all that was understood of the document. */
export interface Study extends Report {
  readonly analysis: Analysis;
}

/** Judges one text; `marked` asks what each finding is about. A mistake of ours in one document must not hide the others. */
export function judge(text: Text, core: Core, say: Words, marked: boolean): Study | Unread {
  try {
    return study(text, core, marked);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { path: text.path, unread: say.bug(message), ...(stack && { stack }) };
  }
}

function study({ path, named, name, text, settings, memory }: Text, core: Core, marked: boolean): Study {
  const analysis = core.analyse({ name, text }, settings, memory);
  const found = core.findings(analysis);
  return {
    path, named, text, analysis, hidden: 0,
    language: settings.messageLanguage, kind: analysis.kind, silence: analysis.silence, coarse: analysis.coarse,
    findings: found, marks: marked ? marksOf(analysis, found) : [], exemptions: core.exemptionsOf(analysis),
  };
}

/** What may go to another thread or into a file. */
export const knownOf = ({ language, kind, silence, coarse, findings, marks, exemptions }: Known): Known => ({ language, kind, silence, coarse, findings, marks, exemptions });

const WHOLE_DOCUMENT: ReadonlySet<string> = new Set(RULES.filter(({ wholeDocument }) => wholeDocument).map(({ id }) => id));

/** A finding about the whole document is about its rule alone: the sentence it happens to stand at is another matter. */
function marksOf({ markdown }: Analysis, found: readonly Finding[]): readonly Mark[] {
  const sentenceAt = sentenceFinder(markdown);
  return found.map(({ rule, start }) => {
    const words = WHOLE_DOCUMENT.has(rule) ? '' : sentenceAt(start)?.words ?? '';
    return { words, fingerprint: createHash('sha256').update(`${rule}\n${words}`).digest('hex').slice(0, 16) };
  });
}

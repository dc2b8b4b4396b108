import type { analyse, Analysis, findings, Memory, modelOf } from '../core/analysis.ts';
import type { exemptionsOf } from '../core/exemptions.ts';
import type { Settings } from '../core/settings.ts';
import type { Marker } from './marks.ts';
import type { Known, Report, Unread } from './report/report.ts';
import type { Words } from './words.ts';
import { tiesOf } from './workspace.ts';

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

/** Judges one text; `marker` tells what each finding is about, where somebody asks. A mistake of ours in one document must not hide the others. */
export function judge(text: Text, core: Core, say: Words, marker: Marker | null): Study | Unread {
  try {
    return study(text, core, marker);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { path: text.path, unread: say.bug(message), ...(stack && { stack }) };
  }
}

function study({ path, named, name, text, settings, memory }: Text, core: Core, marker: Marker | null): Study {
  const analysis = core.analyse({ name, text }, settings, memory);
  const found = core.findings(analysis);
  return {
    path, named, text, analysis, hidden: 0,
    language: settings.messageLanguage, kind: analysis.kind, silence: analysis.silence, coarse: analysis.coarse,
    findings: found, marks: marker?.(analysis, found) ?? [], exemptions: core.exemptionsOf(analysis), ties: tiesOf(analysis),
  };
}

/** What may go to another thread or into a file. */
export const knownOf = ({ language, kind, silence, coarse, findings, marks, exemptions, ties }: Known): Known => ({ language, kind, silence, coarse, findings, marks, exemptions, ties });

import type { SemanticTokensBuilder } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Memory, type Analysis, type analyse, type findings, type reanalyse } from '../core/analysis.ts';
import type { Finding } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import type { Change } from '../core/span.ts';
import type { Answer, Status } from './answers.ts';
import { difference, fold } from './changes.ts';
import { toRange, toSpan } from './convert.ts';

/** The functions of core that read a text. */
export interface Core {
  readonly analyse: typeof analyse;
  readonly reanalyse: typeof reanalyse;
  readonly findings: typeof findings;
}

/** One version of one document, and all that is known of it. Valid until the next edit. */
export interface Snapshot {
  readonly uri: string;
  readonly text: TextDocument;
  readonly settings: Settings;
  readonly analysis: Analysis;
  /** What is shown: the most severe ones, in document order. */
  readonly findings: readonly Finding[];
  /** All findings, for what must not stop at the ones shown. */
  readonly all: () => readonly Finding[];
}

/** A document that is open in the editor. Edits are folded together and cost nothing until somebody reads. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  /** What the client last heard, to see whether there is news. */
  answer: (Answer & { readonly snapshot: Snapshot }) | null = null;
  status: Status | null = null;
  tokens: SemanticTokensBuilder | null = null;

  readonly #name: string;
  readonly #text: TextDocument;
  #memory = new Memory();
  #snapshot: Snapshot | null = null;
  /** What happened to the text since the snapshot was taken. */
  #change: Change | null = null;

  constructor(uri: string, languageId: string, version: number, content: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#name = fileName(uri);
    this.#text = TextDocument.create(uri, languageId, version, content);
  }

  get content(): string {
    return this.#text.getText();
  }

  /** Takes over edits, each on top of the one before. An edit that makes no sense is left out; returns how many. */
  edit(changes: readonly TextDocumentContentChangeEvent[], version: number): number {
    let senseless = 0;
    for (const change of changes) {
      if (typeof change.text !== 'string') {
        senseless++;
      } else if (!('range' in change)) {
        const { span, length } = difference(this.#text.getText(), change.text);
        TextDocument.update(this.#text, [{ text: change.text }], version);
        this.#change = fold(this.#change, span, length);
      } else {
        const span = toSpan(this.#text, change.range);
        if (span === null) {
          senseless++;
          continue;
        }
        // The range as it lies within the text: one outside it would confuse the document's own table of lines.
        TextDocument.update(this.#text, [{ range: toRange(this.#text, span), text: change.text }], version);
        this.#change = fold(this.#change, span, change.text.length);
      }
    }
    return senseless;
  }

  /** What is known of the text as it is now. The same object as long as neither text nor settings changed. */
  read(settings: Settings, core: Core): Snapshot {
    const known = this.#snapshot;
    const change = this.#change;
    if (known !== null && known.settings === settings && change === null) return known;
    const analysis = known !== null && known.settings === settings && change !== null
      ? core.reanalyse(known.analysis, this.#text.getText(), change, this.#memory)
      : this.#readAfresh(settings, core);
    this.#change = null;
    this.#snapshot = this.#take(analysis, settings, core);
    return this.#snapshot;
  }

  /** Forgets everything but the text. */
  forget(): void {
    this.#snapshot = null;
    this.#memory = new Memory();
  }

  #readAfresh(settings: Settings, core: Core): Analysis {
    this.#memory = new Memory();
    return core.analyse({ name: this.#name, text: this.#text.getText() }, settings, this.#memory);
  }

  #take(analysis: Analysis, settings: Settings, core: Core): Snapshot {
    let all: readonly Finding[] | null = null;
    return {
      uri: this.uri, text: this.#text, settings, analysis,
      findings: core.findings(analysis, settings.maxFindings),
      all: () => (all ??= core.findings(analysis)),
    };
  }
}

/** `wonen.advies.md` of `file:///raad/wonen.advies.md`; nothing for a text that has no name yet. */
function fileName(uri: string): string {
  if (uri.startsWith('untitled:')) return '';
  const name = uri.replace(/[?#].*$/, '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

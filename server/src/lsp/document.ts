import type { Range, SemanticTokensBuilder } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Memory, isTyped, mostSevere, type Analysis, type Counts, type analyse, type findings, type reanalyse } from '../core/analysis.ts';
import type { Finding } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import type { Change } from '../core/span.ts';
import { among, countsAmong, givingWay } from '../core/workspace/findings.ts';
import type { Answer, Status } from './answers.ts';
import { difference, fold } from './changes.ts';
import { toRange, toSpan } from './convert.ts';
import { LinkedFindings, type Linking } from './workspace/linked-findings.ts';
import type { Around } from './workspace/around.ts';

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
  readonly counts: Counts;
  /** The documents that it is linked to, open ones with their unsaved text. Costs something after an edit: ask only when needed. */
  readonly around: () => Around;
}

/** A piece of what the editor was told of a document, and how to find out what it would be told now. */
export interface Told {
  readonly words: string;
  readonly again: (now: Snapshot) => string;
}

/** How a document reaches the others. */
export interface Neighbours {
  /** Null where nothing is known of others. */
  readonly linking: (document: OpenDocument) => Linking | null;
  readonly around: (document: OpenDocument, analysis: Analysis) => Around;
}

/** A document that is open in the editor. Edits are folded together and cost nothing until somebody reads. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  /** File name; nothing for a text that has no name yet. */
  readonly name: string;
  readonly text: TextDocument;
  /** What the client last heard, to see whether there is news. */
  answer: (Answer & { readonly snapshot: Snapshot }) | null = null;
  status: Status | null = null;
  tokens: SemanticTokensBuilder | null = null;
  /** The same of features that say something of other documents. */
  readonly told = new Map<string, { readonly analysis: Analysis; readonly pieces: Map<string, Told> }>();

  #memory = new Memory();
  #analysis: Analysis | null = null;
  #snapshot: (Snapshot & { readonly linked: readonly Finding[] | null }) | null = null;
  /** What happened to the text since it was analysed. */
  #change: Change | null = null;
  readonly #linked = new LinkedFindings();

  constructor(uri: string, languageId: string, version: number, content: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.name = fileName(uri);
    this.text = TextDocument.create(uri, languageId, version, content);
  }

  /** Takes over edits, each on top of the one before. An edit that makes no sense is left out; returns how many. */
  edit(changes: readonly TextDocumentContentChangeEvent[], version: number): number {
    let senseless = 0;
    for (const change of changes) {
      if (typeof change.text !== 'string') {
        senseless++;
      } else if (!('range' in change) || (change.range as Range | null) === null) {
        const { span, length } = difference(this.text.getText(), change.text);
        TextDocument.update(this.text, [{ text: change.text }], version);
        this.#change = fold(this.#change, span, length);
      } else {
        const span = toSpan(this.text, change.range);
        if (span === null) {
          senseless++;
          continue;
        }
        // The range as it lies within the text: one outside it would confuse the document's own table of lines.
        TextDocument.update(this.text, [{ range: toRange(this.text, span), text: change.text }], version);
        this.#change = fold(this.#change, span, change.text.length);
      }
    }
    return senseless;
  }

  /** What the text says as it is now. The same object as long as neither text nor settings changed. */
  analysis(settings: Settings, core: Core): Analysis {
    const known = this.#analysis?.settings === settings ? this.#analysis : null;
    const change = this.#change;
    if (known !== null && change === null) return known;
    if (known === null || change === null) {
      this.#linked.forget();
      this.#memory = new Memory();
      this.#analysis = core.analyse({ name: this.name, text: this.text.getText() }, settings, this.#memory);
    } else {
      this.#analysis = core.reanalyse(known, this.text.getText(), change, this.#memory);
      if (isTyped(this.#analysis)) this.#linked.type(change);
      else this.#linked.forget();
    }
    this.#change = null;
    return this.#analysis;
  }

  /** What is known of the text among others. The same object as long as nothing changed that could be seen in it. */
  read(settings: Settings, core: Core, neighbours: Neighbours): Snapshot {
    const analysis = this.analysis(settings, core);
    const linking = neighbours.linking(this);
    const linked = linking && this.#linked.read(linking);
    if (this.#snapshot?.analysis === analysis && this.#snapshot.linked === linked) return this.#snapshot;
    const own = (limit: number): readonly Finding[] => core.findings(analysis, limit);
    let all: readonly Finding[] | null = null;
    this.#snapshot = {
      uri: this.uri, text: this.text, settings, analysis, linked,
      findings: linked ? mostSevere(among(own(settings.maxFindings + givingWay(analysis)), linked), settings.maxFindings) : own(settings.maxFindings),
      all: () => (all ??= linked ? among(own(Infinity), linked) : own(Infinity)),
      counts: linked ? countsAmong(analysis, linked) : analysis.counts,
      around: () => neighbours.around(this, analysis),
    };
    return this.#snapshot;
  }

  /** Forgets everything but the text. */
  forget(): void {
    this.#analysis = null;
    this.#snapshot = null;
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

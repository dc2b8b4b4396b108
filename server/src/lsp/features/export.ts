import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { analyse, findings, Memory } from '../../core/analysis.ts';
import type { Language } from '../../core/finding.ts';
import { matrixOf, sum, type Matrix } from '../../core/workspace/matrix.ts';
import { nameOf } from '../../core/workspace/paths.ts';
import { PUBLISHED, READERS, type Published, type Reader } from '../../publish/formats.ts';
import { publish } from '../../publish/publish.ts';
import { studyOf, type Studied } from '../../publish/study.ts';
import type { Feature } from '../feature.ts';
import { cancelled, type Session } from '../session.ts';
import type { Neighbourhood } from '../workspace/around.ts';
import { WORDS } from '../words.ts';
import { Slices } from '../workspace/slices.ts';

/** A report, register or matrix, for the client to write where the user wants it. */
const EXPORT = 'scherp/export';

interface Asked {
  readonly what: Published;
  readonly format: string;
  /** One document, or null for all of the workspace. */
  readonly uri: string | null;
  readonly reader?: Reader;
}

/** What was asked for: text, or the bytes of a file that is no text. */
type Exported = { readonly text: string } | { readonly base64: string };

interface Gathered {
  readonly studies: readonly Studied[];
  readonly matrix: Matrix;
  readonly language: Language;
}

export const exports: Feature = {
  register: (connection, session) => {
    const waiting: (() => void)[] = [];
    session.on('graph', () => { for (const go of waiting.splice(0)) go(); });
    const news = (patience: number): Promise<void> => new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
    /** Right after the start not all documents have been read. A folder that cannot be read to its end is not waited for long. */
    const settled = async (token: CancellationToken): Promise<void> => {
      const end = performance.now() + LONGEST_WAIT;
      const complete = (): Promise<boolean | null> => session.survey(token, (all) => all.every((each) => each.root === null || each.complete));
      while (await complete() === false && performance.now() < end) await news(end - performance.now());
    };
    connection.onRequest(EXPORT, async ({ what, format, uri, reader = 'bestuur' }: Asked, token: CancellationToken): Promise<Exported | null> => {
      if (!Object.hasOwn(PUBLISHED, what) || !PUBLISHED[what].some((known) => known === format) || !READERS.includes(reader)) return null;
      await settled(token);
      const gathered = uri === null ? await everything(session, token) : await session.read(uri, token, ({ analysis, settings, around }): Gathered => {
        const { graph, path } = around();
        const study = studyOf({ path, inGraph: path }, analysis, findings(analysis), graph);
        return { studies: study ? [study] : [], matrix: matrixOf(graph, new Set([path])), language: settings.messageLanguage };
      });
      if (!gathered) return null;
      const { studies, matrix, language } = gathered;
      const content = await publish({ what, format, reader, language }, studies, matrix);
      if (content === null) throw new ResponseError(LSPErrorCodes.RequestFailed, WORDS[session.client.locale].tooLarge);
      return typeof content === 'string' ? { text: content } : { base64: base64(content) };
    });
  },
};

/** Milliseconds. */
const LONGEST_WAIT = 5000;

/** All documents, read again a few at a time: the graph keeps what they say of each other, and not their sentences. */
async function everything(session: Session, token: CancellationToken): Promise<Gathered | null> {
  const all = await session.survey(token, (neighbourhoods) => neighbourhoods);
  if (!all) return null;
  const slices = new Slices();
  const studies: Studied[] = [];
  for (const { graph } of all) {
    for (const [path, { text, settings, outline }] of [...graph.documents].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!outline) continue;
      await slices.breathe();
      if (token.isCancellationRequested) throw cancelled();
      const analysis = analyse({ name: nameOf(path), text }, settings, new Memory());
      const study = studyOf({ path, inGraph: path }, analysis, findings(analysis), graph);
      if (study) studies.push(study);
    }
  }
  return { studies, matrix: together(all), language: session.client.locale };
}

function together(all: readonly Neighbourhood[]): Matrix {
  const each = all.map(({ graph }) => matrixOf(graph));
  return {
    groups: each.flatMap(({ groups }) => groups),
    assignments: sum(each.map(({ assignments }) => assignments)), recommendations: sum(each.map(({ recommendations }) => recommendations)),
  };
}

/** In a worker there is no Buffer. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

const CHUNK = 0x2000;

import { resolve } from 'node:path';
import type { Graph } from '../core/workspace/graph.ts';
import { findDocuments } from './documents.ts';
import { isObstacle } from './files.ts';
import type { Io } from './io.ts';
import type { Core, Study } from './judge.ts';
import { tiesReader } from './linked.ts';
import { study } from './model.ts';
import type { Language } from '../core/finding.ts';
import type { Sources, Target } from './options.ts';
import { isWatched, Unwritable, withOutputs, type Sink } from './outputs.ts';
import { overwriting, readFor } from './overwriting.ts';
import { progressBar } from './progress.ts';
import { isUnread } from './report/report.ts';
import { voice } from './voice.ts';
import { words } from './words.ts';
import { workspaceOf, type Checked } from './workspace.ts';

/** A document that was asked for, and where it is in the graph; null for a text without a place. */
export interface Placed {
  readonly entry: Study;
  readonly inGraph: string | null;
}

type Asked = Sources & { readonly language: Language; readonly reportLanguage: Language | null; readonly target: Target };

/** Reads the documents and what stands around them, lets `fill` write, and answers with the exit code. */
export async function withStudies(asked: Asked, io: Io, core: Core, fill: (studies: readonly Placed[], graph: Graph, sink: Sink) => Promise<void>): Promise<number> {
  const say = words(asked.language);
  const aside = voice(io);
  const found = await findDocuments(asked, io, say);
  aside.add(...found.complaints);
  const told = found.complaints.length;
  await aside.speak();
  if (!('documents' in found)) return 2;
  let failed = false;
  const read: { readonly entry: Study; readonly place: Checked | null }[] = [];
  const bar = isWatched([asked.target], found.documents.length, io) ? progressBar(found.documents.length, io) : null;
  for (const [index, document] of found.documents.entries()) {
    bar?.progress(index);
    const entry = isObstacle(document) ? { path: document.path, unread: say.trouble(document.trouble) } : study(document, core, say);
    if (isUnread(entry)) {
      aside.unread(entry);
      if (!isObstacle(document) || document.trouble.reason !== 'no-markdown') failed = true;
      continue;
    }
    const { project = null, place = null } = isObstacle(document) ? {} : document;
    read.push({ entry, place: project && place !== null ? { file: place, project, text: entry.text, ties: entry.ties } : null });
  }
  bar?.progress(null);
  if (failed && read.length === 0) {
    await aside.speak();
    return 2;
  }
  const { graph, root, pathOf } = await workspaceOf(read.flatMap(({ place }) => place ?? []), found.projectOf, tiesReader(core));
  aside.add(...found.complaints.slice(told));
  try {
    const { file } = asked.target;
    const beside = [...graph.documents.keys()].map((path) => resolve(root, path));
    const forbidden = file === null ? null : overwriting([file], [...readFor(asked, found.documents), ...beside], io.cwd, say);
    if (forbidden !== null) throw new Unwritable(forbidden);
    await withOutputs([asked.target], io, say, async ([sink]) => {
      if (sink) await fill(read.map(({ entry, place }) => ({ entry, inGraph: place && pathOf(place.file) })), graph, sink);
    });
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    aside.add(error.message);
    failed = true;
  }
  for (const { entry } of read) if (entry.named && entry.silence !== null) aside.add(`${entry.path}: ${say.skipped(say.silence[entry.silence])}`);
  await aside.speak();
  return failed || found.failed ? 2 : 0;
}

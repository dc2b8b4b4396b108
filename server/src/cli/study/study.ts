import type { Model } from '../../core/advice/model.ts';
import { readabilityOf, type Readability } from '../../core/readability.ts';
import type { Study as Asked } from '../arguments.ts';
import { findDocuments } from '../documents.ts';
import { isObstacle } from '../files.ts';
import type { Io } from '../io.ts';
import type { Core, Study } from '../judge.ts';
import { study } from '../model.ts';
import { Unwritable, withOutputs } from '../outputs.ts';
import { isUnread } from '../report/report.ts';
import { voice } from '../voice.ts';
import { words } from '../words.ts';
import { agreementsOf, momentsOf, type Agreement, type Moment } from './agreement.ts';

/** All that a report or a register says of one document. */
export interface Studied extends Study {
  readonly model: Model;
  readonly agreements: readonly Agreement[];
  readonly moments: readonly Moment[];
  readonly readability: Readability;
}

/** Reads the documents, lets `render` write them, and answers with the exit code. What is no advice is left out. */
export async function withStudies(asked: Asked, io: Io, core: Core, render: (studies: readonly Studied[]) => Promise<string | Uint8Array>): Promise<number> {
  const say = words(asked.language);
  const aside = voice(io);
  const found = await findDocuments(asked, io, say);
  aside.add(...found.complaints);
  await aside.speak();
  if (!('documents' in found)) return 2;
  let failed = found.failed;
  const studies: Studied[] = [];
  for (const document of found.documents) {
    const entry = isObstacle(document) ? { path: document.path, unread: say.trouble(document.trouble) } : study(document, core, say);
    if (isUnread(entry)) {
      aside.unread(entry);
      if (!isObstacle(document) || document.trouble.reason !== 'no-markdown') failed = true;
      continue;
    }
    const model = core.modelOf(entry.analysis);
    if (!model) {
      if (entry.named) aside.add(`${entry.path}: ${say.skipped(say.silence[entry.silence ?? 'not-an-advice'])}`);
      continue;
    }
    const agreements = agreementsOf(entry, model);
    studies.push({ ...entry, model, agreements, moments: momentsOf(agreements, model), readability: readabilityOf(entry.analysis.markdown) });
  }
  try {
    const { file } = asked.target;
    const { resolve } = await import('node:path');
    if (file !== null && found.documents.some((document) => !isObstacle(document) && document.file === resolve(io.cwd, file))) throw new Unwritable(say.isInput(file));
    await withOutputs([asked.target], io, say, async ([sink]) => { await sink?.write(await render(studies)); });
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    aside.add(error.message);
    failed = true;
  }
  await aside.speak();
  return failed ? 2 : 0;
}

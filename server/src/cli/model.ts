import type { Invocation } from './arguments.ts';
import { findDocuments, type Document } from './documents.ts';
import { isObstacle } from './files.ts';
import type { Io } from './io.ts';
import { judge, type Core, type Study } from './judge.ts';
import { Unwritable, withOutputs } from './outputs.ts';
import { overwriting, readFor } from './overwriting.ts';
import { modelReport } from './report/model.ts';
import { isUnread, type Unread } from './report/report.ts';
import { voice } from './voice.ts';
import { words, type Words } from './words.ts';

/** What is recognised in each document, for other programs. */
export async function model(asked: Extract<Invocation, { command: 'model' }>, io: Io, core: Core): Promise<number> {
  const say = words(asked.language);
  const aside = voice(io);
  const found = await findDocuments(asked, io, say);
  aside.add(...found.complaints);
  await aside.speak();
  if (!('documents' in found)) return 2;
  let failed = found.failed;
  function* studies(): Generator<Study | Unread> {
    for (const document of 'documents' in found ? found.documents : []) {
      const entry = isObstacle(document) ? { path: document.path, unread: say.trouble(document.trouble) } : study(document, core, say);
      if (isUnread(entry)) {
        aside.unread(entry);
        if (isObstacle(document) && document.trouble.reason === 'no-markdown') continue;
        failed = true;
      }
      yield entry;
    }
  }
  try {
    const { file } = asked.target;
    const forbidden = file === null ? null : overwriting([file], readFor(asked, found.documents), io.cwd, say);
    if (forbidden !== null) throw new Unwritable(forbidden);
    await withOutputs([asked.target], io, say, async ([sink]) => {
      for (const chunk of modelReport(studies(), core.modelOf)) {
        await sink?.write(chunk);
        await aside.speak();
      }
    });
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    aside.add(error.message);
    failed = true;
  }
  await aside.speak();
  return failed ? 2 : 0;
}

/** One document with all that was understood of it. */
export function study({ path, named, name, project: { settings, memory }, content }: Document, core: Core, say: Words): Study | Unread {
  const read = content();
  return 'text' in read ? judge({ path, named, name, text: read.text, settings, memory }, core, say, null) : { path, unread: say.trouble(read) };
}

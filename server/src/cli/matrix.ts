import { matrixOf } from '../core/workspace/matrix.ts';
import type { Matrix } from './arguments.ts';
import { findDocuments } from './documents.ts';
import { isObstacle } from './files.ts';
import type { Io } from './io.ts';
import type { Core } from './judge.ts';
import { tiesReader } from './linked.ts';
import { study } from './model.ts';
import { Unwritable, withOutputs } from './outputs.ts';
import { matrixReport } from './report/matrix.ts';
import { paint, wantsColor } from './report/paint.ts';
import { isUnread } from './report/report.ts';
import { voice } from './voice.ts';
import { words } from './words.ts';
import { workspaceOf, type Checked } from './workspace.ts';

/** Every assignment and advice of the documents, and what became of it in the documents around them. */
export async function matrix(asked: Matrix, io: Io, core: Core): Promise<number> {
  const say = words(asked.language);
  const aside = voice(io);
  const found = await findDocuments(asked, io, say);
  aside.add(...found.complaints);
  const told = found.complaints.length;
  await aside.speak();
  if (!('documents' in found)) return 2;
  let failed = false;
  const checked: Checked[] = [];
  for (const document of found.documents) {
    const entry = isObstacle(document) ? { path: document.path, unread: say.trouble(document.trouble) } : study(document, core, say);
    if (isUnread(entry)) {
      aside.unread(entry);
      if (!isObstacle(document) || document.trouble.reason !== 'no-markdown') failed = true;
    } else if (!isObstacle(document) && document.place !== null) {
      checked.push({ file: document.place, project: document.project, text: entry.text, ties: entry.ties });
    }
  }
  const { graph, pathOf } = await workspaceOf(checked, found.projectOf, tiesReader(core));
  aside.add(...found.complaints.slice(told));
  const { target: { format, file }, language } = asked;
  const color = file === null || asked.color !== 'auto' ? asked.color : 'never';
  try {
    const { resolve } = await import('node:path');
    if (file !== null && found.documents.some((document) => !isObstacle(document) && document.file === resolve(io.cwd, file))) throw new Unwritable(say.isInput(file));
    await withOutputs([asked.target], io, say, async ([sink]) => {
      const shown = matrixOf(graph, new Set(checked.map((each) => pathOf(each.file))));
      for (const chunk of matrixReport(shown, { format, language, paint: paint(wantsColor(color, io.env, file === null && io.output.terminal)) })) await sink?.write(chunk);
    });
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    aside.add(error.message);
    failed = true;
  }
  await aside.speak();
  return failed || found.failed ? 2 : 0;
}

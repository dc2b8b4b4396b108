import { dirname, relative, resolve, sep } from 'node:path';
import { matrixOf } from '../core/workspace/matrix.ts';
import { publish } from '../publish/publish.ts';
import { studyOf } from '../publish/study.ts';
import type { Study } from './arguments.ts';
import type { Io } from './io.ts';
import type { Core } from './judge.ts';
import { fitting } from './outputs.ts';
import { withStudies } from './studies.ts';
import { words } from './words.ts';

/** A report to read, print and discuss, or all agreements as a list to keep up. What is no advice is left out. */
export const report = ({ command, target, ...asked }: Study, io: Io, core: Core): Promise<number> => withStudies({ ...asked, target }, io, core, async (read, graph, sink) => {
  const { file } = target;
  // A text from standard input stands nowhere.
  const hrefOf = (path: string): string => (file === null || path === '-' ? path : relative(dirname(resolve(io.cwd, file)), resolve(io.cwd, path)).split(sep).join('/'));
  const studies = read.flatMap(({ entry: { path, analysis, findings }, inGraph }) => studyOf({ path, href: hrefOf(path), inGraph }, analysis, findings, graph) ?? []);
  const matrix = matrixOf(graph, new Set(read.flatMap(({ inGraph }) => inGraph ?? [])));
  const { reader, language } = asked;
  await sink.write(fitting(await publish({ what: command, format: target.format, reader, language }, studies, matrix), words(language)));
});

import { matrixOf } from '../core/workspace/matrix.ts';
import type { Matrix } from './arguments.ts';
import type { Io } from './io.ts';
import type { Core } from './judge.ts';
import { fitting } from './outputs.ts';
import { matrixReport } from './report/matrix.ts';
import { paint, wantsColor } from './report/paint.ts';
import { withStudies } from './studies.ts';
import { words } from './words.ts';

/** Every assignment and advice of the documents, and what became of it in the documents around them. */
export function matrix(asked: Matrix, io: Io, core: Core): Promise<number> {
  const { target: { format, file }, language } = asked;
  const color = wantsColor(file === null || asked.color !== 'auto' ? asked.color : 'never', io.env, file === null && io.output.terminal);
  return withStudies(asked, io, core, async (studies, graph, sink) => {
    const shown = matrixOf(graph, new Set(studies.flatMap(({ inGraph }) => inGraph ?? [])));
    for await (const chunk of matrixReport(shown, { format, language, paint: paint(color) })) await sink.write(fitting(chunk, words(language)));
  });
}

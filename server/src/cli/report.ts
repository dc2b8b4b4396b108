import { matrixOf } from '../core/workspace/matrix.ts';
import { calendar } from '../publish/calendar.ts';
import { htmlPage } from '../publish/html.ts';
import { markdownPage } from '../publish/markdown.ts';
import { registerCsv, registerJson } from '../publish/register.ts';
import { reportPaper } from '../publish/report.ts';
import { registerPaper } from '../publish/rows.ts';
import { studyOf, type Studied } from '../publish/study.ts';
import type { Graph } from '../core/workspace/graph.ts';
import type { Study } from './arguments.ts';
import type { Io } from './io.ts';
import type { Core } from './judge.ts';
import { withStudies, type Placed } from './studies.ts';

/** A report to read, print and discuss. What is no advice is left out. */
export const report = (asked: Study, io: Io, core: Core): Promise<number> => withStudies(asked, io, core, async (read, graph, sink) => {
  const { groups } = matrixOf(graph, new Set(read.flatMap(({ inGraph }) => inGraph ?? [])));
  const paper = reportPaper(studied(read, graph), groups, asked.reader, asked.language);
  switch (asked.target.format) {
    case 'docx': return await sink.write(await (await import('../publish/docx.ts')).docxFile(paper));
    case 'md': return await sink.write(markdownPage(paper));
    default: return await sink.write(htmlPage(paper));
  }
});

/** Everything that was agreed, as a list to keep up. */
export const register = (asked: Study, io: Io, core: Core): Promise<number> => withStudies(asked, io, core, async (read, graph, sink) => {
  const { language } = asked;
  const studies = studied(read, graph);
  switch (asked.target.format) {
    case 'xlsx': return await sink.write(await (await import('../publish/workbook.ts')).workbook(studies, language));
    case 'ics': return await sink.write(await calendar(studies, language));
    case 'json': return await sink.write(registerJson(studies));
    case 'md': return await sink.write(markdownPage(registerPaper(studies, language)));
    default: return await sink.write(registerCsv(studies, language));
  }
});

const studied = (read: readonly Placed[], graph: Graph): readonly Studied[] =>
  read.flatMap(({ entry: { path, analysis, findings }, inGraph }) => studyOf({ path, inGraph }, analysis, findings, graph) ?? []);

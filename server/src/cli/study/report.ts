import type { Study } from '../arguments.ts';
import type { Io } from '../io.ts';
import type { Core } from '../judge.ts';
import { reportPage } from './page.ts';
import { withStudies } from './study.ts';

/** A report to read, print and discuss. */
export const report = (asked: Study, io: Io, core: Core): Promise<number> =>
  withStudies(asked, io, core, (studies) => Promise.resolve(reportPage(studies, asked.reader, asked.language)));

import { parentPort, workerData } from 'node:worker_threads';
import { analyse, findings, Memory, modelOf } from '../core/analysis.ts';
import { exemptionsOf } from '../core/exemptions.ts';
import { judge, knownOf } from './judge.ts';
import { marksOf } from './marks.ts';
import type { Answer, Question, ThreadData } from './pool.ts';
import { isUnread } from './report/report.ts';
import { words } from './words.ts';

/** The work of one thread: it judges what it is sent, and remembers passages by settings. */
export function serve(): void {
  const { settings: all, marked, language } = workerData as ThreadData;
  const core = { analyse, findings, modelOf, exemptionsOf };
  const memories = all.map(() => new Memory());
  const say = words(language);
  parentPort?.on('message', ({ texts }: Question) => {
    const answer: Answer = texts.map(({ name, text, settings: number }) => {
      const settings = all[number];
      const memory = memories[number];
      if (!settings || !memory) throw new RangeError('unknown settings');
      const entry = judge({ path: '', named: false, name, text, settings, memory }, core, say, marked ? marksOf : null);
      return isUnread(entry) ? { unread: entry.unread, ...(entry.stack && { stack: entry.stack }) } : knownOf(entry);
    });
    parentPort?.postMessage(answer);
  });
}

import { isUnread, type Report, type Unread } from './report.ts';

/** What was recognised in each document, one document a line. */
export function* modelReport(entries: Iterable<Report | Unread>): Generator<string> {
  let first = true;
  yield '{"version":1,"files":[';
  for (const entry of entries) {
    if (isUnread(entry)) continue;
    const { path, analysis } = entry;
    yield `${first ? '\n' : ',\n'}${JSON.stringify({ path, kind: analysis.kind, date: null, assignments: [], remarks: [], questions: [], commitments: [] })}`;
    first = false;
  }
  yield '\n]}\n';
}

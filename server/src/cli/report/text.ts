import { isUnread, type Report, type Unread } from './report.ts';

export function* textReport(entries: Iterable<Report | Unread>): Generator<string> {
  for (const entry of entries) if (!isUnread(entry)) yield `${entry.path}\n`;
}

import { SEVERITIES } from '../../core/finding.ts';
import type { Status } from '../answers.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';

const STATUS = 'scherp/status';

/** The counts of a document, or why nothing is checked; sent whenever that changes. */
export const status: Feature = {
  register: (connection, session) => {
    session.on('read', (now, document) => {
      const latest = statusOf(now);
      if (document.status !== null && sameStatus(document.status, latest)) return;
      document.status = latest;
      connection.sendNotification(STATUS, latest).catch((error: unknown) => { session.report(error); });
    });
  },
};

function statusOf({ uri, analysis: { kind, silence, coarse }, counts, findings }: Snapshot): Status {
  const total = counts.error + counts.warning + counts.information + counts.hint;
  return { uri, kind, silence, counts, hidden: Math.max(0, total - findings.length), coarse };
}

const sameStatus = (a: Status, b: Status): boolean =>
  a.kind === b.kind && a.silence === b.silence && a.hidden === b.hidden && a.coarse === b.coarse && SEVERITIES.every((severity) => a.counts[severity] === b.counts[severity]);

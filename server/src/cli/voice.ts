import type { Io } from './io.ts';
import { harmless } from '../publish/cells.ts';
import type { Unread } from './report/report.ts';

/** Collects what must be said on standard error, so that it comes between the pieces of a report and not in them. */
export interface Voice {
  readonly add: (...lines: readonly string[]) => void;
  /** Of a document that could not be read. */
  readonly unread: (entry: Unread) => void;
  readonly speak: () => Promise<void>;
}

export function voice(io: Io): Voice {
  const lines: string[] = [];
  return {
    add: (...more) => { lines.push(...more); },
    unread: ({ path, unread, stack }) => {
      lines.push(`${path}: ${unread}`);
      if (stack && io.env['SCHERP_DEBUG']) lines.push(...stack.split('\n'));
    },
    speak: async () => { await io.errors.write(lines.splice(0).map((line) => `scherp: ${harmless(line)}\n`).join('')); },
  };
}

import type { CancellationToken, Position, Range } from 'vscode-languageserver';
import { openPointsIn } from '../../core/workspace/open.ts';
import { toRange } from '../convert.ts';
import type { Feature } from '../feature.ts';

/** The next place in a document at which something is still to be written, or the one before; round the end. Null where there is none. */
const OPEN_POINT = 'scherp/openPoint';

interface Asked {
  readonly uri: string;
  readonly position: Position;
  readonly forward: boolean;
}

export const openPoints: Feature = {
  register: (connection, session) => {
    connection.onRequest(OPEN_POINT, ({ uri, position, forward }: Asked, token: CancellationToken): Promise<Range | null> => session.read(uri, token, ({ text, around }) => {
      const { graph, path } = around();
      const points = openPointsIn(graph, path);
      const here = text.offsetAt(position);
      const found = forward ? points.find(({ start }) => here < start) ?? points[0] : points.findLast(({ start }) => start < here) ?? points.at(-1);
      return found ? toRange(text, found) : null;
    }));
  },
};

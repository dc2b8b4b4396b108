import type { InlayHint, Range } from 'vscode-languageserver';
import { hintsIn } from '../../core/views/hints.ts';
import { toSpan } from '../convert.ts';
import type { Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import { keep, refreshWhenOthersChange } from '../told.ts';

/** Behind each opdracht and advies who does it and by when, for who switched that on. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register: (connection, session) => {
    const { inlayHint } = connection.languages;
    inlayHint.on(({ textDocument: { uri }, range }, token) => session.read(uri, token, (now, document) => {
      const hints = inlayHintsIn(now, range);
      if (now.settings.inlayHints) keep(now, document, HINTS, JSON.stringify(range), { words: JSON.stringify(hints), again: (later) => JSON.stringify(inlayHintsIn(later, range)) });
      return hints;
    }));
    if (!session.client.refreshesInlayHints) return;
    refreshWhenOthersChange(session, HINTS, () => inlayHint.refresh());
    session.on('settings', () => { inlayHint.refresh().catch((error: unknown) => { session.report(error); }); });
  },
};

const HINTS = 'hints';

function inlayHintsIn(now: Snapshot, range: Range): InlayHint[] {
  const stretch = now.settings.inlayHints ? toSpan(now.text, range) : null;
  if (stretch === null) return [];
  const { graph, path } = now.around();
  return hintsIn(graph, path, stretch).map(({ at, words }) => ({ position: now.text.positionAt(at), label: words, paddingLeft: true }));
}

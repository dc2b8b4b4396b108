import type { OpenDocument, Snapshot, Told } from './document.ts';
import type { Session } from './session.ts';

/** Keeps what a feature told, so that it can be told again when another document changes it. */
export function keep({ analysis }: Snapshot, document: OpenDocument, feature: string, piece: string, said: Told): void {
  const known = document.told.get(feature);
  const told = known?.analysis === analysis ? known : { analysis, pieces: new Map<string, Told>() };
  document.told.set(feature, told);
  told.pieces.set(piece, said);
}

/** Calls `refresh` when what was told of a document reads otherwise because another one changed; about its own changes the editor asks by itself. */
export function refreshWhenOthersChange(session: Session, feature: string, refresh: () => Promise<void>): void {
  session.on('graph', () => {
    if (!session.open().some(({ told }) => told.has(feature))) return;
    let news = false;
    session.visit((now, document) => {
      const told = document.told.get(feature);
      if (told?.analysis !== now.analysis) return;
      for (const [piece, { words, again }] of told.pieces) {
        const latest = again(now);
        if (latest === words) continue;
        told.pieces.set(piece, { words: latest, again });
        news = true;
      }
    });
    if (news) refresh().catch((error: unknown) => { session.report(error); });
  });
}

import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import type { Place } from '../../core/workspace/thread.ts';
import { obligationLine } from '../../core/views/obligation-line.ts';
import { answersTo, followedIn, referencesTo, threadAt, type Followed } from '../../core/views/followed.ts';
import type { Client } from '../client.ts';
import { toRange } from '../convert.ts';
import type { OpenDocument, Snapshot } from '../document.ts';
import type { Feature } from '../feature.ts';
import { keep, refreshWhenOthersChange } from '../told.ts';
import { WORDS } from '../words.ts';
import { locationOf } from '../workspace/numbers.ts';
import { placesCommand } from './commands.ts';

/** Above each opdracht and advies what became of it, and how often others speak of it; not in a table, whose rows it would part. Only those on the screen are worked out. */
export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register: (connection, session) => {
    connection.onCodeLens(({ textDocument: { uri } }, token) => session.read(uri, token, lensesIn));
    connection.onCodeLensResolve(async (lens, token) => {
      const about = (lens.data ?? {}) as Partial<About>;
      if (typeof about.uri !== 'string') return lens;
      return await session.read(about.uri, token, (now, document) => resolved(now, document, lens, about as About, session.client)) ?? lens;
    });
    if (!session.client.refreshesCodeLenses) return;
    const refresh = (): Promise<void> => connection.sendRequest(CodeLensRefreshRequest.type);
    refreshWhenOthersChange(session, LENSES, refresh);
    session.on('settings', () => { refresh().catch((error: unknown) => { session.report(error); }); });
  },
};

const LENSES = 'lenses';

interface About extends Followed {
  readonly uri: string;
  readonly says: 'status' | 'references';
}

function lensesIn(now: Snapshot): CodeLens[] {
  const { graph, path } = now.around();
  return followedIn(graph, path).flatMap(({ role, index, referable, inTable, ...span }) => {
    if (inTable) return [];
    const range = toRange(now.text, span);
    const about = { uri: now.uri, role, index };
    return [
      { range, data: { ...about, says: 'status' } satisfies About },
      ...(referable ? [{ range, data: { ...about, says: 'references' } satisfies About }] : []),
    ];
  });
}

function resolved(now: Snapshot, document: OpenDocument, { range, data }: CodeLens, about: About, client: Client): CodeLens {
  const { title, places } = saidOf(now, about);
  keep(now, document, LENSES, `${about.role} ${String(about.index)} ${about.says}`, { words: title, again: (later) => saidOf(later, about).title });
  const around = now.around();
  const locations = places.flatMap((place) => locationOf(around, place) ?? []);
  return { range, data: data as unknown, command: placesCommand(title, { uri: now.uri, position: range.start }, locations, client) };
}

function saidOf(now: Snapshot, about: About): { readonly title: string; readonly places: readonly Place[] } {
  const { graph, path } = now.around();
  const language = now.settings.messageLanguage;
  if (about.says === 'references') {
    const places = referencesTo(graph, path, about);
    return { title: WORDS[language].references(places.length), places };
  }
  const thread = threadAt(graph, path, about);
  return thread ? { title: obligationLine(thread, language), places: answersTo(thread) } : { title: '', places: [] };
}

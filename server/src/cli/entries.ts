import type { Settings } from '../core/settings.ts';
import type { Language } from '../core/finding.ts';
import type { Cache } from './cache.ts';
import type { Document } from './documents.ts';
import { isObstacle, type Obstacle } from './files.ts';
import { judge, knownOf, type Core } from './judge.ts';
import type { Marker } from './marks.ts';
import type { Mistake } from './pool.ts';
import { isUnread, type Known, type Report, type Unread } from './report/report.ts';
import type { Words } from './words.ts';

export interface Judging {
  readonly core: Core;
  readonly say: Words;
  /** Tells what each finding is about; null when nobody asks. */
  readonly marker: Marker | null;
  readonly cache: Cache | null;
  readonly jobs: number | 'auto';
  /** To start threads with; null for none. */
  readonly program: string | null;
  readonly language: Language;
}

/** Documents to a thread at a time; towards the end a small part of what is left, so that no thread waits for another. */
const BATCH = 16;
const PART = 1 / 6;

/** A report of each document, in their order, whoever makes it. */
export async function* entriesOf(documents: readonly (Document | Obstacle)[], judging: Judging): AsyncGenerator<Report | Unread> {
  const readable = documents.filter((document) => !isObstacle(document)).length;
  const jobs = Math.min(judging.jobs === 'auto' ? (await import('node:os')).availableParallelism() : judging.jobs, Math.ceil(readable / BATCH));
  if (1 < jobs && judging.program !== null) yield* inThreads(documents, judging, judging.program, jobs - 1);
  else for (const document of documents) yield alone(document, judging);
}

function alone(document: Document | Obstacle, judging: Judging): Report | Unread {
  const opened = open(document, judging);
  if (!('document' in opened)) return opened;
  const { path, named, name, project: { settings, memory } } = opened.document;
  const entry = judge({ path, named, name, text: opened.text, settings, memory }, judging.core, judging.say, judging.marker);
  if (isUnread(entry)) return entry;
  judging.cache?.put(name, opened.text, settings, entry);
  // All reports are held until the last document has been read; all that was understood of them is too much.
  return reportOf(opened.document, opened.text, knownOf(entry));
}

interface Opened {
  readonly document: Document;
  readonly text: string;
}

/** A text to judge, or what is said of it already: why it cannot be read, or what the cache knows. */
function open(document: Document | Obstacle, { say, cache }: Judging): Opened | Report | Unread {
  if (isObstacle(document)) return { path: document.path, unread: say.trouble(document.trouble) };
  const read = document.content();
  if (!('text' in read)) return { path: document.path, unread: say.trouble(read) };
  const known = cache?.get(document.name, read.text, document.project.settings);
  return known ? reportOf(document, read.text, known) : { document, text: read.text };
}

const reportOf = ({ path, named }: Document, text: string, known: Known): Report => ({ ...known, path, named, text, hidden: 0 });

interface Batch {
  /** Null until they are there. */
  entries: readonly (Report | Unread)[] | null;
  readonly done: Promise<void>;
}

/** In this thread, and in `others` beside it. */
async function* inThreads(documents: readonly (Document | Obstacle)[], judging: Judging, program: string, others: number): AsyncGenerator<Report | Unread> {
  const { openPool } = await import('./pool.ts');
  const settings = [...new Set(documents.flatMap((document): readonly Settings[] => (isObstacle(document) ? [] : [document.project.settings])))];
  const number = new Map(settings.map((one, index) => [one, index]));
  const pool = openPool(program, others, { scherp: 'judge', settings, marked: judging.marker !== null, language: judging.language });
  const elsewhere = async (batch: readonly (Document | Obstacle)[]): Promise<readonly (Report | Unread)[]> => {
    const opened = batch.map((document) => open(document, judging));
    const asked = opened.filter((one): one is Opened => 'document' in one);
    const answers = asked.length === 0 ? [] : await pool.ask({ texts: asked.map(({ document: { name, project }, text }) => ({ name, text, settings: number.get(project.settings) ?? 0 })) });
    let next = 0;
    return opened.map((one): Report | Unread => {
      if (!('document' in one)) return one;
      const answer: Known | Mistake | undefined = answers[next++];
      const { document, text } = one;
      if (!answer || 'unread' in answer) return { path: document.path, unread: '', ...answer };
      judging.cache?.put(document.name, text, document.project.settings, answer);
      return reportOf(document, text, answer);
    });
  };
  let from = 0;
  const take = (): readonly (Document | Obstacle)[] => {
    const size = Math.min(BATCH, Math.ceil(((documents.length - from) * PART) / (others + 1)));
    return documents.slice(from, (from += size));
  };
  const batches: Batch[] = [];
  try {
    while (from < documents.length || 0 < batches.length) {
      for (let given = 0; given < others && from < documents.length && pool.hasRoom(); given++) {
        const batch: Batch = { entries: null, done: elsewhere(take()).then((entries) => { batch.entries = entries; }) };
        // It is awaited in its turn; until then a failure must not end the program.
        batch.done.catch(() => undefined);
        batches.push(batch);
      }
      if (from < documents.length) {
        batches.push({ entries: take().map((document) => alone(document, judging)), done: Promise.resolve() });
        // Lets the others say what they found.
        await new Promise((resolve) => { setImmediate(resolve); });
      } else {
        await batches[0]?.done;
      }
      for (let first = batches[0]; first?.entries; first = batches[0]) {
        batches.shift();
        yield* first.entries;
      }
    }
  } finally {
    await pool.close();
  }
}

import { version } from '../../../package.json';
import type { Check } from './arguments.ts';
import { findDocuments, type Document } from './documents.ts';
import { entriesOf } from './entries.ts';
import { isObstacle, type Obstacle } from './files.ts';
import type { Io } from './io.ts';
import type { Core } from './judge.ts';
import { linked, type Linked } from './linked.ts';
import type { Format, Limits } from './options.ts';
import { SEVERITIES } from '../core/finding.ts';
import { isWatched, Unwritable, withOutputs } from './outputs.ts';
import { overwriting, readFor } from './overwriting.ts';
import { fails, reporterFor, type ReportOptions } from './report/choose.ts';
import { paint, wantsColor } from './report/paint.ts';
import { isUnread, type Report, type Unread } from './report/report.ts';
import { count, nothingFound, type Found } from './report/tally.ts';
import { voice, type Voice } from './voice.ts';
import { words, type Words } from './words.ts';

/** Columns of an excerpt: lines longer than this are tiring to read, shorter ones show too little around the words. */
const MAX_WIDTH = 120;
const MIN_WIDTH = 40;

/** Milliseconds after which a long run listens to Ctrl+C. */
const TURN = 100;

/** Formats that say which sentence a finding is about. */
const MARKED: ReadonlySet<Format> = new Set(['sarif', 'gitlab']);

/** Finds, judges and reports; the exit code says whether something was found or went wrong. */
export async function check(asked: Check, io: Io, core: Core): Promise<number> {
  const say = words(asked.language);
  const aside = voice(io);
  try {
    if (asked.watch) return await (await import('./more.ts')).watch(asked, io, say, () => once(asked, io, core, say, aside));
    return await once(asked, io, core, say, aside);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    aside.add(error.message);
    return 2;
  } finally {
    await aside.speak();
  }
}

async function once(asked: Check, io: Io, core: Core, say: Words, aside: Voice): Promise<number> {
  const found = await findDocuments(asked, io, say);
  aside.add(...found.complaints);
  if (!('documents' in found)) return 2;
  const { documents } = found;
  await aside.speak();
  const forbidden = overwritten(asked, documents, io, say);
  if (forbidden !== null) {
    aside.add(forbidden);
    return 2;
  }
  const cache = asked.cache === null ? null : (await import('./more.ts')).openCache(asked.cache, io, say);
  if (typeof cache === 'string') {
    aside.add(cache);
    return 2;
  }
  const { baseline: wanted, since, cache: cached, targets } = asked;
  const marked = wanted !== null || since !== null || cached !== null || targets.some(({ format }) => MARKED.has(format));
  const marker = marked ? (await import('./more.ts')).marksOf : null;
  const filter = wanted === null && since === null ? null : (await import('./more.ts')).openFilter(asked, documents, { io, core, say });
  if (typeof filter === 'string') {
    aside.add(filter);
    return 2;
  }
  const kept = filter?.documents ?? documents;
  if (asked.fix !== null) {
    const { fix } = await import('./more.ts');
    const fixed = await fix(asked.fix, kept, { io, core, say, aside });
    if (asked.fix === 'show' || fixed !== 0) return fixed;
  }
  const entries = entriesOf(kept, { core, say, marker, cache, jobs: asked.jobs, program: io.program, language: asked.language });
  const told = found.complaints.length;
  const link = (all: readonly (Report | Unread)[]): Promise<Linked> => linked(all, kept, { core, marker, projectOf: found.projectOf });
  const counted = await write(entries, asked, kept, io, { say, aside, link, filter: filter?.apply ?? ((report) => report) });
  aside.add(...found.complaints.slice(told));
  const unsaved = cache?.save() ?? null;
  if (unsaved !== null) aside.add(unsaved);
  const stale = filter?.finish(aside) ?? false;
  if (counted.failed || found.failed || unsaved !== null || stale) return 2;
  return exitCode(counted.found, asked, say, aside);
}

/** 1 when something was found that must not be there. */
export function exitCode(found: Found, limits: Limits, say: Words, aside: Voice): number {
  const tooMany = limits.maxWarnings !== null && limits.maxWarnings < found.warning;
  if (tooMany) aside.add(say.tooManyWarnings(found.warning, limits.maxWarnings ?? 0));
  return tooMany || SEVERITIES.some((severity) => 0 < found[severity] && fails(severity, limits)) ? 1 : 0;
}

interface Writing {
  readonly say: Words;
  readonly aside: Voice;
  readonly link: (entries: readonly (Report | Unread)[]) => Promise<Linked>;
  readonly filter: (report: Report, instead: Linked['instead']) => Report;
}

/** Sends every entry to every report, when all have been read: what is found in one may hang on another. */
async function write(read: AsyncIterable<Report | Unread>, asked: Check, documents: readonly (Document | Obstacle)[], io: Io, { say, aside, link, filter }: Writing): Promise<{ readonly found: Found; readonly failed: boolean }> {
  const { progress } = await progressOf(asked, documents, io);
  const found = nothingFound();
  let failed = false;
  await withOutputs(asked.targets, io, say, async (sinks) => {
    const reporters = await Promise.all(asked.targets.map(({ format, file }) => reporterFor(format, reportOptions(asked, io, file))));
    const all = async (piece: (reporter: (typeof reporters)[number]) => string): Promise<void> => {
      for (const [index, reporter] of reporters.entries()) await sinks[index]?.write(piece(reporter));
    };
    const alone: (Report | Unread)[] = [];
    let turn = Date.now();
    for await (const entry of read) {
      alone.push(entry);
      progress?.(alone.length);
      if (turn + TURN < Date.now()) turn = await turned();
    }
    progress?.(null);
    const { entries, instead } = await link(alone);
    await all(({ begin }) => begin);
    for (const [index, raw] of entries.entries()) {
      const document = documents[index];
      const entry = isUnread(raw) ? raw : filter(raw, instead);
      if (isUnread(entry)) {
        aside.unread(entry);
        // A folder without Markdown is an answer, not an error: a check of a whole project must not fail on it.
        if (document && isObstacle(document) && document.trouble.reason === 'no-markdown') continue;
        failed = true;
      } else {
        count(found, entry);
      }
      await all(({ document: piece }) => piece(entry));
      await aside.speak();
      if (turn + TURN < Date.now()) turn = await turned();
    }
    await all(({ end }) => end());
  });
  return { found, failed };
}

function reportOptions(asked: Check, io: Io, file: string | null): ReportOptions {
  const { failOn, maxWarnings, language, verbose, quiet } = asked;
  const terminal = file === null && io.output.terminal;
  return {
    failOn, maxWarnings, language, verbose, quiet, version,
    paint: paint(wantsColor(file === null || asked.color !== 'auto' ? asked.color : 'never', io.env, terminal)),
    width: Math.max(MIN_WIDTH, Math.min((file === null ? io.output.columns : null) ?? MAX_WIDTH, MAX_WIDTH)),
    shown: new Set(SEVERITIES.filter((severity) => {
      if (quiet) return fails(severity, { failOn: failOn === 'none' ? 'warning' : failOn, maxWarnings }) || (severity === 'warning' && maxWarnings !== null);
      // Hints are many and small: a count says enough, unless they decide the exit code.
      return severity !== 'hint' || verbose || failOn === 'hint';
    })),
  };
}

/** Why the files of this run may not be written, or null. */
function overwritten(asked: Check, documents: readonly (Document | Obstacle)[], { cwd }: Io, say: Words): string | null {
  const { targets, baseline, cache } = asked;
  const known = baseline === null ? [] : [baseline.file];
  const isRead = baseline?.how === 'use';
  return overwriting([...targets.flatMap(({ file }) => file ?? []), ...(isRead ? [] : known), ...(cache === null ? [] : [cache])], [...(isRead ? known : []), ...readFor(asked, documents)], cwd, say);
}

/** Lets signals and timers have their turn, and says when that was. */
function turned(): Promise<number> {
  return new Promise((resolve) => { setImmediate(() => { resolve(Date.now()); }); });
}

async function progressOf({ targets, quiet }: Check, documents: readonly (Document | Obstacle)[], io: Io): Promise<{ readonly progress: ((done: number | null) => void) | null }> {
  return quiet || !isWatched(targets, documents.length, io) ? { progress: null } : (await import('./more.ts')).progressBar(documents.length, io);
}

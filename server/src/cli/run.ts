import { basename, resolve } from 'node:path';
import { version } from '../../../package.json';
import { analyse, findings, modelOf, type Analysis } from '../core/analysis.ts';
import { findingsIn } from '../core/workspace/findings.ts';
import { matrixOf } from '../core/workspace/matrix.ts';
import { KNOWN_RULES } from '../core/settings-rules.ts';
import { readArguments, SEVERITIES, type Work } from './arguments.ts';
import { decode } from './decode.ts';
import { findInputs, isObstacle, readText, systemTrouble, type Obstacle, type Trouble } from './files.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';
import { projects, type Project } from './project.ts';
import { harmless } from './report/cells.ts';
import { jsonReport } from './report/json.ts';
import { modelReport } from './report/model.ts';
import { paint, wantsColor } from './report/paint.ts';
import { matrixReport } from './report/matrix.ts';
import { isUnread, type Looked, type Report, type Unread } from './report/report.ts';
import { textReport } from './report/text.ts';
import { words, type Words } from './words.ts';
import { workspaceOf, type Checked } from './workspace.ts';

/** Columns of an excerpt: lines longer than this are tiring to read, shorter ones show too little around the words. */
const MAX_WIDTH = 120;
const MIN_WIDTH = 40;

/** What judges; a test may put something simpler in its place. */
export interface Core {
  readonly analyse: typeof analyse;
  readonly findings: typeof findings;
  readonly modelOf: typeof modelOf;
}

/** The whole command line: arguments in, reports out, the exit code as answer. */
export async function run(args: readonly string[], io: Io, core: Core = { analyse, findings, modelOf }): Promise<number> {
  const asked = readArguments(args, io.env);
  switch (asked.command) {
    case 'help':
      await io.output.write(help(asked.language, asked.topic));
      return 0;
    case 'version':
      await io.output.write(`${version}\n`);
      return 0;
    case 'misused': {
      const command = asked.topic === 'all' ? 'scherp --help' : `scherp ${asked.topic} --help`;
      await io.errors.write(`scherp: ${asked.problem}\n${words(asked.language).seeHelp(command)}\n`);
      return 2;
    }
    default:
      return await review(asked, io, core);
  }
}

async function review(asked: Work, io: Io, core: Core): Promise<number> {
  const say = words(asked.language);
  const complaints: string[] = [];
  const speak = async (): Promise<void> => { await io.errors.write(complaints.splice(0).map((line) => `scherp: ${harmless(line)}\n`).join('')); };
  let failed = false;

  const projectOf = projects({
    ...asked, cwd: io.cwd, rules: KNOWN_RULES,
    complain: ({ place, trouble, message }) => {
      if (trouble) failed = true;
      complaints.push(`${place}: ${trouble ? say.trouble(trouble) : message}`);
    },
  });
  if (typeof asked.config === 'object') {
    await projectOf(asked.config.file);
    // A settings file that was asked for by name and is not there is a mistake in the command, not something to work around.
    if (failed) return speak().then(() => 2);
  }
  const inputs = await findInputs(asked.paths, io.cwd);
  const documents: (Document | Obstacle)[] = [];
  for (const input of inputs) {
    if (isObstacle(input)) {
      documents.push(input);
    } else if (input.file === null) {
      const content = await readPiped(io);
      const name = asked.stdinFilename ?? '';
      const project = await projectOf(resolve(io.cwd, name || '-'));
      documents.push({ path: name || '-', named: true, name: basename(name), project, content: () => content, file: name ? resolve(io.cwd, name) : null });
    } else {
      const { path, named, file } = input;
      documents.push({ path, named, name: basename(file), project: await projectOf(file), content: () => readText(file), file });
    }
  }
  await speak();

  let worst = Infinity;
  function* told<A extends Looked>(entries: Iterable<Entry<A>>): Generator<Report<A> | Unread> {
    for (const { document, entry } of entries) {
      if (isUnread(entry)) {
        complaints.push(`${entry.path}: ${entry.unread}`);
        if (entry.stack && io.env['SCHERP_DEBUG']) complaints.push(...entry.stack.split('\n'));
        // A folder without Markdown is an answer, not an error: a check of a whole project must not fail on it.
        if (isObstacle(document) && document.trouble.reason === 'no-markdown') continue;
        failed = true;
      } else {
        for (const { severity } of entry.findings) worst = Math.min(worst, SEVERITIES.indexOf(severity));
      }
      yield entry;
    }
  }
  const read = function* (): Generator<Entry<Analysis>> {
    for (const document of documents) yield { document, entry: isObstacle(document) ? { path: document.path, unread: say.trouble(document.trouble) } : judge(document, core, say) };
  };
  for await (const chunk of render(asked, io, core, { told, read, projectOf })) {
    await io.output.write(chunk);
    await speak();
  }
  await speak();
  if (failed) return 2;
  return asked.command === 'check' && asked.failOn !== 'none' && worst <= SEVERITIES.indexOf(asked.failOn) ? 1 : 0;
}

interface Entry<A extends Looked> {
  readonly document: Document | Obstacle;
  readonly entry: Report<A> | Unread;
}

interface Reading {
  /** Reads and judges each document by itself, when its turn comes. */
  readonly read: () => Iterable<Entry<Analysis>>;
  /** Passes on what can be reported, and keeps the complaints and the exit code. */
  readonly told: <A extends Looked>(entries: Iterable<Entry<A>>) => Iterable<Report<A> | Unread>;
  readonly projectOf: (file: string) => Promise<Project>;
}

async function* render(asked: Work, io: Io, core: Core, { read, told, projectOf }: Reading): AsyncGenerator<string> {
  if (asked.command === 'model') return yield* modelReport(told(read()), core.modelOf);

  // What one document means may hang on another, so that all are read before the first is reported.
  const checked: Checked[] = [];
  const entries = Array.from(read(), ({ document, entry }): Entry<Looked> => {
    if (isUnread(entry) || isObstacle(document)) return { document, entry };
    const { source, kind, silence, coarse } = entry.analysis;
    if (document.file !== null) checked.push({ file: document.file, project: document.project, analysis: entry.analysis });
    return { document, entry: { ...entry, analysis: { source, kind, silence, coarse } } };
  });
  const { graph, pathOf } = await workspaceOf(checked.splice(0), projectOf, (file, text, { settings, memory }) => {
    try {
      return core.analyse({ name: basename(file), text }, settings, memory);
    } catch {
      // It was not asked for; when it is, its own report will say so.
      return null;
    }
  });
  const linked = entries.map(({ document, entry }): Entry<Looked> =>
    (isUnread(entry) || isObstacle(document) || document.file === null ? { document, entry } : { document, entry: { ...entry, findings: findingsIn(graph, pathOf(document.file), entry.findings) } }));

  if (asked.command === 'matrix') {
    Array.from(told(linked));
    return yield* matrixReport(matrixOf(graph, new Set(entries.flatMap(({ document }) => (isObstacle(document) || document.file === null ? [] : pathOf(document.file))))), { format: asked.format, language: asked.language, paint: paint(wantsColor(asked.color, io.env, io.output.terminal)) });
  }
  if (asked.format === 'json') return yield* jsonReport(told(linked));
  yield* textReport(told(linked), {
    paint: paint(wantsColor(asked.color, io.env, io.output.terminal)),
    width: Math.max(MIN_WIDTH, Math.min(io.output.columns ?? MAX_WIDTH, MAX_WIDTH)),
    // Hints are many and small: a count says enough, unless they decide the exit code.
    shown: new Set(SEVERITIES.filter((severity) => severity !== 'hint' || asked.verbose || asked.failOn === 'hint')),
    verbose: asked.verbose,
    language: asked.language,
  });
}

/** One text to judge, and the settings that it falls under. */
interface Document {
  readonly path: string;
  readonly named: boolean;
  /** Without folders; empty for an unnamed text. */
  readonly name: string;
  readonly project: Project;
  /** Read when its turn comes, so that a large project is not held in memory. */
  readonly content: () => { readonly text: string } | Trouble;
  /** Absolute; null for a text that was piped in without a name. */
  readonly file: string | null;
}

function judge({ path, named, name, project, content }: Document, core: Core, say: Words): Report<Analysis> | Unread {
  const read = content();
  if (!('text' in read)) return { path, unread: say.trouble(read) };
  const { settings, memory } = project;
  try {
    const analysis = core.analyse({ name, text: read.text }, settings, memory);
    return { path, named, language: settings.messageLanguage, analysis, findings: core.findings(analysis) };
  } catch (error) {
    // A mistake of ours in one document must not hide what is found in the others.
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { path, unread: say.bug(message), ...(stack && { stack }) };
  }
}

async function readPiped(io: Io): Promise<{ readonly text: string } | Trouble> {
  try {
    return decode(await io.input());
  } catch (error) {
    return systemTrouble(error);
  }
}

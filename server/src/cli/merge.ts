import { resolve } from 'node:path';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { Merge } from './arguments.ts';
import { exitCode } from './check.ts';
import { readText } from './files.ts';
import type { Io } from './io.ts';
import { Unwritable, withOutputs } from './outputs.ts';
import { isRecord } from './record.ts';
import { nothingFound, type Found } from './report/tally.ts';
import { voice } from './voice.ts';
import { words } from './words.ts';

/** The reports of parts put end to end, in the order in which they are named: the same bytes as one report of everything. */
export async function merge(asked: Merge, io: Io): Promise<number> {
  const say = words(asked.language);
  const aside = voice(io);
  const parts: Part[] = [];
  for (const path of asked.paths) {
    const read = readText(resolve(io.cwd, path));
    const part = 'text' in read ? readPart(read.text, asked.target.format) : say.trouble(read);
    if (typeof part === 'string') aside.add(`${path}: ${'text' in read ? say.notAReport(part) : part}`);
    else parts.push(part);
  }
  if (parts.length < asked.paths.length) {
    await aside.speak();
    return 2;
  }
  try {
    await withOutputs([asked.target], io, say, async ([sink]) => { await sink?.write(asked.target.format === 'json' ? joinJson(parts) : joinSarif(parts)); });
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    aside.add(error.message);
    await aside.speak();
    return 2;
  }
  const found = nothingFound();
  for (const part of parts) for (const severity of SEVERITIES) found[severity] += part.found[severity];
  const code = exitCode(found, asked, say, aside);
  await aside.speak();
  return code;
}

/** `pieces` are whole lines of the report, without the commas between them. */
interface Part {
  readonly pieces: readonly unknown[];
  readonly found: Found;
  /** What stands around the results of a SARIF log. */
  readonly frame: Record<string, unknown>;
  readonly run: Record<string, unknown>;
}

/** A report taken apart, or what is wrong with it. */
function readPart(text: string, format: string): Part | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (!isRecord(value)) return 'JSON';
  const found = nothingFound();
  if (format === 'json') {
    const { version, files, summary } = value;
    if (version !== 1 || !Array.isArray(files) || !isRecord(summary)) return 'version, files, summary';
    for (const severity of SEVERITIES) found[severity] = typeof summary[severity] === 'number' ? summary[severity] : 0;
    return { pieces: files, found, frame: {}, run: {} };
  }
  const runs: unknown = value['runs'];
  const run: unknown = Array.isArray(runs) && runs.length === 1 ? runs[0] : null;
  if (value['version'] !== '2.1.0' || !isRecord(run) || !Array.isArray(run['results'])) return 'version, runs, results';
  const results: readonly unknown[] = run['results'];
  for (const result of results) {
    const severity = isRecord(result) && !('suppressions' in result) && isRecord(result['properties']) ? result['properties']['severity'] : null;
    if (isSeverity(severity)) found[severity]++;
  }
  return { pieces: results, found, frame: value, run };
}

const isSeverity = (value: unknown): value is Severity => SEVERITIES.some((severity) => severity === value);

function joinJson(parts: readonly Part[]): string {
  const files = parts.flatMap(({ pieces }) => pieces);
  const summary: Record<string, number> = { files: files.length };
  for (const severity of SEVERITIES) summary[severity] = parts.reduce((sum, { found }) => sum + found[severity], 0);
  return `{"version":1,"files":[${files.map((file) => `\n${JSON.stringify(file)}`).join(',')}\n],"summary":${JSON.stringify(summary)}}\n`;
}

function joinSarif(parts: readonly Part[]): string {
  const [first] = parts;
  const results = parts.flatMap(({ pieces }) => pieces);
  const invocations = parts.flatMap(({ run }) => (Array.isArray(run['invocations']) ? run['invocations'] as readonly unknown[] : [])).filter(isRecord);
  const notes = invocations.flatMap((invocation) => (Array.isArray(invocation['toolExecutionNotifications']) ? invocation['toolExecutionNotifications'] as readonly unknown[] : []));
  const invocation = { executionSuccessful: invocations.every((one) => one['executionSuccessful'] === true), ...(notes.length > 0 && { toolExecutionNotifications: notes }) };
  return `{"$schema":${JSON.stringify(first?.frame['$schema'])},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","tool":${JSON.stringify(first?.run['tool'])},"results":[${results.map((result) => `\n${JSON.stringify(result)}`).join(',')}\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
}

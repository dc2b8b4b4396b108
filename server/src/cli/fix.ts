import { createTwoFilesPatch } from 'diff';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Edit, Finding } from '../core/finding.ts';
import { atomicFile, type AtomicFile } from './atomic.ts';
import { encode, type Encoding } from './decode.ts';
import type { Document } from './documents.ts';
import { isObstacle, systemTrouble, type Obstacle } from './files.ts';
import type { Io } from './io.ts';
import { judge, type Core } from './judge.ts';
import { Unwritable } from './outputs.ts';
import { fromRoot, isUnread } from './report/report.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words.ts';

interface Tools {
  readonly io: Io;
  readonly core: Core;
  readonly say: Words;
  readonly aside: Voice;
}

/** A document before and after. */
interface Mended {
  readonly document: Document;
  readonly before: string;
  readonly after: string;
  readonly encoding: Encoding;
  readonly fixes: number;
}

/** A fix may make room for another; what goes on for ever stops here. */
const ROUNDS = 10;

/**
 * Carries out the fixes that cannot change what a text means. `show` prints what would change, for `git apply`, and answers 1 if
 * anything would. Nothing is written when anything could not be read or written.
 */
export async function fix(how: 'write' | 'show', documents: readonly (Document | Obstacle)[], tools: Tools): Promise<number> {
  const { io, say, aside } = tools;
  const mended: Mended[] = [];
  let failed = false;
  for (const document of documents) {
    const one = isObstacle(document) ? say.trouble(document.trouble) : how === 'write' && isPipe(document) ? say.trouble({ reason: 'not-a-file' }) : mend(document, tools);
    if (typeof one === 'string') {
      if (isObstacle(document) && document.trouble.reason === 'no-markdown') continue;
      aside.add(`${document.path}: ${one}`);
      failed = true;
    } else if (one.after !== one.before) {
      mended.push(one);
    }
  }
  if (how === 'show') {
    for (const { document, before, after } of mended) await io.output.write(patch(fromRoot(document.path), before, after));
    return failed ? 2 : mended.length > 0 ? 1 : 0;
  }
  if (mended.some(({ document }) => document.file === null)) {
    aside.add(say.cannotFixInput);
    failed = true;
  }
  if (failed) {
    aside.add(say.nothingWritten);
    return 2;
  }
  save(mended, say);
  if (mended.length > 0) aside.add(say.fixed(mended.reduce((sum, { fixes }) => sum + fixes, 0), mended.length));
  return 0;
}

/** It can be read once, and not be written. */
const isPipe = ({ file }: Document): boolean => file !== null && existsSync(file) && statSync(file).isFIFO();

function mend(document: Document, { core, say }: Tools): Mended | string {
  const read = document.content();
  if (!('text' in read)) return say.trouble(read);
  const { path, named, name, project: { settings, memory } } = document;
  let text = read.text;
  let fixes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const entry = judge({ path, named, name, text, settings, memory }, core, say, null);
    if (isUnread(entry)) return entry.unread;
    const { edits, count } = safeEdits(entry.findings);
    if (count === 0) break;
    fixes += count;
    text = applied(text, edits);
  }
  return { document, before: read.text, after: text, encoding: read.encoding, fixes };
}

/** The edits of safe fixes, in order of place; a fix that would touch another one waits for the next round. */
function safeEdits(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly count: number } {
  const chosen: Edit[] = [];
  let count = 0;
  for (const { fixes = [] } of findings) {
    const safe = fixes.find((one) => one.safe);
    if (!safe || safe.edits.some((edit) => chosen.some((other) => edit.start <= other.end && other.start <= edit.end))) continue;
    chosen.push(...safe.edits);
    count++;
  }
  return { edits: chosen.sort((a, b) => a.start - b.start), count };
}

const applied = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((changed, { start, end, text: words }) => changed.slice(0, start) + words + changed.slice(end), text);

/** A unified diff; a name with a line end or quotation mark is quoted as git does. */
function patch(path: string, before: string, after: string): string {
  const quoted = (side: string): string => (/[\x00-\x1f"\\\x7f]/.test(path) ? JSON.stringify(`${side}/${path}`) : `${side}/${path}`);
  return createTwoFilesPatch(quoted('a'), quoted('b'), before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, '');
}

/** All new versions first, then all names; a document that somebody else changed meanwhile stops everything. */
function save(mended: readonly Mended[], say: Words): void {
  const files: { readonly path: string; readonly file: AtomicFile }[] = [];
  const seen = new Set<string>();
  let path = '';
  try {
    for (const { document, before, after, encoding } of mended) {
      path = document.path;
      const real = document.file === null ? null : realpathSync(document.file);
      // A document that is named by a link as well is written once.
      if (document.file === null || real === null || seen.has(real)) continue;
      seen.add(real);
      const file = atomicFile(document.file);
      files.push({ path, file });
      file.write(encode({ text: after, encoding }));
      file.finish();
      if (!readFileSync(document.file).equals(encode({ text: before, encoding }))) throw new Unwritable(say.changedMeanwhile(path));
    }
    for (const one of files) {
      path = one.path;
      one.file.commit();
    }
  } catch (error) {
    for (const { file } of files) file.discard();
    throw error instanceof Unwritable ? error : new Unwritable(say.notWrittenTo(path, say.trouble(systemTrouble(error))));
  }
}

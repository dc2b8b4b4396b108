import { compareDocuments, type Version } from '../core/compare/documents.ts';
import { obligationsOf } from '../core/compare/obligation.ts';
import type { Diff } from './arguments.ts';
import type { Io } from './io.ts';
import { judge, type Core } from './judge.ts';
import { fitting, Unwritable, withOutputs } from './outputs.ts';
import { overwriting, readFor } from './overwriting.ts';
import { diffReport } from './report/diff.ts';
import { paint, wantsColor } from './report/paint.ts';
import { isUnread } from './report/report.ts';
import { readSide, sideOf, type Side, type SideTexts } from './sides.ts';
import { voice } from './voice.ts';
import { words, type Words } from './words.ts';

/** What became of the obligations of documents between two versions of them. */
export async function diff(asked: Diff, io: Io, core: Core): Promise<number> {
  const say = words(asked.language);
  const aside = voice(io);
  const { since, paths } = asked;
  const pairs: readonly (readonly [Side, Side])[] = since === null
    ? [[sideOf(paths[0] ?? '', io.cwd, say), sideOf(paths[1] ?? '', io.cwd, say)]]
    : paths.map((path) => [{ ref: since, path }, { ref: null, path }] as const);
  let failed = false;
  const before: Version[] = [];
  const after: Version[] = [];
  const read: string[] = [];
  for (const [index, [old, young]] of pairs.entries()) {
    const sides = [await readSide(old, asked, io, say), await readSide(young, asked, io, say)] as const;
    const [one, other] = sides;
    // What is there on one side only came or went since then.
    const missing = since !== null && one.missing !== other.missing;
    for (const side of sides) {
      if (missing && side.missing) continue;
      failed ||= side.failed;
      aside.add(...side.complaints);
    }
    if (!missing && !one.failed && !other.failed && isFile(one) !== isFile(other)) {
      aside.add(say.fileAndFolder(old.path, young.path));
      failed = true;
      continue;
    }
    for (const [side, versions] of [[one, before], [other, after]] as const) {
      const found = versionsOf(side, `${String(index)}/`, core, say);
      versions.push(...found.versions);
      aside.add(...found.complaints);
      failed ||= found.failed;
      read.push(...readFor({ ...asked, filesFrom: null }, side.texts.map(({ path, project }) => ({ file: path, project }))));
    }
  }
  // Half of a comparison says that everything came or went.
  if (!failed) {
    const { format, file } = asked.target;
    try {
      const forbidden = file === null ? null : overwriting([file], read, io.cwd, say);
      if (forbidden !== null) throw new Unwritable(forbidden);
      const color = wantsColor(file === null || asked.color !== 'auto' ? asked.color : 'never', io.env, file === null && io.output.terminal);
      await withOutputs([asked.target], io, say, async ([sink]) => { await sink?.write(fitting(await diffReport(compareDocuments(before, after), { format, language: asked.language, paint: paint(color) }), say)); });
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      aside.add(error.message);
      failed = true;
    }
  }
  await aside.speak();
  return failed ? 2 : 0;
}

const isFile = ({ texts }: SideTexts): boolean => texts.some(({ key }) => key === '');

/** The obligations of each document; what is no advice, plan or reaction is left out, and said where it was named. */
function versionsOf({ texts }: SideTexts, prefix: string, core: Core, say: Words): { readonly versions: readonly Version[]; readonly complaints: readonly string[]; readonly failed: boolean } {
  const complaints: string[] = [];
  let failed = false;
  const versions = texts.flatMap(({ key, path, name, text, project: { settings, memory } }): readonly Version[] => {
    const study = judge({ path, named: key === '', name, text, settings, memory }, core, say, null);
    if (isUnread(study)) {
      complaints.push(`${path}: ${study.unread}`);
      failed = true;
      return [];
    }
    const model = core.modelOf(study.analysis);
    if (!model) {
      if (key === '') complaints.push(`${path}: ${say.skipped(say.silence[study.silence ?? 'not-an-advice'])}`);
      return [];
    }
    return [{ key: prefix + key, path, text, kind: model.kind, obligations: obligationsOf(model, study.analysis.markdown) }];
  });
  return { versions, complaints, failed };
}

import { resolve } from 'node:path';
import type { Check } from './arguments.ts';
import { atomicFile } from './atomic.ts';
import { Baseline, baselineWriter, namesFrom, readBaseline } from './baseline.ts';
import type { Document } from './documents.ts';
import { isObstacle, systemTrouble, type Obstacle } from './files.ts';
import type { Io } from './io.ts';
import { judge, type Core } from './judge.ts';
import type { Linked } from './linked.ts';
import { marksOf } from './marks.ts';
import { Unwritable } from './outputs.ts';
import { isUnread, type Report } from './report/report.ts';
import { bySaying, countFindings, withoutSettled } from './settled.ts';
import { since, type Earlier } from './since.ts';
import type { Voice } from './voice.ts';
import type { Words } from './words.ts';

/** What leaves known findings out of a report. */
export interface Filter {
  /** Those that can hold something new. */
  readonly documents: readonly (Document | Obstacle)[];
  readonly apply: (report: Report, instead: Linked['instead']) => Report;
  /** Writes and tells what is left to do when all documents have been through; whether the list has gone stale. */
  readonly finish: (aside: Voice) => boolean;
}

interface Tools {
  readonly io: Io;
  readonly core: Core;
  readonly say: Words;
}

/** Opens the list of known findings and the earlier version; a text says why that cannot be. */
export function openFilter(asked: Check, documents: readonly (Document | Obstacle)[], { io, core, say }: Tools): Filter | string {
  const { baseline: wanted, since: ref } = asked;
  const nameOf = namesFrom(wanted?.file ?? '', io.cwd);
  const paths = new Set(documents.map(({ path }) => nameOf(path)));
  const baseline = wanted === null || wanted.how === 'write' ? new Baseline([], paths, io.cwd) : readBaseline(wanted.file, paths, io.cwd, say);
  if (typeof baseline === 'string') return baseline;
  const earlier = ref === null ? null : since(ref, io.cwd, say);
  if (typeof earlier === 'string') return earlier;
  const before = new Map<string, Extract<Earlier, { text: string }>>();
  const kept: (Document | Obstacle)[] = [];
  for (const document of documents) {
    const then = earlier === null || isObstacle(document) || document.file === null ? 'new' : earlier(document.file);
    if (then === 'same') continue;
    if (typeof then === 'object') {
      if ('why' in then) return then.why;
      before.set(document.path, then);
    }
    kept.push(document);
  }
  const projects = new Map(documents.flatMap((document) => (isObstacle(document) ? [] : [[document.path, document.project] as const])));
  const writer = baselineWriter();
  return {
    documents: kept,
    apply: (report, instead) => {
      const named = { ...report, path: nameOf(report.path) };
      if (wanted?.how === 'write') {
        writer.add(named, { ...report, findings: [] });
        return { ...report, findings: [], marks: [], hidden: report.findings.length };
      }
      const fresh = baseline.filter(report, named.path);
      writer.add(named, fresh);
      const then = before.get(report.path);
      const project = projects.get(report.path);
      if (!then || !project) return fresh;
      const old = judge({ path: report.path, named: false, name: then.name, text: then.text, settings: project.settings, memory: project.memory }, core, say, marksOf);
      if (isUnread(old)) return fresh;
      const findings = instead(report.path, old);
      const marks = findings === old.findings ? old.marks : marksOf(old.analysis, findings);
      return withoutSettled(fresh, countFindings({ findings, marks }, bySaying), bySaying);
    },
    finish: (aside) => {
      if (wanted === null) return false;
      if (wanted.how === 'use') {
        if (ref !== null || baseline.stale === 0) return false;
        aside.add(say.stale(wanted.file, baseline.stale));
        return true;
      }
      save(wanted.file, writer.text(wanted.how === 'prune' ? baseline.elsewhere : []), io, say);
      if (wanted.how === 'write') aside.add(say.baselineWritten(wanted.file, writer.count()));
      return false;
    },
  };
}

function save(file: string, text: string, io: Io, say: Words): void {
  try {
    const out = atomicFile(resolve(io.cwd, file));
    out.write(text);
    out.finish();
    out.commit();
  } catch (error) {
    throw new Unwritable(say.notWrittenTo(file, say.trouble(systemTrouble(error))));
  }
}

import { basename } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { findingsIn, silencedFindings } from '../core/workspace/findings.ts';
import { updateGraph } from '../core/workspace/graph.ts';
import type { Document } from './documents.ts';
import { isObstacle, type Obstacle } from './files.ts';
import type { Core, Study } from './judge.ts';
import type { Marker } from './marks.ts';
import type { Project } from './project.ts';
import { isUnread, type Report, type Unread } from './report/report.ts';
import { tiesOf, workspaceOf, type Checked, type Ties } from './workspace.ts';

interface Tools {
  readonly core: Core;
  readonly marker: Marker | null;
  readonly projectOf: (file: string) => Promise<Project>;
}

export interface Linked {
  readonly entries: readonly (Report | Unread)[];
  /** What would be found in another version of the document with this path, among the same documents. */
  readonly instead: (path: string, version: Study) => readonly Finding[];
}

/** What was found in each document by itself (`entries`, in the order of `documents`), and what is found in it among the others. */
export async function linked(entries: readonly (Report | Unread)[], documents: readonly (Document | Obstacle)[], { core, marker, projectOf }: Tools): Promise<Linked> {
  const places = entries.map((entry, index): Checked | null => {
    const document = documents[index];
    if (isUnread(entry) || !document || isObstacle(document) || document.place === null) return null;
    return { file: document.place, project: document.project, text: entry.text, ties: entry.ties };
  });
  const checked = places.flatMap((place) => place ?? []);
  if (checked.every(({ ties }) => ties === null)) return { entries, instead: (_, { findings }) => findings };

  const { graph, pathOf, summaryOf } = await workspaceOf(checked, projectOf, tiesReader(core));
  const byPath = new Map(documents.flatMap((document, index) => (isObstacle(document) ? [] : [[document.path, places[index] ?? null] as const])));
  return {
    entries: entries.map((entry, index) => {
      const place = places[index];
      if (isUnread(entry) || !place) return entry;
      const findings = findingsIn(graph, pathOf(place.file), entry.findings);
      const silenced = silencedFindings(graph, pathOf(place.file));
      if (findings === entry.findings && silenced.length === 0) return entry;
      const { settings, memory } = place.project;
      const analysis = marker || 0 < silenced.length ? core.analyse({ name: basename(place.file), text: entry.text }, settings, memory) : null;
      return { ...entry, findings, marks: marker && analysis ? marker(analysis, findings) : [], exemptions: analysis ? core.exemptionsOf(analysis, silenced) : entry.exemptions };
    }),
    instead: (path, { text, analysis, findings }) => {
      const place = byPath.get(path);
      if (!place) return findings;
      return findingsIn(updateGraph(graph, summaryOf({ ...place, text, ties: tiesOf(analysis) })), pathOf(place.file), findings);
    },
  };
}

/** Reads a document that was not asked for; undefined after a mistake of ours, which its own report tells when it is asked for. */
export const tiesReader = (core: Core) => (file: string, text: string, { settings, memory }: Project): Ties | null | undefined => {
  try {
    return tiesOf(core.analyse({ name: basename(file), text }, settings, memory));
  } catch {
    return undefined;
  }
};

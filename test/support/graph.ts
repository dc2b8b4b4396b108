import type { DocumentKind } from '../../server/src/core/language/reading.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { graphOf } from '../../server/src/core/workspace/graph.ts';
import type { Graph } from '../../server/src/core/workspace/graph.ts';
import { nameOf } from '../../server/src/core/workspace/paths.ts';
import { summarise } from '../../server/src/core/workspace/summarise.ts';
import type { Summary } from '../../server/src/core/workspace/summary.ts';
import { read } from './check.ts';

export type Files = Readonly<Record<string, string>>;

export const summary = (path: string, text: string, settings: Partial<Settings> = {}): Summary => summarise(path, read(text, settings, nameOf(path)));

/** The graph of these documents, by path. */
export const graph = (files: Files, settings: Partial<Settings> = {}): Graph => graphOf(Object.entries(files).map(([path, text]) => summary(path, text, settings)));

/** A plan of `count` assignments with the title *Samen wonen in Beekdorp*. */
export const plan = (count: number, label: (number: number) => string = (number) => `**Opdracht ${String(number)}:**`): string =>
  `# Samen wonen in Beekdorp\n\n${Array.from({ length: count }, (_, index) => `${label(index + 1)} Wij openen loket ${String(index + 1)}.\n`).join('\n')}`;

export const frontMatter = (lines: Readonly<Record<string, string>>): string => `---\n${Object.entries(lines).map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n`;

export const named = (kind: DocumentKind, name = 'a'): string => `${name}.${kind}.md`;

import type { KnownRule } from '../../core/settings-description.ts';
import { describeSettings } from '../../core/settings-description.ts';
import type { Settings } from '../../core/settings.ts';
import type { Applied } from '../configuration.ts';
import type { Feature } from '../feature.ts';
import { readable } from '../workspace/places.ts';

const SETTINGS_VIEW = 'scherp/settings';

/** Where the editor's own settings come from, those that are not default; our own extension knows, the server cannot. */
export type Origins = Readonly<Partial<Record<string, 'user' | 'workspace' | 'folder'>>>;

/** Every setting that holds for a document, its value and where that comes from. */
export const settingsView: Feature = {
  register: (connection, session) => {
    connection.onRequest(SETTINGS_VIEW, async ({ uri, origins }: { uri?: unknown; origins?: Origins | null }) => {
      const document = typeof uri === 'string' ? uri : '';
      const applied = await session.configuration.load(document);
      if (session.document(document) === null) session.configuration.close(document);
      return settingsText(document, applied, origins ?? null, session.rules, session.client.locale);
    });
  },
};

function settingsText(uri: string, applied: Applied, origins: Origins | null, rules: readonly KnownRule[], locale: 'nl' | 'en'): string {
  const words = VIEW[locale];
  const from = (inFile: boolean, inEditor: boolean, key: string): string => {
    if (inFile && applied.file !== null) return `\`${shown(applied.file.uri)}\``;
    if (!inEditor) return words.origins.default;
    return words.origins[origins === null ? 'editor' : origins[key] ?? 'default'];
  };
  const blocks = describeSettings(rules).map(({ key, means, shape }) => {
    const inFile = applied.file?.settings[key];
    const inEditor = applied.editor[key];
    const value: Settings[typeof key] = applied.settings[key];
    const lines = shape.type !== 'map' || Object.keys(value).length === 0
      ? [`- \`${JSON.stringify(value)}\` — ${from(inFile !== undefined && !isEmptyMap(inFile), inEditor !== undefined && !isEmptyMap(inEditor), key)}`]
      : Object.entries(value).map(([part, its]) =>
        `- \`${part}\`: \`${JSON.stringify(its)}\` — ${from(has(inFile, part), has(inEditor, part), key)}`);
    return `## ${key}\n\n${means[locale]}\n\n${lines.join('\n')}\n`;
  });
  const problems = [
    ...applied.editorProblems.map(({ path, message }) => `- \`scherp.${path.join('.')}\`: ${message}`),
    ...(applied.file?.problems ?? []).map(({ path, message }) => `- \`${path.join('.') || '…'}\` (scherp.json): ${message}`),
  ];
  return [
    `# ${words.title}\n`,
    ...(uri === '' ? [] : [`${words.forDocument} \`${shown(uri)}\`\n`]),
    applied.file === null ? `${words.noFile}\n` : `${words.file} \`${shown(applied.file.uri)}\`\n`,
    ...blocks,
    ...(problems.length === 0 ? [] : [`## ${words.problems}\n\n${problems.join('\n')}\n`]),
  ].join('\n');
}

const has = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && Object.hasOwn(value, key);

const isEmptyMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

const shown = (uri: string): string => readable(uri.replace(/^file:\/\//, ''));

const VIEW = {
  nl: {
    title: 'Geldende instellingen van Scherp',
    forDocument: 'Voor het document',
    file: 'Projectbestand:',
    noFile: 'Er is geen `scherp.json` in deze map of een map erboven.',
    problems: 'Wat niet gebruikt kon worden',
    origins: { default: 'standaard', editor: 'instellingen van de editor', user: 'gebruikersinstellingen', workspace: 'werkruimte-instellingen', folder: 'instellingen van de map' },
  },
  en: {
    title: 'Scherp settings in force',
    forDocument: 'For the document',
    file: 'Project file:',
    noFile: 'There is no `scherp.json` in this folder or one above it.',
    problems: 'What could not be used',
    origins: { default: 'default', editor: 'editor settings', user: 'user settings', workspace: 'workspace settings', folder: 'folder settings' },
  },
} as const;

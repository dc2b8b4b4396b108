// Writes what follows from the description of the settings: VS Code's settings in package.json, their texts, and the JSON Schema of scherp.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { describeSettings, type Choice, type KnownRule, type Setting, type Shape, type Wording } from '../server/src/core/settings-description.ts';
import { KNOWN_RULES } from '../server/src/core/settings-rules.ts';

type Json = Readonly<Record<string, unknown>>;

/** How a text is put: by key for VS Code, which translates it, or in Dutch. */
type Say = (wording: Wording, key: string) => string;

/** The texts of all generated settings begin with this. */
const PREFIX = 'settings.';

export function generateSettings(rules: readonly KnownRule[] = KNOWN_RULES): void {
  const settings = describeSettings(rules);
  const texts = new Map<string, Wording>([[`${PREFIX}title`, { nl: 'Scherp', en: 'Scherp' }]]);
  const byKey: Say = (wording, key) => {
    texts.set(PREFIX + key, wording);
    return `%${PREFIX}${key}%`;
  };

  const manifest = readJson('package.json');
  const contributes = manifest['contributes'] as Json | undefined;
  writeJson('package.json', { ...manifest, contributes: { ...contributes, configuration: configuration(settings, byKey) } });
  const schema = schemaOfFile(settings);
  writeJson('schemas/scherp.schema.json', schema);
  writeJson('schemas/scherp.completion.json', lenient(schema) as Json);
  for (const [file, language] of [['package.nls.json', 'en'], ['package.nls.nl.json', 'nl']] as const) {
    const others = Object.entries(readJson(file)).filter(([key]) => !key.startsWith(PREFIX));
    writeJson(file, Object.fromEntries([...others, ...[...texts].map(([key, wording]) => [key, wording[language]])]));
  }
}

function configuration(settings: readonly Setting[], say: Say): Json {
  return {
    title: say({ nl: 'Scherp', en: 'Scherp' }, 'title'),
    properties: Object.fromEntries(settings.map(({ key, default: value, means, shape }, order) => [
      `scherp.${key}`,
      { order, scope: 'resource', ...schemaOf(shape, say, key), markdownDescription: say(means, key), default: value },
    ])),
  };
}

function schemaOfFile(settings: readonly Setting[]): Json {
  const inDutch: Say = ({ nl }) => nl;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Instellingen van Scherp voor een project (scherp.json)',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Het schema waarmee een editor dit bestand controleert.' },
      ...Object.fromEntries(settings.map(({ key, default: value, means, shape }) => [
        key, { ...schemaOf(shape, inDutch, key), description: means.nl, markdownDescription: means.nl, default: value },
      ])),
    },
  };
}

/**
 * The same without demands, for VS Code: it completes and explains by this, while the server names every mistake, in Dutch and
 * with what was probably meant. Both together would say everything twice.
 */
function lenient(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(lenient);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (DEMANDS.includes(key) && typeof value !== 'object') return [];
    if (key === 'enum') return [['examples', value]];
    return key === 'enumDescriptions' ? [] : [[key, key === 'default' ? value : lenient(value)]];
  }));
}

const DEMANDS = ['type', 'additionalProperties', 'minimum', 'maximum', 'uniqueItems', 'minLength'];

function schemaOf(shape: Shape, say: Say, key: string): Json {
  switch (shape.type) {
    case 'number':
      return { type: 'integer', minimum: shape.minimum, maximum: shape.maximum };
    case 'choice':
      return { type: 'string', ...choices(shape.choices, say, key) };
    case 'choices':
      return { type: 'array', uniqueItems: true, items: { type: 'string', ...choices(shape.choices, say, key) } };
    case 'words':
      return { type: 'array', uniqueItems: true, items: { type: 'string', minLength: 1 } };
    case 'path':
      return { type: 'string' };
    case 'switch':
      return { type: 'boolean' };
    case 'map': {
      // What the choices mean would be repeated at every key; their names speak for themselves.
      const values = shape.values.type === 'choice' ? { type: 'string', enum: shape.values.choices.map(({ value }) => value) } : schemaOf(shape.values, say, key);
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(shape.keys.map((part) => [
          part.key, { ...values, description: say(part.means, `${key}.${part.key}`), ...(part.default !== undefined && { default: part.default }) },
        ])),
      };
    }
  }
}

function choices(all: readonly Choice[], say: Say, key: string): Json {
  return { enum: all.map(({ value }) => value), enumDescriptions: all.map(({ value, means }) => say(means, `${key}.${value}`)) };
}

const readJson = (file: string): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;

function writeJson(file: string, value: Json): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

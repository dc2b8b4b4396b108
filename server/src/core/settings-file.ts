import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Language } from './finding.ts';
import type { KnownRule } from './settings-description.ts';
import { languageOf, readSettings } from './settings-read.ts';
import type { SettingProblem, Settings } from './settings.ts';
import type { Span } from './span.ts';

export const SETTINGS_FILE = 'scherp.json';

/** A problem and where it stands in the text of the file. */
export type SettingsFileProblem = SettingProblem & Span;

export interface SettingsFileReading {
  readonly settings: Partial<Settings>;
  readonly problems: readonly SettingsFileProblem[];
}

/** Reads the text of `scherp.json`. Comments and a comma too many do no harm; what can be read of a broken text is used. */
export function readSettingsFile(text: string, rules: readonly KnownRule[], wanted?: Language): SettingsFileReading {
  if (text.trim() === '') return { settings: {}, problems: [] };
  const { root, value, broken } = parse(text.replace(/^\uFEFF/, ' '));
  const language = wanted ?? languageOf(value);
  const { settings, problems } = readSettings(value, rules, language);
  return {
    settings,
    problems: [
      ...(broken === null ? [] : [{ path: [], wrong: 'value' as const, message: BROKEN[language], ...broken }]),
      ...problems.map((problem) => ({ ...problem, ...place(root, problem) })),
    ],
  };
}

/** The plan that a text of `scherp.json` names, and where, quotation marks included; null where it names none. */
export function planIn(text: string): (Span & { readonly written: string }) | null {
  const { root } = parse(text);
  const node = root && findNodeAtLocation(root, ['plan']);
  return node?.type === 'string' ? { start: node.offset, end: node.offset + node.length, written: String(node.value) } : null;
}

interface Parsed {
  readonly root: Node | undefined;
  readonly value: unknown;
  /** Where the text stops being JSON, or null. */
  readonly broken: Span | null;
}

function parse(text: string): Parsed {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    return {
      root,
      value: root === undefined ? undefined : getNodeValue(root),
      broken: first === undefined ? null : { start: first.offset, end: first.offset + first.length },
    };
  } catch {
    // The parser is recursive; a text that nests too deep for it holds no settings.
    return { root: undefined, value: undefined, broken: { start: 0, end: 1 } };
  }
}

/** As near to what is wrong as the path leads. */
function place(root: Node | undefined, { path, wrong }: SettingProblem): Span {
  let node = root;
  for (const key of path) node = (node && findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key])) ?? node;
  if (wrong === 'key') node = node?.parent?.children?.[0] ?? node;
  return node === undefined ? { start: 0, end: 0 } : { start: node.offset, end: node.offset + node.length };
}

const BROKEN: Readonly<Record<Language, string>> = {
  nl: 'Dit is geen geldige JSON vanaf hier: er ontbreekt iets, zoals een komma, aanhalingsteken of haakje, of er staat iets te veel',
  en: 'This is no valid JSON from here on: something is missing, such as a comma, quotation mark or bracket, or something is one too many',
};

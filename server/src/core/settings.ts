import type { Language, Severity, Slot } from './finding.ts';

export type LabelKind = 'assignment' | 'remark' | 'question' | 'recommendation' | 'answer' | Slot;

/** Everything a user can set, complete; the same keys stand in `scherp.json` and, behind `scherp.`, in VS Code settings. */
export interface Settings {
  /** Severity by rule id, for the rules that differ from their default. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Extra words for a label: `{ "assignment": ["Speerpunt"] }`. */
  readonly labels: Readonly<Partial<Record<LabelKind, readonly string[]>>>;
  /** Names offered as owner, and recognised as one. */
  readonly owners: readonly string[];
  /** Slots whose absence is a warning. */
  readonly requiredSlots: readonly Slot[];
  /** Path of the plan that the advices in a folder are about, seen from the settings file; empty where each says so itself. */
  readonly plan: string;
  /** Weeks within which the college replies, for the closing paragraph that a fix writes. */
  readonly replyWeeks: number;
  readonly messageLanguage: Language;
  /** Shows owner and planning behind each assignment and advice, where they stand elsewhere. */
  readonly inlayHints: boolean;
  /** How many findings an editor shows in one document; the rest is counted. */
  readonly maxFindings: number;
}

export const DEFAULTS: Settings = {
  severity: {},
  labels: {},
  owners: [],
  requiredSlots: ['owner', 'planning'],
  plan: '',
  replyWeeks: 6,
  messageLanguage: 'nl',
  inlayHints: false,
  maxFindings: 200,
};

export interface SettingProblem {
  /** The keys that lead to the wrong value, outermost first. */
  readonly path: readonly string[];
  /** Whether the last key itself is wrong, or what it is set to. */
  readonly wrong: 'key' | 'value';
  readonly message: string;
}

/**
 * One set of settings out of several, the last of which wins. Severities and labels are joined key by key, so that a project
 * that sets one rule leaves the others as its reader wants them; every other value is replaced.
 */
export function joinSettings(...layers: readonly Partial<Settings>[]): Settings {
  return layers.reduce<Settings>((below, layer) => ({
    ...below,
    ...layer,
    severity: { ...below.severity, ...layer.severity },
    labels: { ...below.labels, ...layer.labels },
  }), DEFAULTS);
}

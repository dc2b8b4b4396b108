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
  /** Weeks within which the college replies, for the closing paragraph that a fix writes. */
  readonly replyWeeks: number;
  readonly messageLanguage: Language;
}

export const DEFAULTS: Settings = {
  severity: {},
  labels: {},
  owners: [],
  requiredSlots: ['owner', 'planning'],
  replyWeeks: 6,
  messageLanguage: 'nl',
};

export interface SettingProblem {
  /** The keys that lead to the wrong value, outermost first. */
  readonly path: readonly string[];
  readonly message: string;
}

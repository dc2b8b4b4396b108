import type { Commitment, Model, Outline } from './advice/model.ts';
import type { Fix, Related, Severity, Slot } from './finding.ts';
import type { DocumentKind, Translated } from './language/reading.ts';
import type { Directive } from './markdown/passage.ts';
import type { Settings } from './settings.ts';
import type { Span } from './span.ts';
import type { Surroundings } from './workspace/surroundings.ts';

/**
 * What a rule looks at. A `commitment` rule sees one commitment with its slots; a `document` rule sees the model; a `workspace`
 * rule sees a document among those it is linked to. All see values only: no text outside them, no other rule.
 */
export interface Units {
  readonly commitment: Commitment;
  readonly document: Model;
  readonly workspace: Surroundings;
}

export interface RuleContext {
  readonly model: Outline;
  readonly settings: Settings;
  /** Absolute offsets; `text.slice` for the words of a finding, never to search the document. */
  readonly text: string;
  readonly directives: readonly Directive[];
  /** Owners to choose from: those of the settings, then those of the document. */
  readonly owners: readonly string[];
  readonly ruleIds: ReadonlySet<string>;
  /** In the language of the messages, on one line. */
  readonly say: (message: Translated) => string;
}

/** What a rule yields; absolute offsets. Without `severity` the rule's own holds; with it, the milder of that and the setting. */
export interface Found extends Span {
  readonly message: Translated;
  readonly severity?: Severity;
  readonly missing?: readonly Slot[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

export interface Rule<U extends keyof Units = keyof Units> {
  /** Kebab-case Dutch; names the pattern, not the cure. */
  readonly id: string;
  readonly unit: U;
  /** The kinds of document it speaks in. */
  readonly kinds: readonly DocumentKind[];
  readonly severity: Severity;
  /** Title in English; the Dutch one is the head of the page. */
  readonly title: Translated;
  /** Speaks once a document: an exception for it may stand anywhere. */
  readonly wholeDocument?: boolean;
  /** Speaks in the front matter, above every comment: an exception for it may stand anywhere. */
  readonly inHead?: boolean;
  /** A `workspace` rule that has something to say of a document without neighbours as well. */
  readonly alone?: boolean;
  check(unit: Units[U], context: RuleContext): Iterable<Found>;
}

/** A rule of any unit; its unit tells what it looks at. */
export type AnyRule = { [U in keyof Units]: Rule<U> }[keyof Units];

export const defineRule = <U extends keyof Units>(rule: Rule<U>): Rule<U> => rule;

export const ALL_KINDS: readonly DocumentKind[] = ['advies', 'plan', 'reactie'];

import { RULES } from './rules/index.ts';
import type { KnownRule } from './settings-description.ts';

/** The rules that settings may name. */
export const KNOWN_RULES: readonly KnownRule[] = RULES;

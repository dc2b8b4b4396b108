import type { Assignment } from './model.ts';

/** *opdracht 3* and *actie 3* are two; *Opdracht 3* on two places is one. */
export const assignmentKey = ({ label, number }: Assignment, text: string): string =>
  `${/^[^\s\d]+/.exec(text.slice(label.start, label.end))?.[0].toLowerCase() ?? ''} ${number}`;

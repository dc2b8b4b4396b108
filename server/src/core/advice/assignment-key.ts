import type { Span } from '../span.ts';

/** *opdracht 3* and *actie 3*, or *advies 3* and *aanbeveling 3*, are two; *Opdracht 3* on two places is one. */
export const assignmentKey = ({ label, number }: { readonly label: Span; readonly number: string }, text: string): string =>
  `${/^[^\s\d]+/.exec(text.slice(label.start, label.end))?.[0].toLowerCase() ?? ''} ${number}`;

import type { Outline } from './model.ts';

/** A heading for what the college says of one advice, with room for it. */
export const replyTo = (number: string, eol: Outline['eol']): string => `## Advies ${number}${eol}${eol}**Reactie:** [overgenomen, deels of niet, en waarom]`;

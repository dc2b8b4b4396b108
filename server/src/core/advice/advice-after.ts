import type { Edit } from '../finding.ts';
import type { Outline } from './model.ts';

/** Begins an advice below the remark that ends at `end`. */
export function adviceAfter(end: number, eol: Outline['eol']): Edit {
  const lead = `${eol}${eol}Advies: De adviesraad adviseert `;
  return { start: end, end, text: `${lead}[wie?] om vóór [datum] …`, snippet: `${lead}\${1:[wie?]} om vóór \${2:[datum]} \${3:…}` };
}

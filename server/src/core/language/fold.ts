import { GLUE } from '../markdown/passage.ts';

/** Text as a reader sees it: without GLUE, and with one space wherever there is white space; none at its ends. */
export const fold = (text: string): string => (UNEVEN.test(text) ? text.replaceAll(GLUE, '').replace(/\s+/g, ' ').trim() : text);

/** What is more than words with one space between them: most text is not, and stays as it is. */
const UNEVEN = new RegExp(String.raw`${GLUE}|[^\S ]| {2}|^ | $`);

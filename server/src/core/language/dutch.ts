import { tokenize } from './token.ts';

const SAMPLE = 4000;
const dutch = new Set(['de', 'het', 'een', 'en', 'van', 'niet', 'dat', 'die', 'voor', 'met', 'zijn', 'wordt', 'worden', 'wij', 'we', 'ook', 'aan', 'bij', 'naar', 'om', 'te', 'op', 'er', 'uit', 'dit', 'deze', 'maar', 'als', 'zij', 'onze', 'ons']);
const other = new Set(['the', 'and', 'to', 'that', 'with', 'for', 'this', 'are', 'by', 'from', 'will', 'it', 'our', 'der', 'und', 'das', 'den', 'mit', 'ist', 'nicht', 'werden', 'wird', 'ob', 'kann', 'wollen', 'sind', 'dem', 'von', 'wir', 'für', 'auf', 'ein', 'eine', 'zu', 'les', 'des', 'et', 'la', 'le', 'du', 'que', 'une', 'pour', 'dans', 'est', 'nous', 'sur', 'avec', 'el', 'los', 'una']);

/** Whether a text is in Dutch, judged by the small words in its first few thousand characters; a text too short to tell counts as Dutch. */
export function looksDutch(text: string): boolean {
  let own = 0;
  let foreign = 0;
  for (const { norm } of tokenize(text.slice(0, SAMPLE), 0)) {
    if (dutch.has(norm)) own++;
    if (other.has(norm)) foreign++;
  }
  return foreign < 4 || foreign <= own;
}

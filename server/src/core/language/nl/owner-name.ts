import type { Party } from '../reading.ts';
import type { Token } from '../token.ts';
import { monthNames } from './time-words.ts';
import { nameParticles, namesNoParty, ownerDeterminers } from './owner-words.ts';

type Tokens = readonly Token[];

const LONGEST = 9;

/** Where the name ends that begins at `from` (*Sociale Zaken*, *J. de Groot*), or null. `listed`: *Jeugd, Zorg en Welzijn* is one name. */
export function nameEnd(tokens: Tokens, from: number, listed: boolean): number | null {
  if (!isNamePart(tokens[from])) return null;
  let end = from + 1;
  while (end - from < LONGEST) {
    const token = tokens[end];
    if (isNamePart(token)) { end++; continue; }
    let next = end;
    while (next - end < 3 && nameParticles.has(tokens[next]?.norm ?? '')) next++;
    const particle = end < next && isNamePart(tokens[next]) && tokens[next]?.gap !== 'line';
    if (particle && (listed || isOwnParticle(token))) { end = next + 1; continue; }
    if (!listed) break;
    if (token?.norm === 'en' && isNamePart(tokens[end + 1])) { end += 2; continue; }
    const comma = token?.norm === ',' && isNamePart(tokens[end + 1]) && tokens[end + 2]?.norm === 'en' && isNamePart(tokens[end + 3]);
    if (!comma) break;
    end += 4;
  }
  return end;
}

/** *Sociaal Werk Noord*: two capitals or more, and neither a law nor a place in the text. */
export function readName(tokens: Tokens, at: number, floor: number): { readonly first: number; readonly end: number; readonly sort: Party['sort'] } | null {
  const opens = at === 0 || tokens[at - 1]?.kind === 'punctuation';
  const token = tokens[at];
  if (token === undefined || opens && closedOpeners.has(token.norm)) return null;
  const end = nameEnd(tokens, at, false);
  if (end === null || end - at < 2) return null;
  for (let part = at; part < end; part++) if (namesNoParty.test(tokens[part]?.norm ?? '')) return null;
  return { first: floor < at && ownerDeterminers.has(tokens[at - 1]?.norm ?? '') ? at - 1 : at, end, sort: 'named' };
}

const isNamePart = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && token.capital && !monthNames.has(token.norm);

const isOwnParticle = (token: Token | undefined): boolean => token?.norm === 'van' || token?.norm === 'de' || token?.norm === 'der' || token?.norm === 'den' || token?.norm === '&';

/** A capital only because the sentence begins. */
const closedOpeners: ReadonlySet<string> = new Set([
  'de', 'het', 'een', 'in', 'op', 'bij', 'voor', 'vóór', 'na', 'met', 'van', 'uit', 'door', 'tot', 'vanaf', 'naast', 'ook', 'daarom', 'daarnaast', 'verder', 'dit', 'dat', 'deze', 'die', 'als', 'wanneer', 'omdat', 'zoals', 'naar', 'aan', 'over', 'onder', 'tussen', 'binnen', 'tijdens', 'volgens', 'via', 'en', 'of', 'maar', 'dus', 'want', 'geachte', 'beste', 'zie',
  'hoe', 'wat', 'wie', 'waar', 'waarom', 'welke', 'is', 'zijn', 'wordt', 'worden', 'heeft', 'hebben', 'kan', 'moet', 'zal', 'hier', 'daar', 'er', 'nu', 'toen', 'samen', 'advies', 'opdracht', 'vraag', 'alle', 'elke', 'per', 'namens', 'conform', 'inclusief', 'sinds', 'om', 'te',
]);

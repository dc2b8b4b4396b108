import type { Party } from '../reading.ts';
import type { Token } from '../token.ts';
import { monthNames } from './time-words.ts';
import { agentVerbs, nameParticles, namesNoParty, ownerDeterminers } from './owner-words.ts';

type Tokens = readonly Token[];

const LONGEST = 9;

/** Where the name ends that begins at `from` (*Sociale Zaken*, *J. de Groot*), or null. `listed`: *Jeugd, Zorg en Welzijn* is one name. */
export function nameEnd(tokens: Tokens, from: number, listed: boolean): number | null {
  const head = tokens[from];
  // *stichting De Brug*, but not *de gemeente. De raad* without its full stop.
  if (head === undefined || !isNamePart(head) || closedOpeners.has(head.norm) && (head.gap === 'line' || !isNamePart(tokens[afterParticles(tokens, from + 1)]))) return null;
  let end = from + 1;
  while (end - from < LONGEST) {
    const token = tokens[end];
    const last = tokens[end - 1];
    // An initial that ends a name also ends its sentence.
    if (last?.abbreviation === true && 1 < end - from && tokens[end - 2]?.abbreviation === false) break;
    if (token !== undefined && isNamePart(token) && !closedOpeners.has(token.norm)) { end++; continue; }
    const next = afterParticles(tokens, end);
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

/**
 * A name that no list knows, where somebody acts: *Sociaal Werk Noord meldt*, *door Woonstede*, *daarom wil Volt*. Two capitals
 * may stand before any verb-like word, a single one only beside a verb whose subject is always somebody.
 */
export function readName(tokens: Tokens, at: number, floor: number): { readonly first: number; readonly end: number; readonly sort: Party['sort'] } | null {
  const token = tokens[at];
  const last = tokens[at - 1];
  // In the middle of a name that was turned down: *Wet ⟨Langdurige Zorg⟩*.
  if (token === undefined || closedOpeners.has(token.norm) || floor < at && isNamePart(last) && !closedOpeners.has(last.norm)) return null;
  const end = nameEnd(tokens, at, false);
  if (end === null) return null;
  for (let part = at; part < end; part++) if (namesNoParty.test(tokens[part]?.norm ?? '')) return null;
  const article = floor < at && ownerDeterminers.has(tokens[at - 1]?.norm ?? '');
  const first = article ? at - 1 : at;
  const before = floor < first || first === floor && 0 < first ? tokens[first - 1] : undefined;
  const after = tokens[end];
  const agent = before?.norm === 'door' || before?.norm === 'namens' || agentVerbs.has(before?.norm ?? '') || agentVerbs.has(after?.norm ?? '');
  const acts = agent || end - at > 1 && (verbLike(after) || verbLike(before));
  if (!acts || end - at === 1 && article && !token.caps) return null;
  // *Vaak maakt de raad …*: alone at the head of a sentence it may as well be an adverb.
  const opens = first === 0 || before === undefined || before.kind === 'punctuation';
  return opens && end - at === 1 && !token.caps && !(wishes.has(after?.norm ?? '') && !pointsBack.test(token.norm)) ? null : { first, end, sort: 'named' };
}

const wishes: ReadonlySet<string> = new Set(['wil', 'kiest', 'pleit', 'belooft', 'adviseert', 'verzoekt', 'vindt']);
const pointsBack = /^(?:daar|hier|waar|er|vaak|soms|altijd|vervolgens|tevens|veelal|concreet|kortom|zij|hij|ze|overheid|niemand|iemand|wie)|(?:lijk|wel|ens|dien|om)$/;
const VERB = /(?:[^aeiou]t|aat|eet|oet|oot|uit)$/;
const verbLike = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital && (VERB.test(token.norm) && !noVerbs.has(token.norm) || modals.has(token.norm));
const modals: ReadonlySet<string> = new Set(['zal', 'kan', 'mag', 'heeft', 'krijgt']);
const noVerbs: ReadonlySet<string> = new Set(['het', 'dat', 'met', 'tot', 'niet', 'uit', 'wat', 'want', 'sinds', 'naast', 'eerst', 'juist', 'vast', 'best', 'is', 'wordt', 'ooit', 'nooit', 'vanuit', 'recht', 'wet', 'budget', 'project', 'advies', 'traject']);

const isNamePart = (token: Token | undefined): token is Token => token !== undefined && token.kind === 'word' && token.capital && !monthNames.has(token.norm) && !/\d/.test(token.norm);

const isOwnParticle = (token: Token | undefined): boolean => token?.norm === 'van' || token?.norm === 'de' || token?.norm === 'der' || token?.norm === 'den' || token?.norm === '&';

function afterParticles(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < 3 && nameParticles.has(tokens[at]?.norm ?? '')) at++;
  return at;
}

/** A capital only because the sentence begins. */
const closedOpeners: ReadonlySet<string> = new Set([
  'de', 'het', 'een', 'in', 'op', 'bij', 'voor', 'vóór', 'na', 'met', 'van', 'uit', 'door', 'tot', 'vanaf', 'naast', 'ook', 'daarom', 'daarnaast', 'verder', 'dit', 'dat', 'deze', 'die', 'als', 'wanneer', 'omdat', 'zoals', 'naar', 'aan', 'over', 'onder', 'tussen', 'binnen', 'tijdens', 'volgens', 'via', 'en', 'of', 'maar', 'dus', 'want', 'geachte', 'beste', 'zie',
  'hoe', 'wat', 'wie', 'waar', 'waarom', 'welke', 'is', 'zijn', 'wordt', 'worden', 'heeft', 'hebben', 'kan', 'moet', 'zal', 'hier', 'daar', 'er', 'nu', 'toen', 'samen', 'vanuit', 'alvorens', 'gezien', 'wij', 'we', 'u', 'uw', 'ons', 'onze', 'ik', 'men', 'zo', 'toch', 'ten', 'ter', 'advies', 'opdracht', 'vraag', 'alle', 'elke', 'per', 'namens', 'conform', 'inclusief', 'sinds', 'om', 'te',
]);

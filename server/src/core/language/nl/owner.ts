import { fold } from '../fold.ts';
import { CAPITAL, OWNER } from '../lexicon-bits.ts';
import type { Party } from '../reading.ts';
import { tokenize, type Token } from '../token.ts';
import { ownerAt } from './owner-match.ts';
import { nameEnd, readName } from './owner-name.ts';
import { isPlaceholder } from './owner-placeholder.ts';
import { indefinite, ownerAdjectives, ownerDeterminers, portfolios, type OwnerRow } from './owner-words.ts';
import { addWords, gateOf, longest, noWords } from './word-tree.ts';

export { isPlaceholder };

type Tokens = readonly Token[];

/** Finds who is named in a text: `start` is the offset of `text[0]`, as given to `tokenize`. */
export type FindParties = (tokens: Tokens, text: string, start?: number) => Party[];

/** Prepares the search once for the project's own `owners`, which are always named and win over shorter readings. */
export function partyFinder(owners: readonly string[]): FindParties {
  const own = noWords<true>();
  for (const owner of owners) {
    const words = tokenize(owner, 0).map(({ norm }) => norm);
    if (words.length !== 0) addWords(own, words, true);
  }
  const hasOwn = own.next.size !== 0;
  const mayBeOwn = gateOf(own.next.keys());
  return (tokens, text, start = 0) => {
    const found: Party[] = [];
    let floor = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const owner = hasOwn && mayBeOwn(token.norm) ? longest(own, tokens, at) : null;
      const party = (token.marks & (OWNER | CAPITAL)) !== 0 && token.kind === 'word' ? readParty(tokens, at, floor) : null;
      if (owner === null && party === null) continue;
      const named = owner !== null && (party === null || party.end <= owner.end) ? { first: withArticle(tokens, at, floor), end: owner.end, sort: 'named' as const } : party;
      if (named === null) continue;
      const first = tokens[named.first];
      const last = tokens[named.end - 1];
      if (first === undefined || last === undefined) continue;
      found.push({ start: first.start, end: last.end, text: fold(text.slice(first.start - start, last.end - start)), sort: named.sort });
      floor = named.end;
      at = named.end - 1;
    }
    return found;
  };
}

/** All parties in the tokens of `text`, in order; who searches often prepares a `partyFinder`. */
export const findParties = (tokens: Tokens, text: string, owners: readonly string[], start = 0): Party[] => (owners.length === 0 ? findKnown : partyFinder(owners))(tokens, text, start);

const findKnown = partyFinder([]);

/** What stands in an Owner slot or column. */
export interface OwnerValue {
  readonly state: 'named' | 'collective' | 'placeholder' | 'empty';
  readonly party: Party | null;
}

/**
 * Reads the value of an Owner slot; `start` is its offset in the passage. *De gemeente* acts in a plan, but as an owner nobody
 * can address it. What is neither known nor collective is taken for a name: the writer put it there.
 */
export function readOwnerValue(text: string, start: number, owners: readonly string[]): OwnerValue {
  const tokens = tokenize(text, start);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return { state: 'empty', party: null };
  if (isPlaceholder(text)) return { state: 'placeholder', party: null };
  const parties = findParties(tokens, text, owners, start).filter(({ text: words }) => !pronouns.has(words.toLowerCase()));
  const ours = new Set(owners.map((owner) => owner.toLowerCase()));
  const loose = (party: Party): boolean => party.sort === 'collective' || (nobody.has(party.text.toLowerCase()) && !ours.has(party.text.toLowerCase()));
  const named = parties.find((party) => !loose(party));
  if (named !== undefined) return { state: 'named', party: named };
  const collective = parties[0] ?? null;
  const whole: Party = { start: first.start, end: last.end, text: fold(text), sort: 'named' };
  const rest = tokens.filter(({ kind, start: from, capital }) => kind === 'word' && capital && !parties.some((party) => party.start <= from && from < party.end));
  const bare = nobody.has(fold(text).toLowerCase());
  if (bare && !ours.has(fold(text).toLowerCase())) return { state: 'collective', party: { ...whole, sort: 'collective' } };
  // *wijkteam en partners*: in a slot the bare word is enough.
  const acts = tokens.some(({ norm }, at) => { const known = ownerAt(tokens, at); return known !== null && !nobody.has(norm) && known.value.kind !== 'collective' && known.value.kind !== 'pronoun'; });
  if (collective !== null && rest.length === 0 && !acts) return { state: 'collective', party: { ...collective, sort: 'collective' } };
  return { state: 'named', party: whole };
}

const pronouns: ReadonlySet<string> = new Set(['we', 'wij', 'ons', 'ik', 'u']);
const nobody: ReadonlySet<string> = new Set(['gemeente', 'de gemeente', 'onze gemeente', 'uw gemeente', 'we', 'wij', 'samen', 'gezamenlijk', 'allen', 'allemaal', 'partijen', 'alle', 'divers', 'diversen', 'organisatie', 'de organisatie', 'keten', 'veld', 'overheid', 'samenleving', 'ons']);

interface Found {
  readonly first: number;
  readonly end: number;
  readonly sort: Party['sort'];
}

function readParty(tokens: Tokens, at: number, floor: number): Found | null {
  const known = ownerAt(tokens, at);
  if (known === null) return tokens[at]?.capital === true ? readName(tokens, at, floor) : null;
  const { end, value: row } = known;
  switch (row.kind) {
    case 'collective': return readCollective(tokens, at, end, floor, row);
    case 'pronoun': return tokens[at]?.norm === 'ons' && !standsForUs(tokens, at) || tokens[at - 1]?.norm === '/' ? null : { first: at, end, sort: 'named' };
    default: return readNamed(tokens, at, end, floor, row);
  }
}

function readNamed(tokens: Tokens, at: number, headEnd: number, floor: number, row: OwnerRow): Found | null {
  const first = withArticle(tokens, at, floor);
  const before = tokens[first - 1]?.norm ?? '';
  if (row.notAfter?.includes(tokens[at - 1]?.norm ?? '') === true || row.capital === true && tokens[at]?.capital !== true) return null;
  const end = complementEnd(tokens, headEnd, row);
  const named = headEnd < end;
  if (named) return { first, end, sort: 'named' };
  if (row.kind === 'unit' || indefinite.has(before) && row.kind !== 'body') return null;
  const definite = ownerDeterminers.has(tokens[first]?.norm ?? '');
  const token = tokens[at];
  const capitalInside = token?.capital === true && !opensSentence(tokens, at);
  if (row.kind === 'place') return definite || capitalInside || coordinated(tokens, at) || opens(tokens, at) ? { first, end, sort: 'named' } : null;
  // *een ervaren casemanager*, *het hoofd*: nobody in particular.
  if (row.kind === 'role' && (token?.norm === 'hoofd' || !definite && token?.capital === false && vagueAdjective.test(before) && !ownerDeterminers.has(before))) return null;
  return { first, end, sort: 'named' };
}

/** *college en raad*: the second needs no article. */
const coordinated = (tokens: Tokens, at: number): boolean => /^(?:college|raad|gemeente|provincie)$/.test(tokens[at]?.norm ?? '') && (/^(?:en|of|door|aan|tussen)$/.test(tokens[at - 1]?.norm ?? '') || /^(?:en|of)$/.test(tokens[at + 1]?.norm ?? '') && /^(?:college|raad|provincie|rijk)$/.test(tokens[at + 2]?.norm ?? ''));

/** *Gemeente neemt regie*: a sentence in the style of a list. */
const opens = (tokens: Tokens, at: number): boolean => opensSentence(tokens, at) && /^(?:gemeente|college|raad|provincie|rijk|waterschap|politie|kabinet|griffie)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.kind === 'word';

const vagueAdjective = /..e$/;

/** *wethouder ⟨Sociale Zaken⟩*, *directeur ⟨van de GGD⟩*, *ministerie ⟨van Wonen⟩*, *team ⟨communicatie⟩*. */
function complementEnd(tokens: Tokens, end: number, row: OwnerRow): number {
  if (row.kind === 'body' && tokens[end]?.caps === true) return end;
  const portfolio = row.kind === 'role' || row.kind === 'unit' ? portfolioEnd(tokens, end) : end;
  if (end < portfolio) return portfolio;
  const direct = nameEnd(tokens, end, true);
  if (direct !== null) return direct;
  if (tokens[end]?.norm !== 'van' || row.kind === 'unit') return end;
  let from = end + 1;
  if (/^(?:de|het|onze|uw)$/.test(tokens[from]?.norm ?? '')) from++;
  const known = row.kind === 'role' || row.kind === 'place' ? ownerAt(tokens, from) : null;
  if (known !== null && known.value.kind !== 'collective' && known.value.kind !== 'pronoun' && (from !== end + 1 || tokens[from]?.capital === true)) return nameEnd(tokens, known.end, true) ?? known.end;
  return nameEnd(tokens, from, true) ?? portfolioEnd(tokens, end + 1, end);
}

function portfolioEnd(tokens: Tokens, from: number, none = from): number {
  const two = `${tokens[from]?.norm ?? ''} ${tokens[from + 1]?.norm ?? ''}`;
  const first = tokens[from];
  if (first === undefined || first.capital) return none;
  const end = portfolios.has(two) ? from + 2 : portfolios.has(first.norm) ? from + 1 : none;
  if (end === none) return none;
  const link = tokens[end]?.norm;
  return link === 'en' || link === '&' ? portfolioOnce(tokens, end + 1) ?? end : end;
}

function portfolioOnce(tokens: Tokens, from: number): number | null {
  if (portfolios.has(`${tokens[from]?.norm ?? ''} ${tokens[from + 1]?.norm ?? ''}`)) return from + 2;
  return portfolios.has(tokens[from]?.norm ?? '') ? from + 1 : null;
}

function readCollective(tokens: Tokens, at: number, end: number, floor: number, row: OwnerRow): Found | null {
  if (row.notAfter?.includes(tokens[at - 1]?.norm ?? '') === true) return null;
  let first = withArticle(tokens, at, floor);
  if (floor <= first - 2 && tokens[first - 1]?.norm === 'met' && tokens[first - 2]?.norm === 'samen') first -= 2;
  if (/^(?:in|binnen|buiten|uit|vanuit|over)$/.test(tokens[first - 1]?.norm ?? '')) return null;
  return { first, end, sort: 'collective' };
}

/** Index of the article, or of the adjective, that opens the phrase. */
function withArticle(tokens: Tokens, at: number, floor: number): number {
  let first = at;
  for (let step = 0; step < 2 && floor < first && ownerAdjectives.has(tokens[first - 1]?.norm ?? ''); step++) first--;
  if (floor < first && ownerDeterminers.has(tokens[first - 1]?.norm ?? '')) return first - 1;
  return first;
}

const opensSentence = (tokens: Tokens, at: number): boolean => at === 0 || tokens[at - 1]?.kind === 'punctuation';

/** *bij ons*, not *bij ons loket*. */
function standsForUs(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:bij|door|aan|van|voor|met|tot|naar|om|en|of|over)$/.test(tokens[at - 1]?.norm ?? '') && (next === undefined || next.kind !== 'word' || /^(?:en|of|op|in|om|te|is|wordt|worden|zijn|was|dat|die|als|aan|voor|met|heeft|hebben|kan|kunnen|moet|zal)$/.test(next.norm));
}

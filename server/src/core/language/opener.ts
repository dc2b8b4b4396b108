import { formsOf, isAuxiliary, isSubjectPronoun, opensEscape, type Reading } from './finite.ts';
import { ACTOR, ADVERB, AUTHOR, BODY, COMPARATIVE, COORDINATOR, DASH, DETERMINER, MAYBE_SUBORDINATOR, OPEN_SUBJECT, PEOPLE, PREPOSITION, PRODUCT, SEGMENT, separable, SOFT_ADJECTIVE, SUBORDINATOR } from './lexicon.ts';
import { FINITE, SINGULAR, STEM } from './morphology.ts';

/** A clause never runs over a colon, semicolon or dash between spaces. */
export function segmentEnd({ tokens, muted, marks }: Reading, from: number, to: number): number {
  if ((marks & (SEGMENT | DASH)) === 0) return to;
  for (let at = from; at < to; at++) {
    const norm = tokens[at]?.norm;
    if (!muted[at] && (norm === ';' || norm === ':' && from < at || norm === '–' && tokens[at]?.gap !== 'none' && from < at)) return at;
  }
  return to;
}

/** Whether this word opens a subordinate clause here: *of* after *nagaan*, *die* after a noun, but not *die wijk* or *of niet*. */
export function isOpener(reading: Reading, at: number, end: number): boolean {
  const { tokens, words } = reading;
  const word = words[at];
  const token = tokens[at];
  if (word === undefined || token === undefined) return false;
  const next = tokens[at + 1]?.norm ?? '';
  if (opensEscape(next)) return false;
  // *bedrijven, zoals de veerdienst, worden …*: an example has no verb of its own.
  if (token.norm === 'zoals') return verbBeforeBreak(reading, at, breakBehind(reading, at, end));
  if ((word.flags & SUBORDINATOR) !== 0) return true;
  if ((word.flags & MAYBE_SUBORDINATOR) === 0) return false;
  const before = words[at - 1];
  const beforeToken = tokens[at - 1];
  switch (token.norm) {
    case 'dat': case 'die':
      // *Dat gemeenten sparen, is …*: before a plural or another article it can be no article.
      if (token.norm === 'dat' && token.capital) return (words[at + 1]?.forms ?? 0) === 0 && (((words[at + 1]?.flags ?? 0) & (DETERMINER | AUTHOR | OPEN_SUBJECT)) !== 0 || next.endsWith('en')) && verbBeforeBreak(reading, at, end);
      // *Al die maatregelen …*, *Om die reden …*
      if (beforeToken === undefined || at === 0 || token.capital || beforeToken.norm === 'al' || beforeToken.norm === 'om') return false;
      // *Vanaf dat moment*, *In dat verband*, *een deel van dat geld*, but *zonder dat*, *er op dat*.
      if (token.norm === 'dat' && ((before?.flags ?? 0) & PREPOSITION) !== 0 && !(opensClause.has(beforeToken.norm) || !beforeToken.capital && (takesClause.has(beforeToken.norm) || adverbial.has(tokens[at - 2]?.norm ?? '') || isParticle(reading, at - 1)))) return false;
      if (before !== undefined && ((before.flags & (PREPOSITION | COORDINATOR)) !== 0) && token.norm === 'die' || before !== undefined && (before.flags & SUBORDINATOR) !== 0) return false;
      if (before !== undefined && before.verbs.length === 0 && beforeToken.kind === 'word' && (before.flags & (PREPOSITION | COORDINATOR | ADVERB)) === 0 && isAuxiliary(words[at + 1])) return true;
      return (words[at + 1]?.verbs.some(({ forms }) => (forms & SINGULAR) !== 0) ?? false) ? beforeToken.kind === 'word' && verbBeforeBreak(reading, at, end) : verbBeforeBreak(reading, at, end);
    case 'of':
      return next !== 'te' && before !== undefined && beforeToken !== undefined && (beforeToken.norm === ',' || before.verbs.length !== 0 || beforeToken.norm === 'vraag' || beforeToken.norm === 'na') && verbBeforeBreak(reading, at, end) && ((words[at + 1]?.flags ?? 0) !== 0 || tokens[at + 1]?.caps === true);
    case 'als':
      // *zowel de kernen als het buitengebied*, *in de kernen als in het buitengebied*
      return beforeToken?.norm !== 'net' && ((words[at + 1]?.flags ?? 0) & (PREPOSITION | DETERMINER)) !== PREPOSITION && !isCorrelate(reading, at) && !isRole(reading, at + 1) && (verbBeforeBreak(reading, at, end) || token.capital && commas(reading, at, end));
    case 'wat':
      return !tokens.slice(at + 1, at + 5).some(({ norm }) => norm === 'betreft') && next !== 'dat' && ((words[at + 1]?.flags ?? 0) & COMPARATIVE) === 0 && verbBeforeBreak(reading, at, end);
    default:
      return verbBeforeBreak(reading, at, end);
  }
}

/** *zowel … als*, *evenals*: joins two things. */
function isCorrelate({ tokens }: Reading, at: number): boolean {
  for (let back = at - 1; 0 <= back && at - 9 < back && tokens[back]?.norm !== ','; back--) if (tokens[back]?.norm === 'zowel') return true;
  return false;
}

/** *houdt onder meer in dat …*, *geeft aan dat …*: what looks like a preposition is the particle of a verb before it. */
function isParticle({ tokens, words }: Reading, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  for (let back = at - 1; 0 <= back && at - 12 < back; back--) if (words[back]?.verbs.some(({ verb, forms }) => (forms & FINITE) !== 0 && separable(norm, verb.base) !== undefined) === true) return true;
  return false;
}

/** Prepositions that open a clause together with *dat*; at the start of a sentence only the first two do. */
const opensClause = new Set(['zonder', 'behalve']), takesClause = new Set(['na', 'voor']);
/** *er van uit gaan*, *er op dat …*: here the preposition goes with the word before it. */
const adverbial = new Set(['er', 'hier', 'daar']);

/** *als gemeente*, *als partner in het overleg*: a bare singular noun behind *als* is a role; *als inwoners …*, *als de raad …* is a condition. */
function isRole({ tokens, words }: Reading, at: number): boolean {
  const token = tokens[at];
  const flags = words[at]?.flags ?? 0;
  // *Als goed werkgever …*
  if ((flags & SOFT_ADJECTIVE) !== 0 && token?.norm.endsWith('e') === false && (words[at + 1]?.verbs.length ?? 1) === 0 && tokens[at + 1]?.kind === 'word') return true;
  // *Als eerste stap …*
  if (ranks.has(token?.norm ?? '') && tokens[at + 1]?.kind === 'word' && (formsOf(words[at + 1]) & ~STEM) === 0) return true;
  // *als grote bedrijven …*
  if (token?.norm.endsWith('e') === true && flags === 0 && /(?:en|s)$/.test(tokens[at + 1]?.norm ?? '') && (words[at + 1]?.verbs.length ?? 1) === 0) return false;
  return token?.kind === 'word' && (words[at]?.verbs.length ?? 0) === 0 && !/(?:en|s)$/.test(token.norm) && (flags & ~(ACTOR | BODY | PEOPLE | PRODUCT)) === 0 && ((words[at + 1]?.verbs.length ?? 0) === 0 || isSubjectPronoun(words[at + 2], tokens[at + 2]) || tokens[at - 2]?.norm === 'niet' && tokens[at + 2]?.kind === 'punctuation');
}

const ranks = new Set(['eerste', 'tweede', 'derde', 'volgende', 'laatste']);

function breakBehind({ tokens }: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.norm !== ',') at++;
  return at;
}

/** *…, plaatsen we …*: behind this comma the order is that of a main clause behind another clause. */
export function opensMain({ tokens, words }: Reading, comma: number, end: number): boolean {
  const verb = words[comma + 1];
  if (verb === undefined || end <= comma + 2 || (formsOf(verb) & FINITE) === 0 || (verb.flags & DETERMINER) !== 0) return false;
  return isSubjectPronoun(words[comma + 2], tokens[comma + 2]) || ((words[comma + 2]?.flags ?? 0) & DETERMINER) !== 0 && (formsOf(verb) & SINGULAR) !== 0;
}

/** Whether the first comma is followed by the order of a main clause. */
function commas(reading: Reading, from: number, end: number): boolean {
  let comma = from + 1;
  while (comma < end && comma < from + 30 && reading.tokens[comma]?.norm !== ',') comma++;
  return reading.tokens[comma]?.norm === ',' && opensMain(reading, comma, end);
}

/** Whether a verb closes the stretch up to the next comma or the end: the word order of a subordinate clause. */
function verbBeforeBreak({ tokens, words, muted }: Reading, from: number, end: number): boolean {
  let seen = false;
  for (let at = from + 1; at < end && at < from + 40; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (muted[at]) continue;
    const forms = formsOf(words[at]);
    if (token.norm === ',') { if (seen) return true; continue; }
    if (forms === 0) continue;
    const next = at + 1 < end ? tokens[at + 1] : undefined;
    if ((forms & FINITE) !== 0 && from + 1 < at) {
      seen = true;
      const after = next === undefined ? undefined : words[at + 1];
      if (next === undefined || next.kind === 'punctuation' || (after !== undefined && ((after.flags & (COORDINATOR | PREPOSITION)) !== 0 || after.verbs.length !== 0))) return true;
    }
  }
  return seen;
}

import type { Span } from '../../span.ts';

/** What a college says of an advice; offsets are those of the text that was read. */
export interface VerdictFound extends Span {
  readonly sort: 'accepted' | 'partly' | 'rejected';
}

/** *Overgenomen*, *wij nemen dit over*, *akkoord*, *het college volgt uw advies*. */
const ADOPTS = new RegExp([
  String.raw`overgenomen`, String.raw`overnemen`, String.raw`over te nemen`,
  String.raw`(?:neem|neemt|nemen)\b(?!\s+(?:contact|een besluit|besluiten))[^,;:]{0,80}?\bover(?=\s*(?:$|[.,;:!?)–—-]|(?:en|maar|omdat|want|als|met|in|voor|niet|wel|ook)\b))`,
  String.raw`akkoord`, String.raw`mee eens`, String.raw`eens met`, String.raw`het eens`,
  String.raw`(?:volg|volgt|volgen)\b[^,;:]{0,40}?\badvie(?:s|zen)`, String.raw`advies(?: wordt| is)? (?:niet |deels )?(?:ge|op)?volgd?`,
  String.raw`stem(?:t|men)\b[^,;:]{0,40}?\bin(?=\s*(?:$|[.,;:]|met\b))`, String.raw`in te stemmen`,
  String.raw`onderschrij(?:ft|ven)`, String.raw`honore(?:ert|ren)`, String.raw`gehonoreerd`, String.raw`ingewilligd`, String.raw`omarm(?:t|en)`,
].map((words) => String.raw`\b(?:${words})\b`).join('|'), 'i');

/** *Afgewezen*, *wij wijzen dit advies af*. */
const REJECTS = /\b(?:afgewezen|(?:wijs|wijst|wijzen)\b[^,;:]{0,60}?\baf|af te wijzen)(?![\p{L}\d])/iu;
const PARTLY = /\b(?:deels|gedeeltelijk|ten dele|voor een deel|grotendeels|in aangepaste vorm|op onderdelen)\b/i;
const NOT = /\b(?:niet|geen|nooit|evenmin)\b/i;

/** In a cell or right after its label one word is enough: *Ja.* *Niet: …* *Deels, want …* */
const BARE: readonly (readonly [RegExp, VerdictFound['sort']])[] = [
  [/^(?:deels|gedeeltelijk|ten dele)(?=\s*(?:$|[.,;:–—(-]))/i, 'partly'],
  [/^(?:niet|nee|neen)(?=\s*(?:$|[.,;:–—(-]))/i, 'rejected'],
  [/^(?:ja|wel|akkoord)(?=\s*(?:$|[.,;:–—(-]))/i, 'accepted'],
];

const SENTENCE = /[^.!?\n]+(?:[.!?\n]|$)/g;
/** A verdict is said in the first words of a sentence; a longer stretch is not searched. */
const LONGEST = 400;

/** The first verdict in a text: a sentence that says whether an advice is taken over. */
export function readVerdict(text: string): VerdictFound | null {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const words = sentence.slice(0, LONGEST);
    const lead = /^\s*/.exec(words)?.[0].length ?? 0;
    const rest = words.slice(lead);
    const bare = index + lead === firstWord(text) ? BARE.find(([pattern]) => pattern.test(rest)) : undefined;
    if (bare) {
      const length = bare[0].exec(rest)?.[0].length ?? 0;
      return { sort: bare[1], start: index + lead, end: index + lead + length };
    }
    const rejects = REJECTS.exec(rest);
    const adopts = rejects ?? ADOPTS.exec(rest);
    if (!adopts) continue;
    const end = adopts.index + adopts[0].length;
    // A negation counts in the clause of its verb: *wij nemen dit niet over*, *overgenomen, maar nog niet begroot*.
    const clause = /^[^,;]*/.exec(rest.slice(end))?.[0] ?? '';
    const before = rest.slice(0, end).split(/[,;:]/).at(-1) ?? '';
    const partly = PARTLY.exec(`${before}${clause}`);
    const negated = NOT.exec(`${before}${/^\s*(?:niet|geen)\b/i.test(clause) ? clause : ''}`);
    const from = before.length === 0 ? adopts.index : Math.min(adopts.index, ...[partly, rejects ? null : negated].map((match) => (match && match.index < before.length ? end - before.length + match.index : adopts.index)));
    return { sort: partly ? 'partly' : rejects && !negated ? 'rejected' : !rejects && negated ? 'rejected' : 'accepted', start: index + lead + from, end: index + lead + end };
  }
  return null;
}

const firstWord = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;

const BECAUSE = /\b(?:omdat|want|aangezien|doordat|daarom|vanwege|wegens|immers|namelijk|de reden|reden:|motivering:|toelichting:|door gebrek|uit kostenoverweging)/i;
const COURTESY = /\b(?:dank|waarde(?:ert|ren)|hopen|graag tot|vriendelijke groet)\b/i;
const PENDING = /(?:\b(?:de )?reden:?\s{0,3})?\[(?:de )?reden[^\]\n]{0,40}\]/i;
const FEWEST_WORDS = 4;

/** Where `[reden]` stands, which a fix left for its writer; null where none does. */
export function pendingReason(text: string): Span | null {
  const found = PENDING.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Whether a text says why: a word such as *omdat*, or a sentence besides the verdict that is more than courtesy. */
export function givesReason(text: string, verdict: Span | null): boolean {
  const rest = text.replace(PENDING, (words) => ' '.repeat(words.length));
  if (BECAUSE.test(rest)) return true;
  for (const { 0: sentence, index } of rest.matchAll(SENTENCE)) {
    if (verdict && index < verdict.end && verdict.start < index + sentence.length) continue;
    if (!COURTESY.test(sentence) && FEWEST_WORDS <= (sentence.match(/[\p{L}\d]+/gu)?.length ?? 0)) return true;
  }
  return false;
}

const DONE = /\b(?:is|zijn|heeft|hebben|hebt)\b[^.;:!?\n]{0,120}?\b(?:uitgevoerd|afgerond|gerealiseerd|voltooid|afgehandeld|opgeleverd)\b|\bovergenomen en (?:al |inmiddels |reeds )?(?:uitgevoerd|afgerond|gerealiseerd)\b|^\s*(?:gereed|afgerond|uitgevoerd|klaar|afgehandeld|gerealiseerd|voltooid|gedaan)\s*(?:$|[.,;:(])/i;
const UNDONE = /\b(?:nog )?niet\b|\b(?:wordt|worden|zal|zullen|zodra|als|wanneer|nadat)\b/i;

/** *Dit is inmiddels uitgevoerd*; not *nog niet afgerond*, *zodra het is afgerond*. */
export function saysDone(text: string): boolean {
  for (const [sentence] of text.matchAll(SENTENCE)) if (DONE.test(sentence) && !UNDONE.test(sentence)) return true;
  return false;
}

/** *Ik zal nagaan …*, *wij komen hierop terug*, *wij nemen dit mee in het gesprek*: somebody waits for how it ends. */
const PROMISES = /\b(?:zal|zullen|belo(?:of|ven)|zeg(?:gen)?\b[^.;]{0,60}\btoe|na te gaan|ga(?:an)?\b[^.;]{0,80}\b(?:na|onderzoeken|bekijken|uitwerken|regelen|vragen|overleggen|bespreken|opstellen|maken)|onderzoek(?:en)?|bekijk(?:en)?|bezien|verken(?:nen)?|inventariseren|kom(?:en)?\b[^.;]{0,60}\bterug|informe(?:er|ren)|stu(?:ur|ren)|ne(?:em|men)\b[^.;]{0,120}\bmee|werk(?:en)?\b[^.;]{0,80}\buit)\b/i;

/** The sentences of a text in which something is promised. */
export function promisesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) if (PROMISES.test(sentence.slice(0, LONGEST))) found.push({ start: index, end: index + sentence.length });
  return found;
}

/** *U adviseert …*, *Dank voor uw suggestie*, *Dit advies nemen wij over*, *Zie onze reactie op advies 2*: by these words a college speaks to its advisers about what they advise. */
const TO_ADVISERS = new RegExp([
  String.raw`u (?:adviseert|adviseerde|vraagt|vroeg|verzoekt|beveelt|pleit|wijst|raadt)`, String.raw`u stelt (?:ons )?voor`, String.raw`(?:met u|het u) eens`, String.raw`zie (?:ook |hiervoor )?(?:onze|ons|de|het) (?:reactie|antwoord|beantwoording)`,
  String.raw`uw (?:\p{L}+ ){0,3}(?:advies|adviezen|aanbeveling|aanbevelingen|suggesties?|pleidooi|oproep|aandachtspunt|opmerkingen)`,
  String.raw`(?:dit|het) advies (?:nemen|volgen|delen|onderschrijven) (?:wij|we)`, String.raw`(?:wij|we) (?:nemen|volgen|delen|onderschrijven) (?:dit|uw) (?:advies|punt)`, String.raw`(?:wij|we) nemen dit (?:niet |deels )?over`,
].map((words) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`).join('|'), 'iu');

/** *Niet overgenomen.* as a sentence or a line of its own, behind the words of an advice. */
const VERDICT_ALONE = /(?<=(?:\n|[.!?]['"’”]?)[\s*_\u00AD]*)(?:(?:niet|deels|gedeeltelijk|grotendeels) )?(?:overgenomen|afgewezen|akkoord)(?!\p{L})/iu;

/** Where the first sentence begins in which a college speaks to its advisers; -1 where none does. A line that begins with a capital begins a sentence. */
export function speaksToAdvisers(text: string): number {
  const places = [TO_ADVISERS, VERDICT_ALONE].flatMap((words) => words.exec(text)?.index ?? []);
  if (places.length === 0) return -1;
  let start = Math.min(...places);
  while (0 < start && !/[.!?]/.test(text[start - 1] ?? '') && !/^\n['"‘“*\s\u00AD]*\p{Lu}/u.test(text.slice(start - 1, start + 8))) start--;
  return start + (/^['"’”)*\s\u00AD]*/.exec(text.slice(start))?.[0].length ?? 0);
}

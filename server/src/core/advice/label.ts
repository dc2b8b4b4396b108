import { GLUE } from '../markdown/passage.ts';
import type { Block } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { isSlot, type LabelRole, type LabelWords } from './label-words.ts';
import { readNumbers } from './numbers.ts';
import type { NumberAt } from './numbers.ts';

/** `Opmerking bij opdrachten 3, 4 en 6–7:` at the start of a line. Offsets are relative to the passage. */
export interface Label extends Span {
  readonly role: LabelRole;
  readonly text: string;
  /** Its own numbers: `Opdracht 3`. */
  readonly numbers: readonly NumberAt[];
  /** The assignments it speaks of: `bij opdrachten 3, 4 en 6–7`. */
  readonly about: readonly NumberAt[];
  /** What those numbers count: `op advies 3` speaks of a recommendation. */
  readonly aboutRole: LabelRole | null;
  /** Where the text after the label begins. */
  readonly bodyStart: number;
}

const LONGEST_LABEL_WORDS = 4;
const ABOUT = /[\s\u00AD]+(?:bij|op|over|inzake|m\.b\.t\.|t\.a\.v\.|ten aanzien van|met betrekking tot|naar aanleiding van)[\s\u00AD]+(?:de[\s\u00AD]+)?([a-z]+)[\s\u00AD]+/iy;
/** *Opmerking van de cliëntenraad:* */
const ADVISER = /^[\s\u00AD]+van[\s\u00AD]+(?:de|het|onze|ons)[\s\u00AD]+(?!gemeenteraad)[\p{L}-]*(?:raad|commissie|werkgroep|panel|platform)(?: [\p{L}-]+){0,4}(?=[\s\u00AD]*:)/iu;
const LONGEST_ADVISER = 100;
const ORDINAL = /(?:nr\.?|nummer)[\s\u00AD]+/iy;

/**
 * The label at `at` (index in `block.prose`, the start of a line), or null. A label without a number needs a colon; with one,
 * a full stop, a dash, a bracket, the end of its bold print or of its line will do.
 */
export function readLabel(block: Block, at: number, { words, firstWords }: LabelWords): Label | null {
  const { prose } = block;
  const start = skipBlank(prose, at);
  const known = longestWord(prose, start, words, firstWords);
  if (!known) return null;
  const adviser = ADVISER.exec(prose.slice(known.end, known.end + LONGEST_ADVISER));
  // *Reactie van de adviesraad:* answers nothing in the reaction of a college.
  const role = adviser && known.role === 'answer' ? 'remark' : known.role;
  let end = known.end + (adviser?.[0].length ?? 0);

  const target = readAbout(block, end, words);
  let numbers: readonly NumberAt[] = [];
  if (target) {
    end = target.end - block.start;
  } else {
    const blank = skipBlank(prose, end);
    ORDINAL.lastIndex = blank;
    const list = blank === end ? null : readNumbers(prose, ORDINAL.test(prose) ? ORDINAL.lastIndex : blank, block.start);
    if (list && !isPeriod(list.numbers, prose.slice(start, end))) numbers = list.numbers;
    if (list) end = list.end - block.start;
  }
  // *Advies 3 bij opdracht 5:* has a number of its own besides.
  const further = numbers.length === 0 ? null : readAbout(block, end, words);
  const bodyAfter = further && afterDelimiter(block, further.end - block.start, true, true);
  const about = bodyAfter === null ? target : further;
  if (further && bodyAfter !== null) end = further.end - block.start;
  const numbered = numbers.length !== 0 || about !== null;
  const mayEndLine = numbered || (block.kind === 'heading' ? isAnswering(role, prose.slice(start, end)) : isSlot(role) && isBold(block, start, end));
  const bodyStart = bodyAfter ?? afterDelimiter(block, end, numbered, mayEndLine) ?? (isSlot(role) ? afterQuestion(block, start, end) : null);
  if (bodyStart === null) return null;
  return { role, text: prose.slice(start, end), numbers, about: about?.numbers ?? [], aboutRole: about?.role ?? null, start: block.start + start, end: block.start + end, bodyStart: block.start + bodyStart };
}

/** *Acties 2026* and *Actie 2026–2027* count nothing: they say when; *Opdracht 2026:* may be one of thousands. */
const isPeriod = (numbers: readonly NumberAt[], word: string): boolean => (1 < numbers.length || PLURAL.test(word)) && numbers.every(({ number }) => YEAR.test(number));
const YEAR = /^(?:19|20)\d\d$/;
const PLURAL = /(?:en|[^v]ies)$/i;

/** *bij opdrachten 3, 4 en 6–7* right behind a label word or its number. */
function readAbout({ prose, start }: Block, at: number, words: ReadonlyMap<string, LabelRole>): { readonly role: LabelRole; readonly numbers: readonly NumberAt[]; readonly end: number } | null {
  ABOUT.lastIndex = at;
  const target = ABOUT.exec(prose);
  const role = target?.[1] ? words.get(target[1].toLowerCase()) : undefined;
  const list = role === undefined ? null : readNumbers(prose, ABOUT.lastIndex, start);
  return role === undefined || !list ? null : { role, numbers: list.numbers, end: list.end };
}

/** `**A1.** De jeugdarts ziet elk kind`: in a plan a letter with a number, in bold print at the start of a line, is an assignment; *B1* in a sentence is not. */
export function readBoldNumber({ prose, marks, start }: Block, at: number): Label | null {
  const from = skipBlank(prose, at);
  const bold = marks.find((mark) => mark.kind === 'strong' && start + at <= mark.start && mark.start <= start + from && start + from < mark.end);
  const number = bold && BOLD_NUMBER.exec(prose.slice(from, from + LONGEST_NUMBER))?.[0];
  if (!number) return null;
  const end = from + number.length;
  const next = skipBlank(prose, end);
  const bodyStart = /[.:)–—-]/.test(prose[next] ?? '') ? skipBlank(prose, next + 1) : bold.end <= start + next && /^\p{Lu}/u.test(prose.slice(next)) ? next : null;
  const place = { number, start: start + from, end: start + end };
  return bodyStart === null ? null : { role: 'assignment', text: number, numbers: [place], about: [], aboutRole: null, start: place.start, end: place.end, bodyStart: start + bodyStart };
}

const BOLD_NUMBER = /^[A-Z]\d{1,2}(?:\.\d{1,2}){0,3}(?![\p{L}\d])/u;
const LONGEST_NUMBER = 16;

/** The longest run of whole words at `start` that is a label word. */
function longestWord(prose: string, start: number, words: ReadonlyMap<string, LabelRole>, firstWords: ReadonlySet<string>): { role: LabelRole; end: number } | null {
  let best: { role: LabelRole; end: number } | null = null;
  let phrase = '';
  let at = start;
  for (let count = 0; count < LONGEST_LABEL_WORDS; count++) {
    let end = at;
    while (end < prose.length && isWordCharacter(prose.charCodeAt(end))) end++;
    if (end === at || 24 < end - at) break;
    phrase += (phrase ? ' ' : '') + prose.slice(at, end).replaceAll(GLUE, '').toLowerCase();
    if (count === 0 && !firstWords.has(phrase) && !firstWords.has(phrase.replace(/\.$/, ''))) return null;
    const role = words.get(phrase) ?? words.get(phrase.replace(/\.$/, ''));
    if (role) best = { role, end: words.has(phrase) ? trimGlue(prose, end) : trimGlue(prose, end - 1) };
    at = end;
    while (prose[at] === ' ') at++;
    if (at === end) break;
  }
  return best;
}

/** *### Opmerking* opens one; *## Adviezen* is the title of a chapter. */
const isAnswering = (role: LabelRole, word: string): boolean => (role === 'remark' || role === 'answer' || role === 'question') && !/(?:en|s)$/i.test(word);

/** *(bestuurlijk)* in *Eigenaar (bestuurlijk): …*, *(blz. 14)* behind the number of an assignment. */
const ASIDE = /\([^()\n]{1,40}\)(?=[ \u00AD\u00A0]*(?::|\n|$))/y;

function afterDelimiter(block: Block, end: number, numbered: boolean, mayEndLine: boolean): number | null {
  const { prose } = block;
  ASIDE.lastIndex = skipBlank(prose, end);
  const next = skipBlank(prose, ASIDE.test(prose) ? ASIDE.lastIndex : end);
  if (prose[next] === ':') return skipBlank(prose, next + 1);
  if (lineEnds(prose, next) && mayEndLine) return next;
  if (!numbered) return null;
  if (prose[next] === '.' || prose[next] === ')' || (next > end && '–—-'.includes(prose[next] ?? ' '))) return skipBlank(prose, next + 1);
  const absolute = block.start + end;
  const closesBold = block.marks.some((mark) => mark.kind === 'strong' && absolute <= mark.end && mark.end <= absolute + 3);
  return closesBold ? next : null;
}

/** `**Wie?** team Zorg` */
function afterQuestion(block: Block, start: number, end: number): number | null {
  return block.prose[end] === '?' && isBold(block, start, end + 1) ? skipBlank(block.prose, end + 1) : null;
}

/** Whether these words, and no others, are in bold print. */
const isBold = ({ marks, start }: Block, from: number, to: number): boolean =>
  marks.some((mark) => mark.kind === 'strong' && mark.start <= start + from && start + from <= mark.start + 3 && start + to <= mark.end && mark.end <= start + to + 3);

const lineEnds = (prose: string, at: number): boolean => at >= prose.length || prose[at] === '\n';

function skipBlank(prose: string, at: number): number {
  let index = at;
  while (prose[index] === ' ' || prose[index] === GLUE || prose[index] === '\t' || prose[index] === '\u00A0') index++;
  return index;
}

function trimGlue(prose: string, end: number): number {
  let index = end;
  while (prose[index - 1] === GLUE) index--;
  return index;
}

/** Letters, the points of *d.d.* and *t.a.v.*, and GLUE. */
function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46 || code === 0xAD || code >= 0xC0 && code < 0x250;
}

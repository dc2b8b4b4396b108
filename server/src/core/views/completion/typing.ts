import type { LabelRole, LabelWords } from '../../advice/label-words.ts';
import { isSlot } from '../../advice/label-words.ts';
import { isPlaceholder } from '../../language/nl/owner-placeholder.ts';
import type { Slot } from '../../finding.ts';
import type { Span } from '../../span.ts';
import type { LinkRole, NumberedRole } from '../../workspace/summary.ts';

/** What an author is in the middle of writing; `start` to `end` is what an offer would replace. Absolute offsets. */
export type Typing =
  | Span & { readonly sort: 'number'; readonly role: NumberedRole; readonly opening: Opening | null; readonly expected: boolean }
  | Span & { readonly sort: 'slot'; readonly line: number; readonly stars: string }
  | Span & { readonly sort: 'value'; readonly slot: Slot }
  | Span & { readonly sort: 'moment' }
  | Span & { readonly sort: 'path'; readonly role: LinkRole };

/** How the line of a label begins, where nothing stands behind the number yet: *Opdracht 12*, *\*\*Opdracht 12*, *## Opdracht 12*. */
export type Opening = 'plain' | 'bold' | 'heading';

/** Longer lines are running text; what matters stands right before the cursor. */
const LONGEST = 400;

/** What is being typed at an offset of the body, judged by its own line alone: asked after every space. */
export function typingAt(text: string, offset: number, { words }: Pick<LabelWords, 'words'>): Typing | null {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(Math.max(line, offset - LONGEST), offset);
  const after = /^[^\r\n]{0,400}/.exec(text.slice(offset, offset + LONGEST))?.[0] ?? '';
  const value = valueAt(before, after, offset, words);
  const moment = value === null || value.sort === 'value' && value.slot === 'planning' ? momentAt(before, offset) : null;
  return slotAt(before, after, offset, line) ?? numberAt(before, after, offset, words) ?? moment ?? value;
}

/** The same between the lines of the front matter, which begins at 0. */
export function typingInHead(text: string, offset: number): Typing | null {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const value = PATH.exec(text.slice(line, offset));
  const role = value?.[1] ?? (value && PATHS.exec(text.slice(0, line))?.[1]);
  if (!value || (role !== 'plan' && role !== 'advies')) return null;
  const rest = /^[^#\r\n]*/.exec(text.slice(offset, offset + LONGEST))?.[0] ?? '';
  return { sort: 'path', role, start: offset - (value[2] ?? '').length, end: offset + rest.trimEnd().length };
}

/** `plan: ../wo`, or `- ../wo` in a list below such a key. */
const PATH = /^(?:(plan|advies):|[ \t]*-)[ \t]+(["']?[^"'#\r\n]*)$/;
const PATHS = /(?:^|\n)(plan|advies):[ \t]*\r?\n(?:[ \t]*-[^\n]*\n)*$/;

const SLOT = /^[ \t]*(?:[-+*•]|\d{1,3}[.)])[ \t]+(\*{0,2})(\p{L}{0,20})$/u;

function slotAt(before: string, after: string, offset: number, line: number): Typing | null {
  const found = SLOT.exec(before);
  if (!found) return null;
  const stars = found[1] ?? '';
  // What the editor closed by itself.
  const closed = stars !== '' && after.trimEnd() === stars ? stars.length : 0;
  return { sort: 'slot', line, stars, start: offset - stars.length - (found[2] ?? '').length, end: offset + closed };
}

/** The last label with a colon: *- \*\*Eigenaar:\*\* we*, *(eigenaar: we*, *– Planning: Q3*. */
const VALUE = /(?:^|[-+*•(–—;|.!]|\d[.)])[ \t]*[*_]{0,2}([A-Za-z][A-Za-z ]{1,22}?)[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*([^:;|–—\r\n]*)$/;

function valueAt(before: string, after: string, offset: number, words: ReadonlyMap<string, LabelRole>): Typing | null {
  const found = VALUE.exec(before);
  const role = words.get(found?.[1]?.trim().toLowerCase() ?? '');
  if (!found || role === undefined || !isSlot(role)) return null;
  const typed = found[2] ?? '';
  const rest = /^[^:;|–—)*_]*/.exec(after)?.[0].trimEnd() ?? '';
  return { sort: 'value', slot: role, start: offset - typed.length, end: isPlaceholder(typed + rest) ? offset + rest.length : offset };
}

/** A label word, the numbers before this one (*opdrachten 3, 4 en 5*), and what is typed of this one. */
const NUMBER = /(?:^|[^\p{L}])(\p{L}{4,24})[ \t]+(?:[A-Z]?\d[\d.]{0,8}[a-z]?(?:,| en| t\/m|, en)[ \t]+){0,40}((?:[A-Z]|[A-Z]?\d[\d.]{0,8}[a-z]?)?)$/u;
/** *deze opdracht* has no number. */
const DETERMINER = /(?:^|\s)(?:de|deze|die|dit|dat|het|een|elke?|iedere?|onze|ons|uw|hun|geen|zo'n)\s+$/i;
const LINE_START = /^[ \t]*(?:(#{1,6})[ \t]+|[-+*•][ \t]+)?(\*\*|__)?$/;

function numberAt(before: string, after: string, offset: number, words: ReadonlyMap<string, LabelRole>): Typing | null {
  const found = NUMBER.exec(before);
  const word = found?.[1] ?? '';
  const role = words.get(word.toLowerCase());
  if (!found || (role !== 'assignment' && role !== 'recommendation' && role !== 'question')) return null;
  const lead = before.slice(0, before.lastIndexOf(word));
  const start = LINE_START.exec(lead);
  const opening = !start || after.trim() !== '' ? null : start[1] !== undefined ? 'heading' : start[2] !== undefined ? 'bold' : 'plain';
  return { sort: 'number', role, opening, expected: opening !== null || !DETERMINER.test(lead), start: offset - (found[2] ?? '').length, end: offset };
}

/** *voor* without accents says too many other things. */
const MOMENT = /(?:^|[^\p{L}])(?:v(?:óó|óo|oó)r|uiterlijk(?: op| in)?)[ \t]+((?:\d{1,2} ?)?\p{L}{0,12})$/iu;

function momentAt(before: string, offset: number): Typing | null {
  const found = MOMENT.exec(before);
  return found && { sort: 'moment', start: offset - (found[1] ?? '').length, end: offset };
}

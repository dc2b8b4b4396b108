import { fold } from '../fold.ts';

/** Alone, these mean that the value is still to come. */
const alone: ReadonlySet<string> = new Set([
  '?', '??', '???', '-', '–', '—', '--', '---', '…', '...', '..', '_', '__', '___', '____', 'x', 'xx', 'xxx', 'xxxx', 'pm', 'p.m.', 'p.m', 'volgt', 'volgt nog', 'volgt later', 'komt nog', 'wie', 'wie?', 'wanneer?', 'datum?', 'onbekend', 'nog onbekend', 'onbekend nog',
  'invullen', 'nog invullen', 'in te vullen', 'nog in te vullen', 'nader in te vullen', 'nog niet bekend', 'n.v.t.', 'nvt', 'niet van toepassing', 'tbd', 't.b.d.', 'tbc', 'wordt bepaald', 'wordt nog bepaald', 'wordt nader bepaald', 'naam', 'datum', 'dd-mm-jjjj', 'dd-mm-yyyy', 'todo',
]);

/** These mean it whatever follows: *n.t.b. 2027*. */
const opening = ['n.t.b', 'ntb', 'n.n.t.b', 'nntb', 'n.n.b', 'nader te bepalen', 'nog te bepalen', 'nog nader te bepalen', 'nader vast te stellen', 'nog vast te stellen', 'volgt nog', 'p.m.', 'tbd', '???', 'xx'] as const;

/** *[wie?]*, *vóór [datum]*, *[ ]*, *[…]*, but not *[1]*. */
const BRACKETS = /\[(?:[^\]\d]*)\]/;

/** Whether a value of a slot was left open: *[wie?]*, *n.t.b.*, *p.m.*, *XX*, *…*. An empty text is none. */
export function isPlaceholder(text: string): boolean {
  const plain = fold(text).toLowerCase();
  if (plain === '') return false;
  const opened = plain.replace(/^[([{<"'*]+/, '');
  const bare = opened.replace(/[)\]}>"'*.;,:!]+$/, '');
  if (alone.has(plain) || alone.has(bare) || alone.has(`${bare}.`) || bare === '') return true;
  return BRACKETS.test(plain) || opening.some((words) => opened.startsWith(words) && !/^\p{L}/u.test(opened.slice(words.length)));
}

import type { Change } from '../../server/src/core/span.ts';

/** Random numbers that a seed repeats (mulberry32). */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A text of up to `pieces` pieces: mostly advice, laced with what breaks Markdown readers. */
export function chaos(random: Random, pieces: number): string {
  const end = pick(random, ['\n', '\n', '\n', '\r\n', '\r']);
  const opening = random(8) === 0 ? pick(random, OPENINGS) : '';
  const wild = 1 + random(12);
  let text = opening;
  for (let left = random(pieces); 0 < left; left -= 1) text += pick(random, random(wild) === 0 ? HOSTILE : ADVICE) + (random(3) === 0 ? '' : pick(random, ENDS));
  return end === '\n' ? text : text.replaceAll('\n', end);
}

/** One edit of a text, and the text after it. */
export function randomEdit(random: Random, text: string): { readonly text: string; readonly change: Change } {
  const start = random(text.length + 1);
  const oldEnd = random(3) === 0 ? start : Math.min(text.length, start + random(random(10) === 0 ? 400 : 8));
  const inserted = pick(random, [
    () => '', () => pick(random, HOSTILE), () => pick(random, HOSTILE), () => pick(random, ADVICE), () => pick(random, ENDS), () => chaos(random, 6),
    () => pick(random, ['a', ' ', '\n', '`', '*', '-', '>', '[', ']', '|', '#', '<', '\r', '_', '1. ', '\t', '&', '\\']),
  ])();
  return { text: text.slice(0, start) + inserted + text.slice(oldEnd), change: { start, oldEnd, newEnd: start + inserted.length } };
}

export function pick<T>(random: Random, of: readonly T[]): T {
  const one = of[random(of.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** A passage of signs, close together. */
export function soup(random: Random): string {
  let text = '';
  for (let left = 1 + random(9); 0 < left; left -= 1) text += pick(random, SIGNS) + pick(random, ['', '', 'a', ' ']);
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

const SIGNS = [
  'a', 'b ', '*', '**', '_', '__', '***', '[', '](x)', '](http://x.y/z_1 "t *")', ']', '][b]', '][]', '[b]', '[a]', '[^a]', '[^b]', '`', '``', '`x`', '`|`', '\\', '\\*', '\\\n', '\\|',
  '&amp;', '&', '&#10;', '&#x0;', '&foo;', '<b>', '</b>', '<br />', '<', '<x:y>', '<a@b.nl>', '<!-- c -->', '~', '~~', '~~~', '!', '![', '![a](b)', '![^a]', '(', ')', '"', '.', '-', '+', '|', '\t', 'é', '\u00A0', '•', '# ', '---',
  '\n', '\n', '\n\n', '\r\n', '\n- ', '\n> ', '\n1. ', '\n  ', '\n| a | b |\n|---|---|\n| c | d |', '\n• ', '\n# ', '\n---', '\n===', '\n=', '\n<div>\n', '\n-->', '<!--', '\n[^a]: ', '[b]: x', '\n\t', '\n    x', '\n```', '```',
];

const ENDS = ['\n', '\n', '\n\n', '\n\n', '\n\n', '\n\n\n', '\n \t\n', ' ', '  \n', '\n> ', '\n  ', '\n    '];

const OPENINGS = ['---\nsoort: advies\n---\n', '---\n', '---\ndatum: 2026-02-11\n...\n\n', '\uFEFF', '\uFEFF---\na: [\n---\n', '--- \n- x\n---', '---\n---\n'];

const ADVICE = [
  '**Advies 3:** Open één loket voor inkomen en schulden.', '- **Eigenaar:** wethouder Sociale Zaken', '- **Planning:** [wie?]', '1. Open een loket', '2) _Toets_ de brief',
  '## Opdracht 11', '### **Toets** met bewoners ##', "Opdracht 14: 'verkennen van de mogelijkheid'", '> Het college *onderzoekt* dit.', '* een punt', '+ nog een',
  'Opmerking: termen als *verkennen* en *onderzoeken* (e.e.a.)', '| wat | wie |\n|---|:-:|\n| **loket** | [wie?] |\n| brief |', '| a |\n|---|', 'a | b\n-|-\n1 | 2', '- [ ] nog te doen',
  '[datum]', 'snake_case en 2*3*4 = 24', '*Eigenaar: wethouder – Planning: 2026*', '<!-- scherp-uit vaag-tijd, open-einde: de raad koos dit -->', 'zie [het plan](https://x.nl "plan")', '***beide*** en **_samen_**',
  '[plan]: https://x.nl/plan "Het plan"', '[^1]: een **noot** [wie?]', 'zie [plan] en [^1]', '```\ncode\n\ncode\n```', '~~~\ncode\n~~~ \nen door',
  '- een\n  - twee\n    1. drie\n  - vier', '1. een\n   - twee\n     door\n2. drie', '  1. a', '  - b\n\n    - c',
  'Kop\n===', 'Kop *a*\n---', '  - genest **punt**', '    - dieper', '   vervolg', '**vet', 'los* eind', '_a_b_ **c**d **', 'gewone tekst', '\u201Cciteer\u201D **\u2018woord\u2019**. Klaar!', '1999. was een jaar', '10) tien',
  '    ingesprongen **tekst**\n    die doorloopt', '\t- punt\n\t  en *verder*\n\n\t2. twee\n    b) drie', '    * een *twee\n    * drie* vier', '• een\n• **twee**\n  drie', '– a\n– b', 'Wij vragen:\n  ▪ een\n  ▪ *twee', 'o\ta', '\uF0B7\teen', '• *a\n• b* c', '•', '&bull; a',
];

const HOSTILE = [
  '```', '```js', '~~~', '    code', '\tcode', '<!--', '-->', '<!-- x -->', '<!-- scherp-uit -->', '<script>', '</script>', '<?', '?>', '<![CDATA[', ']]>', '<div>', '</div>', '<a b="c">', '<!X>', '> ', '> > - ', '>', '>- a',
  '- ', '-', '* * *', '---', '***', '===', '1. ', '2. ', '- - - a', '10) b', '+\ta', '-     a', '- ```', '  ```', '- <!--', '> ```', '  b', '     c', '1.\n\n   d', '-\n\n  e', '- f\n\n  g\n\n- h',
  '[a]: x', '[a]: x "t', '[^a]: noot', '[^a]:', '[^a]', '[a]', '[A]', '[a][b]', '[b]: <y>', '![a]', '![a](b)', '[a](b)', '[[a]]', '[a', ']', '](c)', '[a]:\nz', '> [b]: q', '- [^b]: r', '[^b]', '![^a]', '[\\]]', '[ a\nb ]: c', '[a b]',
  '| a | b |\n|---|---|\n| c \\| `d|e` | f |', '|---|', '| |', '||', '|', ':-', '**', '*', '_', '__', '***a', '~~x~~', '~', '`', '``', '`a`', '\\', '\\*', '\\\n', '&amp;', '&eacute;', '&#10;', '&#x110000;', '&', '&nbsp;', '<x@y.nl>', '<https://x.nl>', '<b>', '#', '# ', '#a', '####### a', '# a #\\#',
  '\uD800', '\uDC00', '\0', '\uFEFF', '\u00A0', '\u2028', '\u0085', '\u00AD', '\uFFFC', '\t', '\u{1F600}', '\x0B', '\x0C', '\r', '---\na: b\n---', '...', 'https://x.nl www.x.nl a@b.nl', '[ ] x', '- [x]', '- [ ]\tx', '1. [ ] y', '$', '!', '*\u00A0a*', '*a\u2028*',
];

/** A line or two of nothing but words and emphasis that opens and closes anyhow. */
export function tangle(random: Random): string {
  const pieces = ['a', 'één', ' ', '*', '**', '***', '_', '__', '.', '(', '\n', '\u00AD', '\uD83D', '*****'];
  return `b${Array.from({ length: 2 + random(16) }, () => pieces[random(pieces.length)] ?? '').join('')}`;
}

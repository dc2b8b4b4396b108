import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { KB } from './keystrokes.ts';
import type { Programs } from './programs.ts';
import { most, type Row } from './table.ts';
import { adviceText } from './text.ts';

const MB = 1000 * KB;
/** Whoever needs longer is stopped and counted as never. */
const PATIENCE = 60_000;

const repeated = (piece: string, size = MB): string => piece.repeat(Math.ceil(size / piece.length));
/** Every piece a paragraph of its own. */
const apart = (piece: string, length: number): string => repeated(`${repeated(piece, length)}\n\n`);

/** Every piece a paragraph that no other is like: nothing is remembered. */
function numbered(piece: (number: string) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < MB; length += (parts.at(-1)?.length ?? 0) + 2) parts.push(piece(String(parts.length)));
  return parts.join('\n\n');
}

const INPUTS: Readonly<Record<string, () => string>> = {
  'one long *a_': () => repeated('*a_'),
  'one long a**b': () => repeated('a**b'),
  'one long ]': () => repeated(']'),
  'one long [a](': () => repeated('[a]('),
  'one long - - - -': () => repeated('- '),
  'one long >': () => repeated('>'),
  'quotes ever deeper': () => Array.from({ length: 1400 }, (_, depth) => `${'>'.repeat(depth % 700)} a`).join('\n\n'),
  'lists ever deeper': () => Array.from({ length: 1400 }, (_, depth) => `${'  '.repeat(depth % 700)}- a`).join('\n'),
  'paragraphs of *a_ of 20 KB': () => apart('*a_', 20 * KB),
  'paragraphs of [a]( of 20 KB': () => apart('[a](', 20 * KB),
  'paragraphs of ]( of 2 KB': () => apart('](', 2 * KB),
  'lines of - - - -': () => repeated('- - - - a\n'),
  'lines of > > a': () => repeated('> > > > > > > > a\n'),
  'backticks of all lengths': () => Array.from({ length: 1400 }, (_, length) => '`'.repeat(length)).join(' a '),
  'one table of 100,000 cells': () => `|a|b|\n|-|-|\n${repeated('|Eigenaar|x|\n')}`,
  '20,000 definitions': () => Array.from({ length: 20_000 }, (_, n) => `[${String(n)}]: x\n\n[${String(n)}]`).join('\n\n'),
  'tangled passages, all different': () => numbered((n) => `a*b**c*d ${n}`),
  'tangled links, all different': () => numbered((n) => `a*b [c*d](e ${n}`),
  'lines of <div>': () => repeated('<div>\n'),
  'lines of <div>, all different': () => numbered((n) => `<div>${n}`),
  'an open fence, then an advice': () => `\`\`\`\n${adviceText(MB, 1)}`,
  'an open comment, then an advice': () => `<!--\n\n${adviceText(MB, 2)}`,
  'one word': () => 'a'.repeat(MB),
  'one word repeated': () => repeated('verkennen '),
  'one sentence without end': () => repeated('de gemeente verkent en '),
  'one date repeated': () => repeated('1 januari 2026 '),
  'one label repeated': () => repeated('Opdracht 1: verkennen.\n\n'),
  'questions only': () => repeated('Wie? '),
  'line ends only': () => '\n'.repeat(MB),
  'blanks only': () => ' '.repeat(MB),
  'full stops only': () => '.'.repeat(MB),
  'colons only': () => ':'.repeat(MB),
  'one advice on one line': () => adviceText(MB, 3).replaceAll('\n', ' '),
  'an advice of 5 MB': () => adviceText(5 * MB, 4),
};

/** A text of 1 MB that is meant to hurt, and one of 5 MB that is not. */
export function* hostile({ judge }: Programs, folder: string): Generator<Row> {
  for (const [name, make] of Object.entries(INPUTS)) {
    const file = `${folder}/vijandig.advies.md`;
    writeFileSync(file, make());
    const { stdout, stderr, status, error } = spawnSync(process.execPath, [judge, file], { encoding: 'utf8', timeout: PATIENCE });
    const timeout = error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
    if (!timeout && status !== 0) throw new Error(`${name}: ${stderr}`);
    const { whole, key } = timeout ? { whole: Infinity, key: Infinity } : JSON.parse(stdout) as { readonly whole: number; readonly key: number };
    yield most(`${name} (then one key: ${Number.isFinite(key) ? `${key.toFixed(0)} ms` : 'never'})`, whole, 'ms', 2000);
  }
}

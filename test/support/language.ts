import { readProse } from '../../server/src/core/language/read.ts';
import type { Act, DocumentKind, Prose, Sentence, Vagueness } from '../../server/src/core/language/reading.ts';

/** Prose of one paragraph that starts at 0; `*…*` in the text is emphasis, masked as the Markdown layer would. */
export function proseOf(text: string, extra: Partial<Prose> = {}): Prose {
  const emphasis = [...text.matchAll(/\*([^*\n]+)\*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return { start: 0, text: text.replaceAll('*', '\u00AD'), emphasis, place: 'paragraph', role: null, ...extra };
}

export const read = (text: string, kind: DocumentKind = 'plan', extra: Partial<Prose> = {}): Sentence[] => readProse(proseOf(text, extra), kind);

export const actsIn = (text: string, kind: DocumentKind = 'plan', extra: Partial<Prose> = {}): Act[] => read(text, kind, extra).flatMap(({ acts }) => acts);

const vagueIn = (text: string, kind: DocumentKind = 'plan', extra: Partial<Prose> = {}): Vagueness[] => actsIn(text, kind, extra).flatMap(({ vague }) => vague);

/** `vaag-inspanning: zet … in`, only what carries the act; details stand between brackets. */
export function asked(text: string, kind: DocumentKind = 'plan', extra: Partial<Prose> = {}): string[] {
  return vagueIn(text, kind, extra).map(({ rule, parts, weight }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end).replaceAll('\u00AD', '')).join(' ');
    return weight === 'main' ? `${rule}: ${words}` : `(${rule}: ${words})`;
  });
}

export const mainly = (text: string, kind: DocumentKind = 'plan', extra: Partial<Prose> = {}): string[] => asked(text, kind, extra).filter((line) => !line.startsWith('('));

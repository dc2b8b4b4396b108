import { CHANGES, countChanges } from '../../core/compare/compare.ts';
import type { Compared } from '../../core/compare/documents.ts';
import type { Obligation } from '../../core/compare/obligation.ts';
import type { Language } from '../../core/finding.ts';
import { shortened } from '../../core/shortened.ts';
import { harmless } from '../../publish/cells.ts';
import { changeText } from '../../publish/compare-words.ts';
import { comparisonPaper, countsText, differenceName, movedText } from '../../publish/comparison.ts';
import { Lines } from '../../publish/lines.ts';
import { written, type Content } from '../../publish/publish.ts';
import type { DiffFormat } from '../options.ts';
import type { Paint } from './paint.ts';

interface DiffOptions {
  readonly format: DiffFormat;
  readonly language: Language;
  readonly paint: Paint;
}

/** The same comparison for people, for a document, for programs and for a browser. */
export async function diffReport(documents: readonly Compared[], { format, language, paint }: DiffOptions): Promise<Content> {
  switch (format) {
    case 'text': return textDiff(documents, language, paint);
    case 'json': return jsonDiff(documents);
    default: return await written(comparisonPaper(documents, language), format);
  }
}

function textDiff(documents: readonly Compared[], language: Language, paint: Paint): string {
  const parts = documents.map(({ before, after, differences }) => [
    `${paint.strong(harmless(after?.path ?? before?.path ?? ''))}\n`,
    ...movedText({ before, after }, language).map((text) => `  ${paint.faint(harmless(text))}\n`),
    ...differences.flatMap((difference) => {
      const name = paint.strong(harmless(differenceName(difference, language)));
      const text = difference.after?.text ?? difference.before?.text ?? '';
      return [...difference.changes.map((change) => `  ${signOf(difference)} ${name}: ${harmless(changeText(change, language))}\n`), `      ${paint.faint(harmless(shortened(text, MOST_CHARACTERS)))}\n`];
    }),
    '\n',
  ].join(''));
  return `${parts.join('')}${countsText(documents, language)}\n`;
}

const signOf = ({ before, after }: { readonly before: object | null; readonly after: object | null }): string => (before === null ? '+' : after === null ? '-' : '~');

/** Enough words to know an obligation by. */
const MOST_CHARACTERS = 160;

/** The contract, property by property: version 1. Offsets in UTF-16 code units of the version that they belong to. */
function jsonDiff(documents: readonly Compared[]): string {
  const counts = countChanges(documents.flatMap(({ differences }) => differences));
  const files = documents.map(({ before, after, differences }) => {
    const lines = { before: new Lines(before?.text ?? ''), after: new Lines(after?.text ?? '') };
    const side = (one: Obligation | null, within: Lines): object | null => one && {
      sort: one.sort, number: one.number, about: one.about, text: one.text, start: one.start, end: one.end, line: within.position(one.start).line + 1,
      verdict: one.verdict?.sort ?? null, slots: one.slots,
    };
    return JSON.stringify({
      before: before?.path ?? null, after: after?.path ?? null, kind: (after ?? before)?.kind ?? null,
      differences: differences.map((each) => ({
        changes: each.changes.map(({ sort, slot, before: was, after: is }) => ({ sort, slot, before: was, after: is })),
        before: side(each.before, lines.before), after: side(each.after, lines.after),
      })),
    });
  });
  return `{"version":1,"files":[${files.map((file) => `\n${file}`).join(',')}\n],"summary":${JSON.stringify(Object.fromEntries(CHANGES.map((sort) => [sort, counts[sort]])))}}\n`;
}

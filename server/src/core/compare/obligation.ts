import { agreementsOf } from '../advice/agreements.ts';
import type { Agreement, Filled, Weakness } from '../advice/agreements.ts';
import type { Model, Verdict } from '../advice/model.ts';
import { plainText } from '../advice/plain-text.ts';
import type { Slot } from '../finding.ts';
import { tokenize } from '../language/token.ts';
import type { MarkdownText } from '../markdown/passage.ts';
import type { Span } from '../span.ts';

/** What one version of a document says that somebody is to do or has decided. Absolute offsets in that version. */
export interface Obligation extends Span {
  readonly sort: Agreement['sort'] | 'answer';
  readonly number: string | null;
  readonly about: Agreement['about'];
  readonly text: string;
  readonly slots: Readonly<Record<Slot, Filled | null>>;
  readonly vague: readonly Weakness[] | null;
  /** Of an answer of the college; null where it gives none. */
  readonly verdict: { readonly sort: Verdict['sort'] | 'done'; readonly words: string } | null;
  /** The words by which it is recognised in another version. */
  readonly tokens: readonly string[];
}

const NO_SLOTS = { owner: null, planning: null, result: null, decision: null, test: null };

/** The obligations of a document in its order; of a reaction its answers as well. */
export function obligationsOf(model: Model, markdown: MarkdownText): readonly Obligation[] {
  return [
    ...agreementsOf(model, markdown).map(({ start, end, sort, number, about, text, slots, vague }): Obligation =>
      ({ start, end, sort, number, about, text, slots, vague, verdict: null, tokens: tokensOf(text) })),
    ...(model.kind !== 'reactie' ? [] : model.answers).filter(({ filled }) => filled).map(({ start, end, role, numbers, verdict, done }): Obligation => {
      const [number] = numbers;
      const text = plainText(markdown, { start, end }, 1);
      const words = verdict ? markdown.text.slice(verdict.start, verdict.end) : '';
      return {
        start, end, sort: 'answer', number: number?.number ?? null, about: number ? { role, number: number.number } : null, text, slots: NO_SLOTS, vague: null,
        verdict: verdict && { sort: done ? 'done' : verdict.sort, words }, tokens: tokensOf(text),
      };
    }),
  ].sort((a, b) => a.start - b.start);
}

const tokensOf = (text: string): readonly string[] => tokenize(text, 0).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : norm));

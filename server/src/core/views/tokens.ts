import type { Analysis } from '../analysis.ts';
import type { Facts } from '../advice/facts.ts';
import type { Piece } from '../advice/piece.ts';
import { isSlot } from '../advice/label-words.ts';
import type { LabelRole } from '../advice/label-words.ts';
import type { SlotFact } from '../advice/slots.ts';
import type { Finding } from '../finding.ts';
import type { Span } from '../span.ts';
import { overlaps } from '../span.ts';
import { namesNobody } from '../advice/agreements.ts';

/** What a word is to an advice, for editors that show it in a colour of its own. */
export type TokenSort = 'assignment' | 'remark' | 'question' | 'recommendation' | 'slot' | 'owner' | 'date' | 'vague';

export interface Token extends Span {
  readonly sort: TokenSort;
}

/**
 * The labels, owners, moments and vague words in a stretch of a document, or in all of it, in order; none overlap. Absolute
 * offsets. A vague word is one that a finding is about: where owner, date and result are in reach it is a word like any other.
 */
export function tokensIn({ kind, markdown: { passages, starts }, known: { facts } }: Analysis, findings: readonly Finding[], stretch: Span = EVERYTHING): readonly Token[] {
  const found = new Set(findings.map(placeOf));
  const tokens: Token[] = [];
  facts.forEach((each, index) => {
    const base = starts[index] ?? 0;
    if (base + (passages[index]?.text.length ?? 0) < stretch.start || stretch.end < base) return;
    for (const { sort, start, end, rule, from } of tokensOf(each, kind === 'plan')) {
      const token = { sort, start: base + start, end: base + end };
      if (overlaps(token, stretch) && (rule === null || found.has(placeOf({ rule, start: base + from })))) tokens.push(token);
    }
  });
  return tokens;
}

const EVERYTHING: Span = { start: 0, end: Infinity };

const placeOf = ({ rule, start }: Pick<Finding, 'rule' | 'start'>): string => `${rule} ${String(start)}`;

/** Passage-relative. Of a vague word also the rule that may speak of it, and where that finding begins. */
interface Candidate extends Token {
  readonly rule: string | null;
  readonly from: number;
}

const KNOWN = new WeakMap<Facts, readonly Candidate[]>();

/** The same for the same facts: after a keystroke only the passage that changed is looked at again. */
function tokensOf(facts: Facts, isPlan: boolean): readonly Candidate[] {
  const known = KNOWN.get(facts);
  if (known) return known;
  const all = [
    ...facts.pieces.flatMap((piece) => tokensInPiece(piece, isPlan)),
    ...facts.rows.flatMap(({ act, remarks, slots }) => [...(act ? [act, ...remarks] : remarks).flatMap((piece) => tokensInPiece(piece, isPlan)), ...slots.flatMap(tokensInSlot)]),
  ];
  const tokens = apart(all.filter(({ start, end }) => start < end));
  KNOWN.set(facts, tokens);
  return tokens;
}

function tokensInPiece({ label, block, slots, sentences }: Piece, isPlan: boolean): readonly Candidate[] {
  // In a quotation the labels are somebody else's, but for the assignment that is cited.
  const own = label !== null && (isPlan || !block.quoted || label.role === 'assignment') ? sortOf(label.role) : null;
  return [
    ...(own && label ? [plain(own, label)] : []),
    ...slots.flatMap(tokensInSlot),
    ...sentences.flatMap(({ acts, times }) => [
      ...acts.flatMap(({ owner }) => (owner && !namesNobody(owner.text) ? [plain('owner', owner)] : [])),
      ...times.flatMap((time) => (time.sort === 'vague' ? [] : [plain('date', time)])),
      ...acts.flatMap(({ vague }) => vague.flatMap(({ rule, start, parts }) => runs(parts).map((run): Candidate => ({ sort: 'vague', ...run, rule, from: start })))),
    ]),
  ];
}

/** *zo snel mogelijk* is one run, *zet … in op* two. */
function runs(parts: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of parts) {
    const last = joined.at(-1);
    if (last && start <= last.end + 1) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function tokensInSlot({ label, slot, state, start, end, party, time }: SlotFact): readonly Candidate[] {
  const value: readonly Candidate[] = state === 'vague' ? [{ sort: 'vague', start, end, rule: 'vaag-tijd', from: start }]
    : time ? [plain('date', time)]
    : slot === 'owner' && state === 'filled' ? [plain('owner', party ?? { start, end })] : [];
  return [...(label ? [plain('slot', label)] : []), ...value];
}

const plain = (sort: TokenSort, { start, end }: Span): Candidate => ({ sort, start, end, rule: null, from: start });

function sortOf(role: LabelRole): TokenSort | null {
  if (isSlot(role)) return 'slot';
  if (role === 'answer') return 'remark';
  return role === 'assignment' || role === 'remark' || role === 'question' || role === 'recommendation' ? role : null;
}

/** In order; of two that overlap the first one that was named. */
function apart(all: readonly Candidate[]): readonly Candidate[] {
  const sorted = all.map((token, rank) => ({ token, rank })).sort((a, b) => a.token.start - b.token.start || a.rank - b.rank);
  const kept: { readonly token: Candidate; readonly rank: number }[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (!last || last.token.end <= each.token.start) kept.push(each);
    else if (each.rank < last.rank) kept[kept.length - 1] = each;
  }
  return kept.map(({ token }) => token);
}

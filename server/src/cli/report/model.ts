import type { Analysis } from '../../core/analysis.ts';
import type { Commitment, Model, SlotAt } from '../../core/advice/model.ts';
import { SLOTS } from '../../core/finding.ts';
import type { Span } from '../../core/span.ts';
import type { Study } from '../judge.ts';
import { isUnread, type Unread } from './report.ts';

/** What was recognised in each document, one document a line; a text that is no advice has empty lists. */
export function* modelReport(studies: Iterable<Study | Unread>, modelOf: (analysis: Analysis) => Model | null): Generator<string> {
  let first = true;
  yield '{"version":1,"files":[';
  for (const study of studies) {
    if (isUnread(study)) continue;
    const { path, analysis } = study;
    yield `${first ? '\n' : ',\n'}${JSON.stringify({ path, kind: analysis.kind, ...contents(modelOf(analysis)) })}`;
    first = false;
  }
  yield '\n]}\n';
}

/** The contract, property by property: the model holds more than a program outside may count on. */
function contents(model: Model | null): object {
  return {
    date: model?.date ?? null,
    assignments: (model?.assignments ?? []).map(({ number, start, end, answeredBy }) => ({ number, start, end, answeredBy: answeredBy.map(span) })),
    remarks: (model?.remarks ?? []).map(({ start, end, about, tone }) => ({ start, end, about, tone })),
    questions: (model?.questions ?? []).map(({ number, start, end, replyDate }) => ({ number, start, end, replyDate: replyDate && { ...span(replyDate), text: replyDate.text } })),
    commitments: (model?.commitments ?? []).map(commitment),
  };
}

function commitment({ start, end, sort, voice, act, base, slots }: Commitment): object {
  return {
    start, end, sort, voice,
    vague: (act?.vague ?? []).map((reason) => ({ rule: reason.rule, start: base + reason.start, end: base + reason.end })),
    ...Object.fromEntries(SLOTS.map((name) => [name, filled(slots[name])])),
  };
}


/** A placeholder, a vague time or an owner nobody can address leaves the slot open. */
const filled = (slot: SlotAt | null): (Span & { text: string }) | null => (slot?.state === 'filled' ? { ...span(slot), text: slot.text } : null);

const span = ({ start, end }: Span): Span => ({ start, end });

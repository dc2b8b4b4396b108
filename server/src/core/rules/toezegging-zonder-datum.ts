import type { Answer, Commitment } from '../advice/model.ts';
import { defineRule } from '../rule.ts';

export const toezeggingZonderDatum = defineRule({
  id: 'toezegging-zonder-datum',
  unit: 'document',
  kinds: ['reactie'],
  severity: 'information',
  title: { nl: 'Toezegging zonder datum', en: 'Undertaking without a date' },
  *check({ commitments, answers }) {
    const dated = new Set<Answer>();
    const told = new Set<Answer>();
    const within = commitments.map((commitment) => {
      const answer = answerAround(commitment, answers);
      if (answer && commitment.slots.planning) dated.add(answer);
      return { commitment, answer };
    });
    for (const { commitment, answer } of within) {
      if (!isPromise(commitment, answer)) continue;
      // A date near by is taken to be the date of this as well; one question for each answer is enough.
      if (answer && (dated.has(answer) || told.has(answer) || answer.slots.planning || answer.done)) continue;
      if (answer) told.add(answer);
      const { act, base } = commitment;
      if (!act) continue;
      yield {
        start: base + act.anchor.start, end: base + act.anchor.end,
        message: { nl: 'Dit is een toezegging. Vóór wanneer hoort de adviesraad hoe het is afgelopen?', en: 'This is an undertaking. By when will the council hear how it ended?' },
      };
    }
  },
});

/** What the college itself is going to do, without a time; a vague time is a question of its own. */
function isPromise({ act, slots, voice }: Commitment, answer: Answer | null): boolean {
  if (!act || act.form !== 'clause' || !act.owner || slots.planning || (voice === 'plan' && !answer)) return false;
  return act.vague.every(({ rule }) => rule !== 'vaag-tijd' && rule !== 'slag-om-de-arm') && COLLEGE.test(act.owner.text);
}

const COLLEGE = /^(?:ik|wij|we|het college|de (?:wethouder|burgemeester|portefeuillehouder|gemeente)\b|wethouder\b|burgemeester\b|het team\b|team\b|de afdeling\b)/i;

/** The answer in which a commitment stands; both are in document order, and the last that began before it is the one. */
function answerAround({ start }: Commitment, answers: readonly Answer[]): Answer | null {
  let low = 0;
  let high = answers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((answers[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const answer = answers[low - 1];
  return answer?.filled && start < answer.end ? answer : null;
}

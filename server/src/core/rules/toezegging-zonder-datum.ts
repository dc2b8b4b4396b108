import type { Answer, Commitment } from '../advice/model.ts';
import { defineRule } from '../rule.ts';
import { firstPast } from '../search.ts';

export const toezeggingZonderDatum = defineRule({
  id: 'toezegging-zonder-datum',
  unit: 'document',
  kinds: ['reactie'],
  severity: 'information',
  title: { nl: 'Toezegging zonder datum', en: 'Undertaking without a date' },
  *check({ commitments, answers }) {
    const within = new Map<Answer, Commitment[]>();
    for (const commitment of commitments) {
      const answer = answerAround(commitment, answers);
      const known = answer && within.get(answer);
      if (known) known.push(commitment);
      else if (answer) within.set(answer, [commitment]);
    }
    for (const [answer, all] of within) {
      // A date near by is taken to be the date of this as well; one question for each answer is enough.
      if (answer.done || answer.slots.planning || all.some(({ slots }) => slots.planning)) continue;
      const promise = all.find((commitment) => isPromise(commitment, answer));
      if (!promise?.act) continue;
      const { base, act: { anchor } } = promise;
      yield {
        start: base + anchor.start, end: base + anchor.end,
        message: { nl: 'Dit is een toezegging. Vóór wanneer hoort de adviesraad hoe het is afgelopen?', en: 'This is an undertaking. By when will the council hear how it ended?' },
      };
    }
  },
});

/** What the college itself is going to do, without a time; a vague time is a question of its own. */
function isPromise({ act, start }: Commitment, { promises }: Answer): boolean {
  if (!act?.owner || act.form !== 'clause' || !COLLEGE.test(act.owner.text)) return false;
  return act.vague.every(({ rule }) => rule !== 'vaag-tijd' && rule !== 'slag-om-de-arm') && promises.some((promise) => promise.start <= start && start < promise.end);
}

const COLLEGE = /^(?:ik|wij|we|het college|de (?:wethouder|burgemeester|portefeuillehouder|gemeente)\b|wethouder\b|burgemeester\b|het team\b|team\b|de afdeling\b)/i;

/** The answer in which a commitment stands; both are in document order, and the last that began before it is the one. */
function answerAround({ start }: Commitment, answers: readonly Answer[]): Answer | null {
  const answer = answers[firstPast(answers, (each) => start < each.start) - 1];
  return answer?.filled && start < answer.end ? answer : null;
}

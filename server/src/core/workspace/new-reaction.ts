import { SLOT_NAMES } from '../advice/label-words.ts';
import { replyTo } from '../advice/reply-to.ts';
import { formatDate } from '../language/nl/time-value.ts';
import { quoted } from './cite.ts';
import { titleOf } from './new-advice.ts';
import { relativeLink, yamlScalar } from './paths.ts';
import type { Summary } from './summary.ts';

/**
 * The text of a new reaction of the college to an advice, to stand at `path`, dated `today` (ISO): a heading for each numbered advice and question, with
 * room for the answer. Whatever its writer must fill in stands between square brackets.
 */
export function newReaction(advice: Summary, path: string, today: string): string {
  const { recommendations = [], questions = [] } = advice.outline ?? {};
  const slots = (['owner', 'planning'] as const).map((slot) => `- **${SLOT_NAMES[slot].label}:** ${SLOT_NAMES[slot].placeholder}`).join('\n');
  const replies = recommendations.flatMap(({ number }) => (number === null ? [] : `${replyTo(number, '\n')}\n\n${slots}`));
  const answers = questions.flatMap(({ number }) => (number === null ? [] : `## Vraag ${number}\n\n**Antwoord:** [antwoord]`));
  const parts = [...replies, ...answers];
  return `---
soort: reactie
datum: ${today}
advies: ${yamlScalar(relativeLink(path, advice.path))}
---

# Reactie van het college op het advies over ${quoted(titleOf(advice).replace(/^(?:On)?gevraagd advies over /iu, '').replace(/^['‘“](.*)['’”]$/u, '$1'))}

Aan: [naam van de adviesraad]

Datum: ${formatDate(today)}

[waarvoor u de adviesraad bedankt, en wanneer het college dit besprak]

${0 < parts.length ? parts.join('\n\n') : '[wat het college van elk advies vindt, en waarom]'}
`;
}

import { REMARK_PLACEHOLDER } from '../advice/remark-after.ts';
import { formatDate, formatWeeks } from '../language/nl/time-value.ts';
import { citationOf, quoted } from './cite.ts';
import { nameOf, relativeLink, yamlScalar } from './paths.ts';
import type { Summary } from './summary.ts';

/**
 * The text of a new advice about a plan, to stand at `path`, dated `today` (ISO): every assignment cited with an empty remark, and the paragraphs that
 * an advice ends with. Whatever its writer must fill in stands between square brackets; nothing else in it is found wanting.
 */
export function newAdvice(plan: Summary, path: string, today: string): string {
  const assignments = plan.outline?.assignments ?? [];
  const cited = assignments.map((each) => `${bold(citationOf(each.number, each, plan))}\n\n**Opmerking:** ${REMARK_PLACEHOLDER}`);
  return `---
soort: advies
datum: ${today}
plan: ${yamlScalar(relativeLink(path, plan.path))}
${assignments.length === 0 ? '' : 'opdrachten: alle\n'}status: concept
---

# Ongevraagd advies over ${quoted(titleOf(plan))}

Aan: het college van burgemeester en wethouders van [gemeente]

Van: [naam van de adviesraad]

Datum: ${formatDate(today)}

## Aanleiding

[waarom u dit advies schrijft, en wat u waardeert]

## Opdrachten uit het plan

${0 < cited.length ? cited.join('\n\n') : '[opdrachten uit het plan, elk met uw opmerking]'}

## Vervolg

Wij vragen het college om binnen ${formatWeeks(plan.settings.replyWeeks)} na ontvangst per advies schriftelijk en gemotiveerd te reageren: overgenomen, deels overgenomen of niet overgenomen.

Het college meldt de adviesraad elk kwartaal de voortgang per advies, voor het eerst binnen drie maanden na ontvangst van dit advies.

## Vaststelling

Opgesteld door [naam].

Vastgesteld in de vergadering van de adviesraad van [datum].
`;
}

export const titleOf = ({ title, path }: Summary): string => title?.text ?? nameOf(path);

/** `Opdracht 3: '…'` with its label in bold. */
const bold = (citation: string): string => citation.replace(/^([^:]+:)/, '**$1**');

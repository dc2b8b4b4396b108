import { KINDS } from '../advice/kind.ts';
import { parseDate } from '../language/nl/time-value.ts';
import { ALL_KINDS, defineRule } from '../rule.ts';

/** Front matter is optional, but what is there must be readable: a date that is not read is not checked against. */
export const kopOnleesbaar = defineRule({
  id: 'kop-onleesbaar',
  unit: 'document',
  kinds: ALL_KINDS,
  severity: 'warning',
  title: { nl: 'Gegevens boven het stuk die niet te lezen zijn', en: 'Front matter that cannot be read' },
  *check({ frontMatter }) {
    if (!frontMatter) return;
    const { problem, values } = frontMatter;
    if (problem) {
      yield {
        start: problem.start, end: Math.max(problem.end, problem.start + 1),
        message: {
          nl: 'Deze regels boven het stuk zijn niet te lezen. Staat op elke regel een naam, een dubbele punt en een waarde?',
          en: 'These lines above the text cannot be read. Does each line have a name, a colon and a value?',
        },
      };
      return;
    }
    const { soort, datum } = values;
    if (soort && soort.start < soort.end && KINDS[String(soort.value).trim().toLowerCase()] === undefined) {
      yield { start: soort.start, end: soort.end, message: { nl: `Scherp kent geen soort ‘${String(soort.value)}’. Is dit een advies, plan of reactie?`, en: `Scherp knows no kind ‘${String(soort.value)}’. Is this an advies, plan or reactie?` } };
    }
    if (datum && datum.start < datum.end && !(datum.value instanceof Date) && parseDate(String(datum.value)) === null) {
      yield { start: datum.start, end: datum.end, message: { nl: `‘${String(datum.value)}’ is niet als datum te lezen. Welke dag bedoelt u, bijvoorbeeld 2026-02-11?`, en: `‘${String(datum.value)}’ cannot be read as a date. Which day do you mean, for instance 2026-02-11?` } };
    }
  },
});

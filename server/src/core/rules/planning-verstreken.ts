import { lastDay } from '../language/nl/time.ts';
import { formatDate } from '../language/nl/time-value.ts';
import { defineRule } from '../rule.ts';

/** Judged against the document's own date, never against today: the same text gives the same findings tomorrow. */
export const planningVerstreken = defineRule({
  id: 'planning-verstreken',
  unit: 'document',
  kinds: ['advies', 'plan', 'reactie'],
  severity: 'warning',
  title: { nl: 'Planning vóór de datum van het advies', en: 'Deadline before the date of the advice' },
  *check({ date, kind, commitments, slotValues }, { text }) {
    if (!date) return;
    const seen = new Set<number>();
    // In a plan or a reaction a sentence that looks back is too much like one that promises.
    const sentences = kind === 'advies' ? commitments.filter(({ voice }) => voice === 'own').map(({ slots }) => slots.planning) : [];
    const plannings = [...sentences, ...slotValues.filter(({ slot }) => slot === 'planning' || slot === 'decision')];
    for (const planning of plannings) {
      const last = planning?.time && lastDay(planning.time);
      if (!planning || !last || date <= last || seen.has(planning.start) || OF_A_DOCUMENT.test(text.slice(Math.max(0, planning.start - LONGEST_NAME), planning.start))) continue;
      seen.add(planning.start);
      const own = formatDate(date);
      yield { start: planning.start, end: planning.end, message: { nl: `Dit is al voorbij op ${own}, de datum van dit document. Welke datum bedoelt u?`, en: `This lies before ${own}, the date of this document. Which date do you mean?` } };
    }
  },
});

/** *ons advies van 1 februari 2025*, *de vergadering d.d. 3 mei 2025*: a date by which something is known. */
const OF_A_DOCUMENT = /(?:advies|adviezen|aanvraag|verzoek|brief|nota|notitie|memo|besluit|vergadering|overleg|gesprek|rapport|verslag|motie|amendement|reactie|voorstel|plan|versie)\s+(?:van|d\.d\.)\s+$/i;
const LONGEST_NAME = 40;

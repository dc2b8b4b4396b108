import { COMING, EACH, EVENT, LATER, MOMENT, PER, PHRASE, RECURRING, TIMES, UNIT, WITHIN, ZODRA } from '../lexicon-bits.ts';
import { events } from './time-events.ts';
import { opensMoment } from './time-moment.ts';
import { phraseStarts } from './time-phrase.ts';
import { recurringStems, units } from './time-words.ts';

/** Every word that a moment or term may be found by, with the sorts it may be one of. */
export const timeTriggers: ReadonlyMap<string, number> = collect([
  [PHRASE, phraseStarts], [WITHIN, ['binnen']], [LATER, ['over', 'na', 'ná']], [UNIT, [...units]], [EACH, ['elk', 'elke', 'ieder', 'iedere', 'om']], [TIMES, ['keer', 'maal', 'x', '1x', '2x', '3x', '4x', '6x', '12x', 'eens', 'eenmaal', 'tweemaal', 'driemaal', 'viermaal']],
  [RECURRING, recurringStems.flatMap((stem) => [stem, `${stem}e`])], [EVENT, [...events.keys()]], [COMING, ['komende', 'aankomende', 'eerstkomende', 'volgende', 'afgelopen', 'laatste', 'voorbije']], [PER, ['per']], [ZODRA, ['zodra']],
  [MOMENT, [...opensMoment]],
]);

function collect(rows: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  for (const [flag, words] of rows) for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  return flags;
}

import { has, wishOf, wordSet, type View } from './view.ts';

/** What a letter of advice does itself, by its verb and what must stand beside it: *Wij lichten dit graag toe*, *Wij geven u nog drie suggesties mee*. */
const gladly = wordSet('graag gaarne'), offered = wordSet('graag gaarne wil willen'), attention = wordSet('aandacht'), contribution = wordSet('bijdrage'), talk = wordSet('gesprek'), still = wordSet('nog'), valued = wordSet('prijs'), answering = wordSet('weten reactie antwoord reageert antwoordt informeert bericht'), interest = wordSet('belangstelling interesse');
const courtesies: Readonly<Partial<Record<string, ReadonlySet<string> | null>>> = {
  toelichten: offered, meedenken: offered, meehelpen: offered, meewerken: gladly, helpen: gladly, spreken: gladly, bijdragen: offered, uitkijken: null,
  meegeven: null, brengen: attention, leveren: contribution, gaan: gladly, volgen: interest, wachten: still, afwachten: null,
};

/** Whether a clause of an advice is no more than the manners of its letter: it asks nobody to act, and promises nothing that could be kept. */
export function isCourtesy(view: View): boolean {
  const { kind, clause, clauses, subject, reading, tes } = view;
  if (kind !== 'advies' || subject.sort !== 'author' && subject.sort !== 'body') return false;
  // *Wij zouden het op prijs stellen als u ons laat weten …*
  if (has(reading, clause, valued) && has(reading, { from: clause.finite, to: Math.max(...clauses.map(({ to }) => to)) }, answering)) return true;
  if (0 < tes.length || wishOf(view) !== undefined) return false;
  return [clause.verb, ...view.heads].some(({ verb: { lemma } }) => {
    const beside = courtesies[lemma];
    return beside === null || beside !== undefined && has(reading, clause, beside) && (lemma !== 'gaan' || has(reading, clause, talk));
  });
}

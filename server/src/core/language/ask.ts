import type { Commitment } from './commitment.ts';
import type { Reading } from './finite.ts';
import { urging } from './head.ts';
import { contentOf, has, isOneNamedBefore, wordSet, type View } from './view.ts';
import { shows } from './modal.ts';
import { values } from './nl/words.ts';
import { softWord } from './object.ts';
import { subjectBehind, type Subject } from './subject.ts';

const advisers = wordSet('rekenkamer rekenkamercommissie adviesraad adviescommissie inspectie ombudsman visitatiecommissie accountant'), about = wordSet('over'), following = wordSet('volgende onderstaande'), care = wordSet('aandacht'), reward = wordSet('aanbeveling voorkeur');
const gladly = wordSet('graag liever'), ahead = wordSet('tegemoet'), from = wordSet('van'), it = wordSet('het'), valueWords = wordSet(values), toIt = wordSet('eraan'), must = wordSet('moet moeten');

/** *De adviesraad adviseert …*, *Voorgesteld wordt …*; in a reply the passive sums up what somebody else asked for. */
export function judgeAdvice(view: View, imperative: boolean): Commitment | null {
  const { reading, kind, clause, clauses, lemma, subject, isOwned, tes, infinitives, sort, make } = view;
  const behind = { from: clause.finite, to: clause.to };
  const sharesCare = lemma === 'vragen' && has(reading, behind, care);
  if (sharesCare && kind === 'plan' && subject.sort === 'thing') return make('promise', [], { plain: true });
  // *Wij vragen uw aandacht voor de volgende punten:*
  if (sharesCare && has(reading, behind, following)) return null;
  // *Er zal om uitstel gevraagd worden*: asking is the act.
  if (kind === 'plan' && view.participle !== null && lemma === 'zullen' && view.isPassive && tes.length === 0) return make(sort, [view.participle], { asks: false });
  if (kind === 'reactie' && subject.sort !== 'author' && !imperative) return null;
  // *Zo adviseert hij …*: the council, or whoever writes.
  if (lemma === 'worden' ? kind === 'reactie' : !imperative && !isOwned && !(kind === 'advies' && isOneNamedBefore(view))) return null;
  // *De rekenkamer beveelt aan …*: in a plan what an adviser asked for is told.
  if (kind === 'plan' && subject.at !== null && advisers.has(reading.tokens[subject.at.to - 1]?.norm ?? '')) return null;
  const asking = lemma === 'worden' ? view.participle : clause.verb;
  if (kind === 'plan' && asking !== null && urging.has(asking.verb.lemma)) return make(sort, [asking], { asks: false });
  const sub = clauses.find((other) => other.kind === 'sub' && clause.finite < other.finite && (other.opener === 'dat' || other.opener === 'of'));
  const heads = 0 < tes.length ? tes : sub === undefined ? infinitives : contentOf(sub);
  if (0 < heads.length && heads.every(({ verb }) => verb.sort === 'mind' && !shows.has(verb.lemma))) return null;
  // *vragen naar de kosten* asks to be told; *vragen aandacht*, *vragen om meer toezicht* ask for an act.
  // *Wij vragen het college om:*, with what is asked below it.
  const announces = reading.tokens[clause.to]?.norm === ':';
  // *Wij adviseren het volgende.* says nothing by itself.
  if (heads.length === 0 && !announces && !sharesCare && (has(reading, behind, following) || lemma === 'vragen' && softWord(reading, behind) === null || has(reading, behind, about))) return null;
  // *Verzoek het college …*: who stands behind the order is asked, and does not ask.
  return make('recommendation', heads, imperative ? { passive: null, subject: 'none', subjectAt: null } : { passive: null });
}

/** *Wij begrijpen dat het college moet kiezen*: what is so, whether the writer likes it or not. */
const grasping = wordSet('begrijpen snappen weten beseffen inzien erkennen horen lezen merken');

/** *De Raad*: with a capital the council that advises, as *de adviesraad* is. */
const isCouncil = ({ tokens }: Reading, { at }: Subject): boolean => {
  const last = at === null ? undefined : tokens[at.to - 1];
  return last !== undefined && (last.norm === 'raad' && last.capital || councils.test(last.norm));
};
const councils = /^(?:advies|cliënten|senioren|ouderen|jongeren|wmo-|dorps|wijk|participatie|huurders)raad$|^(?:adviescommissie|bewonersvereniging|belangenvereniging|klankbordgroep)$/;

/** In other words than those of advising: *ziet graag dat …*, *vindt dat … moet*, *hecht eraan … te …*, *verdient aanbeveling*. */
export function judgeWish(view: View): Commitment | null {
  const { reading, kind, clause, clauses, lemma, subject, tes, sort, make } = view;
  const sub = clauses.find((other) => other.kind === 'sub' && other.opener === 'dat' && clause.finite < other.finite);
  if (lemma === 'verdienen') return kind !== 'reactie' && has(reading, clause, reward) && (0 < tes.length || sub !== undefined) ? make('recommendation', 0 < tes.length || sub === undefined ? tes : contentOf(sub)) : null;
  if (lemma === 'hechten') {
    if (subject.sort !== 'author' || !has(reading, clause, toIt)) return null;
    return 0 < tes.length ? make(sort, tes) : kind === 'advies' && sub?.verb.verb.lemma === 'worden' ? make('recommendation', contentOf(sub)) : null;
  }
  // *Wij vinden het belangrijk om te investeren*
  const ours = subject.sort === 'author' || subject.sort === 'body' || isCouncil(reading, subject);
  if ((lemma === 'vinden' || lemma === 'achten') && kind !== 'reactie' && ours && has(reading, { from: clause.from, to: sub?.from ?? clause.to }, it) && has(reading, clause, valueWords)) {
    if (0 < tes.length) return subject.sort === 'author' || kind === 'advies' ? make(sort, tes) : null;
    // *De bond vindt het van belang dat dit wordt aangepakt*, *… dat de gemeente een loket opent*
    const who = sub === undefined ? 'none' : subjectBehind(reading, sub);
    if (sub !== undefined && (sub.verb.verb.lemma === 'worden' || kind === 'advies' && (who === 'actor' || who === 'addressee') && 0 < contentOf(sub).length)) return make(kind === 'advies' ? 'recommendation' : sort, contentOf(sub));
  }
  // *Wij vinden dat er een regeling moet komen*
  if (kind === 'plan' && lemma === 'vinden' && subject.sort === 'author' && sub !== undefined && has(reading, sub, must)) return make(sort, contentOf(sub));
  // *We verwachten in 2027 te starten met …*
  if (kind === 'plan' && lemma === 'verwachten' && subject.sort === 'author' && 0 < tes.length && tes.some(({ verb: own }) => own.sort !== 'mind' && own.sort !== 'state' && own.sort !== 'event')) return make(sort, tes);
  // *Wij verwachten van het college dat …*
  if (lemma === 'verwachten' && subject.sort === 'author' && sub !== undefined && has(reading, { from: clause.from, to: sub.from }, from)) return make(kind === 'advies' ? 'recommendation' : 'assignment', contentOf(sub));
  if (kind !== 'advies') return null;
  // *Graag zien wij een overzicht*
  if (sub === undefined) return lemma === 'zien' && subject.sort === 'author' && has(reading, clause, gladly) && !has(reading, clause, ahead) ? make('recommendation', []) : null;
  // *Wij hopen dat u dit meeneemt*: asked of the reader; what others do is only hoped for.
  const hopes = (lemma === 'hopen' || lemma === 'verwachten') && (subjectBehind(reading, sub) === 'addressee' || lemma === 'hopen' && subjectBehind(reading, sub) === 'actor');
  const pleads = hopes || lemma === 'wensen' || (lemma === 'zien' || lemma === 'hebben') && has(reading, { from: clause.from, to: sub.from }, gladly);
  return ours && (pleads || !grasping.has(lemma) && has(reading, sub, must)) ? make('recommendation', contentOf(sub)) : null;
}

import type { KnownRule } from './settings-description.ts';

const rule = (id: string, severity: KnownRule['severity'], nl: string, en: string): KnownRule => ({ id, severity, title: { nl, en } });

/** The rules that settings may name. */
export const KNOWN_RULES: readonly KnownRule[] = [
  rule('afspraak-onvolledig', 'warning', 'Afspraak zonder eigenaar of planning', 'Agreement without owner or planning'),
  rule('opdracht-zonder-opmerking', 'warning', 'Opdracht die niemand beantwoordt', 'Assignment that nobody answers'),
  rule('opmerking-zonder-advies', 'information', 'Kritische opmerking die niets vraagt', 'Critical remark that asks for nothing'),
  rule('vraag-zonder-reactiedatum', 'information', 'Vraag zonder reactiedatum', 'Question without a reply date'),
  rule('vaag-inspanning', 'information', 'Inspanning in plaats van resultaat', 'Effort instead of result'),
  rule('vaag-uitstel', 'information', 'Doorgeschoven naar later', 'Put off until later'),
  rule('vaag-tijd', 'information', 'Tijd die niet te controleren is', 'Time that cannot be checked'),
  rule('vaag-voorwaarde', 'information', 'Voorwaarde die alles openlaat', 'Condition that leaves everything open'),
  rule('vaag-verdunning', 'information', 'Verdunde toezegging', 'Diluted commitment'),
  rule('vaag-hoeveelheid', 'information', 'Hoeveelheid zonder getal', 'Quantity without a number'),
  rule('vaag-kwalificatie', 'information', 'Kwalificatie zonder maatstaf', 'Qualification without a measure'),
  rule('vergelijking-zonder-maatstaf', 'information', 'Vergelijking zonder maatstaf', 'Comparison without a measure'),
  rule('slag-om-de-arm', 'information', 'Slag om de arm', 'Hedge'),
  rule('collectieve-actor', 'information', 'Eigenaar die niemand kan aanspreken', 'Owner nobody can address'),
  rule('lijdend-zonder-dader', 'information', 'Lijdende vorm die de eigenaar verbergt', 'Passive that hides the owner'),
  rule('open-einde', 'hint', 'Open einde', 'Open end'),
  rule('planning-verstreken', 'warning', 'Planning vóór de datum van het document', 'Planning before the date of the document'),
  rule('planning-ongeldig', 'warning', 'Datum die niet bestaat', 'Date that does not exist'),
  rule('opdracht-dubbel', 'warning', 'Nummer dat twee keer voorkomt', 'Number used twice'),
  rule('verwijzing-onbekend', 'information', 'Verwijzing naar een nummer dat er niet is', 'Reference to a number that is not there'),
  rule('reactie-niet-gevraagd', 'information', 'Er wordt geen reactie gevraagd', 'No reaction is asked for'),
  rule('monitoring-ontbreekt', 'information', 'Monitoring ontbreekt', 'Monitoring is missing'),
  rule('vaststelling-ontbreekt', 'information', 'Vaststelling ontbreekt', 'Adoption is missing'),
  rule('kop-onvolledig', 'information', 'Kop van het advies is onvolledig', 'Head of the advice is incomplete'),
];

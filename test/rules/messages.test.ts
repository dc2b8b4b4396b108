import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../server/src/core/finding.ts';
import { check, checkAmong } from '../support/check.ts';

// What is said fits what it is said of: one or more, this slot or that.

const of = (rule: string, found: readonly Finding[]): readonly string[] => found.filter((finding) => finding.rule === rule).map(({ message }) => message);

test('the question is about the slots that are missing', () => {
  const asked = (...requiredSlots: ('owner' | 'planning' | 'result' | 'decision')[]): readonly string[] => of('afspraak-onvolledig', check('Advies 1: Open een loket.\n', { requiredSlots }));
  assert.deepEqual(asked('owner', 'planning'), ['Dit advies heeft nog geen eigenaar en geen planning. Wie doet dit, en vóór wanneer?']);
  assert.deepEqual(asked('result', 'decision'), ['Dit advies heeft nog geen resultaat en geen besluit. Waaraan zien inwoners straks het resultaat?']);
  assert.deepEqual(asked('owner', 'planning', 'result'), ['Dit advies heeft nog geen eigenaar, geen planning en geen resultaat. Wie doet dit, en vóór wanneer?']);
});

test('one advice without an answer is no two', () => {
  const advice = 'Advies 1: Open een loket.\n\nAdvies 2: Maak een flyer.\n\nAdvies 3: Bel de mantelzorgers.\n';
  const unanswered = (answered: string): readonly Finding[] => checkAmong(`---\nadvies: brief.advies.md\n---\n\nReactie op ${answered}: Wij nemen dit over.\n\nTot slot.\n`, 'reactie', [{ kind: 'advies', text: advice }]);
  assert.deepEqual(of('advies-zonder-reactie', unanswered('adviezen 1 en 2')), ['Op advies 3 gaat deze reactie nog niet in. Neemt het college dit over, en waarom?']);
  assert.deepEqual(of('advies-zonder-reactie', unanswered('advies 1')), ['Op adviezen 2 en 3 gaat deze reactie nog niet in. Neemt het college die over, en waarom?']);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { daysInMonth, isoDate } from '../../server/src/core/language/calendar.ts';
import { readPlanningValue } from '../../server/src/core/language/nl/time-value.ts';
import { decisionPhrases, momentPhrases, planningPhrases } from '../../server/src/core/views/planning-phrases.ts';

test('the moments that are offered follow from the date of the document', () => {
  assert.deepEqual(planningPhrases('2026-03-11', 6), [
    'vóór 1 juli 2026', 'vóór 1 oktober 2026', 'vóór 1 januari 2027',
    'Q2 2026', 'Q3 2026', 'Q4 2026', 'Q1 2027',
    'vóór het zomerreces van 2026', 'vóór het kerstreces van 2026',
    'binnen 6 weken na ontvangst van dit advies', 'elk kwartaal, voor het eerst in juni 2026', 'bij de begroting 2027',
  ]);
  assert.deepEqual(momentPhrases('2026-11-20'), [
    '1 januari 2027', '1 april 2027', '1 juli 2027', 'december 2026', 'januari 2027', 'februari 2027', 'maart 2027', 'april 2027', 'mei 2027',
    'het zomerreces van 2027', 'het kerstreces van 2026',
  ]);
  assert.deepEqual(decisionPhrases('2026-05-31').map((phrase) => phrase.replace('raadsvergadering van ', '')), ['juni 2026', 'september 2026', 'oktober 2026', 'november 2026']);
  assert.deepEqual(planningPhrases(null, 4), ['binnen 4 weken na ontvangst van dit advies']);
  assert.deepEqual(planningPhrases(null, 1), ['binnen 1 week na ontvangst van dit advies']);
});

const dates = fc.record({ year: fc.integer({ min: 2000, max: 2098 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ year, month, day }) => day <= daysInMonth(month, year)).map(({ year, month, day }) => isoDate(year, month, day));

test('what is offered can be checked, and none of it is past', () => {
  fc.assert(fc.property(dates, (date) => {
    for (const phrase of [...planningPhrases(date, 6), ...momentPhrases(date).map((moment) => `vóór ${moment}`), ...decisionPhrases(date)]) {
      const { state, time } = readPlanningValue(phrase, 0, Number(date.slice(0, 4)));
      assert.equal(state, 'checkable', phrase);
      assert.ok(time !== null && (time.to === null || date <= time.to), `${phrase} from ${date}`);
    }
  }), { numRuns: 200 });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { addWeeks } from '../../server/src/core/language/calendar.ts';
import { formatDate, parseDate, readPlanningValue } from '../../server/src/core/language/nl/time-value.ts';

test('time-value: the date of a document', () => {
  for (const text of ['2026-02-11', '2026-02-11T00:00:00.000Z', '11 februari 2026', '11.februari 2026', 'Zuiderveld, 11 februari 2026', '11-02-2026', ' 11-2-26 ', '**11 februari 2026**', 'woensdag 11 feb. 2026', '11 februari\u00A02026']) assert.equal(parseDate(text), '2026-02-11', text);
  for (const text of ['', 'februari 2026', '11 februari', '2026', '31 februari 2026', 'volgt', '2026-02-31', '[datum]']) assert.equal(parseDate(text), null, text);
});

test('time-value: writing and counting', () => {
  assert.equal(formatDate('2026-07-01'), '1 juli 2026');
  assert.equal(formatDate('onzin'), 'onzin');
  assert.equal(addWeeks('2026-12-28', 6), '2027-02-08');
  assert.equal(addWeeks('onzin', 6), 'onzin');
});

test('time-value: a Planning slot', () => {
  const table: Readonly<Record<string, readonly string[]>> = {
    checkable: [
      'uiterlijk 1 oktober 2026', 'open uiterlijk 1 oktober 2026', 'Q3 2026', 'Q3', '2027', 'gereed 2027', 'start 2026, klaar eind 2027', 'week 40 van 2026', 'vóór het zomerreces van 2026', 'jaarlijks vóór 1 april', 'raadsvergadering van mei 2026', '2026-2027', 'mei', 'kadernota 2027 (mei 2026)', 'najaar', 'zo snel mogelijk, uiterlijk 1 juli 2026', 'binnen zes weken',
      'doorlopend, elk kwartaal', '7-jul-26', '31 september 2026', 'dit jaar', 'per direct', 'bij de kadernota 2027', '2026 en 2027',
    ],
    vague: ['zo snel mogelijk', 'op termijn', 'doorlopend', 'regelmatig', 'de komende jaren', '2026-2029', 'in de loop van 2026', 'z.s.m.', 'structureel'],
    placeholder: ['n.t.b.', 'n.t.b. 2027', 'ntb', 'nader te bepalen', 'nog te bepalen', '[datum]', '[datum invullen]', 'vóór [datum]', 'uiterlijk [ ]', 'p.m.', 'PM', 'volgt', 'volgt nog', 'XX', 'xx-xx-2026', '???', '?', '…', '...', '-', '–', '[…]', '[]', 'TBD', 'dd-mm-jjjj', '(n.t.b.)', 'nog onbekend'],
    empty: ['', '   ', '\u00AD', '\r\n'],
    other: ['zie bijlage', 'vorig jaar', 'ja', '\uFFFC', 'vraagt meer geld'],
  };
  for (const [state, values] of Object.entries(table)) for (const value of values) assert.equal(readPlanningValue(value, 0).state, state, value);
});

test('time-value: offsets of a slot are those of the passage', () => {
  const { time } = readPlanningValue('open uiterlijk 1 oktober 2026', 100);
  assert.deepEqual([time?.start, time?.end, time?.text], [105, 129, 'uiterlijk 1 oktober 2026']);
});

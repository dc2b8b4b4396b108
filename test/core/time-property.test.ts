import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, daysInMonth, isoDate, partsOf, startOfWeek, weeksInYear } from '../../server/src/core/language/calendar.ts';
import { tokenize } from '../../server/src/core/language/token.ts';
import { monthName } from '../../server/src/core/language/nl/time-words.ts';
import { findTimes } from '../../server/src/core/language/nl/time.ts';
import { formatDate, parseDate, readPlanningValue } from '../../server/src/core/language/nl/time-value.ts';

const words = ['op', 'in', 'van', 'tot', 'en', 'met', 'vóór', 'de', 'het', 'eind', 'begin', 'maart', 'mei', 'jan.', '1', '31', '2026', '2026-2029', '-', '/', ',', '.', '(', ')', 'Q3', 'eerste', 'tweede', 'helft', 'kwartaal', 'jaar', 'week', '54', 'zes', 'weken', 'na', 'binnen', 'elke', 'keer', 'per', 'jaarlijks', 'kadernota',
  'raadsvergadering', 'deze', 'raadsperiode', 'komende', 'jaren', 'zo', 'snel', 'mogelijk', 'zodra', 'loop', 'zomer', 'volgend', '31-09-2026', "'", '26', 'a.s.', 'jl.', '\n', '\r\n', '\u00A0', '\u00AD', '\uFFFC'];
const texts = fc.oneof(fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' ')), fc.string({ unit: 'binary', maxLength: 80 }));
const dates = fc.record({ year: fc.integer({ min: 2000, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) });
const pad = (value: number): string => String(value).padStart(2, '0');

/** The same day in the ways authors write it. */
const notations = ({ year, month, day }: { year: number; month: number; day: number }): string[] =>
  [`${String(day)} ${monthName(month)} ${String(year)}`, `${pad(day)}-${pad(month)}-${String(year)}`, `${String(day)}/${String(month)}/${String(year)}`, `${String(day)}.${String(month)}.${String(year)}`, isoDate(year, month, day), `${String(day)}-${monthName(month).slice(0, 3)}-${String(year)}`.replace('-maa-', '-mrt-')];

test('time: spans lie within the text, in order, and nothing throws', () => {
  fc.assert(fc.property(texts, fc.integer({ min: 0, max: 9 }), (text, start) => {
    let floor = start;
    for (const time of findTimes(tokenize(text, start), text, 2026, start)) {
      assert.ok(floor <= time.start && time.start < time.end && time.end <= start + text.length);
      for (const day of [time.from, time.to]) assert.ok(day === null || partsOf(day) !== null, `${text}: ${String(day)}`);
      if (time.from !== null && time.to !== null && time.sort !== 'period') assert.ok(time.from <= time.to || time.text.includes('en') || time.text.includes('/') || time.text.includes('-'), text);
      floor = time.end;
    }
    readPlanningValue(text, start);
    parseDate(text);
  }), { numRuns: 400 });
});

test('time: every date reads the same in each notation', () => {
  fc.assert(fc.property(dates.filter(({ year, month, day }) => day <= daysInMonth(month, year)), (date) => {
    const iso = isoDate(date.year, date.month, date.day);
    for (const written of notations(date)) {
      assert.equal(parseDate(written), iso, written);
      assert.equal(findTimes(tokenize(written, 0), written)[0]?.from, iso, written);
    }
    assert.equal(parseDate(formatDate(iso)), iso);
  }));
});

test('time: a day that does not exist comes with one that does, in the same notation', () => {
  fc.assert(fc.property(dates.filter(({ year, month, day }) => daysInMonth(month, year) < day), (date) => {
    for (const written of notations(date)) {
      const [time] = findTimes(tokenize(written, 0), written);
      const nearest = time?.impossible?.nearest ?? '';
      assert.equal(parseDate(nearest), isoDate(date.year, date.month, daysInMonth(date.month, date.year)), written);
      assert.equal(nearest.replace(/\d/g, '9'), written.replace(/\d/g, '9'));
      assert.equal(parseDate(written), null);
    }
  }));
});

test('calendar: arithmetic agrees with the clock of the machine', () => {
  fc.assert(fc.property(dates.filter(({ year, month, day }) => day <= daysInMonth(month, year)), fc.integer({ min: -50_000, max: 50_000 }), ({ year, month, day }, days) => {
    const moved = new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
    assert.equal(addDays(isoDate(year, month, day), days), moved);
  }));
});

test('calendar: ISO weeks', () => {
  assert.equal(startOfWeek(2026, 1), '2025-12-29');
  assert.equal(startOfWeek(2027, 1), '2027-01-04');
  assert.deepEqual([2020, 2026, 2027, 2032].map(weeksInYear), [53, 53, 52, 53]);
  for (let year = 2000; year < 2100; year++) assert.equal(addDays(startOfWeek(year, weeksInYear(year)), 7), startOfWeek(year + 1, 1));
});

test('time: in long runs of the same word all that is found lies within the text, in order', () => {
  for (const word of ['eind', 'eerste', 'tot', '1 en', 'van', 'de', 'komende', '2026 -', 'maart -', 'bij de', 'elke', 'zodra', 'binnen', 'week', 'in de loop van', 'zo snel', 'donderdag,']) {
    const text = `${word} `.repeat(20_000);
    const tokens = tokenize(text, 0);
    let last = 0;
    for (const { start, end } of findTimes(tokens, text)) {
      assert.ok(last <= start && start < end && end <= text.length, word);
      last = end;
    }
  }
});

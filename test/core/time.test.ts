import assert from 'node:assert/strict';
import test from 'node:test';
import { tokenize } from '../../server/src/core/language/token.ts';
import { eventRows } from '../../server/src/core/language/nl/time-events.ts';
import { timePhrases } from '../../server/src/core/language/nl/time-phrases.ts';
import { findTimes, lastDay } from '../../server/src/core/language/nl/time.ts';
import type { TimeExpression } from '../../server/src/core/language/reading.ts';
import { calendarParts, eventTimes, exactDates, impossibleDates, noTimes, periods, recurrences, terms, vagueTimes } from './time-cases.ts';

const find = (text: string, documentYear: number | null = null): TimeExpression[] => findTimes(tokenize(text, 0), text, documentYear);
const unmark = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** The text with every time marked. */
function mark(text: string): string {
  return find(text).reduceRight((marked, { start, end }) => `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`, text);
}

for (const [family, cases] of Object.entries({ exactDates, calendarParts, periods, terms, eventTimes, recurrences, vagueTimes })) {
  test(`time: ${family}`, () => {
    for (const [marked, reading] of cases) {
      const text = unmark(marked);
      assert.equal(mark(text), marked);
      const [time] = find(text);
      assert.equal(time && `${time.checkable ? '' : '~'}${time.sort} ${time.from ?? '-'} ${time.to ?? '-'}`, reading, marked);
      assert.equal(time?.impossible, null, marked);
    }
  });
}

test('time: what is no time', () => {
  for (const text of noTimes) assert.equal(mark(text), text);
});

test('time: dates that do not exist', () => {
  for (const [marked, nearest] of impossibleDates) {
    assert.equal(mark(unmark(marked)), marked);
    const [time] = find(unmark(marked));
    assert.deepEqual(time?.impossible, { nearest }, marked);
    const [mended] = find(nearest);
    assert.equal(mended?.impossible, null, nearest);
  }
});

test('time: every row is found in its own sentences, and not in the others', () => {
  for (const { bad, good } of timePhrases) {
    for (const marked of bad) assert.equal(mark(unmark(marked)), marked);
    for (const text of good) assert.equal(mark(text), text);
  }
  for (const { hit, miss } of eventRows) {
    for (const marked of hit) assert.equal(mark(unmark(marked)), marked);
    for (const text of miss) assert.equal(mark(text), text);
  }
});

test('time: several in a sentence', () => {
  assert.equal(mark('Het college kiest in maart 2026 en rapporteert elk kwartaal, voor het eerst in Q3 2026.'), 'Het college kiest ⟦in maart 2026⟧ en rapporteert ⟦elk kwartaal⟧, voor het eerst ⟦in Q3 2026⟧.');
  assert.equal(mark('eind 2026 of begin 2027'), '⟦eind 2026⟧ of ⟦begin 2027⟧');
  assert.equal(mark('1 mei 2026 en 3 juni 2027'), '⟦1 mei 2026⟧ en ⟦3 juni 2027⟧');
  assert.equal(mark('van 1 maart tot 31 juni 2026'), 'van ⟦1 maart⟧ tot ⟦31 juni 2026⟧');
});

test('time: the year of the document stands in for a missing one', () => {
  const days = (text: string): string => find(text, 2026).map(({ from, to }) => `${from ?? '-'} ${to ?? '-'}`).join();
  assert.equal(days('1 juli'), '2026-07-01 2026-07-01');
  assert.equal(days('vóór 1 maart'), '- 2026-02-28');
  assert.equal(days('eind maart'), '2026-03-16 2026-03-31');
  assert.equal(days('volgend jaar'), '2027-01-01 2027-12-31');
  assert.equal(days('1 juli 2027'), '2027-07-01 2027-07-01');
  assert.equal(days('komend jaar'), '- -');
});

test('time: markup, line ends and hard spaces inside', () => {
  assert.equal(find('vóór\u00A01\r\njuli\r\n2026')[0]?.text, 'vóór 1 juli 2026');
  assert.equal(find('vóór \u00AD\u00AD1 juli\u00AD\u00AD 2026')[0]?.to, '2026-06-30');
  assert.equal(find('vo\u0301o\u0301r 1 juli 2026')[0]?.to, '2026-06-30');
  const [time] = findTimes(tokenize('op 1 juli 2026', 40), 'op 1 juli 2026', null, 40);
  assert.deepEqual([time?.start, time?.end, time?.text], [40, 54, 'op 1 juli 2026']);
});

test('time: the last day', () => {
  const last = (text: string): string | null => find(text).map(lastDay)[0] ?? null;
  assert.equal(last('in Q3 2026'), '2026-09-30');
  assert.equal(last('vanaf 2025'), null);
  assert.equal(last('in maart'), null);
  assert.equal(last('31 september 2026'), null);
  assert.equal(last('binnen zes weken'), null);
});

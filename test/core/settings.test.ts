import * as assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownRule } from '../../server/src/core/settings-description.ts';
import { readSettingsFile } from '../../server/src/core/settings-file.ts';
import { readSettings } from '../../server/src/core/settings-read.ts';
import { DEFAULTS, joinSettings } from '../../server/src/core/settings.ts';

const RULES: readonly KnownRule[] = ['vaag-tijd', 'open-einde'].map((id) => ({ id, title: { nl: id, en: id }, severity: 'information' }));

/** The settings read from a text, and each problem as `the words concerned: message`. */
function read(text: string) {
  const { settings, problems } = readSettingsFile(text, RULES);
  return { settings, problems: problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`) };
}

test('every setting is read', () => {
  const all = {
    severity: { 'vaag-tijd': 'off', 'open-einde': 'warning' }, labels: { assignment: ['Speerpunt'] }, owners: ['wethouder Wonen'],
    requiredSlots: ['owner', 'test'], plan: 'wonen.plan.md', replyWeeks: 8, messageLanguage: 'en', inlayHints: true, maxFindings: 50,
  };
  assert.deepEqual(read(JSON.stringify(all)), { settings: all, problems: [] });
  assert.deepEqual(Object.keys(all).sort(), Object.keys(DEFAULTS).sort());
});

test('nothing, an empty text and null are no settings and no problem', () => {
  for (const text of ['', '  \n', 'null', '{}', '\uFEFF{}']) assert.deepEqual(read(text), { settings: {}, problems: [] });
  assert.deepEqual(readSettings(undefined, RULES), { settings: {}, problems: [] });
  assert.deepEqual(readSettings({ owners: null }, RULES), { settings: {}, problems: [] });
});

test('comments and a comma too many do no harm', () => {
  assert.deepEqual(read('// van de raad\n{ "replyWeeks": 4, /* zes was te lang */ }'), { settings: { replyWeeks: 4 }, problems: [] });
});

test('a wrong value is named where it stands, and the rest still works', () => {
  assert.deepEqual(read('{ "replyWeeks": "zes", "owners": ["A", 3, " B "], "maxFindings": 10 }'), {
    settings: { owners: ['A', 'B'], maxFindings: 10 },
    problems: [
      '"zes": Hier hoort een heel getal van 1 tot en met 52',
      '3: Hier hoort een tekst tussen aanhalingstekens, die niet leeg is',
    ],
  });
});

test('a switch is on or off', () => {
  assert.deepEqual(read('{ "inlayHints": "ja" }'), { settings: {}, problems: ['"ja": Hier hoort true (aan) of false (uit)'] });
});

test('an unknown name gets a suggestion if one is near', () => {
  assert.deepEqual(read('{ "severty": {}, "kleur": 1, "severity": { "vaag-tij": "off", "vaag-tijd": "waarschuwing" }, "labels": { "owners": ["x"] } }'), {
    settings: { severity: {}, labels: {} },
    problems: [
      '"severty": Onbekende instelling "severty"; bedoelt u "severity"?',
      '"kleur": Onbekende instelling "kleur"',
      '"vaag-tij": Onbekende regel "vaag-tij"; bedoelt u "vaag-tijd"?',
      '"waarschuwing": Kies uit "error", "warning", "information", "hint", "off"',
      '"owners": Onbekend label "owners"; bedoelt u "owner"?',
    ],
  });
});

test('a broken text says from where, and what stands before it counts', () => {
  const { settings, problems } = read('{ "replyWeeks": 4\n "owners": ["A"] }');
  assert.equal(settings.replyWeeks, 4);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /^"owners": Dit is geen geldige JSON vanaf hier/);
});

test('nonsense of every kind is reported and never thrown', () => {
  for (const text of ['[]', '3', '"a"', '{', '}', '{"a"', '{"severity": []}', '{"labels": {"owner": {}}}', '{"__proto__": {"owners": ["x"]}}',
    '{"severity": {"3": "off"}}', '['.repeat(100_000), '\u0000', '{"owners": "A"}', '{"requiredSlots": ["who"]}']) {
    const { settings, problems } = readSettingsFile(text, RULES);
    assert.notEqual(problems.length, 0, text.slice(0, 40));
    for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length, text.slice(0, 40));
    assert.deepEqual(joinSettings(settings), { ...DEFAULTS }, text.slice(0, 40));
  }
});

test('problems are told in the language that the file asks for', () => {
  assert.deepEqual(read('{ "messageLanguage": "en", "replyWeeks": 0 }').problems, ['0: Expected a whole number from 1 to 52']);
});

test('what a project sets goes before what its reader sets, key by key', () => {
  const joined = joinSettings({ severity: { 'vaag-tijd': 'off', 'open-einde': 'off' }, owners: ['A'] }, { severity: { 'vaag-tijd': 'hint' }, owners: ['B'] });
  assert.deepEqual(joined, { ...DEFAULTS, severity: { 'vaag-tijd': 'hint', 'open-einde': 'off' }, owners: ['B'] });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { RULES } from '../../server/src/core/rules/index.ts';
import { PAGE_TEXTS } from '../../server/src/core/rules/page-texts.ts';
import { readPage } from '../../server/src/core/rules/pages.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { apply, check, checkAmong, kindFor, unmark } from '../support/check.ts';

// What must hold for every rule, on every example of every page and on the example documents.

interface Case {
  readonly text: string;
  /** The findings of a text in the place of this one, among the documents that stand beside it. */
  readonly check: (text: string, settings?: Partial<Settings>) => readonly Finding[];
}

const EXAMPLES = Object.fromEntries((['plan', 'advies', 'reactie'] as const).map((kind) => [kind, readFileSync(`examples/waterbeek.${kind}.md`, 'utf8')]));
const CASES: readonly Case[] = [
  ...RULES.flatMap((rule) => {
    const { bad, good } = readPage(PAGE_TEXTS[rule.id] ?? '');
    return [...bad, ...good].map(({ text, beside }): Case => ({ text: unmark(text), check: (now, settings) => checkAmong(now, kindFor(rule), beside, settings) }));
  }),
  ...Object.values(EXAMPLES).map((text): Case => ({ text, check })),
];
const identity = ({ rule, message, severity }: { rule: string; message: string; severity: string }): string => `${severity} ${rule}: ${message}`;

describe('every rule', () => {
  test('quotes words over two lines on one', () => {
    const found = CASES.flatMap(({ text, check }) => check(text.replace(/(?<=[\p{L}\d]) (?=[\p{L}\d])/gu, '\n')));
    assert.ok(found.some(({ start, end }) => start < end));
    for (const { rule, message, related = [], fixes = [] } of found) for (const line of [message, ...related.map((other) => other.message), ...fixes.map(({ title }) => title)]) assert.ok(!/\s\s|[\n\r\u00AD\uFFFC]/.test(line), `${rule}: ${line}`);
  });
  test('stays within the text', () => {
    for (const { text, check } of CASES) {
      for (const { start, end, rule, related = [], fixes = [] } of check(text)) {
        for (const span of [{ start, end }, ...related, ...fixes.flatMap(({ edits }) => edits)]) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${rule} in ${text}`);
        }
        assert.ok(start < end, `${rule} stands under words in ${text}`);
      }
    }
  });

  test('says the same of CRLF line ends', () => {
    for (const { text, check } of CASES) assert.deepEqual(check(text.replaceAll('\n', '\r\n')).map(identity), check(text).map(identity));
  });

  test('is silent in code and comments', () => {
    const spoken = new Set(['kop-onvolledig', 'reactie-niet-gevraagd', 'monitoring-ontbreekt', 'vaststelling-ontbreekt', 'uitzondering-onjuist']);
    for (const { text, check } of CASES.filter((each) => !each.text.startsWith('---'))) {
      const fenced = `Voorbeeld van een brief.\n\n\`\`\`\`\`text\n${text}\n\`\`\`\`\`\n`;
      assert.deepEqual(check(fenced).filter(({ rule }) => !spoken.has(rule)), []);
    }
  });

  test('is silent on the empty text and on white space', () => {
    for (const text of ['', ' ', '\n\n\n', '\t\r\n', '\uFEFF']) assert.deepEqual(check(text), []);
  });

  test('speaks as the settings say', () => {
    for (const { text, check } of CASES) {
      const found = check(text);
      const off = check(text, { severity: Object.fromEntries(RULES.map(({ id }) => [id, 'off'])) });
      assert.deepEqual(off, []);
      const english = check(text, { messageLanguage: 'en' });
      assert.deepEqual(english.map(({ rule, start, end }) => ({ rule, start, end })), found.map(({ rule, start, end }) => ({ rule, start, end })));
    }
  });

  test('speaks as loudly as it is set to, where it speaks as loudly as it can', () => {
    for (const { text, check } of CASES) {
      const loud = check(text, { severity: Object.fromEntries(RULES.map(({ id }) => [id, 'error'])) });
      for (const [index, { rule, severity }] of check(text).entries()) {
        if (severity === RULES.find(({ id }) => id === rule)?.severity) assert.equal(loud[index]?.severity, 'error', `${rule} in ${text}`);
      }
    }
  });

  test('asks calmly: no exclamation mark, no English, one line', () => {
    for (const { text, check } of CASES) {
      for (const { message } of check(text)) {
        assert.doesNotMatch(message, /!|\n/);
        assert.match(message, /[.?]$/);
        assert.doesNotMatch(message, /\b(?:the|is not|does|undefined|null)\b/);
      }
    }
  });
});

describe('every fix', () => {
  const cases = CASES.flatMap(({ text, check }) => check(text).flatMap((finding) => (finding.fixes ?? []).map((fix) => ({ text, check, finding, fix }))));

  test('mends its finding, or leaves a placeholder for its writer', () => {
    for (const { text, check, finding, fix } of cases) {
      const after = apply(text, fix);
      const still = check(after).filter(({ rule, start, end }) => rule === finding.rule && after.slice(start, end) === text.slice(finding.start, finding.end) && start === moved(finding.start, fix.edits) && !/\[[^\]]+\]/.test(after.slice(start, end)));
      assert.deepEqual(still.filter(({ severity }) => severity === finding.severity), [], `${fix.title} on:\n${text}\ngave:\n${after}`);
    }
  });

  test('is not offered a second time', () => {
    for (const { text, check, finding, fix } of cases) {
      const after = apply(text, fix);
      const again = check(after).filter(({ rule, start }) => rule === finding.rule && start === moved(finding.start, fix.edits)).flatMap(({ fixes = [] }) => fixes).filter(({ title }) => title === fix.title);
      assert.deepEqual(again, [], `${fix.title} on:\n${text}\ngave:\n${after}`);
    }
  });

  test('has an edit that changes something, and edits that do not overlap', () => {
    for (const { text, fix } of cases) {
      assert.notEqual(apply(text, fix), text, fix.title);
      const sorted = [...fix.edits].sort((a, b) => a.start - b.start);
      sorted.slice(1).forEach((edit, index) => { assert.ok((sorted[index]?.end ?? 0) <= edit.start, fix.title); });
    }
  });

  test('keeps the line ends of the document', () => {
    for (const { text, check } of CASES) {
      for (const { fixes = [] } of check(text.replaceAll('\n', '\r\n'))) {
        for (const fix of fixes) for (const edit of fix.edits) assert.doesNotMatch(edit.text, /(?:^|[^\r])\n/, fix.title);
      }
    }
  });
});

/** Where an offset stands after edits that all lie behind or before it. */
function moved(at: number, edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): number {
  return edits.reduce((result, { start, end, text }) => (end <= at && start < at ? result + text.length - (end - start) : result), at);
}

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FORMATS, type Format } from '../../server/src/cli/options.ts';
import { folder, marker, real, scherp, type Circumstances, type Files, type Outcome } from '../support/cli.ts';

const GOLDEN = 'test/cli/golden';
const documents = { 'belbus.advies.md': readFileSync(`${GOLDEN}/belbus.advies.md`), 'leeg.md': readFileSync(`${GOLDEN}/leeg.md`) };
const check = (files: Files, args: readonly string[], circumstances: Circumstances = { core: real }): Promise<Outcome> => scherp(folder(files), ['check', ...args], circumstances);

/** A report with what changes from version to version taken out. */
const steady = (format: Format, report: string): string => (format === 'sarif' ? report.replace(/"rules":\[.*?\]\}\},"results"/s, '"rules":[]}},"results"').replace(/"(version|semanticVersion)":"0[\d.]+"/g, '"$1":"0.0.0"') : report);

describe('formats', () => {
  for (const format of FORMATS) {
    it(`${format} is as it was read and approved`, async () => {
      const { out, err } = await check(documents, ['--format', format, 'belbus.advies.md', 'leeg.md']);
      assert.equal(err, '');
      const file = `${GOLDEN}/belbus.${format}`;
      if (process.env['UPDATE'] || !existsSync(file)) writeFileSync(file, steady(format, out));
      assert.equal(steady(format, out), readFileSync(file, 'utf8'));
    });

    it(`${format} is whole when there is nothing, and when a file cannot be read`, async () => {
      const none = await check({}, ['--format', format, '.']);
      assert.equal(none.code, 0);
      const unread = await check({ 'a.md': Buffer.from([0x80]) }, ['--format', format, 'a.md']);
      assert.equal(unread.code, 2);
      for (const { out } of [none, unread]) {
        if (['json', 'sarif', 'gitlab'].includes(format)) assert.doesNotThrow(() => { JSON.parse(out); }, out);
        if (format === 'junit') assert.match(out, /<\/testsuites>\n$/);
        if (format === 'html') assert.match(out, /<\/html>\n$/);
      }
    });
  }

  it('markdown fits in a comment, whatever could not be read', async () => {
    const names = Array.from({ length: 1000 }, (_, number) => `${'map/'.repeat(20)}${String(number)}.md`);
    const { out } = await check({ 'belbus.advies.md': readFileSync(`${GOLDEN}/belbus.advies.md`) }, ['--format', 'markdown', 'belbus.advies.md', ...names]);
    assert.ok(out.length < 65_536);
    assert.match(out, /\n\d+ bestanden niet gelezen; de reden staat bij de foutmeldingen\.\n/);
  });

  it('takes the words of a document as text', async () => {
    const core: Circumstances['core'] = { ...marker, findings: () => [{ rule: 'een-regel', severity: 'warning', message: HOSTILE, start: 0, end: HOSTILE.length }] };
    const name = '=1 "a"\n<i>%::,b.md';
    const files = process.platform === 'win32' ? { 'b.md': HOSTILE } : { [name]: HOSTILE };
    for (const format of FORMATS) {
      const { out } = await scherp(folder(files), ['check', '--format', format, '.'], { core });
      if (format === 'html') assert.doesNotMatch(out.replace(/<style>[^]*<\/style>/, ''), /<(?:script|img|i|b)\b|<[^>]*\son\w+=/i);
      if (format === 'junit') assert.doesNotMatch(out, /<(?:script|img|i|b)\b|[\x00-\x08\ufffe\uffff]/);
      if (format === 'github') assert.equal(out.split('\n').length, 2, 'one command, on one line');
      if (format === 'markdown') assert.doesNotMatch(out.replace(/\\./g, ''), /<script|@raad|\[klik\]|```|https:\/\/kwaad/);
      if (format === 'text') assert.doesNotMatch(out, /\x1b/);
    }
  });
});

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)> ]]> --> &amp; @raad [klik](https://kwaad.example) ```js\n::error::x %0A | \x1b[31m \ud800 \ufffe =CMD()';

describe('SARIF', () => {
  const schema = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
  // Draft 4 differs from what ajv reads in nothing that this schema uses but the name of its identifier.
  delete schema['$schema'];
  delete schema['id'];
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(schema);
  const run = (out: string): Run => {
    const log = JSON.parse(out) as { runs: [Run] };
    assert.ok(validate(log), ajv.errorsText(validate.errors));
    return log.runs[0];
  };

  it('keeps to the published schema', async () => {
    for (const files of [documents, { 'met spatie/één (1).advies.md': documents['belbus.advies.md'] }, { 'kapot.md': Buffer.from([0x80]) }, {}]) {
      run((await check(files, ['--format', 'sarif', '.'])).out);
    }
    const examples = await scherp('examples', ['check', '--format', 'sarif', '.'], { core: real });
    assert.ok(run(examples.out).results.length > 10);
  });

  it('says what a rule is, where its page is, and why an exception was made', async () => {
    const { tool, results } = run((await check(documents, ['--format', 'sarif', '.'])).out);
    for (const rule of tool.driver.rules) {
      assert.match(rule.helpUri, /^https:\/\/.+\.md$/);
      assert.ok(rule.help.text.length > 100);
    }
    const suppressed = results.filter(({ suppressions }) => suppressions);
    assert.deepEqual(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification]), [['vaag-tijd', 'de raad koos hiervoor op 12 maart']]);
    assert.ok(results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId));
    assert.ok(results.some(({ fixes }) => fixes?.some(({ artifactChanges }) => artifactChanges[0].replacements.length > 0)));
  });

  it('gives a finding the same fingerprint wherever its sentence stands, and another one each time it stands there', async () => {
    const prints = async (text: string): Promise<string[]> => run((await check({ 'a.advies.md': text }, ['--format', 'sarif', '.'])).out).results.filter(({ ruleId }) => ruleId === 'vaag-tijd').map(({ partialFingerprints }) => partialFingerprints?.['scherpSentence/v1'] ?? '');
    const sentence = 'De wethouder Vervoer opent zo snel mogelijk een meldpunt.';
    const [once = ''] = await prints(`Wij adviseren het volgende.\n\n${sentence}\n`);
    assert.match(once, /^[0-9a-f]{16}:1$/);
    assert.deepEqual(await prints(`Eerst iets anders.\n\nNog iets.\n\n**De** wethouder Vervoer opent zo snel\nmogelijk een meldpunt. Dan dit.\n`), [once]);
    assert.deepEqual(await prints(`${sentence}\n\n${sentence}\n`), [once, once.replace(/1$/, '2')]);
  });
});

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string; readonly help: { readonly text: string } }[] } };
  readonly results: readonly {
    readonly ruleId: string; readonly ruleIndex: number; readonly partialFingerprints?: Readonly<Record<string, string>>;
    readonly suppressions?: readonly { readonly justification?: string }[]; readonly fixes?: readonly { readonly artifactChanges: readonly [{ readonly replacements: readonly unknown[] }] }[];
  }[];
}

describe('GitLab', () => {
  it('has each fingerprint once', async () => {
    const { out } = await check({ 'a.advies.md': documents['belbus.advies.md'], 'b.advies.md': documents['belbus.advies.md'] }, ['--format', 'gitlab', '.']);
    const prints = (JSON.parse(out) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints).size, prints.length);
  });
});

describe('what hangs on the files of a repository', () => {
  it('names them as the repository does', async () => {
    for (const format of ['github', 'gitlab', 'sarif']) {
      const { out } = await check({ 'a.advies.md': documents['belbus.advies.md'], 'kapot.md': Buffer.from([0x80]) }, ['--format', format, './a.advies.md', './kapot.md']);
      assert.doesNotMatch(out, /\.\/(?:a|kapot)/, format);
    }
  });
});

describe('where reports go', () => {
  it('writes several at once, each to its own file, and one to standard output', async () => {
    const cwd = folder(documents);
    const plain = await scherp(cwd, ['check', '--format', 'json', '.'], { core: real });
    const { code, out } = await scherp(cwd, ['check', '--format', 'sarif=uit.sarif', '--format', 'json', '--format=html=uit.html', '.'], { core: real });
    assert.deepEqual({ code, out }, { code: plain.code, out: plain.out });
    assert.equal((JSON.parse(readFileSync(join(cwd, 'uit.sarif'), 'utf8')) as { version: string }).version, '2.1.0');
    assert.match(readFileSync(join(cwd, 'uit.html'), 'utf8'), /<\/html>\n$/);
  });

  it('takes --output for the format without a file', async () => {
    const cwd = folder(documents);
    const { out } = await scherp(cwd, ['check', '--format', 'json', '--output', 'uit.json', '.'], { core: real });
    assert.equal(out, '');
    assert.equal(readFileSync(join(cwd, 'uit.json'), 'utf8'), (await scherp(cwd, ['check', '--format', 'json', '.'], { core: real })).out);
  });

  it('refuses two reports in one place, and a report over a document', async () => {
    const cwd = folder(documents);
    for (const [args, said] of [
      [['--format', 'json', '--format', 'sarif'], /maar één rapport naar de standaarduitvoer/],
      [['--format', 'json=x', '--format', 'sarif=./x'], /twee rapporten met dezelfde naam/],
      [['--output', 'belbus.advies.md'], /wordt hier ook gelezen/],
      [['--format', 'json=x', '--write-baseline', 'x'], /twee rapporten met dezelfde naam/],
    ] as const) {
      const { code, out, err } = await scherp(cwd, ['check', ...args, '.'], { core: real });
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, said);
    }
    assert.deepEqual(readFileSync(join(cwd, 'belbus.advies.md')), documents['belbus.advies.md']);
  });

  it('says that a file cannot be written, and leaves no other behind', async () => {
    const cwd = folder(documents);
    copyFileSync(join(cwd, 'leeg.md'), join(cwd, 'oud.json'));
    const { code, err } = await scherp(cwd, ['check', '--format', 'json=oud.json', '--format', 'sarif=weg/uit.sarif', '.'], { core: real });
    assert.equal(code, 2);
    assert.equal(err, 'scherp: weg/uit.sarif: kon niet worden geschreven: dit bestand of deze map bestaat niet\n');
    assert.deepEqual(readFileSync(join(cwd, 'oud.json')), documents['leeg.md']);
  });
});

import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { folder, marker, scherp, type Circumstances } from '../support/cli.ts';

const text = async (files: Readonly<Record<string, string>>, args: readonly string[] = ['.'], circumstances?: Circumstances): Promise<string> =>
  (await scherp(folder(files), ['check', ...args], circumstances)).out;

describe('the report for people', () => {
  it('says where, how severe, what and which rule, and shows the words', async () => {
    assert.equal(await text({ 'map/een.advies.md': '# Advies\n\nDe raad vraagt een WAARSCHUWING en een TIP.\n', 'twee.advies.md': 'Een OPMERKING.\n' }), `\
map/een.advies.md:3:20: waarschuwing: hier staat WAARSCHUWING [regel-warning]
    De raad vraagt een WAARSCHUWING en een TIP.
                       ^~~~~~~~~~~~

twee.advies.md:1:5: ter info: hier staat OPMERKING [regel-information]
    Een OPMERKING.
        ^~~~~~~~~

2 documenten bekeken: 1 waarschuwing, 1 opmerking ter info, 1 tip (met --verbose zichtbaar).
`);
  });

  it('shows hints on request, or when they decide the exit code', async () => {
    const tip = `a.md:1:1: tip: hier staat TIP [regel-hint]\n    TIP\n    ^~~\n\n1 document bekeken: 1 tip.\n`;
    assert.equal(await text({ 'a.md': 'TIP' }, ['-v', '.']), tip);
    assert.equal(await text({ 'a.md': 'TIP' }, ['--fail-on', 'hint', '.']), tip);
  });

  it('is quiet about what does not decide the exit code', async () => {
    const files = { 'a.md': 'FOUT WAARSCHUWING OPMERKING TIP' };
    const severities = async (...args: readonly string[]): Promise<readonly string[]> => [...(await text(files, ['--quiet', ...args, '.'])).matchAll(/^a\.md:\d+:\d+: ([^:]+):/gm)].map(([, severity = '']) => severity);
    assert.deepEqual(await severities(), ['fout', 'waarschuwing']);
    assert.deepEqual(await severities('--fail-on', 'error'), ['fout']);
    assert.deepEqual(await severities('--max-warnings', '0'), ['fout', 'waarschuwing']);
    for (const format of ['html', 'markdown']) assert.match(await text(files, ['--quiet', '--format', format, '.']), /1 document bekeken: 1 fout, 1 waarschuwing\./);
  });

  it('counts in plain Dutch and English', async () => {
    const files = { 'a.md': 'FOUT FOUT WAARSCHUWING WAARSCHUWING OPMERKING OPMERKING TIP TIP', 'b.md': 'FOUT', 'c.md': '' };
    assert.match(await text(files), /\n\n2 documenten bekeken: 3 fouten, 2 waarschuwingen, 2 opmerkingen ter info, 2 tips \(met --verbose zichtbaar\)\.\n1 bestand overgeslagen: leeg bestand\.\n$/);
    assert.match(await text(files, ['--lang', 'en', '.']), /\n\n2 documents checked: 3 errors, 2 warnings, 2 notes, 2 hints \(shown with --verbose\)\.\n1 file skipped: empty file\.\n$/);
    assert.equal(await text({ 'a.md': 'goed' }), '1 document bekeken: niets gevonden.\n');
  });

  it('says why it is silent: of each file that was named, else in one line', async () => {
    const files = { 'a.md': 'soort: niets', 'b.md': 'soort: niets', 'c.md': '' };
    const how = 'Toch bekijken? Zet “soort: advies” in de kop (tussen twee regels ---) of noem het bestand iets.advies.md.\n';
    assert.equal(await text(files, ['a.md', 'c.md']), `a.md: niet bekeken: geen advies herkend\nc.md: niet bekeken: leeg bestand\nGeen documenten bekeken.\n${how}`);
    assert.equal(await text(files), `Geen documenten bekeken.\n2 bestanden overgeslagen: geen advies herkend.\n1 bestand overgeslagen: leeg bestand.\n${how}`);
    assert.match(await text(files, ['--verbose', '.']), /^a\.md: niet.*\nb\.md: niet.*\nc\.md: niet.*\nGeen/);
    assert.equal(await text({}, ['.']), 'Geen documenten bekeken.\n');
  });

  it('says when a file could not be read, or not as Markdown', async () => {
    assert.equal(await text({ 'a.md': 'goed' }, ['a.md', 'weg.md']), '1 document bekeken: niets gevonden.\n1 bestand niet gelezen; de reden staat bij de foutmeldingen.\n');
    assert.equal(await text({}, ['weg.md']), 'Geen documenten bekeken.\n');
    assert.match(await text({ 'a.md': 'WARRIG' }), /^a\.md: 1 stuk te lang of te ingewikkeld om als Markdown te lezen; bekeken als gewone tekst\n/);
  });

  it('names other places that a finding speaks of, outside its own words', async () => {
    const core: Circumstances['core'] = {
      ...marker,
      findings: () => [{ rule: 'opdracht-dubbel', severity: 'warning', message: 'Opdracht 3 staat er twee keer', start: 11, end: 21, related: [{ message: 'eerder *hier*', start: 0, end: 10 }, { message: 'onder de streep', start: 20, end: 21 }] }],
    };
    assert.equal(await text({ 'a.md': 'Opdracht 3\nOpdracht 3' }, ['.'], { core }), `\
a.md:2:1: waarschuwing: Opdracht 3 staat er twee keer [opdracht-dubbel]
    Opdracht 3
    ^~~~~~~~~~
    zie a.md:1:1: eerder *hier*

1 document bekeken: 1 waarschuwing.
`);
  });

  it('fits the terminal, and is neither too wide nor too narrow', async () => {
    const files = { 'a.md': `${'woord '.repeat(50)}WAARSCHUWING ${'woord '.repeat(50)}` };
    const width = async (columns?: number): Promise<number> => ((await text(files, ['.'], columns ? { columns } : {})).split('\n')[1] ?? '').length;
    assert.ok(await width(80) <= 80);
    assert.ok(await width(10) <= 40);
    assert.ok(await width(500) <= 120);
    assert.ok(100 < await width());
  });
});

describe('colour', () => {
  const isColored = async (circumstances: Circumstances, ...args: string[]): Promise<boolean> => {
    const report = await text({ 'a.md': 'WAARSCHUWING' }, [...args, '.'], circumstances);
    const plain = report.replace(/\x1b\[\d+m/g, '');
    assert.equal(plain, await text({ 'a.md': 'WAARSCHUWING' }), 'colour changes no words');
    return plain !== report;
  };

  it('is there on a terminal alone', async () => {
    assert.equal(await isColored({ terminal: true }), true);
    assert.equal(await isColored({ terminal: false }), false);
    assert.equal(await isColored({ terminal: true, env: { TERM: 'dumb' } }), false);
  });

  it('listens to NO_COLOR and FORCE_COLOR', async () => {
    assert.equal(await isColored({ terminal: true, env: { NO_COLOR: '1' } }), false);
    assert.equal(await isColored({ terminal: true, env: { NO_COLOR: '' } }), true);
    assert.equal(await isColored({ env: { FORCE_COLOR: '1' } }), true);
    assert.equal(await isColored({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } }), true);
    assert.equal(await isColored({ terminal: true, env: { FORCE_COLOR: '0' } }), false);
  });

  it('listens to --color above all', async () => {
    assert.equal(await isColored({ env: { NO_COLOR: '1' } }, '--color', 'always'), true);
    assert.equal(await isColored({ terminal: true, env: { FORCE_COLOR: '1' } }, '--color=never'), false);
    assert.equal(await isColored({ terminal: true }, '--color=auto'), true);
  });
});

describe('progress', () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${String(index)}.md`, 'Hier staat iets.']));
  const slow: typeof marker = { ...marker, analyse: (...args) => { mock.timers.tick(50); return marker.analyse(...args); } };
  const errors = async (command: string, out: readonly string[], terminal = true): Promise<string> => {
    mock.timers.enable({ apis: ['Date'] });
    try {
      return (await scherp(folder(files), [command, ...out, '.'], { terminal, core: slow })).err;
    } finally {
      mock.timers.reset();
    }
  };

  it('is shown on a terminal while a long run writes to a file, and then taken away', async () => {
    for (const command of ['check', 'report']) assert.match(await errors(command, ['-o', 'uit.html']), /\r\[#+ +\] \d+\/60\x1b\[K[^]*\r\x1b\[K$/, command);
  });

  it('is not shown where the report is, or where nobody watches', async () => {
    for (const command of ['check', 'report']) {
      assert.equal(await errors(command, []), '');
      assert.equal(await errors(command, ['-o', 'uit.html'], false), '');
    }
  });
});

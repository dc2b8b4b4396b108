import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArguments } from '../../server/src/cli/arguments.ts';
import { folder, scherp } from '../support/cli.ts';

const read = (args: string, env: Readonly<Record<string, string>> = {}): ReturnType<typeof readArguments> => readArguments(args.split(' '), env);
const problem = (args: string, env?: Readonly<Record<string, string>>): string => {
  const asked = read(args, env);
  assert.equal(asked.command, 'misused', args);
  return asked.command === 'misused' ? asked.problem : '';
};

describe('arguments', () => {
  it('has a default for every option', () => {
    assert.deepEqual(read('check a.md'), {
      command: 'check', paths: ['a.md'], language: 'nl', reportLanguage: null, format: 'text', failOn: 'warning',
      config: 'nearest', color: 'auto', stdinFilename: null, verbose: false,
    });
  });

  it('takes options in any place, with a space or an equals sign', () => {
    const asked = read('--lang en check a.md --format=json --fail-on hint --config=c.json -v - --stdin-filename b.advies.md --color never');
    assert.deepEqual(asked, {
      command: 'check', paths: ['a.md', '-'], language: 'en', reportLanguage: 'en', format: 'json', failOn: 'hint',
      config: { file: 'c.json' }, color: 'never', stdinFilename: 'b.advies.md', verbose: true,
    });
  });

  it('takes all that follows -- as paths', () => {
    const asked = read('check --verbose -- -a.md --format');
    assert.deepEqual(asked.command === 'check' && asked.paths, ['-a.md', '--format']);
  });

  it('says what is wrong, and what may be meant', () => {
    assert.equal(problem('check --formaat json a.md'), 'onbekende optie --formaat; bedoeld is misschien --format');
    assert.equal(problem('check --zzz a.md'), 'onbekende optie --zzz');
    assert.equal(problem('check -x a.md'), 'onbekende optie -x');
    assert.equal(problem('check --format xml a.md'), '--format kent de waarde “xml” niet; kies text of json');
    assert.equal(problem('check --fail-on erg a.md'), '--fail-on kent de waarde “erg” niet; kies error, warning, information, hint of none');
    assert.equal(problem('check a.md --format'), 'na --format hoort een waarde: text of json');
    assert.equal(problem('check a.md --config --color always'), 'na --config hoort een waarde');
    assert.equal(problem('check --verbose=ja a.md'), 'de optie --verbose heeft geen waarde');
    assert.equal(problem('check --config a.json --no-config a.md'), '--config en --no-config gaan niet samen');
    assert.equal(problem('check --stdin-filename a.md a.md'), '--stdin-filename hoort bij standaardinvoer: geef ook een - mee');
    assert.equal(problem('check'), 'noem een bestand, een map of een patroon, bijvoorbeeld: scherp check .');
    assert.equal(problem('chek a.md'), '“chek” is geen opdracht van scherp; bedoeld is misschien check');
    assert.equal(problem('a.advies.md'), '“a.advies.md” is geen opdracht van scherp; bedoeld is misschien: scherp check a.advies.md');
  });

  it('knows which options belong to which command', () => {
    assert.equal(problem('model --fail-on none a.md'), 'onbekende optie --fail-on');
    assert.equal(problem('model --format text a.md'), '--format kent de waarde “text” niet; kies json');
    assert.equal(read('model --format json a.md').command, 'model');
  });

  it('speaks English when asked, or when the environment does', () => {
    const english = 'unknown option --formaat; did you mean --format?';
    assert.equal(problem('check --formaat a.md --lang en'), english);
    assert.equal(problem('check --formaat a.md', { LANG: 'en_GB.UTF-8' }), english);
    assert.equal(problem('check --formaat a.md', { LANG: 'nl_NL.UTF-8', LC_ALL: 'en' }), english);
    assert.match(problem('check --formaat a.md', { LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }), /^onbekende/);
    assert.match(problem('check --formaat a.md --lang nl', { LANG: 'en_US' }), /^onbekende/);
    assert.match(problem('check --formaat a.md', { LANG: 'C.UTF-8' }), /^onbekende/);
  });

  it('leaves the language of findings to the settings when only the environment speaks', () => {
    const asked = read('check a.md', { LANG: 'en_US.UTF-8' });
    assert.equal(asked.language, 'en');
    assert.equal(asked.reportLanguage, null);
  });
});

describe('help and usage', () => {
  it('explains on request', async () => {
    for (const args of [['--help'], ['help'], ['-h'], ['check', '--help'], ['help', 'check'], ['model', '--help', 'a.md'], ['check', '--help', '--onzin']]) {
      const { code, out, err } = await scherp('/', args);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.match(out, /scherp (?:check|model)/);
    }
  });

  it('names every option of a command in its help, in both languages', async () => {
    for (const lang of ['nl', 'en']) {
      const { out } = await scherp('/', ['check', '--help', '--lang', lang]);
      for (const option of ['format', 'fail-on', 'config', 'no-config', 'color', 'stdin-filename', 'lang', 'verbose', 'help']) assert.match(out, new RegExp(`--${option}\\b`));
      assert.ok(out.split('\n').every((line) => line.length <= 130), 'fits a terminal');
    }
  });

  it('says its version', async () => {
    const { code, out } = await scherp('/', ['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\S*\n$/);
  });

  it('ends with 2 and a way out after a misuse, with nothing on standard output', async () => {
    assert.deepEqual(await scherp(folder(), ['check', '--onzin']), { code: 2, out: '', err: 'scherp: onbekende optie --onzin\nUitleg: scherp check --help\n' });
    assert.deepEqual(await scherp(folder(), []), { code: 2, out: '', err: 'scherp: zeg wat er moet gebeuren: check, matrix of model\nUitleg: scherp --help\n' });
  });
});

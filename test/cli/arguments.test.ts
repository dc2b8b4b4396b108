import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArguments } from '../../server/src/cli/arguments.ts';
import { COMMANDS, namesFor } from '../../server/src/cli/options.ts';
import { folder, scherp } from '../support/cli.ts';

const read = (args: string, env: Readonly<Record<string, string>> = {}): ReturnType<typeof readArguments> => readArguments(args.split(' '), env);
const problem = (args: string, env?: Readonly<Record<string, string>>): string => {
  const asked = read(args, env);
  assert.equal(asked.command, 'misused', args);
  return asked.command === 'misused' ? asked.problem : '';
};

const DEFAULTS = {
  language: 'nl', reportLanguage: null, targets: [{ format: 'text', file: null }], failOn: 'warning', maxWarnings: null, config: 'nearest', color: 'auto',
  stdinFilename: null, filesFrom: null, verbose: false, quiet: false, fix: null, baseline: null, since: null, jobs: 1, cache: null, shard: null, watch: false,
};

describe('arguments', () => {
  it('reads what belongs together as one thing', () => {
    const asked = read('check a.md --format sarif=x=y.sarif --format json -o uit.json --baseline b.json --prune --jobs auto --cache --shard 2/3 --max-warnings 5');
    assert.deepEqual(asked, {
      ...DEFAULTS, command: 'check', paths: ['a.md'], targets: [{ format: 'sarif', file: 'x=y.sarif' }, { format: 'json', file: 'uit.json' }],
      baseline: { file: 'b.json', how: 'prune' }, jobs: 'auto', cache: '.scherpcache', shard: { index: 2, count: 3 }, failOn: 'error', maxWarnings: 5,
    });
    const guessed = read('check a.md -o uit.sarif');
    assert.deepEqual(guessed.command === 'check' && guessed.targets, [{ format: 'sarif', file: 'uit.sarif' }]);
  });

  it('says what does not go together', () => {
    for (const args of ['--fix --fix-dry-run', '--quiet --verbose', '--baseline a --write-baseline b', '--write-baseline a --since b', '--baseline a --prune --since b', '--watch --fix', '--watch --since a', '--watch --files-from a', '--fix-dry-run -o a', '--fix-dry-run --format json', '--fix-dry-run --write-baseline a', '--baseline a --prune --fix-dry-run']) {
      assert.match(problem(`check a.md ${args}`), /^--\S+ en --\S+ gaan niet samen$/, args);
    }
    for (const args of ['--jobs 0', '--jobs 1.5', '--jobs 1000', '--shard 0/2', '--shard 3/2', '--shard 1', '--max-warnings twee', '--max-warnings=-1']) {
      assert.match(problem(`check a.md ${args}`), /^--\S+ kent de waarde “.*” niet; kies bijvoorbeeld /, args);
    }
    assert.equal(problem('check - --watch'), '--watch en - gaan niet samen');
    assert.equal(problem('check a.md --prune'), '--prune hoort bij --baseline: noem ook dat bestand');
    assert.equal(problem('check - --files-from -'), 'standaardinvoer kan maar één ding zijn: de tekst (-) of de lijst (--files-from -)');
    assert.equal(problem('register a.md --format csv --format ics=x'), 'scherp register schrijft één rapport tegelijk');
    assert.equal(problem('explain'), 'noem één regel, bijvoorbeeld: scherp explain vaag-tijd');
    assert.equal(problem('completion'), 'noem uw shell: bash, zsh of fish');
  });

  it('has a default for every option', () => {
    assert.deepEqual(read('check a.md'), {
      ...DEFAULTS, command: 'check', paths: ['a.md'],
    });
  });

  it('takes options in any place, with a space or an equals sign', () => {
    const asked = read('--lang en check a.md --format=json --fail-on hint --config=c.json -v - --stdin-filename b.advies.md --color never');
    assert.deepEqual(asked, {
      ...DEFAULTS, command: 'check', paths: ['a.md', '-'], language: 'en', reportLanguage: 'en', targets: [{ format: 'json', file: null }], failOn: 'hint',
      config: { file: 'c.json' }, color: 'never', stdinFilename: 'b.advies.md', verbose: true,
    });
  });

  it('sees the form in the name of the output, and says when that command does not write it', () => {
    const form = (args: string): unknown => {
      const asked = read(args);
      return 'targets' in asked ? asked.targets[0]?.format : 'target' in asked ? asked.target.format : asked.command === 'misused' && asked.problem;
    };
    assert.deepEqual(['uit.html', 'UIT.HTM', 'uit.md', 'uit.txt', 'uit.log', 'uit', 'uit.d/json'].map((name) => form(`check a.md -o ${name}`)), ['html', 'html', 'markdown', 'text', 'text', 'text', 'text']);
    assert.deepEqual(['uit.DOCX', 'uit.markdown', 'uit'].map((name) => form(`report a.md -o ${name}`)), ['docx', 'md', 'html']);
    assert.equal(form('check a.md -o uit.docx'), 'scherp check schrijft geen docx; kies text, json, ndjson, sarif, github, gitlab, junit, markdown of html, of zeg met --format wat u wilt');
    assert.equal(form('report a.md -o verslag.pdf'), 'scherp report schrijft geen pdf; kies html, docx of md, of zeg met --format wat u wilt');
    for (const args of ['report a.md -o uit.txt', 'register a.md -o uit.html', 'check a.md --format json=uit.json -o uit.xlsx', 'matrix a.md -o uit.odt']) assert.match(String(form(args)), / schrijft geen /, args);
    assert.deepEqual(['check a.md --format text -o uit.docx', 'report a.md --format html -o uit.txt'].map(form), ['text', 'html']);
  });

  it('takes all that follows -- as paths', () => {
    const asked = read('check --verbose -- -a.md --format');
    assert.deepEqual(asked.command === 'check' && asked.paths, ['-a.md', '--format']);
  });

  it('says what is wrong, and what may be meant', () => {
    assert.equal(problem('check --formaat json a.md'), 'onbekende optie --formaat; bedoeld is misschien --format');
    assert.equal(problem('check --zzz a.md'), 'onbekende optie --zzz');
    assert.equal(problem('check -x a.md'), 'onbekende optie -x');
    assert.equal(problem('check --format xml a.md'), '--format kent de waarde “xml” niet; kies text, json, ndjson, sarif, github, gitlab, junit, markdown of html');
    assert.equal(problem('check --fail-on erg a.md'), '--fail-on kent de waarde “erg” niet; kies error, warning, information, hint of none');
    assert.equal(problem('check a.md --format'), 'na --format hoort een waarde: text, json, ndjson, sarif, github, gitlab, junit, markdown of html');
    assert.equal(problem('check a.md --config --color always'), 'na --config hoort een waarde');
    assert.equal(problem('check --verbose=ja a.md'), 'de optie --verbose heeft geen waarde');
    assert.equal(problem('check --config a.json --no-config a.md'), '--config en --no-config gaan niet samen');
    assert.equal(problem('check --stdin-filename a.md a.md'), '--stdin-filename hoort bij standaardinvoer: geef ook een - mee');
    assert.equal(problem('check'), 'noem een bestand, een map of een patroon, bijvoorbeeld: scherp check .');
    for (const args of [['check', ''], ['check', 'a.md', ''], ['report', ''], ['diff', 'a.md', ''], ['merge', ''], ['check', '--fix', '']]) {
      const asked = readArguments(args, {});
      assert.equal(asked.command === 'misused' && asked.problem, 'een van de namen is leeg; noem een bestand, een map of een patroon');
    }
    assert.equal(problem('chek a.md'), '“chek” is geen opdracht van scherp; bedoeld is misschien check');
    assert.equal(problem('chekc a.md'), '“chekc” is geen opdracht van scherp; bedoeld is misschien check');
    assert.equal(problem('check a.md --ofrmat json'), 'onbekende optie --ofrmat; bedoeld is misschien --format');
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
      for (const command of COMMANDS) {
        const { out } = await scherp('/', [command, '--help', '--lang', lang]);
        for (const option of namesFor(command)) if (option !== 'version') assert.match(out, new RegExp(`--${option}\\b`), command);
        assert.deepEqual(out.split('\n').filter((line) => 130 < line.length), [], 'fits a terminal');
      }
    }
  });

  it('says its version', async () => {
    const { code, out } = await scherp('/', ['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\S*\n$/);
  });

  it('ends with 2 and a way out after a misuse, with nothing on standard output', async () => {
    assert.deepEqual(await scherp(folder(), ['check', '--onzin']), { code: 2, out: '', err: 'scherp: onbekende optie --onzin\nUitleg: scherp check --help\n' });
    assert.deepEqual(await scherp(folder(), []), { code: 2, out: '', err: 'scherp: zeg wat er moet gebeuren, bijvoorbeeld check of report\nUitleg: scherp --help\n' });
  });
});

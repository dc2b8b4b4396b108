import type { Silence } from '../core/analysis.ts';
import type { Language, Severity } from '../core/finding.ts';
import type { Trouble } from './files.ts';

/** Which page of help. */
export type Topic = 'all' | 'check' | 'model' | 'matrix';

const or = (choices: readonly string[], last: string): string =>
  choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} ${last} ${choices.at(-1) ?? ''}`;

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** All sentences of the command line that are not help, in Dutch. */
const nl = {
  // Arguments
  unknownOption: (option: string, meant: string | null) => `onbekende optie ${option}${meant ? `; bedoeld is misschien --${meant}` : ''}`,
  takesNoValue: (option: string) => `de optie ${option} heeft geen waarde`,
  needsValue: (option: string, choices: readonly string[] | null) => `na ${option} hoort een waarde${choices ? `: ${or(choices, 'of')}` : ''}`,
  wrongValue: (option: string, value: string, choices: readonly string[]) => `${option} kent de waarde “${value}” niet; kies ${or(choices, 'of')}`,
  noCommand: 'zeg wat er moet gebeuren: check, matrix of model',
  unknownCommand: (command: string, meant: string | null) => `“${command}” is geen opdracht van scherp; ${meant ? `bedoeld is misschien ${meant}` : `bedoeld is misschien: scherp check ${command}`}`,
  noPaths: (command: string) => `noem een bestand, een map of een patroon, bijvoorbeeld: scherp ${command} .`,
  configTwice: '--config en --no-config gaan niet samen',
  stdinFilenameAlone: '--stdin-filename hoort bij standaardinvoer: geef ook een - mee',
  seeHelp: (command: string) => `Uitleg: ${command}`,

  // Files
  trouble(trouble: Trouble): string {
    switch (trouble.reason) {
      case 'binary': return 'dit bestand bevat geen tekst';
      case 'office': return 'dit is een Word-, ODT- of zipbestand; bewaar de tekst als Markdown (.md)';
      case 'utf-16': return 'dit bestand is beschadigd of geen goede UTF-16; bewaar het als UTF-8';
      case 'not-utf-8': return `dit bestand is geen UTF-8 (regel ${String(trouble.line)}); bewaar het als UTF-8`;
      case 'no-match': return 'geen Markdown-bestanden gevonden die bij dit patroon passen';
      case 'no-markdown': return 'geen Markdown-bestanden gevonden in deze map';
      case 'broken-link': return 'deze koppeling verwijst naar een bestand dat er niet is';
      case 'not-a-file': return 'dit is geen gewoon bestand';
      case 'system': return SYSTEM.nl[trouble.code] ?? `niet te lezen (${trouble.message})`;
    }
  },
  notWritten: (message: string) => `de uitvoer kon niet worden geschreven (${message})`,
  bug: (message: string) => `fout in scherp zelf: ${message} (met SCHERP_DEBUG=1 staan de details erbij)`,

  // Report
  severity: { error: 'fout', warning: 'waarschuwing', information: 'ter info', hint: 'tip' } satisfies Record<Severity, string>,
  counted: {
    error: (n: number) => count(n, 'fout', 'fouten'),
    warning: (n: number) => count(n, 'waarschuwing', 'waarschuwingen'),
    information: (n: number) => count(n, 'opmerking ter info', 'opmerkingen ter info'),
    hint: (n: number) => count(n, 'tip', 'tips'),
  } satisfies Record<Severity, (n: number) => string>,
  see: 'zie',
  silence: { 'not-an-advice': 'geen advies herkend', 'not-dutch': 'geen Nederlandse tekst herkend', empty: 'leeg bestand' } satisfies Record<Silence, string>,
  skipped: (why: string) => `niet bekeken: ${why}`,
  coarse: (n: number) => `${count(n, 'stuk', 'stukken')} te lang of te ingewikkeld om als Markdown te lezen; bekeken als gewone tekst`,
  looked: (n: number) => (n === 0 ? 'Geen documenten bekeken' : `${count(n, 'document', 'documenten')} bekeken`),
  nothing: 'niets gevonden',
  folded: 'met --verbose zichtbaar',
  unread: (n: number) => `${count(n, 'bestand', 'bestanden')} niet gelezen; de reden staat bij de foutmeldingen.`,
  alsoSkipped: (n: number, why: string) => `${count(n, 'bestand', 'bestanden')} overgeslagen: ${why}.`,
  matrix: 'Dekkingsmatrix',
  number: 'Nummer', text: 'Tekst', state: 'Stand', withoutPlan: 'Zonder plan', withoutNumber: 'zonder nummer', sort: 'Soort', file: 'Bestand',
  emptyMatrix: 'Geen opdrachten en geen adviezen gevonden.',
  howToRecognise: 'Toch bekijken? Zet “soort: advies” in de kop (tussen twee regels ---) of noem het bestand iets.advies.md.',
};

export type Words = typeof nl;

const en: Words = {
  unknownOption: (option, meant) => `unknown option ${option}${meant ? `; did you mean --${meant}?` : ''}`,
  takesNoValue: (option) => `option ${option} takes no value`,
  needsValue: (option, choices) => `${option} needs a value${choices ? `: ${or(choices, 'or')}` : ''}`,
  wrongValue: (option, value, choices) => `${option} does not know “${value}”; choose ${or(choices, 'or')}`,
  noCommand: 'say what to do: check, matrix or model',
  unknownCommand: (command, meant) => `“${command}” is not a scherp command; did you mean ${meant ?? `scherp check ${command}`}?`,
  noPaths: (command) => `name a file, a folder or a pattern, for example: scherp ${command} .`,
  configTwice: '--config and --no-config do not go together',
  stdinFilenameAlone: '--stdin-filename belongs to standard input: pass - as well',
  seeHelp: (command) => `Help: ${command}`,

  trouble(trouble) {
    switch (trouble.reason) {
      case 'binary': return 'this file holds no text';
      case 'office': return 'this is a Word, ODT or zip file; save the text as Markdown (.md)';
      case 'utf-16': return 'this file is damaged or not proper UTF-16; save it as UTF-8';
      case 'not-utf-8': return `this file is not UTF-8 (line ${String(trouble.line)}); save it as UTF-8`;
      case 'no-match': return 'no Markdown files match this pattern';
      case 'no-markdown': return 'no Markdown files found in this folder';
      case 'broken-link': return 'this link leads to a file that is not there';
      case 'not-a-file': return 'this is not a regular file';
      case 'system': return SYSTEM.en[trouble.code] ?? `cannot be read (${trouble.message})`;
    }
  },
  notWritten: (message) => `the output could not be written (${message})`,
  bug: (message) => `an error in scherp itself: ${message} (SCHERP_DEBUG=1 shows the details)`,

  severity: { error: 'error', warning: 'warning', information: 'note', hint: 'hint' },
  counted: {
    error: (n) => count(n, 'error', 'errors'),
    warning: (n) => count(n, 'warning', 'warnings'),
    information: (n) => count(n, 'note', 'notes'),
    hint: (n) => count(n, 'hint', 'hints'),
  },
  see: 'see',
  silence: { 'not-an-advice': 'no advice recognised', 'not-dutch': 'no Dutch text recognised', empty: 'empty file' },
  skipped: (why) => `not checked: ${why}`,
  coarse: (n) => `${count(n, 'stretch', 'stretches')} too long or too tangled to read as Markdown; checked as plain text`,
  looked: (n) => (n === 0 ? 'No documents checked' : `${count(n, 'document', 'documents')} checked`),
  nothing: 'nothing found',
  folded: 'shown with --verbose',
  unread: (n) => `${count(n, 'file', 'files')} not read; the error messages say why.`,
  alsoSkipped: (n, why) => `${count(n, 'file', 'files')} skipped: ${why}.`,
  matrix: 'Coverage matrix',
  number: 'Number', text: 'Text', state: 'State', withoutPlan: 'Without a plan', withoutNumber: 'without a number', sort: 'Sort', file: 'File',
  emptyMatrix: 'No assignments and no advices found.',
  howToRecognise: 'Check it all the same? Put “soort: advies” in the front matter or name the file something.advies.md.',
};

/** What the operating system says, in words; anything rarer keeps the system's own message. */
const SYSTEM: Record<Language, Readonly<Record<string, string>>> = {
  nl: {
    ENOENT: 'dit bestand of deze map bestaat niet', ENOTDIR: 'dit bestand of deze map bestaat niet', EISDIR: 'dit is een map',
    EACCES: 'geen toegang', EPERM: 'geen toegang', ELOOP: 'een koppeling die in een kring verwijst', ENAMETOOLONG: 'deze naam is te lang',
    ERR_FS_FILE_TOO_LARGE: 'dit bestand is te groot', ERR_STRING_TOO_LONG: 'dit bestand is te groot',
  },
  en: {
    ENOENT: 'no such file or folder', ENOTDIR: 'no such file or folder', EISDIR: 'this is a folder',
    EACCES: 'access denied', EPERM: 'access denied', ELOOP: 'a link that leads in a circle', ENAMETOOLONG: 'this name is too long',
    ERR_FS_FILE_TOO_LARGE: 'this file is too large', ERR_STRING_TOO_LONG: 'this file is too large',
  },
};

export const words = (language: Language): Words => (language === 'en' ? en : nl);

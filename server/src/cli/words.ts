import type { Silence } from '../core/analysis.ts';
import type { Command } from './options.ts';
import type { Language, Severity } from '../core/finding.ts';
import type { Trouble } from './files.ts';

/** Which page of help. */
export type Topic = 'all' | Command;

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
  noCommand: 'zeg wat er moet gebeuren, bijvoorbeeld check of report',
  unknownCommand: (command: string, meant: string | null) => `“${command}” is geen opdracht van scherp; ${meant ? `bedoeld is misschien ${meant}` : `bedoeld is misschien: scherp check ${command}`}`,
  noPaths: (command: string) => `noem een bestand, een map of een patroon, bijvoorbeeld: scherp ${command} .`,
  emptyName: 'een van de namen is leeg; noem een bestand, een map of een patroon',
  configTwice: '--config en --no-config gaan niet samen',
  stdinFilenameAlone: '--stdin-filename hoort bij standaardinvoer: geef ook een - mee',
  stdinTwice: 'standaardinvoer kan maar één ding zijn: de tekst (-) of de lijst (--files-from -)',
  alone: (option: string) => `bij ${option} horen geen andere bestanden`,
  notTogether: (one: string, other: string) => `${one} en ${other} gaan niet samen`,
  pruneAlone: '--prune hoort bij --baseline: noem ook dat bestand',
  wrongNumber: (option: string, value: string, choices: string) => `${option} kent de waarde “${value}” niet; kies bijvoorbeeld ${choices}`,
  twoOnOutput: 'er kan maar één rapport naar de standaarduitvoer; geef de andere een bestand, bijvoorbeeld --format sarif=scherp.sarif',
  twoInOneFile: (file: string) => `twee rapporten met dezelfde naam: ${file}`,
  writesNo: (command: string, form: string, choices: readonly string[]) => `scherp ${command} schrijft geen ${form}; kies ${or(choices, 'of')}, of zeg met --format wat u wilt`,
  oneFormat: (command: string) => `scherp ${command} schrijft één rapport tegelijk`,
  oneRule: 'noem één regel, bijvoorbeeld: scherp explain vaag-tijd',
  oneShell: (shells: readonly string[]) => `noem uw shell: ${or(shells, 'of')}`,
  unknownRule: (rule: string, meant: string | null) => `er is geen regel “${rule}”${meant ? `; bedoeld is misschien ${meant}` : '; ze staan in scherp explain --help'}`,
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
  tooLarge: 'zo veel past niet in een Word-document; noem minder documenten, of kies html of md',
  needsFile: (format: string) => `${format} is niet te lezen op het scherm; noem een bestand, bijvoorbeeld: -o uit.${format}`,
  notWrittenTo: (file: string, why: string) => `${file}: kon niet worden geschreven: ${why}`,
  isInput: (file: string) => `${file}: dit bestand wordt hier ook gelezen; kies een andere naam`,
  nothingWritten: 'er is niets geschreven, omdat niet alle bestanden gelezen konden worden',
  cannotFixInput: 'standaardinvoer kan niet worden verbeterd; gebruik --fix-dry-run',
  changedMeanwhile: (file: string) => `${file}: dit bestand is intussen veranderd; er is niets geschreven`,
  fixed: (n: number, files: number) => `${count(n, 'verbetering', 'verbeteringen')} geschreven in ${count(files, 'bestand', 'bestanden')}.`,
  noBaseline: (file: string, why: string) => `${file}: geen bruikbare lijst met bekende meldingen (${why}); maak hem opnieuw met --write-baseline`,
  stale: (file: string, n: number) => `${file}: ${count(n, 'melding bestaat', 'meldingen bestaan')} niet meer; ruim op met --prune`,
  baselineWritten: (file: string, n: number) => `${file}: ${count(n, 'melding', 'meldingen')} bewaard als bekend`,
  noGit: 'git is niet gevonden; een eerdere versie is dan niet te lezen',
  noRepository: 'deze map hoort niet bij een git-archief; een eerdere versie is er dus niet',
  notInGit: (ref: string, path: string) => `${path}: dat was er nog niet in ${ref}, of het staat buiten dit git-archief`,
  twoSides: 'noem wat u wilt vergelijken: eerst de oude, dan de nieuwe versie, bijvoorbeeld: scherp diff HEAD~1:adviezen adviezen; of --since HEAD~1 adviezen',
  noInput: (command: string) => `scherp ${command} leest geen standaardinvoer`,
  fileAndFolder: (one: string, other: string) => `${one} en ${other}: vergelijk een bestand met een bestand, of een map met een map`,
  unknownRef: (ref: string) => `git kent “${ref}” niet; noem een tak, een label of een versie, bijvoorbeeld main of HEAD~1`,
  gitFailed: (why: string) => `git gaf een fout (${why})`,
  notACache: (file: string) => `${file}: dit is geen tussenopslag van scherp; kies een ander bestand met --cache-location`,
  tooManyWarnings: (n: number, most: number) => `${count(n, 'waarschuwing', 'waarschuwingen')}, en hooguit ${String(most)} is afgesproken`,
  notAReport: (why: string) => `dit is geen rapport van scherp check (${why})`,
  watching: 'Ik kijk mee. Stoppen: Ctrl+C.',
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
  silence: { 'not-an-advice': 'geen advies herkend', 'not-dutch': 'geen Nederlandse tekst herkend', empty: 'leeg bestand', 'own-page': 'een overzicht dat Scherp zelf maakte' } satisfies Record<Silence, string>,
  skipped: (why: string) => `niet bekeken: ${why}`,
  coarse: (n: number) => `${count(n, 'stuk', 'stukken')} te lang of te ingewikkeld om als Markdown te lezen; bekeken als gewone tekst`,
  looked: (n: number) => (n === 0 ? 'Geen documenten bekeken' : `${count(n, 'document', 'documenten')} bekeken`),
  nothing: 'niets gevonden',
  nothingNew: 'niets nieuws gevonden',
  folded: 'met --verbose zichtbaar',
  exemptions: (n: number) => `${count(n, 'uitzondering', 'uitzonderingen')} in de tekst (met --verbose zichtbaar).`,
  excepted: (rules: readonly string[], n: number) => `uitzondering op ${rules.length === 0 ? 'alle regels' : rules.join(', ')} (${count(n, 'melding', 'meldingen')})`,
  noReason: 'zonder reden',
  hidden: (n: number) => `${count(n, 'bekende melding', 'bekende meldingen')} niet getoond.`,
  alsoInReport: (n: number) => `Nog ${count(n, 'document', 'documenten')} met meldingen; die staan in het volledige rapport.`,
  columns: ['Regel', 'Zwaarte', 'Vraag', 'Uitleg'],
  exceptionsHead: 'Uitzonderingen in de tekst:',
  line: (line: string) => `regel ${line}`,
  title: 'Rapport van Scherp',
  together: 'Alles bij elkaar',
  unread: (n: number) => `${count(n, 'bestand', 'bestanden')} niet gelezen; de reden staat bij de foutmeldingen.`,
  alsoSkipped: (n: number, why: string) => `${count(n, 'bestand', 'bestanden')} overgeslagen: ${why}.`,
  matrix: 'Dekkingsmatrix',
  number: 'Nummer', text: 'Tekst', state: 'Stand', sort: 'Soort', file: 'Bestand',
  emptyMatrix: 'Geen opdrachten en geen adviezen gevonden.',
  howToRecognise: 'Toch bekijken? Zet “soort: advies” in de kop (tussen twee regels ---) of noem het bestand iets.advies.md.',
};

export type Words = typeof nl;

const en: Words = {
  unknownOption: (option, meant) => `unknown option ${option}${meant ? `; did you mean --${meant}?` : ''}`,
  takesNoValue: (option) => `option ${option} takes no value`,
  needsValue: (option, choices) => `${option} needs a value${choices ? `: ${or(choices, 'or')}` : ''}`,
  wrongValue: (option, value, choices) => `${option} does not know “${value}”; choose ${or(choices, 'or')}`,
  noCommand: 'say what to do, for example check or report',
  unknownCommand: (command, meant) => `“${command}” is not a scherp command; did you mean ${meant ?? `scherp check ${command}`}?`,
  noPaths: (command) => `name a file, a folder or a pattern, for example: scherp ${command} .`,
  emptyName: 'one of the names is empty; name a file, a folder or a pattern',
  configTwice: '--config and --no-config do not go together',
  stdinFilenameAlone: '--stdin-filename belongs to standard input: pass - as well',
  stdinTwice: 'standard input can be one thing only: the text (-) or the list (--files-from -)',
  alone: (option) => `${option} takes no other files`,
  notTogether: (one, other) => `${one} and ${other} do not go together`,
  pruneAlone: '--prune belongs to --baseline: name that file as well',
  wrongNumber: (option, value, choices) => `${option} does not know “${value}”; choose for example ${choices}`,
  twoOnOutput: 'only one report can go to standard output; give the others a file, for example --format sarif=scherp.sarif',
  twoInOneFile: (file) => `two reports with the same name: ${file}`,
  writesNo: (command, form, choices) => `scherp ${command} does not write ${form}; choose ${or(choices, 'or')}, or say with --format what you want`,
  oneFormat: (command) => `scherp ${command} writes one report at a time`,
  oneRule: 'name one rule, for example: scherp explain vaag-tijd',
  oneShell: (shells) => `name your shell: ${or(shells, 'or')}`,
  unknownRule: (rule, meant) => `there is no rule “${rule}”${meant ? `; did you mean ${meant}?` : '; scherp explain --help lists them'}`,
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
  tooLarge: 'so much does not fit in a Word document; name fewer documents, or choose html or md',
  needsFile: (format) => `${format} cannot be read on the screen; name a file, for example: -o out.${format}`,
  notWrittenTo: (file, why) => `${file}: could not be written: ${why}`,
  isInput: (file) => `${file}: this file is read here as well; choose another name`,
  nothingWritten: 'nothing was written, because not all files could be read',
  cannotFixInput: 'standard input cannot be fixed; use --fix-dry-run',
  changedMeanwhile: (file) => `${file}: this file has changed meanwhile; nothing was written`,
  fixed: (n, files) => `${count(n, 'fix', 'fixes')} written to ${count(files, 'file', 'files')}.`,
  noBaseline: (file, why) => `${file}: no usable baseline (${why}); make it again with --write-baseline`,
  stale: (file, n) => `${file}: ${count(n, 'finding is', 'findings are')} no longer there; clean up with --prune`,
  baselineWritten: (file, n) => `${file}: ${count(n, 'finding', 'findings')} kept as known`,
  noGit: 'git was not found, so an earlier version cannot be read',
  noRepository: 'this folder belongs to no git repository, so there is no earlier version',
  notInGit: (ref, path) => `${path}: was not there yet in ${ref}, or is outside this git repository`,
  twoSides: 'name what to compare: first the old, then the new version, for example: scherp diff HEAD~1:advices advices; or --since HEAD~1 advices',
  noInput: (command) => `scherp ${command} reads no standard input`,
  fileAndFolder: (one, other) => `${one} and ${other}: compare a file with a file, or a folder with a folder`,
  unknownRef: (ref) => `git does not know “${ref}”; name a branch, a tag or a commit, for example main or HEAD~1`,
  gitFailed: (why) => `git gave an error (${why})`,
  notACache: (file) => `${file}: this is no cache of scherp; choose another file with --cache-location`,
  tooManyWarnings: (n, most) => `${count(n, 'warning', 'warnings')}, and at most ${String(most)} was agreed`,
  notAReport: (why) => `this is no report of scherp check (${why})`,
  watching: 'Watching. Stop with Ctrl+C.',
  bug: (message) => `an error in scherp itself: ${message} (SCHERP_DEBUG=1 shows the details)`,

  severity: { error: 'error', warning: 'warning', information: 'note', hint: 'hint' },
  counted: {
    error: (n) => count(n, 'error', 'errors'),
    warning: (n) => count(n, 'warning', 'warnings'),
    information: (n) => count(n, 'note', 'notes'),
    hint: (n) => count(n, 'hint', 'hints'),
  },
  see: 'see',
  silence: { 'not-an-advice': 'no advice recognised', 'not-dutch': 'no Dutch text recognised', empty: 'empty file', 'own-page': 'a page that Scherp made itself' },
  skipped: (why) => `not checked: ${why}`,
  coarse: (n) => `${count(n, 'stretch', 'stretches')} too long or too tangled to read as Markdown; checked as plain text`,
  looked: (n) => (n === 0 ? 'No documents checked' : `${count(n, 'document', 'documents')} checked`),
  nothing: 'nothing found',
  nothingNew: 'nothing new found',
  folded: 'shown with --verbose',
  exemptions: (n) => `${count(n, 'exception', 'exceptions')} in the text (shown with --verbose).`,
  excepted: (rules, n) => `exception to ${rules.length === 0 ? 'all rules' : rules.join(', ')} (${count(n, 'finding', 'findings')})`,
  noReason: 'without a reason',
  hidden: (n) => `${count(n, 'known finding', 'known findings')} not shown.`,
  alsoInReport: (n) => `${count(n, 'more document', 'more documents')} with findings; the full report has them.`,
  columns: ['Line', 'Severity', 'Question', 'Explanation'],
  exceptionsHead: 'Exceptions in the text:',
  line: (line) => `line ${line}`,
  title: 'Scherp report',
  together: 'All together',
  unread: (n) => `${count(n, 'file', 'files')} not read; the error messages say why.`,
  alsoSkipped: (n, why) => `${count(n, 'file', 'files')} skipped: ${why}.`,
  matrix: 'Coverage matrix',
  number: 'Number', text: 'Text', state: 'State', sort: 'Sort', file: 'File',
  emptyMatrix: 'No assignments and no advices found.',
  howToRecognise: 'Check it all the same? Put “soort: advies” in the front matter or name the file something.advies.md.',
};

/** What the operating system says, in words; anything rarer keeps the system's own message. */
const SYSTEM: Record<Language, Readonly<Record<string, string>>> = {
  nl: {
    ENOENT: 'dit bestand of deze map bestaat niet', ENOTDIR: 'dit bestand of deze map bestaat niet', EISDIR: 'dit is een map',
    EACCES: 'geen toegang', EPERM: 'geen toegang', ELOOP: 'een koppeling die in een kring verwijst', ENAMETOOLONG: 'deze naam is te lang', ENOSPC: 'de schijf is vol', EROFS: 'deze schijf kan alleen worden gelezen',
    ERR_FS_FILE_TOO_LARGE: 'dit bestand is te groot', ERR_STRING_TOO_LONG: 'dit bestand is te groot',
  },
  en: {
    ENOENT: 'no such file or folder', ENOTDIR: 'no such file or folder', EISDIR: 'this is a folder',
    EACCES: 'access denied', EPERM: 'access denied', ELOOP: 'a link that leads in a circle', ENAMETOOLONG: 'this name is too long', ENOSPC: 'the disk is full', EROFS: 'this disk is read-only',
    ERR_FS_FILE_TOO_LARGE: 'this file is too large', ERR_STRING_TOO_LONG: 'this file is too large',
  },
};

export const words = (language: Language): Words => (language === 'en' ? en : nl);

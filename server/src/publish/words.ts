import type { Agreement, Moment } from '../core/advice/agreements.ts';
import type { Language, Severity, Slot } from '../core/finding.ts';
import { statusName } from '../core/workspace/matrix-words.ts';
import type { Studied, Tracked } from './study.ts';

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;
const and = (list: readonly string[], last: string): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${last} ${list.at(-1) ?? ''}`);

const statusIn = (language: Language, open: string) => ({ sort, status }: Pick<Tracked, 'sort' | 'status'>): string => (status === 'open' ? open : statusName(sort, status)[language]);

/** What the summary of a document counts, and how much of that lacks something: of an advice its advices, as the coverage matrix does. */
function counted({ model: { kind, recommendations }, agreements }: Studied): { readonly all: number; readonly incomplete: number } {
  const starts = new Set(recommendations.map(({ start }) => start));
  const those = agreements.filter(({ sort, start }) => (kind === 'advies' ? starts.has(start) : sort !== 'question'));
  return { all: those.length, incomplete: those.filter(({ open }) => open.length > 0).length };
}

/** The words of reports and lists, for people who never see a command line. */
const nl = {
  title: 'Verslag van Scherp',
  findings: 'Vragen van Scherp',
  matrix: 'Dekkingsmatrix',
  emptyMatrix: 'Geen opdrachten en geen adviezen gevonden.',
  intro: 'Dit verslag stelt vragen en geeft geen oordeel. Wat ermee gebeurt, beslist de lezer.',
  contents: 'Documenten',
  none: 'Er zijn geen adviezen, plannen of reacties gevonden.',
  kinds: { advies: 'advies', plan: 'plan', reactie: 'reactie' },
  for: { bestuur: 'voor het bestuur', secretaris: 'voor de secretaris', auteur: 'voor de schrijver' },
  dated: (date: string) => `van ${date}`,
  sections: { agreements: 'Wie doet wat, en wanneer', calendar: 'Tijdlijn', questions: 'Vragen aan de tekst', exceptions: 'Uitzonderingen met reden', reading: 'Over de tekst', open: 'Nog open' },
  sorts: { recommendation: 'Advies', assignment: 'Opdracht', promise: 'Toezegging', question: 'Vraag' },
  slots: { owner: 'eigenaar', planning: 'planning', result: 'resultaat', decision: 'besluit', test: 'toets' } satisfies Record<Slot, string>,
  columns: { what: 'Wat', text: 'Tekst', owner: 'Wie', planning: 'Wanneer', decision: 'Besluit', result: 'Resultaat', test: 'Toets', document: 'Document', kind: 'Soort', number: 'Nummer', from: 'Vanaf', to: 'Uiterlijk', status: 'Stand', open: 'Ontbreekt', link: 'Plaats', line: 'Regel' },
  status: statusIn('nl', 'nog open'),
  severity: { error: 'fout', warning: 'waarschuwing', information: 'ter info', hint: 'tip' } satisfies Record<Severity, string>,
  moments: { planning: 'planning', decision: 'besluit', reply: 'antwoord' },
  everything: 'Het hele stuk',
  about: (what: string) => `bij ${what}`,
  roles: { recommendation: 'advies', question: 'vraag', assignment: 'opdracht' },
  register: 'Afspraken',
  page: 'Bladzijde', pageOf: 'van',
  missing: (slots: readonly string[]) => `nog geen ${and(slots, 'en')}`,
  notYet: 'nog open',
  whole: 'Over het hele document',
  rest: 'Elders in de tekst',
  line: (line: number) => `regel ${String(line)}`,
  allRules: 'alle regels',
  exception: (rules: string, n: number) => `Niet gemeld: ${rules} (${count(n, 'keer', 'keer')}).`,
  reason: (reason: string | null) => (reason === null ? 'Er staat geen reden bij.' : `Reden: ${reason}`),
  noQuestions: 'Scherp heeft geen vragen bij deze tekst.',
  timelineAlt: 'Tijdlijn van de data hieronder; de tabel zegt hetzelfde in woorden.',
  reading: { words: 'Woorden', sentences: 'Zinnen', average: 'Woorden per zin, gemiddeld', longest: 'Langste zin, in woorden', flesch: 'Flesch-Douma' },
  readingNote: 'Flesch-Douma schat hoe makkelijk een tekst leest: hoe hoger het getal, hoe makkelijker. Het is een gegeven en geen cijfer.',
  openOf: (n: number) => (n === 0 ? 'Alles heeft een eigenaar en een planning.' : `${count(n, 'afspraak heeft', 'afspraken hebben')} nog geen eigenaar of planning.`),
  summary: (studied: Studied): string => {
    const { model: { kind, assignments }, exemptions } = studied;
    const { all, incomplete } = counted(studied);
    const [every, some] = all === 1 ? ['', ''] : ['alle ', `waarvan ${String(incomplete)} `];
    const open = incomplete === 0 ? `${every}met eigenaar en planning` : `${some}nog zonder eigenaar of planning`;
    const excepted = exemptions.length === 0 ? '' : `, met ${count(exemptions.length, 'uitzondering', 'uitzonderingen')}`;
    if (kind === 'advies') {
      const answered = assignments.filter(({ answeredBy }) => answeredBy.length > 0).length;
      const cited = assignments.length === 0 ? '' : assignments.length === 1 ? ` en gaat ${answered === 0 ? 'niet ' : ''}in op de opdracht die het noemt`
        : ` en gaat in op ${String(answered)} van de ${String(assignments.length)} opdrachten die het noemt`;
      return all === 0 ? `Dit advies bevat nog geen adviezen${cited}${excepted}.` : `Dit advies bevat ${count(all, 'advies', 'adviezen')}, ${open},${cited === '' ? '' : cited}${excepted}.`.replace(/,(?=\.|, met)/, '');
    }
    const what = kind === 'plan' ? count(all, 'opdracht of voornemen', 'opdrachten en voornemens') : count(all, 'toezegging', 'toezeggingen');
    return `${kind === 'plan' ? 'Dit plan' : 'Deze reactie'} bevat ${what}${all === 0 ? '' : `, ${open}`}${excepted}.`;
  },
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
};

export type StudyWords = typeof nl;

const en: StudyWords = {
  title: 'Scherp report',
  findings: 'Questions from Scherp',
  matrix: 'Coverage matrix',
  emptyMatrix: 'No assignments and no advices found.',
  intro: 'This report asks questions and passes no judgement. What comes of them is for the reader to decide.',
  contents: 'Documents',
  none: 'No advices, plans or reactions were found.',
  kinds: { advies: 'advice', plan: 'plan', reactie: 'reaction' },
  for: { bestuur: 'for the board', secretaris: 'for the secretary', auteur: 'for the author' },
  dated: (date) => `of ${date}`,
  sections: { agreements: 'Who does what, and when', calendar: 'Timeline', questions: 'Questions about the text', exceptions: 'Exceptions with reasons', reading: 'About the text', open: 'Still open' },
  sorts: { recommendation: 'Advice', assignment: 'Assignment', promise: 'Promise', question: 'Question' },
  slots: { owner: 'owner', planning: 'planning', result: 'result', decision: 'decision', test: 'test' },
  columns: { what: 'What', text: 'Text', owner: 'Who', planning: 'When', decision: 'Decision', result: 'Result', test: 'Test', document: 'Document', kind: 'Kind', number: 'Number', from: 'From', to: 'Until', status: 'Status', open: 'Missing', link: 'Place', line: 'Line' },
  status: statusIn('en', 'still open'),
  severity: { error: 'error', warning: 'warning', information: 'note', hint: 'hint' },
  moments: { planning: 'deadline', decision: 'decision', reply: 'reply' },
  everything: 'The whole document',
  about: (what) => `with ${what}`,
  roles: { recommendation: 'advice', question: 'question', assignment: 'assignment' },
  register: 'Agreements',
  page: 'Page', pageOf: 'of',
  missing: (slots) => `no ${and(slots, 'or')} yet`,
  notYet: 'still open',
  whole: 'About the whole document',
  rest: 'Elsewhere in the text',
  line: (line) => `line ${String(line)}`,
  allRules: 'all rules',
  exception: (rules, n) => `Not reported: ${rules} (${count(n, 'time', 'times')}).`,
  reason: (reason) => (reason === null ? 'No reason is given.' : `Reason: ${reason}`),
  noQuestions: 'Scherp has no questions about this text.',
  timelineAlt: 'Timeline of the dates below; the table says the same in words.',
  reading: { words: 'Words', sentences: 'Sentences', average: 'Words in a sentence, on average', longest: 'Longest sentence, in words', flesch: 'Flesch-Douma' },
  readingNote: 'Flesch-Douma estimates how easily a Dutch text reads: the higher, the easier. It is a fact and no grade.',
  openOf: (n) => (n === 0 ? 'Everything has an owner and a deadline.' : `${count(n, 'commitment has', 'commitments have')} no owner or deadline yet.`),
  summary: (studied) => {
    const { model: { kind, assignments }, exemptions } = studied;
    const { all, incomplete } = counted(studied);
    const answered = assignments.filter(({ answeredBy }) => answeredBy.length > 0).length;
    const cited = kind === 'advies' && assignments.length > 0 ? ` and answers ${String(answered)} of the ${String(assignments.length)} assignments it names` : '';
    const what = kind === 'advies' ? count(all, 'recommendation', 'recommendations') : count(all, 'commitment', 'commitments');
    return `This ${en.kinds[kind]} holds ${what} (${String(incomplete)} without owner or deadline)${cited}${exemptions.length === 0 ? '' : `, with ${count(exemptions.length, 'exception', 'exceptions')}`}.`;
  },
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

export const studyWords = (language: Language): StudyWords => (language === 'en' ? en : nl);

/** *1 oktober 2026* of `2026-10-01`. */
export function dayName(iso: string, { months }: StudyWords): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${String(Number(day))} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** *Advies 3*, *Toezegging bij advies 3*. */
export const nameOf = ({ sort, number, about }: Pick<Agreement, 'sort' | 'number' | 'about'>, say: StudyWords): string =>
  `${say.sorts[sort]}${number !== null ? ` ${number}` : about ? ` ${say.about(`${say.roles[about.role]} ${about.number}`)}` : ''}`;

/** What it is about. */
export const momentName = ({ agreement }: Moment, say: StudyWords): string => (agreement ? nameOf(agreement, say) : say.everything);

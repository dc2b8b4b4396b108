import type { Finding, Language } from '../core/finding.ts';
import { rulePageUrl } from '../core/rule-page-url.ts';
import type { MatrixGroup } from '../core/workspace/matrix.ts';
import { said, type Block, type Paper, type Question, type Text } from './blocks.ts';
import { groupsOf } from './groups.ts';
import { matrixBlocks } from './matrix.ts';
import type { Lines } from './lines.ts';
import type { Studied, Tracked } from './study.ts';
import { timeline } from './timeline.ts';
import { dayName, momentName, nameOf, studyWords, type StudyWords } from './words.ts';
import type { Reader } from './formats.ts';

type Section = 'agreements' | 'calendar' | 'questions' | 'exceptions' | 'reading' | 'open';

/** What each reader needs first. */
const ORDER: Readonly<Record<Reader, readonly Section[]>> = {
  bestuur: ['agreements', 'calendar', 'questions', 'exceptions', 'reading'],
  secretaris: ['open', 'calendar', 'agreements', 'exceptions', 'questions', 'reading'],
  auteur: ['questions', 'agreements', 'exceptions', 'reading', 'calendar'],
};

/** A report to read, print and discuss. */
export function reportPaper(studies: readonly Studied[], matrix: readonly MatrixGroup[], reader: Reader, language: Language): Paper {
  const say = studyWords(language);
  const shared = matrixBlocks(matrix, language);
  const documents = studies.flatMap((studied, index) => documentBlocks(studied, `d${String(index + 1)}`, ORDER[reader], say));
  return {
    title: say.title, language,
    lead: [{ text: say.for[reader], tone: 'lead' }, { text: say.intro, tone: 'soft' }],
    blocks: [...front(studies, say), ...(reader === 'bestuur' ? [...shared, ...documents] : [...documents, ...shared])],
  };
}

/** The questions alone, document by document. */
export function findingsPaper(studies: readonly Studied[], language: Language): Paper {
  const say = studyWords(language);
  return {
    title: say.findings, language, lead: [{ text: say.intro, tone: 'soft' }],
    blocks: [...front(studies, say), ...studies.flatMap((studied, index) => documentBlocks(studied, `d${String(index + 1)}`, ['questions', 'exceptions'], say))],
  };
}

function front(studies: readonly Studied[], say: StudyWords): readonly Block[] {
  if (studies.length === 0) return [{ kind: 'paragraph', text: say.none }];
  return studies.length < 2 ? [] : [{ kind: 'contents', name: say.contents, items: studies.map((studied, index) => ({ text: studied.title, id: `d${String(index + 1)}`, note: say.summary(studied) })) }];
}

function documentBlocks(studied: Studied, id: string, sections: readonly Section[], say: StudyWords): readonly Block[] {
  const { path, model, title } = studied;
  const dated = model.date === null ? '' : `, ${say.dated(dayName(model.date, say))}`;
  return [
    { kind: 'heading', level: 2, text: title, id },
    { kind: 'paragraph', text: `${say.kinds[model.kind]}${dated} · ${path}`, tone: 'soft' },
    { kind: 'paragraph', text: say.summary(studied), tone: 'lead' },
    ...sections.flatMap((section) => PARTS[section](studied, say, id)),
  ];
}

const PARTS: Readonly<Record<Section, (studied: Studied, say: StudyWords, id: string) => readonly Block[]>> = { agreements, calendar, questions, exceptions, reading, open };

function agreements({ agreements: all, path }: Studied, say: StudyWords): readonly Block[] {
  if (all.length === 0) return [];
  const { columns: column } = say;
  const cell = (one: Tracked, slot: 'owner' | 'planning' | 'decision'): Text => {
    const filled = one.slots[slot];
    return filled ? said(filled.text) : one.open.includes(slot) ? say.notYet : '–';
  };
  return [
    { kind: 'heading', level: 3, text: say.sections.agreements },
    {
      kind: 'table', name: `${say.sections.agreements}: ${path}`, columns: [column.what, column.text, column.owner, column.planning, column.decision, column.status],
      rows: all.map((one) => [nameOf(one, say), said(one.text), one.sort === 'question' ? '–' : cell(one, 'owner'), cell(one, 'planning'), cell(one, 'decision'), say.status(one)]),
    },
  ];
}

function open({ agreements: all }: Studied, say: StudyWords): readonly Block[] {
  const left = all.filter(({ open: slots }) => slots.length > 0);
  return [
    { kind: 'heading', level: 3, text: say.sections.open },
    { kind: 'paragraph', text: say.openOf(left.length) },
    { kind: 'list', items: left.map((one) => [{ text: nameOf(one, say), strong: true }, { text: ` (${say.line(one.line)}): ${say.missing(one.open.map((slot) => say.slots[slot]))}` }]) },
  ];
}

function calendar({ moments, path }: Studied, say: StudyWords, id: string): readonly Block[] {
  if (moments.length === 0) return [];
  const { columns: column } = say;
  return [
    { kind: 'heading', level: 3, text: say.sections.calendar },
    { kind: 'picture', svg: timeline(moments, `${id}-time`, say) },
    {
      kind: 'table', name: `${say.sections.calendar}: ${path}`, columns: [column.to, column.what, column.kind, column.owner, column.text],
      rows: moments.map((moment) => [dayName(moment.to, say), momentName(moment, say), say.moments[moment.sort], said(moment.agreement?.slots.owner?.text ?? '–'), said(moment.said)]),
    },
  ];
}

function questions(studied: Studied, say: StudyWords): readonly Block[] {
  const { lines } = studied;
  const severe = studied.findings.filter(({ severity }) => severity !== 'hint');
  const groups = groupsOf(studied, severe, say);
  return [
    { kind: 'heading', level: 3, text: say.sections.questions },
    ...(groups.length === 0 ? [{ kind: 'paragraph' as const, text: say.noQuestions }] : []),
    ...groups.flatMap(({ title, findings, whole }): readonly Block[] => [
      { kind: 'heading', level: 4, text: title },
      { kind: 'questions', items: findings.map((finding) => question(finding, lines, whole ? null : studied.quote(finding), say)) },
    ]),
  ];
}

/** One finding: what is asked, and the words it is about. */
export function question({ rule, severity, message, start }: Finding, lines: Lines, quote: Question['quote'], say: Pick<StudyWords, 'line' | 'severity'>): Question {
  return {
    severity, ask: message, quote,
    foot: [{ text: `${say.line(lines.position(start).line + 1)} · ${say.severity[severity]} · ` }, { text: rule, href: rulePageUrl(rule) }],
  };
}

function exceptions({ exemptions, lines }: Studied, say: StudyWords): readonly Block[] {
  if (exemptions.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: say.sections.exceptions },
    {
      kind: 'list',
      items: exemptions.map(({ start, rules, reason, silenced }) => [
        { text: `${say.line(lines.position(start).line + 1)}. ${say.exception(rules.length === 0 ? say.allRules : rules.join(', '), silenced.length)} ` }, { text: say.reason(reason), said: true },
      ]),
    },
  ];
}

function reading({ readability: { words, sentences, wordsPerSentence, longest, fleschDouma } }: Studied, say: StudyWords): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: say.sections.reading },
    {
      kind: 'facts',
      rows: [
        [say.reading.words, String(words)], [say.reading.sentences, String(sentences)], [say.reading.average, wordsPerSentence.toFixed(0)], [say.reading.longest, String(longest)],
        ...(fleschDouma === null ? [] : [[say.reading.flesch, fleschDouma.toFixed(0)] as const]),
      ],
    },
    { kind: 'paragraph', text: say.readingNote, tone: 'soft' },
  ];
}

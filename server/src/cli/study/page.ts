import { SEVERITIES, type Reader } from '../options.ts';
import { html } from '../report/escape.ts';
import { item } from '../report/html.ts';
import { Lines } from '../report/lines.ts';
import { PAGE_END, pageHead } from '../report/page.ts';
import type { Language } from '../../core/finding.ts';
import type { Agreement } from './agreement.ts';
import { groupsOf } from './groups.ts';
import { plainText } from './plain-text.ts';
import type { Studied } from './study.ts';
import { nameOf, timeline } from './timeline.ts';
import { dayName, studyWords, type StudyWords } from './words.ts';

type Section = 'agreements' | 'calendar' | 'questions' | 'exceptions' | 'reading' | 'open';

/** What each reader needs first. */
const ORDER: Readonly<Record<Reader, readonly Section[]>> = {
  bestuur: ['agreements', 'calendar', 'questions', 'exceptions', 'reading'],
  secretaris: ['open', 'calendar', 'agreements', 'exceptions', 'questions', 'reading'],
  auteur: ['questions', 'agreements', 'exceptions', 'reading', 'calendar'],
};

/** The report as one page: everything is in it, and it needs no script. */
export function reportPage(studies: readonly Studied[], reader: Reader, language: Language): string {
  const say = studyWords(language);
  return [
    pageHead(say.title, language),
    `<header>\n<h1>${html(say.title)}</h1>\n<p class="lead">${html(say.for[reader])}</p>\n<p class="soft">${html(say.about)}</p>\n</header>\n<main>\n`,
    studies.length === 0 ? `<p>${html(say.none)}</p>\n` : '',
    studies.length < 2 ? '' : `<nav aria-label="${html(say.contents)}">\n<ul>\n${studies.map(({ path }, index) => `<li><a href="#d${String(index + 1)}">${html(path)}</a></li>\n`).join('')}</ul>\n</nav>\n`,
    ...studies.map((studied, index) => documentPart(studied, `d${String(index + 1)}`, reader, say)),
    '</main>\n', PAGE_END,
  ].join('');
}

function documentPart(studied: Studied, id: string, reader: Reader, say: StudyWords): string {
  const { path, model } = studied;
  const dated = model.date === null ? '' : `, ${say.dated(dayName(model.date, say))}`;
  return [
    `<section aria-labelledby="${id}">\n<h2 id="${id}">${html(titleOf(studied))}</h2>\n`,
    `<p class="soft">${html(`${say.kinds[model.kind]}${dated} · ${path}`)}</p>\n<p class="lead">${html(say.summary(studied))}</p>\n`,
    ...ORDER[reader].map((section) => PARTS[section](studied, id, say)),
    '</section>\n',
  ].join('');
}

/** The first heading of the document, its first line, or its name. */
function titleOf({ analysis, model, path }: Studied): string {
  for (const { blocks } of analysis.markdown.passages) {
    const heading = blocks.find(({ kind }) => kind === 'heading');
    if (heading) return heading.prose.replace(/[\u00ad\ufffc]/g, '').replace(/\s+/g, ' ').trim() || path;
  }
  const first = model.firstLine ? plainText(analysis.markdown, model.firstLine, 1) : '';
  return first === '' ? path : first.length <= MAX_TITLE ? first : `${first.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')} …`;
}

const MAX_TITLE = 110;

const PARTS: Readonly<Record<Section, (studied: Studied, id: string, say: StudyWords) => string>> = { agreements, calendar, questions, exceptions, reading, open };

const label = ({ sort, number }: Agreement, say: StudyWords): string => `${say.sorts[sort]}${number === null ? '' : ` ${number}`}`;

function agreements({ agreements: all, path }: Studied, _: string, say: StudyWords): string {
  if (all.length === 0) return '';
  const { columns: column } = say;
  const cell = (agreement: Agreement, slot: 'owner' | 'planning' | 'decision'): string => html(agreement.slots[slot]?.text ?? ((agreement.open as readonly string[]).includes(slot) ? say.notYet : '–'));
  const rows = all.map((one) => `<tr><th scope="row">${html(label(one, say))}</th><td lang="nl">${html(one.text)}</td><td>${one.sort === 'question' ? '–' : cell(one, 'owner')}</td><td>${cell(one, 'planning')}</td><td>${cell(one, 'decision')}</td></tr>\n`);
  const head = [column.what, column.text, column.owner, column.planning, column.decision].map((name) => `<th scope="col">${html(name)}</th>`).join('');
  return `<h3>${html(say.sections.agreements)}</h3>\n<div class="scroll" tabindex="0" role="region" aria-label="${html(`${say.sections.agreements}: ${path}`)}">\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n</div>\n`;
}

function open({ agreements: all }: Studied, _: string, say: StudyWords): string {
  const left = all.filter(({ open: slots }) => slots.length > 0);
  const rows = left.map((one) => `<li><strong>${html(label(one, say))}</strong> (${html(say.line(one.line))}): ${html(say.missing(one.open.map((slot) => say.slots[slot])))}</li>\n`);
  return `<h3>${html(say.sections.open)}</h3>\n<p>${html(say.openOf(left.filter(({ sort }) => sort !== 'question').length))}</p>\n${rows.length > 0 ? `<ul>\n${rows.join('')}</ul>\n` : ''}`;
}

function calendar({ moments, path }: Studied, id: string, say: StudyWords): string {
  if (moments.length === 0) return '';
  const rows = moments.map((moment) => `<tr><th scope="row">${html(dayName(moment.to, say))}</th><td>${html(nameOf(moment, say))}</td><td>${html(say.moments[moment.sort])}</td><td>${html(moment.agreement?.slots.owner?.text ?? '–')}</td><td lang="nl">${html(moment.said)}</td></tr>\n`);
  const { columns: column } = say;
  const head = [column.to, column.what, column.kind, column.owner, column.text].map((name) => `<th scope="col">${html(name)}</th>`).join('');
  return `<h3>${html(say.sections.calendar)}</h3>\n${timeline(moments, `${id}-time`, say)}<div class="scroll" tabindex="0" role="region" aria-label="${html(`${say.sections.calendar}: ${path}`)}">\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n</div>\n`;
}

function questions(studied: Studied, _: string, say: StudyWords): string {
  const lines = new Lines(studied.text);
  const severe = studied.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) < SEVERITIES.indexOf('hint'));
  const groups = groupsOf(studied, severe, say);
  return [
    `<h3>${html(say.sections.questions)}</h3>\n`,
    groups.length === 0 ? `<p>${html(say.noQuestions)}</p>\n` : '',
    ...groups.map(({ title, findings, whole }) => `<h4>${html(title)}</h4>\n<ol class="findings">\n${findings.map((finding) => item(finding, studied, lines, !whole)).join('')}</ol>\n`),
  ].join('');
}

function exceptions({ exemptions, text }: Studied, _: string, say: StudyWords): string {
  if (exemptions.length === 0) return '';
  const lines = new Lines(text);
  const rows = exemptions.map(({ start, rules, reason, silenced }) =>
    `<li>${html(say.line(lines.position(start).line + 1))}. ${html(say.exception(rules.length === 0 ? say.allRules : rules.join(', '), silenced.length))} <span lang="nl">${html(say.reason(reason))}</span></li>\n`);
  return `<h3>${html(say.sections.exceptions)}</h3>\n<ul>\n${rows.join('')}</ul>\n`;
}

function reading({ readability: { words, sentences, wordsPerSentence, longest, fleschDouma } }: Studied, _: string, say: StudyWords): string {
  const rows: readonly (readonly [string, string])[] = [
    [say.reading.words, String(words)], [say.reading.sentences, String(sentences)], [say.reading.average, wordsPerSentence.toFixed(0)], [say.reading.longest, String(longest)],
    ...(fleschDouma === null ? [] : [[say.reading.flesch, fleschDouma.toFixed(0)] as const]),
  ];
  return `<h3>${html(say.sections.reading)}</h3>\n<dl class="facts">\n${rows.map(([name, value]) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>\n`).join('')}</dl>\n<p class="soft">${html(say.readingNote)}</p>\n`;
}

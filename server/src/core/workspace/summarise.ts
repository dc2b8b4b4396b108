import { modelOf } from '../analysis.ts';
import type { Analysis } from '../analysis.ts';
import type { Model, Outline } from '../advice/model.ts';
import { coveredNumbers } from '../advice/covered.ts';
import { exceptionsOf } from '../exceptions.ts';
import type { FrontMatter, FrontMatterValue, MarkdownText } from '../markdown/passage.ts';
import { folded } from '../advice/words.ts';
import { occurrencesIn } from './occurrences.ts';
import type { Coverage, Declared, Summary } from './summary.ts';

const KNOWN = new WeakMap<Analysis, Summary>();

/**
 * What the graph needs of a document. `path` counts from the workspace folder; `settingsFolder` is that of the `scherp.json` in
 * force. The same analysis under the same path gives the same summary.
 */
export function summarise(path: string, analysis: Analysis, settingsFolder = ''): Summary {
  const known = KNOWN.get(analysis);
  if (known?.path === path && (known.project === null || known.project.folder === settingsFolder)) return known;
  const summary = read(path, analysis, settingsFolder);
  KNOWN.set(analysis, summary);
  return summary;
}

function read(path: string, analysis: Analysis, settingsFolder: string): Summary {
  const { markdown, settings, source: { text } } = analysis;
  const model = modelOf(analysis);
  const values = markdown.frontMatter?.values ?? {};
  const declared = { plan: declaredIn(values['plan']), advies: declaredIn(values['advies']) };
  const title = model ? titleOf(markdown, model) : null;
  const key = title ? titleKey(title.text) : '';
  return {
    path, text, settings,
    outline: model && outlineOf(model),
    title, titleKey: LEAST_TITLE <= key.length && key.includes(' ') ? key : '',
    head: model && model.kind !== 'plan' && (declared.plan.length === 0 || (model.kind === 'reactie' && declared.advies.length === 0)) ? titleKey(headOf(markdown)) : '',
    declared,
    project: model && model.kind !== 'plan' && settings.plan !== '' ? { plan: settings.plan, folder: settingsFolder } : null,
    coverage: model?.kind === 'advies' ? coverageOf(values['opdrachten'], text) : null,
    frontMatterEnd: markdown.frontMatter && !markdown.frontMatter.problem ? insertionIn(text, markdown.frontMatter) : null,
    exceptions: exceptionsOf(markdown),
    occurrences: model ? occurrencesIn(model, model.kind === 'advies' ? coveredNumbers(values['opdrachten'], text) : []) : [],
  };
}

/** A title shorter than this, or of one word, is found everywhere. */
const LEAST_TITLE = 10;
/** A letter says in its first pages what it is about. */
const HEAD = 4000;

const titleKey = (text: string): string => folded(text).toLowerCase().replace(/['"‘’“”„«»*_]/g, '').replace(/[‐-―-]/g, '-').trim();

/** The first passages as running text, so that a title over several lines is found. */
function headOf({ passages, starts }: MarkdownText): string {
  const parts: string[] = [];
  for (const [index, { blocks }] of passages.entries()) {
    if (HEAD < (starts[index] ?? 0)) break;
    for (const { prose } of blocks) parts.push(prose);
  }
  return parts.join('\n').slice(0, HEAD);
}

/** Front matter `titel` or `title`, else the first heading; the subject of an advice without headings is no title. */
function titleOf({ frontMatter, passages, starts }: MarkdownText, { kind }: Model): Summary['title'] {
  const given = frontMatter?.values['titel'] ?? frontMatter?.values['title'];
  if (given && typeof given.value === 'string' && given.value.trim() !== '') return { text: folded(given.value), start: given.start, end: given.end };
  for (const [index, { blocks }] of passages.entries()) {
    const base = starts[index] ?? 0;
    for (const { kind: sort, prose, start, end, depth } of blocks) {
      const text = sort === 'heading' ? folded(prose.replace(/^[#\s]+/, '').replace(/[#=\-\s]+$/, '')) : '';
      if (text !== '' && (kind === 'plan' || depth === 1)) return { text, start: base + start, end: base + end };
    }
    if (HEAD < base) break;
  }
  return null;
}

function declaredIn(value: FrontMatterValue | undefined): readonly Declared[] {
  if (!value) return [];
  return (value.items ?? [value]).map(({ value: written, start, end }) => ({ written: typeof written === 'string' ? written : written === null ? '' : String(written), start, end }))
    .map((each) => (each.start < each.end ? each : { ...each, start: value.key.start, end: value.key.end }));
}

/** `opdrachten: alle`, `opdrachten: 1-17` or a list; null where it says neither. */
function coverageOf(value: FrontMatterValue | undefined, text: string): Coverage | null {
  if (!value || value.start === value.end) return null;
  const place = { start: value.start, end: value.end };
  if (/^\s*(?:alle|allemaal)\b/i.test(String(value.value))) return { ...place, numbers: null };
  const numbers = coveredNumbers(value, text).map(({ number }) => number);
  return numbers.length === 0 ? null : { ...place, numbers };
}

/** Before the line that closes the front matter. */
function insertionIn(text: string, { end }: FrontMatter): number {
  const closing = /(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?$/.exec(text.slice(0, end).slice(-200));
  return closing ? end - closing[0].length : end;
}

/** Property by property: what is not needed of other documents must not be kept alive. */
function outlineOf(model: Model): Outline {
  const { kind, concept, date, assignments, remarks, questions, recommendations, answers, references, knownNumbers, cues, replyTime, firstLine, lastParagraph, bodyEnd, pieces, frontMatter, owners, eol } = model;
  return { kind, concept, date, assignments, remarks, questions, recommendations, answers, references, knownNumbers, cues, replyTime, firstLine, lastParagraph, bodyEnd, pieces, frontMatter, owners, eol };
}

import type { Asked, FromPage, MatrixView, ToPage } from '../src/matrix-view.ts';
import { steer } from './grid.ts';
import { button, element, setText, sign } from './dom.ts';
import { renderGroups } from './rows.ts';

/** The page of the matrix: shows what it is told, and tells its host what was chosen. Text is never read as HTML. */

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => Asked | undefined;
  readonly setState: (state: Asked) => void;
};

const host = acquireVsCodeApi();
let asked: Asked = { uri: document.body.dataset['uri'] ?? null, otherwise: null, onlyOpen: false, pages: 1, ...host.getState() };

const title = element('h1');
const plan = element('select', { id: 'plan' });
const planLabel = element('label', { for: 'plan' });
const onlyOpen = element('input', { type: 'checkbox', id: 'only-open' });
const onlyOpenLabel = element('label', { for: 'only-open' });
const counts = element('div', { class: 'counts', role: 'status' });
const help = element('p', { class: 'spoken', id: 'help' });
const empty = element('p', { class: 'empty' });
const groups = element('div');
const more = element('div', { class: 'more' });

const planChoice = element('div', { class: 'choice' }, planLabel, plan);
document.body.append(element('main', {}, title, element('div', { class: 'tools' }, planChoice, element('div', { class: 'choice' }, onlyOpen, onlyOpenLabel)), counts, help, empty, groups, more));

function ask(change: Partial<Asked>): void {
  asked = { ...asked, ...change };
  host.setState(asked);
  host.postMessage({ ask: asked });
}

function show(view: MatrixView): void {
  const { words } = view;
  document.documentElement.lang = view.language;
  setText(title, words.title);
  setText(planLabel, words.plan);
  setText(onlyOpenLabel, words.onlyOpen);
  setText(help, words.help);
  setText(empty, view.empty ?? '');
  showCounts(view);
  showChoices(view);
  onlyOpen.checked = asked.onlyOpen;
  empty.hidden = view.empty === null;
  groups.classList.toggle('single', view.groups.length === 1 && 0 < view.choices.length);
  renderGroups(groups, view, { go: (target) => { host.postMessage({ go: target }); }, fill: (key, column) => { host.postMessage({ fill: { key, column } }); } });
  more.replaceChildren(...(view.more ? [element('p', {}, view.more.text), button(view.more.action, 'action', () => { ask({ pages: asked.pages + 1 }); })] : []));
}

/** Told anew only when it changes: it is read aloud. */
function showCounts(view: MatrixView): void {
  const says = JSON.stringify(view.counts);
  if (counts.dataset['says'] === says) return;
  counts.dataset['says'] = says;
  counts.replaceChildren(...view.counts.map(({ total, parts }) => element('p', {}, element('b', {}, `${total}:`), ...parts.flatMap(({ sign: shape, text }, index) =>
    [' ', element('span', { class: 'count' }, sign(shape), index === parts.length - 1 ? text : `${text},`)]))));
}

function showChoices({ choices, chosen: uri }: MatrixView): void {
  planChoice.hidden = choices.length === 0;
  const shown = [...plan.options].map(({ value, text }) => `${value}\n${text}`).join('\n');
  if (shown !== choices.map(({ uri: value, title: text }) => `${value}\n${text}`).join('\n')) plan.replaceChildren(...choices.map(({ uri: value, title: text }) => element('option', { value }, text)));
  plan.value = uri;
}

/** The plan in the list; null for all. */
const chosen = (): string | null => (plan.value === '' ? null : plan.value);

plan.addEventListener('change', () => { ask({ uri: chosen(), otherwise: null, pages: 1 }); });
onlyOpen.addEventListener('change', () => { ask({ onlyOpen: onlyOpen.checked, pages: 1 }); });
steer(groups);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  // Whoever looks at all plans goes on doing so.
  if (data.active !== undefined && asked.uri !== null) ask({ uri: data.active, otherwise: chosen() });
  if (data.uri !== undefined) ask({ uri: data.uri, otherwise: null, pages: 1 });
  if (data.view) show(data.view);
});
ask({});

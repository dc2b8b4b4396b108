import type { Language } from '../core/finding.ts';
import { runs, sheetsOf, type Block, type Paper, type Question, type Run, type Text } from './blocks.ts';
import { html } from './escape.ts';
import { PAGE_END, pageHead } from './page.ts';

/** A paper as one page: everything is in it, and it needs no script. */
export const htmlPage = ({ title, language, lead, blocks }: Paper): string => [
  pageHead(title, language),
  `<header>\n<h1>${html(title)}</h1>\n${lead.map(({ text, tone }) => paragraph(html(text), tone)).join('')}</header>\n<main>\n`,
  ...sheetsOf(blocks).map((sheet) => (sheet.wide ? `<div class="sheet">\n${htmlBlocks(sheet.blocks, language)}</div>\n` : htmlBlocks(sheet.blocks, language))),
  '</main>\n', PAGE_END,
].join('');

export const htmlBlocks = (blocks: readonly Block[], language: Language): string => blocks.map((block) => written(block, language)).join('');

function written(block: Block, language: Language): string {
  const inline = (text: Text): string => runs(text).map((run) => inlineRun(run, language)).join('');
  switch (block.kind) {
    case 'heading': return `<h${String(block.level)}${block.id === undefined ? '' : ` id="${block.id}"`}>${html(block.text)}</h${String(block.level)}>\n`;
    case 'paragraph': return paragraph(inline(block.text), block.tone);
    case 'list': return block.items.length === 0 ? '' : `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>\n`).join('')}</ul>\n`;
    case 'contents': return `<nav aria-label="${html(block.name)}">\n<ul>\n${block.items.map(({ text, id, note }) => `<li><a href="#${id}">${html(text)}</a><br>${html(note)}</li>\n`).join('')}</ul>\n</nav>\n`;
    case 'table': {
      const head = block.columns.map((name) => `<th scope="col">${html(name)}</th>`).join('');
      const rows = block.rows.map(([first = '', ...rest]) => `<tr><th scope="row">${inline(first)}</th>${rest.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>\n`).join('');
      return `<div class="scroll" tabindex="0" role="region" aria-label="${html(block.name)}">\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n</div>\n`;
    }
    case 'facts': return `<dl class="facts">\n${block.rows.map(([name, value]) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>\n`).join('')}</dl>\n`;
    case 'questions': return `<ol class="findings">\n${block.items.map((item) => question(item, inline)).join('')}</ol>\n`;
    case 'picture': return `<figure>\n${block.svg}\n</figure>\n`;
  }
}

const paragraph = (inner: string, tone: 'lead' | 'soft' | undefined): string => `<p${tone ? ` class="${tone}"` : ''}>${inner}</p>\n`;

const question = ({ severity, ask, quote, foot }: Question, inline: (text: Text) => string): string =>
  `<li class="${severity}"><p class="ask">${html(ask)}</p>\n${quote ? `<blockquote>${inline(quote)}</blockquote>\n` : ''}<p class="soft">${inline(foot)}</p></li>\n`;

/** A long address would push the columns behind it off the paper: it may be cut after so many characters, in no ordinary word. */
const breakable = (text: string): string => text.split(/(\S{30})(?=\S)/u).map((piece, index) => (index % 2 === 0 ? html(piece) : `${html(piece)}<wbr>`)).join('');

function inlineRun({ text, said, strong, mark, href }: Run, language: Language): string {
  let inner = breakable(text);
  if (mark) inner = `<mark>${inner}</mark>`;
  if (strong) inner = `<strong>${inner}</strong>`;
  if (href !== undefined) inner = `<a href="${html(href)}">${inner}</a>`;
  return said && language !== 'nl' ? `<span lang="nl">${inner}</span>` : inner;
}

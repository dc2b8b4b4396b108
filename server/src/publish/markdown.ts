import { OWN_PAGE } from '../core/own-pages.ts';
import { runs, type Block, type Paper, type Run, type Text } from './blocks.ts';
import { markdown } from './escape.ts';

/** A paper as Markdown, in which the words of a document stay words. */
export function markdownPage({ title, lead, blocks }: Paper): string {
  const parts = [OWN_PAGE, `# ${markdown(title)}`, ...lead.map(({ text }) => markdown(text)), ...blocks.map(written)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level)} ${markdown(block.text)}`;
    case 'paragraph': return inline(block.text);
    case 'list': return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'contents': return block.items.map(({ text, note }) => `- **${markdown(text)}** ${markdown(note)}`).join('\n');
    case 'table': return [block.columns.map(markdown), block.columns.map(() => '---'), ...block.rows.map((row) => row.map(inline))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    case 'facts': return block.rows.map(([name, value]) => `- ${markdown(name)}: ${markdown(value)}`).join('\n');
    case 'questions': return block.items.map(({ ask, quote, foot }, index) => `${String(index + 1)}. **${markdown(ask)}**${quote ? `<br>“${inline(quote)}”` : ''}<br>${inline(foot)}`).join('\n');
    case 'picture': return '';
  }
}

const inline = (text: Text): string => runs(text).map(inlineRun).join('');

function inlineRun({ text, strong, mark, href }: Run): string {
  // Spaces at the edge of a run stand outside its marks, or they would be none.
  const middle = text.trim();
  if (middle === '') return text === '' ? '' : ' ';
  const inner = strong || mark ? `**${markdown(middle)}**` : markdown(middle);
  return `${/^\s/.test(text) ? ' ' : ''}${href === undefined ? inner : `[${inner}](${href.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)})`}${/\s$/.test(text) ? ' ' : ''}`;
}

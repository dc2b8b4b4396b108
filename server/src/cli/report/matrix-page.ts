import type { Language } from '../../core/finding.ts';
import { COLUMNS } from '../../core/workspace/matrix.ts';
import type { Matrix, MatrixGroup, Row } from '../../core/workspace/matrix.ts';
import { cellText, COLUMN_NAMES, STATUS_NAMES, STATUS_SIGNS } from '../../core/workspace/matrix-words.ts';
import { words } from '../words.ts';
import { countLines, groupTitle, rowName } from '../../core/workspace/matrix-names.ts';

/** One page without script and without anything from elsewhere; to read, to print and to send. */
export function* matrixPage(matrix: Matrix, language: Language): Generator<string> {
  const say = words(language);
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.matrix}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${say.matrix}</h1>
`;
  if (matrix.groups.length === 0) yield `<p>${escaped(say.emptyMatrix)}</p>\n`;
  else yield `<ul>\n${countLines(matrix, language).map((line) => `<li>${escaped(line)}.</li>\n`).join('')}</ul>\n`;
  for (const [index, group] of matrix.groups.entries()) yield* table(group, index, language);
  yield '</main>\n</body>\n</html>\n';
}

function* table(group: MatrixGroup, index: number, language: Language): Generator<string> {
  const say = words(language);
  const id = `plan-${String(index + 1)}`;
  yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(groupTitle(group, language))}</h2>\n`;
  yield `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">\n<table>\n<thead>\n<tr>${[say.number, say.text, say.state, ...COLUMNS.map((column) => COLUMN_NAMES[column][language])].map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr>\n</thead>\n<tbody>\n`;
  for (const row of group.rows) yield tableRow(row, language);
  yield '</tbody>\n</table>\n</div>\n</section>\n';
}

function tableRow(row: Row, language: Language): string {
  const cells = row.cells.map((cell) => `<td class="${cell.state}">${escaped(cellText(cell, language))}</td>`).join('');
  return `<tr><th scope="row">${escaped(rowName(row, language))}</th><td>${escaped(row.words)}</td><td><span aria-hidden="true">${STATUS_SIGNS[row.status]}</span> ${escaped(STATUS_NAMES[row.status][language])}</td>${cells}</tr>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text stays text; what a browser would not show stays out of the page. */
const escaped = (text: string): string => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Colours keep 7:1 on white and on black; weight and words say the same as colour does. */
const STYLE = `
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:110rem;padding:1rem;color:#111;background:#fff}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:#eee}
tbody th{white-space:nowrap}
.missing{font-weight:bold;color:#8a1100}
.weak{font-style:italic;color:#5c3d00}
@media (prefers-color-scheme:dark){body{color:#eee;background:#111}thead th{background:#2a2a2a}.missing{color:#ffb3a7}.weak{color:#ffd28a}}
@media print{.wide{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}}
`;

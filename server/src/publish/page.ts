import { html } from './escape.ts';

/** A whole page in one file: no script, no picture or letter from elsewhere, readable on a phone, on a desk and on A4 paper. */
export const pageHead = (title: string, language: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
`;

export const PAGE_END = '</body>\n</html>\n';

/** Text is at least 7:1 on its ground; no meaning hangs on colour alone. */
const STYLE = `:root { color-scheme: light; --ink: #16242c; --soft: #3d4f59; --line: #b9c6cc; --paper: #ffffff; --tint: #f1f5f6; --mark: #fff0b8; --deep: #0f4a57; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.25rem; max-width: 52rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 "Segoe UI", Calibri, Carlito, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 3px solid var(--deep); }
h3 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1.02rem; margin: 1.2rem 0 .3rem; }
p { margin: .4rem 0; }
a { color: var(--deep); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--deep); outline-offset: 2px; }
.lead { font-size: 1.15rem; }
.soft { color: var(--soft); }
.findings { list-style: none; margin: .4rem 0; padding: 0; }
.findings > li { margin: .7rem 0; padding: .6rem .8rem; background: var(--tint); border-left: 5px solid var(--line); break-inside: avoid; }
.findings > li.error, .findings > li.warning { border-left-color: #8a5a00; }
.findings > li.information { border-left-color: var(--deep); }
.findings q, blockquote { font-family: Georgia, "Liberation Serif", serif; }
blockquote { margin: .3rem 0; padding: 0; white-space: pre-line; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
.ask { font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .96em; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th[scope=row] { white-space: nowrap; }
.scroll table { min-width: 40rem; }
.sheet .scroll table { font-size: .92em; } .sheet th[scope=row] { white-space: normal; } .sheet th[scope=row], .sheet td { min-width: 6rem; } .sheet td:nth-child(2) { min-width: 15rem; }
@media (min-width: 64rem) { .sheet .scroll { margin-inline: calc((100% - min(96vw, 92rem)) / 2); } }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--deep); }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; }
figure { margin: .8rem 0; } figcaption { font-weight: 600; } svg { max-width: 100%; height: auto; }
@media (max-width: 30rem) { body { padding: .8rem; } h1 { font-size: 1.5rem; } dl.facts { grid-template-columns: 1fr; } dl.facts dd { margin-bottom: .4rem; } }
@media print {
  @page { size: A4; margin: 18mm 17mm 20mm; } @page sheet { size: A4 landscape; margin: 15mm; }
  .sheet { page: sheet; } .sheet .scroll { margin-inline: 0; } .sheet .scroll table { font-size: 8.5pt; } .sheet th[scope=row], .sheet td, .sheet td:nth-child(2) { min-width: 0; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .scroll { overflow: visible; } .scroll table { min-width: 0; }
  h2, h3, h4, caption { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; }
  .findings > li { background: none; border: 1px solid var(--line); border-left-width: 5px; }
  mark { background: none; text-decoration: underline; text-decoration-thickness: 2px; }
  a { color: inherit; text-decoration: none; } .screen { display: none; }
}`;

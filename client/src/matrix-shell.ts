/** What the page of the matrix is built from. */
export interface Shell {
  readonly script: string;
  readonly style: string;
  /** A number used once: only what carries it is run. */
  readonly nonce: string;
  readonly language: string;
  readonly title: string;
  /** The document whose dossier is shown first; empty for all. */
  readonly uri: string;
}

/** An empty page that may run one script and load one style sheet, and nothing else from anywhere. */
export function matrixShell({ script, style, nonce, language, title, uri }: Shell): string {
  return `<!DOCTYPE html>
<html lang="${quoted(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quoted(title)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${quoted(style)}">
</head>
<body${uri === '' ? '' : ` data-uri="${quoted(uri)}"`}>
<script nonce="${nonce}" src="${quoted(script)}"></script>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const quoted = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

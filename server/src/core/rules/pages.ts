import { PAGE_TEXTS } from './page-texts.ts';

/** What the page of a rule says, in Markdown. `bad`, `better` and `good` are the texts of its fenced examples. */
export interface Page {
  readonly title: string;
  readonly why: string;
  readonly bad: readonly Example[];
  readonly good: readonly string[];
  readonly how: string;
  readonly whenNot: string;
}

/** `⟦…⟧` in `text` marks where the rule speaks; `better` is the text after its fix. */
export interface Example {
  readonly text: string;
  readonly better: string | null;
}

const EXAMPLE = /^```md (fout|beter|goed)\r?\n([^]*?)^```$/gm;

export function page(id: string): Page | null {
  const text = PAGE_TEXTS[id];
  return text === undefined ? null : readPage(text);
}

export function readPage(text: string): Page {
  const bad: { text: string; better: string | null }[] = [];
  const good: string[] = [];
  for (const [, sort, example = ''] of section(text, 'Voorbeelden').matchAll(EXAMPLE)) {
    const last = bad.at(-1);
    if (sort === 'fout') bad.push({ text: example, better: null });
    else if (sort === 'goed') good.push(example);
    else if (last) last.better = example;
  }
  return {
    title: /^# [^—\n]+ — (.+)$/m.exec(text)?.[1] ?? '',
    why: section(text, 'Waarom'), how: section(text, 'Zo lost u het op'), whenNot: section(text, 'Wanneer niet'),
    bad, good,
  };
}

function section(text: string, heading: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start === -1) return '';
  const from = start + heading.length + 5;
  const end = text.indexOf('\n## ', from);
  return text.slice(from, end === -1 ? text.length : end).trim();
}

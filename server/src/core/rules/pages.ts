import type { DocumentKind } from '../language/reading.ts';
import { PAGE_TEXTS } from './page-texts.ts';

/** What the page of a rule says, in Markdown. `bad`, `better` and `good` are the texts of its fenced examples. */
export interface Page {
  readonly title: string;
  readonly why: string;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  readonly how: string;
  readonly whenNot: string;
}

/** `⟦…⟧` in `text` marks where the rule speaks; `better` is the text after its fix. */
export interface Example {
  readonly text: string;
  readonly better: string | null;
  /** Documents that stand beside it: a block `md plan`, `md advies` or `md reactie` before the example. */
  readonly beside: readonly { readonly kind: DocumentKind; readonly text: string }[];
}

const EXAMPLE = /^```md (fout|beter|goed|plan|advies|reactie)\r?\n([^]*?)^```$/gm;

export function page(id: string): Page | null {
  const text = PAGE_TEXTS[id];
  return text === undefined ? null : readPage(text);
}

export function readPage(text: string): Page {
  const bad: { text: string; better: string | null; beside: Example['beside'] }[] = [];
  const good: Example[] = [];
  let beside: Example['beside'] = [];
  for (const [, sort, example = ''] of section(text, 'Voorbeelden').matchAll(EXAMPLE)) {
    const last = bad.at(-1);
    if (sort === 'plan' || sort === 'advies' || sort === 'reactie') {
      beside = [...beside, { kind: sort, text: example }];
      continue;
    }
    if (sort === 'fout') bad.push({ text: example, better: null, beside });
    else if (sort === 'goed') good.push({ text: example, better: null, beside });
    else if (last) last.better = example;
    beside = [];
  }
  return {
    title: /^# [^—\n]+ — (.+)$/m.exec(text)?.[1] ?? '',
    why: section(text, 'Waarom'), how: section(text, 'Zo lost u het op'), whenNot: section(text, 'Wanneer niet'),
    bad, good,
  };
}

/** The text below a heading, up to the next one; a `##` within an example is no heading of the page. */
function section(text: string, heading: string): string {
  const plain = text.replace(/^```[^]*?^```$/gm, (fence) => ' '.repeat(fence.length));
  const start = plain.indexOf(`\n## ${heading}\n`);
  if (start === -1) return '';
  const from = start + heading.length + 5;
  const end = plain.indexOf('\n## ', from);
  return text.slice(from, end === -1 ? text.length : end).trim();
}

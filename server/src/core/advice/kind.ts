import type { DocumentKind } from '../language/reading.ts';
import type { FrontMatter, Passage } from '../markdown/passage.ts';

/** Words for the kind of a document in front matter and file names. */
export const KINDS: Readonly<Record<string, DocumentKind>> = {
  advies: 'advies', plan: 'plan', beleidsplan: 'plan', uitvoeringsplan: 'plan', reactie: 'reactie', collegereactie: 'reactie',
};

/** `brief.advies.md` says what it is; so does `Advies Wmo 2026.md`, where the text is Dutch. */
const BY_SUFFIX = /\.(advies|plan|reactie)\.(?:md|markdown)$/i;
const BY_WORD = /(?:^|[^a-zà-ÿ])(advies|beleidsplan|uitvoeringsplan|plan|collegereactie|reactie)(?=[^a-zà-ÿ]|$)/i;

/** What an advice, and hardly any other text, says of itself. */
const ADVISES = /\b(?:adviesraad|cliëntenraad|participatieraad|jongerenraad|ouderenraad|wmo-raad)\b[^.]{0,80}\b(?:adviseert|adviseren|merkt op|constateert|vindt|geeft)\b|\b(?:on)?gevraagd advies\b|\b(?:wij|we) adviseren\b|^[ \u00AD]{0,8}(?:advies|aanbeveling) \d{1,3}\s?[:.]/im;
const ASSIGNS = /^[ \u00AD]{0,8}opdracht \d{1,3}\b/im;

export interface Naming {
  readonly kind: DocumentKind;
  /** `word`: only a word in the file name says so; the text must be Dutch besides. */
  readonly by: 'front matter' | 'suffix' | 'word' | 'text';
}

/** The kind of a document by its front matter or its file name, or null where only the text can tell. */
export function kindByName(name: string, frontMatter: FrontMatter | null): Naming | null {
  const declared = KINDS[String(frontMatter?.values['soort']?.value ?? '').trim().toLowerCase()];
  if (declared) return { kind: declared, by: 'front matter' };
  const suffix = BY_SUFFIX.exec(name)?.[1];
  if (suffix) return { kind: KINDS[suffix.toLowerCase()] ?? 'advies', by: 'suffix' };
  const word = BY_WORD.exec(name.replace(/\.[^.]*$/, ''))?.[1];
  return word ? { kind: KINDS[word.toLowerCase()] ?? 'advies', by: 'word' } : null;
}

/** Whether one passage shows that its document is an advice; what is code, cited or only discussed shows nothing. */
export function showsAdvice({ blocks }: Passage): boolean {
  return blocks.some((block) => {
    if (block.quoted) return false;
    const prose = block.marks.reduce((text, { kind, start, end }) => (kind === 'emphasis' ? text.slice(0, start - block.start) + ' '.repeat(end - start) + text.slice(end - block.start) : text), block.prose);
    return ADVISES.test(prose) || ASSIGNS.test(prose);
  });
}

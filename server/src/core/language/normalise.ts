import { GLUE } from '../markdown/passage.ts';

/** Lower case, NFC, without GLUE, straight quotes: the form in which words are looked up. */
export function normalise(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    if (127 < text.charCodeAt(i)) { plain = false; break; }
  }
  if (plain) return text.toLowerCase();
  const clean = text.replaceAll(GLUE, '').replace(/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'").replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"').replace(/[\u2010\u2011]/g, '-');
  return clean.normalize('NFC').toLowerCase();
}

import { DIGIT, isUpper, LETTER, SPACE, typeOf } from './letter.ts';

const domains = new Set(['nl', 'com', 'org', 'eu', 'net', 'be', 'info', 'gov', 'nu', 'amsterdam', 'overheid', 'pdf', 'docx', 'html', 'json', 'md']);

/** Whether the letters after this full stop make it part of a domain or file name: *www.…*, *voorbeeld.nl*. */
export function isDomain(text: string, from: number, dot: number): boolean {
  if (dot - from === 3 && text.slice(from, dot).toLowerCase() === 'www') return true;
  let at = dot + 1;
  if (isUpper(text.charCodeAt(at))) return false;
  while (at < text.length && at - dot < 12 && typeOf(text.charCodeAt(at)) === LETTER) at++;
  if (domains.has(text.slice(dot + 1, at).toLowerCase())) return true;
  return text.charCodeAt(at) === 46 && isDomainTail(text, at);
}

function isDomainTail(text: string, dot: number): boolean {
  const at = dot + 1;
  return domains.has(text.slice(at, at + 2)) && typeOf(text.charCodeAt(at + 2)) !== LETTER || domains.has(text.slice(at, at + 3)) && typeOf(text.charCodeAt(at + 3)) !== LETTER;
}

/** An address runs to white space or a bracket; punctuation at its end belongs to the sentence. */
export function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const type = typeOf(code);
    if (type === SPACE || code === 60 || code === 62 || code === 34 || code === 0x201d || code === 0xfffc) break;
    at++;
  }
  while (from + 1 < at) {
    const code = text.charCodeAt(at - 1);
    const type = typeOf(code);
    if (type === LETTER || type === DIGIT || code === 47) break;
    at--;
  }
  return at;
}

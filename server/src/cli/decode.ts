import { isUtf8 } from 'node:buffer';

/** Why bytes are not a text: `line` is the first line, from 1, that is not UTF-8. */
export type Undecodable =
  | { readonly reason: 'binary' | 'office' | 'utf-16' }
  | { readonly reason: 'not-utf-8'; readonly line: number };

/** How a text stands in its file. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The bytes that `decode` reads as this text, with the same byte order mark. */
export function encode({ text, encoding }: Decoded): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(`\ufeff${text}`, encoding === 'utf-8-bom' ? 'utf8' : 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/**
 * The text as an editor shows it: a byte order mark says how to read the bytes and is no part of the text, so that offset 0 is
 * the first character a writer sees.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, second, third] = buffer;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (utf16) {
    try {
      const text = new TextDecoder(utf16, { fatal: true }).decode(buffer);
      return text.includes('\0') ? { reason: 'binary' } : { text, encoding: utf16 };
    } catch {
      return { reason: 'utf-16' };
    }
  }
  // Word and LibreOffice write a zip.
  if (buffer.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return { reason: 'office' };
  if (buffer.includes(0)) return { reason: 'binary' };
  if (!isUtf8(buffer)) return { reason: 'not-utf-8', line: firstBadLine(buffer) };
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  return { text: buffer.toString('utf8', mark), encoding: mark === 0 ? 'utf-8' : 'utf-8-bom' };
}

/** A line end is never part of a longer UTF-8 character, so lines can be judged apart. */
function firstBadLine(buffer: Buffer): number {
  for (let line = 1, start = 0; ; line++) {
    const end = buffer.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(buffer.subarray(start, end))) return line;
    start = end + 1;
  }
}
